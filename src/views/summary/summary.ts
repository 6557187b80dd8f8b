import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../words/details-sentences.js';
import { alertsView } from './alerts.js';
import { listView } from './list.js';
import { chosenView } from './chosen.js';
import { highlightsView } from './highlights.js';
import { mentionsView } from './mentions.js';
import { newsView } from './news.js';
import { progressView } from './progress.js';
import type { Shown } from './shown.js';
import { sourcesView } from './sources.js';
import { useView } from './use.js';
import { type Tab, views } from './views.js';
import { windowView } from './window.js';
import { worksView } from './works.js';

const drawn: Readonly<Record<Tab, (shown: Shown) => TemplateResult | typeof nothing>> = {
  highlights: highlightsView,
  works: worksView,
  mentions: mentionsView,
  sources: sourcesView,
  timeline: (shown) => shown.chart('timeline'),
  map: (shown) => shown.chart('map'),
  list: listView,
  chosen: chosenView,
  window: windowView,
  news: newsView,
  use: useView,
  community: (shown) => html`<h3>${shown.words.community.reported}</h3>
    ${shown.reported()}
    ${shown.body.members.length ? html`<h3>${shown.words.community.counted}</h3>${highlightsView(shown)}` : nothing}`,
};

/** The part that is open. */
export function partView(shown: Shown): TemplateResult | typeof nothing {
  return drawn[shown.choice.tab](shown);
}

/** Several works together: what must be known first, then one part at a time. */
export function summaryView(shown: Shown): TemplateResult {
  const { words, speaker, origin, choice, unknownView, body } = shown;
  const { language, direction } = speaker.words;
  const name = origin.portfolios.map((portfolio) => portfolio.name).find(Boolean);
  return html`<article part="summary" class="summary" aria-label=${name ?? words.title} lang=${language} dir=${direction}>
    <h2 class=${name ? '' : 'unseen'}><bdi>${name ?? words.title}</bdi></h2>
    ${unknownView ? html`<p class="hint">${fill(words.hints.unknownView, { view: unknownView })}</p>` : nothing}
    ${origin.trouble ? html`<p class="hint">${origin.trouble}</p>` : nothing}
    ${progressView(shown)}
    ${remarksView(shown)}
    ${body.members.length ? alertsView(shown) : nothing}
    ${tabsView(shown)}
    <div role="tabpanel" part="panel" id="panel" class="panel" aria-labelledby="tab-${choice.tab}" tabindex="0">${partView(shown)}</div>
    <p class="foot small">${words.hints.context}</p>
    ${linkView(shown)}
  </article>`;
}

/** That the list is not as its source has it, or was not read whole: more stands among the sources. */
export function remarksView({
  body,
  origin,
  words,
  speaker,
  choose,
}: Shown): TemplateResult | typeof nothing {
  const { unreadable, problems, added, removed } = origin;
  const { choices } = words.body;
  const remarks = [
    ...unreadable.map((text) => fill(words.sources.unreadable, { text })),
    ...(problems.length ? [`${speaker.count(problems.length, words.sources.problems)}.`] : []),
    ...(body.nameless ? [speaker.count(body.nameless, words.body.nameless)] : []),
    ...(added.length ? [speaker.count(added.length, choices.added)] : []),
    ...(removed.length ? [speaker.count(removed.length, choices.removed)] : []),
  ];
  if (!remarks.length) return nothing;
  return html`<div class="hint">
    ${remarks.map((remark) => html`<p>${remark}</p>`)}
    <button type="button" class="plain" @click=${() => choose({ tab: 'sources' })}>${words.tabs.sources}</button>
  </div>`;
}

function tabsView({ view, choice, choose, words }: Shown): TemplateResult {
  const tabs: readonly Tab[] = views[view];
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    const isBackward = getComputedStyle(list).direction === 'rtl';
    const at = tabs.indexOf(choice.tab);
    const to =
      Math.abs(step) > 1 ? (step < 0 ? 0 : tabs.length - 1) : at + (isBackward ? -step : step);
    const next = tabs[(to + tabs.length) % tabs.length]!;
    choose({ tab: next });
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div role="tablist" class="tabs" aria-label=${words.parts} @keydown=${go}>${tabs.map(
    (tab) =>
      html`<button type="button" role="tab" part="tab" id="tab-${tab}" aria-controls="panel" aria-selected=${tab === choice.tab ? 'true' : 'false'} tabindex=${tab === choice.tab ? '0' : '-1'} @click=${() => choose({ tab })}>${words.tabs[tab]}</button>`,
  )}</div>`;
}

/** Where keys lead from a tab: to a neighbour, or to an end. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

function linkView({ words, copyLink, copied }: Shown): TemplateResult {
  return html`<div class="link" part="link">
    <button type="button" @click=${copyLink}>${words.link.copy}</button>
    <span role="status">${copied === '' ? words.link.copied : nothing}${
      copied ? html`<label>${words.link.here} <input readonly value=${copied}></label>` : nothing
    }</span>
  </div>`;
}
