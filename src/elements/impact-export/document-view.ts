import { html, type TemplateResult } from 'lit/html.js';
import { webAddress } from '../../export/address.js';
import type { Block, ExportDocument, Line } from '../../export/document.js';

/** A document as it will be, two levels beneath the page's own headings. */
export function documentView({
  title,
  language,
  direction,
  blocks,
}: ExportDocument): TemplateResult {
  return html`<article class="paper" part="preview" lang=${language} dir=${direction}>
    <h4>${title}</h4>
    ${blocks.map(blockView)}
  </article>`;
}

function blockView(block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h5>${block.text}</h5>` : html`<h6>${block.text}</h6>`;
    case 'fill':
      return html`<p><em>${lineView(block.line)}</em></p>`;
    case 'paragraph':
      return html`<p>${lineView(block.line)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${lineView(item)}</li>`);
      return block.isNumbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return html`<div class="wide" role="region" tabindex="0" aria-label=${block.caption}>
        <table aria-label=${block.caption}>
          ${block.isHeaded ? '' : html`<caption>${block.caption}</caption>`}
          <thead><tr>${block.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
          <tbody>
            ${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${lineView(cell)}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>`;
  }
}

function lineView(line: Line): (TemplateResult | string)[] {
  return line.map(({ text, link, isStrong }) => {
    const words = isStrong ? html`<strong>${text}</strong>` : text;
    const href = webAddress(link);
    return href ? html`<a href=${href} rel="noreferrer">${words}</a>` : words;
  });
}
