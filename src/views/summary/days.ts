import { html, nothing, type TemplateResult } from 'lit/html.js';
import { lackIn } from '../../aggregate/badge.js';
import type { DayCounts } from '../../aggregate/body/day-counts.js';
import type { Stretch } from '../../aggregate/body/days.js';
import type { Finding } from '../../model/finding.js';
import { wasAsked } from '../../model/receipt.js';
import { dateWords, fill, nameOf } from '../../words/details-sentences.js';
import { link } from '../details/link.js';
import { isBusy } from './none.js';
import { toPanel } from './panel.js';
import type { Shown } from './shown.js';
import { takeView } from './take.js';

const stretches: readonly Stretch[] = ['before', 'within', 'after'];

/** What was counted by the day: before, in and after a window whose ends lie within years. */
export function daysView(shown: Shown): TemplateResult | typeof nothing {
  const { dayCounts, countDays, words, speaker } = shown;
  const text = words.window.days;
  if (!dayCounts || isBusy(shown)) return nothing;
  const { works, requests, isAsking, isTooMany, counts } = dayCounts;
  if (!works) return nothing;
  const ask = (event: Event) => {
    toPanel(event);
    countDays();
  };
  const offer = isAsking
    ? html`<p role="status">${text.asking}</p>`
    : requests
      ? html`<div class="hint"><p>${text.why}</p><button type="button" @click=${ask}>${speaker.count(requests, text.button)}</button></div>`
      : counts
        ? nothing
        : html`<p>${isTooMany ? text.tooMany : text.unasked}</p>`;
  return html`<h3>${text.head}</h3>${counts && !isAsking ? countsView(dayCounts, counts, shown) : nothing}${offer}`;
}

function countsView(
  { works, isAtMost }: DayCounts,
  counts: NonNullable<DayCounts['counts']>,
  shown: Shown,
): TemplateResult {
  const { body, words, speaker } = shown;
  const { window: text, sums } = words;
  const [example] = Object.values(counts);
  const told = stretches.filter((each) => counts[each]);
  const { receipt } = counts.within!;
  const date = wasAsked(receipt) ? receipt.retrieved : undefined;
  const notes = [
    ...(isAtMost ? [text.days.twice] : []),
    ...(works < body.members.length
      ? [
          fill(text.days.of, {
            n: speaker.number(works),
            of: speaker.number(body.members.length),
          }),
        ]
      : []),
    text.days.january,
  ];
  return html`<div class="scroll"><table part="table" class="figures">
      <thead><tr><th scope="col">${text.measure}</th><th scope="col">${text.source}</th>${told.map((each) => html`<th scope="col" class="number">${text[each]}</th>`)}<th scope="col">${sums.date}</th></tr></thead>
      <tbody><tr>
        <th scope="row">${speaker.count(works, text.days.measure)}</th>
        <td data-head=${text.source}>${nameOf(example!.provider, shown)}</td>
        ${told.map((each) => html`<td data-head=${text[each]} class="number">${cellView(counts[each]!, isAtMost, shown)}</td>`)}
        <td data-head=${sums.date}>${dateWords(date, speaker) || '–'}</td>
      </tr></tbody>
    </table></div>
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
    ${takeView(shown, {
      name: 'window',
      heads: ['stretch', 'citing_works', 'at_most', 'works', 'provider', 'read', 'request'],
      rows: told.map((each) => {
        const finding = counts[each]!;
        const { provider, receipt: own } = finding;
        return [
          ...[each, finding.state === 'counted' ? finding.value : undefined],
          ...[isAtMost ? 'yes' : '', works, provider],
          // A sum over lots has no address of its own.
          ...(wasAsked(own) ? [own.retrieved, isAtMost ? '' : own.request] : []),
        ];
      }),
    })}`;
}

function cellView(
  finding: Finding,
  isAtMost: boolean,
  { words, speaker }: Shown,
): TemplateResult | string {
  if (finding.state !== 'counted') {
    const lack = lackIn(finding);
    return lack ? speaker.words.lacks[lack] : '–';
  }
  const count = speaker.number(finding.value);
  if (isAtMost)
    return html`<b>${finding.value ? fill(words.window.days.atMost, { count }) : count}</b>`;
  return html`<b>${link(finding.receipt.link, count)}</b>`;
}
