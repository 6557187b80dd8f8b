import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../words/details-sentences.js';
import type { Shown } from './shown.js';

/** Rows that are shown at first. */
export const page = 100;

/** The rows of a table that are shown: of all, as many as the page has had time for. */
export function rows<Row>(
  all: readonly Row[],
  { choice, reach }: Pick<Shown, 'choice' | 'reach'>,
): readonly Row[] {
  if (!choice.isWhole) return all.slice(0, page);
  if (all.length > reach.most) reach.more();
  return all.slice(0, reach.most);
}

/** How many rows are shown of how many, and how to see all. */
export function rowsView(
  of: number,
  { choice, choose, words, speaker }: Shown,
): TemplateResult | typeof nothing {
  if (choice.isWhole || of <= page) return nothing;
  return html`<p class="rest"><span>${fill(words.works.shown, { n: speaker.number(page), of: speaker.number(of) })}</span>
    <button type="button" @click=${() => choose({ isWhole: true })}>${speaker.count(of, words.works.showAll)}</button></p>`;
}
