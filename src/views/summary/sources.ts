import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Standing } from '../../aggregate/body/member.js';
import type { PortfolioSource } from '../../model/portfolio.js';
import { periodOf } from '../../words/body-sentences.js';
import { fill, nameOf } from '../../words/details-sentences.js';
import { problemSentence } from '../../words/import-sentences.js';
import { link } from '../details/link.js';
import { thoroughView } from './highlights.js';
import { noneView } from './none.js';
import type { Changed, Shown } from './shown.js';
import { takeView } from './take.js';
import { workTitle } from './title.js';

const standings: readonly Standing[] = [
  ...(['counted', 'not-covered', 'failed', 'not-asked', 'hidden', 'masked', 'awaited'] as const),
];

/** Where the list comes from, what the owner changed, and what came of asking each source. */
export function sourcesView(shown: Shown): TemplateResult {
  const { words } = shown;
  return html`<h3>${words.sources.list}</h3>
    ${originView(shown)}
    <h3>${words.sources.asked}</h3>
    ${askedView(shown)}
    ${thoroughView(shown)}`;
}

function askedView(shown: Shown): TemplateResult {
  const { body, words, speaker } = shown;
  const text = words.sources;
  const columns = standings.filter((standing) =>
    body.sources.some(({ tally }) => tally[standing] > 0),
  );
  if (!body.sources.length) return noneView(shown, words.sums.none);
  return html`<div class="scroll"><table part="table" class="figures">
      <thead><tr><th scope="col">${text.source}</th>${columns.map((standing) => html`<th scope="col" class="number">${text.standings[standing]}</th>`)}<th scope="col">${text.date}</th></tr></thead>
      <tbody>${body.sources.map(
        (source) =>
          html`<tr><th scope="row">${nameOf(source.provider, shown)}</th>${columns.map(
            (standing) =>
              html`<td class="number" data-head=${text.standings[standing]}>${speaker.number(source.tally[standing])}</td>`,
          )}<td data-head=${text.date}>${periodOf(source, words.body, speaker) || '–'}</td></tr>`,
      )}</tbody>
    </table></div>
    ${takeView(shown, {
      name: 'sources',
      heads: ['provider', ...standings, 'works', 'first_read', 'last_read'],
      rows: body.sources.map(({ provider, tally, oldest, newest }) => [
        ...[provider, ...standings.map((standing) => tally[standing])],
        ...[tally.of, oldest, newest],
      ]),
    })}`;
}

function originView(shown: Shown): TemplateResult {
  const { origin, words, speaker } = shown;
  const { portfolios, given, filed, unreadable, problems, added, removed, unmatched } = origin;
  const text = words.sources;
  const { choices } = words.body;
  const perhaps = portfolios.flatMap((portfolio) => portfolio.perhaps);
  const unidentified = portfolios.flatMap((portfolio) => portfolio.unidentified);
  return html`<ul>
      ${given ? html`<li>${speaker.count(given, text.given)}</li>` : nothing}
      ${filed === undefined ? nothing : html`<li>${speaker.count(filed, text.file)}</li>`}
      ${portfolios
        .flatMap(({ sources }) => sources)
        // Who was asked for the name alone lists no works.
        .filter(({ tie }) => tie)
        .map(
          (source) =>
            html`<li>${link(source.receipt.link, sourceLine(source, shown))}${source.receipt.retrieved ? html` <span class="small">${speaker.date(source.receipt.retrieved, 'long')}</span>` : nothing}</li>`,
        )}
      ${unreadable.map((each) => html`<li class="fault">${fill(text.unreadable, { text: each })}</li>`)}
    </ul>
    ${folded(
      problems.length,
      text.problems,
      shown,
      problems.map((each) => html`<li>${problemSentence(each, words.import, speaker)}</li>`),
      true,
    )}
    ${folded(
      added.length,
      choices.added,
      shown,
      added.map((each) => changedView(each, shown)),
      true,
    )}
    ${folded(
      removed.length,
      choices.removed,
      shown,
      removed.map((each) => changedView(each, shown)),
      true,
    )}
    ${unmatched ? html`<p class="small">${speaker.count(unmatched, choices.unmatched)}</p>` : nothing}
    ${folded(perhaps.length, text.perhaps, shown, [html`<li class="small">${text.perhapsWhy}</li>`, ...perhaps.map((work) => html`<li>${workTitle({ work }, shown)}</li>`)])}
    ${folded(
      unidentified.length,
      text.unidentified,
      shown,
      unidentified.map(({ title }) => html`<li><bdi>${title ?? words.works.untitled}</bdi></li>`),
    )}`;
}

function changedView({ name, reason }: Changed, { words }: Shown): TemplateResult {
  return html`<li><bdi>${name}</bdi>${reason ? html` <span class="small">${fill(words.body.choices.reason, { reason })}</span>` : nothing}</li>`;
}

/** A list behind its number; nothing where there is none. */
function folded(
  n: number,
  head: Parameters<Shown['speaker']['count']>[1],
  { speaker }: Shown,
  lines: readonly TemplateResult[],
  isOpen = false,
): TemplateResult | typeof nothing {
  if (!n) return nothing;
  const list = html`<summary>${speaker.count(n, head)}</summary><ul>${lines}</ul>`;
  // What an owner has changed, and what could not be read, is seen without a click.
  return isOpen && n <= 20
    ? html`<details open>${list}</details>`
    : html`<details>${list}</details>`;
}

function sourceLine(source: PortfolioSource, shown: Shown): string {
  const { speaker, words } = shown;
  const text = words.sources;
  const name = nameOf(source.provider, shown);
  const { read, total, failure, isComplete } = source;
  if (failure === 'unknown-subject') return fill(text.unknown, { name });
  if (failure && !read) return fill(failure === 'refused' ? text.refused : text.failed, { name });
  if (isComplete) return fill(speaker.count(read, text.complete), { name });
  if (total !== undefined && !failure)
    return fill(text.first, { name, n: speaker.number(read), of: speaker.number(total) });
  return fill(speaker.count(read, text.cut), { name });
}
