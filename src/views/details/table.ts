import { html, type TemplateResult } from 'lit/html.js';
import type { Table } from '../../words/details-tables.js';

/** A table folded away, with what is to be known of it below. */
export function tableView({ open, heads, rows, notes }: Table, about: string): TemplateResult {
  const [first, second] = heads;
  return html`<details part="table">
    <summary>${open}<span class="unseen">: ${about}</span></summary>
    <table>
      <thead>
        <tr><th scope="col">${first}</th><th scope="col">${second}</th></tr>
      </thead>
      <tbody>
        ${rows.map(([name, count]) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${count}</td></tr>`)}
      </tbody>
    </table>
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
  </details>`;
}
