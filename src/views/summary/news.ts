import { html, nothing, type TemplateResult } from 'lit/html.js';
import { gridOf } from '../../aggregate/grid.js';
import { gridView } from '../details/grid.js';
import { thoroughView } from './highlights.js';
import { mentionsTable } from './mentions.js';
import { noneView } from './none.js';
import { rows, rowsView } from './rows.js';
import type { Shown } from './shown.js';
import { sinceView } from './since.js';
import { stepsView } from './steps.js';

/**
 * What is new since the reader's last visit and in the last twelve months, in what kind of place the
 * works were taken up, and what their owner can do.
 */
export function newsView(shown: Shown): TemplateResult {
  const { body, words, now, together } = shown;
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - 1);
  const first = since.toISOString().slice(0, 10);
  const found = body.mentions.filter(({ date }) => date && date >= first.slice(0, date.length));
  const grid = gridOf(together.findings, together.findings);
  return html`${sinceView(shown)}
    <h3>${words.news.head}</h3>
    ${found.length ? mentionsTable(rows(found, shown), shown) : noneView(shown, words.news.none)}
    ${rowsView(found.length, shown)}
    <p class="small">${words.news.rule}</p>
    ${thoroughView(shown)}
    ${grid.rows.length ? html`<h3>${words.news.places}</h3><div class="details">${gridView(grid, shown)}</div>` : nothing}
    ${stepsView(shown)}`;
}
