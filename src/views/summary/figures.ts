import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Sum } from '../../aggregate/body/sums.js';
import { isAdditive } from '../../aggregate/body/sums.js';
import { accessSentence, periodOf, sumNotes } from '../../words/body-sentences.js';
import { fill, measureName, nameOf } from '../../words/details-sentences.js';
import { failuresView, noneView } from './none.js';
import type { Shown } from './shown.js';
import { takeView } from './take.js';
import type { Tab } from './views.js';

/**
 * The sums that have a number, each with its source, its works and its date.
 *
 * @param isPart whether others follow, with which stands what holds for all
 */
export function figuresView(
  shown: Shown,
  name: Tab,
  isShown = (_: Sum) => true,
  isPart = false,
): TemplateResult {
  const { body, words, speaker } = shown;
  const sums = body.sums.filter(
    (sum) => isAdditive(sum.measure) && sum.tally.counted > 0 && isShown(sum),
  );
  const text = words.sums;
  if (!sums.length) return noneView(shown, text.none);
  const notes = sums.map((sum) => notesOf(sum, shown));
  const all = notes.flat();
  // What holds for several of them is said once, below.
  const common = [
    ...new Set(all.filter((note, at) => note === words.body.noSpread || all.indexOf(note) !== at)),
  ];
  return html`<div class="scroll"><table part="table" class="figures">
      <thead><tr>
        <th scope="col">${text.measure}</th><th scope="col">${text.source}</th>
        <th scope="col" class="number">${text.count}</th><th scope="col">${text.works}</th><th scope="col">${text.date}</th>
      </tr></thead>
      <tbody>${sums.map((sum, at) => {
        const own = notes[at]!.filter((note) => !common.includes(note));
        return html`<tr>
          <th scope="row">${measureName(sum.measure, shown)}</th>
          <td data-head=${text.source}>${nameOf(sum.provider, shown)}</td>
          <td data-head=${text.count} class="number"><b>${totalWords(sum, shown)}</b></td>
          <td data-head=${text.works}>${fill(text.of, { n: speaker.number(sum.tally.counted), of: speaker.number(sum.tally.of) })}${own.map((note) => html`<p class="small">${note}</p>`)}</td>
          <td data-head=${text.date}>${periodOf(sum, words.body, speaker)}</td>
        </tr>`;
      })}</tbody>
    </table></div>
    ${isPart ? nothing : failuresView(shown)}
    ${(isPart ? [] : body.access).map((share) => html`<p><b>${text.access}:</b> ${accessSentence(share, { ...shown, body: words.body })}</p>`)}
    ${common.map((note) => html`<p class="small">${note}</p>`)}
    ${isPart ? nothing : html`<p class="small">${text.rule}</p>`}
    ${takeView(shown, {
      name,
      heads: [
        'measure',
        'provider',
        'sum',
        'at_least',
        'works_with_number',
        'works',
        'first_read',
        'last_read',
        'rule',
        'scope',
      ],
      rows: sums.map(
        ({ measure, provider, total, isAtLeast, tally, oldest, newest, rule, scope }) => [
          ...[measure, provider, total, isAtLeast ? 'yes' : '', tally.counted, tally.of],
          ...[oldest, newest, rule, scope],
        ],
      ),
    })}`;
}

/** What is to be known of a sum; whom nobody asked stands among the sources. */
function notesOf(sum: Sum, shown: Shown): string[] {
  const tally = { ...sum.tally, 'not-asked': 0 };
  return sumNotes({ ...sum, tally }, { ...shown, body: shown.words.body });
}

function totalWords({ total, isAtLeast }: Sum, { words, speaker }: Shown): string {
  if (total === undefined) return '–';
  const count = speaker.number(total);
  // Nothing found at some says nothing of the others.
  return isAtLeast && total ? fill(words.body.atLeast, { count }) : count;
}
