import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LedgerItem } from '../../aggregate/ledger.js';
import type { Evidence } from '../../model/evidence.js';
import { type EvidenceLine, evidenceLines } from '../../words/evidence-lines.js';
import {
  countWords,
  type EvidenceVoice,
  readingRows,
  whenWords,
} from '../../words/evidence-sentences.js';
import { link } from '../details/link.js';

/** One entry: what, how much, when, and who says so; then how it is known. */
export function entryView(item: LedgerItem, voice: EvidenceVoice): TemplateResult {
  const { entry } = item;
  const { speaker, evidence } = voice;
  const count = countWords(entry, voice);
  return html`<article class="entry" part="entry" data-kind=${entry.kind}>
    <h4 lang=${ifDefined(entry.language)}><bdi>${link(entry.url, entry.title)}</bdi></h4>
    <p>
      ${count ? html`<data value=${String(entry.count)} data-unit=${entry.unit ?? ''}>${count}</data>${speaker.words.comma}` : nothing}<span data-field="date">${datesView(entry, voice)}</span>
    </p>
    <p class="by">${reporterView(entry, voice)}</p>
    ${entry.masked ? html`<p class="small">${evidence.masked}</p>` : nothing}
    ${linesView(evidenceLines(entry, voice))} ${readingsView(item, voice)}
  </article>`;
}

/** A date, or two with the words round them. */
function datesView(entry: Evidence, voice: EvidenceVoice): TemplateResult | string {
  const { date } = entry;
  if (!date) return voice.evidence.undated;
  const [from, until] = date.split('/');
  if (!until) return html`<time datetime=${date}>${whenWords(entry, voice)}</time>`;
  const [first, second] = [from, until].map(
    (end) =>
      html`<time datetime=${end!}>${whenWords({ ...entry, date: end as never }, voice)}</time>`,
  );
  const [before, between, after] = voice.evidence.range.split(/\{(?:from|until)\}/);
  return html`${before}${first}${between}${second}${after}`;
}

function reporterView(
  { reportedBy }: Evidence,
  { evidence }: EvidenceVoice,
): TemplateResult | string {
  if (!reportedBy) return evidence.reporterUnknown;
  const [before, after] = evidence.reportedBy.split('{name}');
  return html`${before}<bdi data-field="reportedBy">${reportedBy}</bdi>${after}`;
}

function linesView(lines: readonly EvidenceLine[]): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<dl>
    ${lines.map(
      ({ field, term, text, value, link: address }) =>
        html`<div><dt>${term}</dt> <dd data-field=${field} data-value=${ifDefined(value)}>${
          // What says it in other words than the data is in the language round it.
          value !== undefined && !address
            ? text
            : html`<bdi>${address ? link(address, text) : text}</bdi>`
        }</dd></div>`,
    )}
  </dl>`;
}

/** What a counter showed on other days. Its rows are running totals. */
function readingsView(item: LedgerItem, voice: EvidenceVoice): TemplateResult | typeof nothing {
  const rows = readingRows(item, voice);
  if (!rows.length) return nothing;
  const { speaker, evidence } = voice;
  return html`<details>
    <summary>${speaker.count(rows.length, evidence.readings)}<span class="unseen">: ${item.entry.title}</span></summary>
    <table>
      <thead>
        <tr><th scope="col">${evidence.date}</th><th scope="col">${evidence.count}</th></tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ date, when, value, text }) =>
            html`<tr><th scope="row"><time datetime=${date}>${when}</time></th><td><data value=${String(value)}>${text}</data></td></tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
