import { html, type nothing, type TemplateResult } from 'lit/html.js';
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

/** The search field and the filters beside it. */
export function searchView(
  { words, choice, choose }: Shown,
  picks: readonly (TemplateResult | typeof nothing)[],
): TemplateResult {
  return html`<div class="picks" role="search">
    <label class="wide"><span>${words.works.search}</span><input type="search" value=${choice.query} @input=${(event: Event) => choose({ query: (event.target as HTMLInputElement).value, isWhole: false })}></label>
    ${picks}
  </div>`;
}
