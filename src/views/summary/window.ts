import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Cut, cutsOf } from '../../aggregate/body/cuts.js';
import { dateWords, fill, measureName, nameOf } from '../../words/details-sentences.js';
import type { Speaker } from '../../words/speaker.js';
import type { SummaryWords } from '../../words/summary-words.js';
import { daysView } from './days.js';
import { figuresView } from './figures.js';
import { failuresView, noneView } from './none.js';
import type { Shown } from './shown.js';
import { takeView } from './take.js';

/** What was counted before, in and after the period of an award, by whole years where a source counts so. */
export function windowView(shown: Shown): TemplateResult {
  const { body, words, speaker, window } = shown;
  const text = words.window;
  const unreadable = window.unreadable.map(
    (each) => html`<p class="hint">${fill(words.sources.unreadable, { text: each })}</p>`,
  );
  if (!window.from && !window.until)
    return html`${unreadable}<p class="hint">${words.hints.noWindow}</p>${figuresView(shown, 'window')}`;
  const cuts = cutsOf(body, window);
  const { number } = speaker;
  const whole = cuts.find(({ isWidened }) => isWidened)?.years;
  const cell = (value: number | undefined, isAtLeast: boolean) =>
    value === undefined
      ? '–'
      : isAtLeast && value
        ? fill(words.body.atLeast, { count: number(value) })
        : number(value);
  return html`${unreadable}
    <p><b>${spanWords(window, words, speaker)}</b></p>
    ${whole ? html`<p class="small">${fill(text.wholeYears, { span: whole.join('–') })}</p>` : nothing}
    ${
      cuts.length
        ? html`<div class="scroll"><table part="table" class="figures">
      <thead><tr><th scope="col">${text.measure}</th><th scope="col">${text.source}</th><th scope="col" class="number">${text.before}</th><th scope="col" class="number">${text.within}</th><th scope="col" class="number">${text.after}</th><th scope="col" class="number">${text.toDate}</th></tr></thead>
      <tbody>${cuts.map((cut) => {
        const { measure, provider, before, within, after, toDate, isAtLeast } = cut;
        return html`<tr>
          <th scope="row">${measureName(measure, shown)}${notesOf(cut, shown).map((note) => html`<p class="small">${note}</p>`)}</th>
          <td data-head=${text.source}>${nameOf(provider, shown)}</td>
          <td data-head=${text.before} class="number">${cell(before, isAtLeast)}</td>
          <td data-head=${text.within} class="number"><b>${cell(within, isAtLeast)}</b></td>
          <td data-head=${text.after} class="number">${cell(after, isAtLeast)}</td>
          <td data-head=${text.toDate} class="number">${cell(toDate, isAtLeast)}</td>
        </tr>`;
      })}</tbody></table></div>
      ${failuresView(shown)}
      <p class="small">${text.coincides}</p>
      ${takeView(shown, {
        name: 'window',
        heads: [
          'measure',
          'provider',
          'before',
          'within',
          'after',
          'to_date',
          'undated',
          'works_with_history',
          'works_with_number',
          'last_read',
        ],
        rows: cuts.map(
          ({ measure, provider, before, within, after, toDate, undated, works, of, newest }) => [
            measure,
            provider,
            before,
            within,
            after,
            toDate,
            undated,
            works,
            of,
            newest,
          ],
        ),
      })}`
        : noneView(shown, words.sums.none)
    }
    ${daysView(shown)}`;
}

function notesOf({ undated, works, of, newest }: Cut, { words, speaker }: Shown): string[] {
  const { number } = speaker;
  const text = words.window;
  return [
    dateWords(newest, speaker),
    ...(works ? [] : [text.noSeries]),
    ...(works && works < of ? [fill(text.of, { n: number(works), of: number(of) })] : []),
    ...(undated ? [speaker.count(undated, text.undated)] : []),
  ].filter(Boolean);
}

/** "June 2021 to 2024" */
function spanWords(
  { from, until }: Shown['window'],
  { window: text }: SummaryWords,
  speaker: Speaker,
): string {
  const values = {
    from: from ? dateWords(from, speaker) : '',
    until: until ? dateWords(until, speaker) : '',
  };
  return fill(from && until ? text.span : from ? text.spanFrom : text.spanUntil, values);
}
