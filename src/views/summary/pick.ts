import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../words/details-sentences.js';
import type { Shown } from './shown.js';

/** Whether all words that are searched for stand in the texts, whatever their case and accents. */
export function picked(query: string, ...texts: readonly string[]): boolean {
  if (!query.trim()) return true;
  const all = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The search field, the filters beside it, and how many are found of how many. */
export function searchView(
  { words, speaker, choice, choose }: Shown,
  picks: readonly (TemplateResult | typeof nothing)[],
  found: number,
  of: number,
): TemplateResult {
  const text = words.works;
  const told = found
    ? fill(text.matching, { n: speaker.number(found), of: speaker.number(of) })
    : text.empty;
  return html`<div class="picks" role="search">
    <label class="wide"><span>${text.search}</span><input type="search" value=${choice.query} @input=${(event: Event) => choose({ query: (event.target as HTMLInputElement).value, isWhole: false })}></label>
    ${picks}
  </div>
  <p role="status">${found < of ? told : nothing}</p>`;
}
