import { html, nothing, type TemplateResult } from 'lit/html.js';
import { itemsOf } from '../../aggregate/details-items.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { isPrefix, siteName } from '../../identifiers/site.js';
import type { Counted, Finding } from '../../model/finding.js';
import { dateWords, figure, fill, lackSentence, nameOf } from '../../words/details-sentences.js';
import { link } from '../details/link.js';
import { methodView } from '../details/method.js';
import type { Shown } from './shown.js';

/** Most items of one source that are listed. */
const most = 20;

/** What links to the whole site, whichever works are on the list; nothing where the page names none. */
export function sitesView(shown: Shown): TemplateResult | typeof nothing {
  const { sites, words } = shown;
  const text = words.sites;
  if (!sites.seen.length && !sites.unreadable.length) return nothing;
  return html`<section part="sites" class="sites">
    <h3>${text.head}</h3>
    ${sites.unreadable.map((each) => html`<p class="hint">${fill(each.attribute === 'host' ? text.noHost : text.noPrefix, { text: each.text })}</p>`)}
    ${
      sites.seen.length
        ? html`<p class="small">${text.rule}</p>
            ${sites.mayAsk ? sites.seen.map((each) => siteView(each, shown)) : html`<p>${text.snapshot}</p>`}`
        : nothing
    }
  </section>`;
}

function siteView(
  { site, findings, isAwaited }: Shown['sites']['seen'][number],
  shown: Shown,
): TemplateResult {
  const { words } = shown;
  const text = words.sites;
  const told = findings.filter((finding) => !isUnaskable(finding));
  return html`<h4>${headOf(site, shown)}</h4>
    <ul>
      ${told.map((finding) => html`<li>${findingView(finding, shown)}</li>`)}
      ${findings.filter(isUnaskable).map((finding) => html`<li class="small">${fill(text.hostOnly, { name: nameOf(finding.provider, shown) })}</li>`)}
    </ul>
    ${isAwaited ? html`<p role="status">${text.asking}</p>` : nothing}
    ${!isAwaited && !findings.length ? html`<p>${text.nobody}</p>` : nothing}`;
}

function headOf(site: Identifier, { words, speaker }: Shown): string {
  const { host, prefix } = words.sites;
  // A name keeps its own direction among words that run the other way.
  const own = siteName(site) + (isPrefix(site) ? '/' : '');
  const name = speaker.words.direction === 'rtl' ? `\u2068${own}\u2069` : own;
  return fill(isPrefix(site) ? prefix : host, { name });
}

/** It can be asked about a site, and this is a DOI prefix. */
function isUnaskable(finding: Finding): boolean {
  return finding.state === 'not-asked' && finding.reason === 'no-identifier';
}

function findingView(finding: Finding, shown: Shown): TemplateResult {
  const { words, speaker } = shown;
  const { provider, receipt } = finding;
  const name = nameOf(provider, shown);
  const limits: Readonly<Record<string, string>> = words.sites.limits;
  return html`${
    finding.state === 'counted'
      ? html`<b>${countWords(finding, shown)}</b>${speaker.words.comma}${name}${speaker.words.comma}${dateWords(finding.receipt.retrieved, speaker)}`
      : finding.state === 'hidden'
        ? `${words.sources.standings.hidden}${speaker.words.comma}${name}`
        : lackSentence({ provider, finding, isLastKnown: false, items: [] }, shown)
  }
    <p class="small">${limits[provider]} ${link(receipt.link, fill(words.sites.look, { name }))}</p>
    ${finding.state === 'counted' ? listView(finding, shown) : nothing}
    ${finding.state === 'hidden' ? nothing : methodView(finding, shown)}`;
}

function countWords(finding: Counted, shown: Shown): string {
  const count = figure(finding, shown);
  return finding.isAtLeast ? fill(shown.words.body.atLeast, { count }) : count;
}

/** The first of what a source lists: title, outlet and date. */
function listView(finding: Counted, { words, speaker }: Shown): TemplateResult | typeof nothing {
  const items = itemsOf(finding);
  if (!items.length) return nothing;
  const shown = items.slice(0, most);
  const part = { n: speaker.number(shown.length), of: speaker.number(finding.value) };
  return html`<details>
    <summary>${words.sites.list}${shown.length < finding.value ? html` (${fill(words.works.shown, part)})` : nothing}</summary>
    <ul>${shown.map(
      ({ title, link: address, outlet, date }) =>
        html`<li><bdi>${link(address, title)}</bdi> <span class="small">${[outlet, dateWords(date, speaker)].filter(Boolean).join(speaker.words.comma)}</span></li>`,
    )}</ul>
  </details>`;
}
