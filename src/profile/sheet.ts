import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Window } from '../aggregate/timeline/window.js';
import { originOf } from '../elements/impact-summary/origin.js';
import { initial } from '../elements/impact-summary/link.js';
import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { alertsView } from '../views/summary/alerts.js';
import { progressView } from '../views/summary/progress.js';
import type { Shown } from '../views/summary/shown.js';
import { partView, remarksView } from '../views/summary/summary.js';
import { type Tab, type View, views } from '../views/summary/views.js';
import { fill } from '../words/details-sentences.js';
import type { ProfileWords } from '../words/profile-words.js';
import type { Charts } from './charts.js';
import type { Drawn } from './drawn.js';

/** What a profile on one sheet is made of. */
export interface Sheet {
  readonly drawn: Drawn;
  readonly view: View;
  readonly title: string;
  readonly window: Window;
  readonly charts: Charts;
  readonly profile: ProfileWords;
  /** When it is put together, ISO 8601 in UTC. */
  readonly sent: string;
  readonly checksum: string;
  /** `seal.proves` of the export's words. */
  readonly proves: string;
}

/** All parts of a view one after another: notices first, then what is known, then the file itself. */
export function sheetView(sheet: Sheet): TemplateResult {
  const { drawn, view, title, profile, sent, checksum, proves } = sheet;
  const { seen, words, tongue } = drawn;
  const { speaker } = tongue;
  const shown = shownOf(sheet);
  const { subjects } = seen.collection.written;
  const names = seen.collection.portfolios.filter(Boolean).map(({ subject }) => subject);
  const tabs = (views[view] as readonly Tab[]).filter((tab) => isTold(tab, shown));
  const unasked = shown.body.members.length - shown.body.answered - shown.body.nameless;
  return html`<main class="summary sheet">
    <h1><bdi>${title}</bdi></h1>
    ${[...new Set([...subjects, ...names])].map(subjectView)}
    <p>${fill(profile.made, { date: speaker.date(sent, 'long') })}</p>
    <p class="small">${profile.reading}</p>
    ${shown.body.members.length ? alertsView(shown, true) : nothing}
    ${seen.isBusy ? progressView(shown) : nothing}
    ${unasked > 0 ? html`<p class="hint">${speaker.count(unasked, profile.unasked)}</p>` : nothing}
    ${remarksView(shown)}
    ${tabs.map(
      (tab) =>
        html`<section><h2>${words.tabs[tab]}</h2>${partView({ ...shown, choice: { ...shown.choice, tab } })}</section>`,
    )}
    <p class="foot small">${words.hints.context}</p>
    <section>
      <h2>${profile.about}</h2>
      <p>${profile.held}</p>
      <p>${profile.checksum}: <code>${checksum}</code></p>
      <p class="small">${proves}</p>
    </section>
  </main>`;
}

/** An empty chart tells nothing on paper; which sources were asked stands among them. */
function isTold(tab: Tab, { body }: Shown): boolean {
  if (tab === 'timeline') return body.histories.length > 0 || body.mentions.length > 0;
  return tab !== 'map' || body.countries.length > 0;
}

function shownOf({ drawn, view, window, charts }: Sheet): Shown {
  const { seen, tongue, words } = drawn;
  const { collection, body, attention } = seen;
  const { members, isListing, settled } = collection;
  const nothingDone = () => undefined;
  return {
    ...tongue,
    ...{ words, body, together: attention, view, window },
    unknownView: undefined,
    choice: { ...initial(view), isWhole: true },
    choose: nothingDone,
    reach: { most: Infinity, more: nothingDone },
    origin: originOf(collection),
    progress: {
      ...{ isListing, settled, of: members.length },
      // What is written down does not go on.
      isPaused: true,
      pause: nothingDone,
      resume: nothingDone,
    },
    isSortable: false,
    facts: [],
    now: Date.now(),
    isOpen: () => false,
    toggle: nothingDone,
    detailsOf: () => html``,
    chart: (tab) => charts.views[tab],
    reported: () => nothing,
    visit: undefined,
    dayCounts: collection.byDay.in(window, members, false),
    countDays: nothingDone,
    thorough: undefined,
    // The page that makes profiles names no site.
    sites: { seen: [], unreadable: [], mayAsk: false },
    take: nothingDone,
    copyLink: nothingDone,
    copied: undefined,
  };
}

function subjectView(subject: Identifier): TemplateResult {
  const value = valueOf(subject);
  const scheme = schemeOf(subject);
  const address = scheme === 'orcid' ? `https://orcid.org/${value}` : undefined;
  return address
    ? html`<p><a href=${address} rel="noreferrer">${address}</a></p>`
    : html`<p><bdi>${value}</bdi></p>`;
}
