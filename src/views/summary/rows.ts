import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../words/details-sentences.js';
import type { Shown } from './shown.js';

/** Rows that are shown until all are asked for. */
const page = 100;

/** The rows of a table that are shown, or as many of them as the page has had time for. */
export function rows<Row>(
  all: readonly Row[],
  { choice, reach }: Pick<Shown, 'choice' | 'reach'>,
): readonly Row[] {
  const shown = choice.isWhole ? all : all.slice(0, page);
  if (shown.length > reach.most) reach.more();
  return shown.slice(0, reach.most);
}

/** Rows that are laid out together: what comes below them leaves them as they are. */
const section = 50;

/** The body of a table in sections. */
export function sections<Row>(
  all: readonly Row[],
  rowView: (row: Row) => unknown,
): TemplateResult[] {
  const found: TemplateResult[] = [];
  for (let at = 0; at < all.length; at += section)
    found.push(html`<tbody>${all.slice(at, at + section).map(rowView)}</tbody>`);
  return found;
}

/** How many rows are shown of how many, and how to see all. */
export function rowsView(
  of: number,
  { choice, choose, words, speaker }: Shown,
): TemplateResult | typeof nothing {
  if (choice.isWhole || of <= page) return nothing;
  const all = (event: Event) => {
    stay((event.currentTarget as HTMLElement).parentElement!.previousElementSibling!);
    choose({ isWhole: true });
  };
  return html`<p class="rest"><span>${fill(words.works.shown, { n: speaker.number(page), of: speaker.number(of) })}</span>
    <button type="button" @click=${all}>${speaker.count(of, words.works.showAll)}</button></p>`;
}

/** The button that was pressed goes: who reads on does so from the last row above it. */
function stay(table: Element): void {
  const row = [...table.querySelectorAll<HTMLElement>(':scope > li, tbody > tr')].at(-1)!;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}
