import { coins } from './coins.js';
import type { Block, ExportDocument, Line } from './document.js';
import { escapedHtml } from './escape-html.js';
import { jsonLd } from './json-ld.js';
import { textOf } from './text.js';

/**
 * A document as a page of its own, to read and to print. It runs no script and asks nobody; what
 * its works are stands in it for machines too.
 */
export function htmlOf(document: ExportDocument): string {
  const { title, language, direction, works = [] } = document;
  return `<!doctype html>
<html lang="${escapedHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapedHtml(title)}</title>
<style>
${styles}</style>
${works.length ? `${jsonLd(works, { title, language })}\n` : ''}</head>
<body>
<main>
${framed(bodyOf(document))}${works.length ? `<div hidden>${works.map(coins).join('')}</div>\n` : ''}</main>
</body>
</html>
`;
}

/** A document for the clipboard: what word processors take, and what plain fields take. */
export function clipboardOf(document: ExportDocument): { html: string; plain: string } {
  const { language, direction } = document;
  return {
    html: `<div lang="${escapedHtml(language)}" dir="${direction}">\n${bodyOf(document)}</div>\n`,
    plain: textOf(document),
  };
}

/** Wide tables scroll by themselves on narrow screens; the keyboard reaches them. */
function framed(body: string): string {
  let count = 0;
  return body
    .replace(/^<table\b/gm, () => {
      count += 1;
      return `<div class="table" role="region" tabindex="0" aria-labelledby="table-${count}">\n<table id="table-${count}"`;
    })
    .replace(/^<\/table>\n/gm, '</table>\n</div>\n');
}

function bodyOf({ title, blocks }: ExportDocument): string {
  return [`<h1>${escapedHtml(title)}</h1>\n`, ...blocks.map(blockHtml)].join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapedHtml(block.text)}</h${block.level}>\n`;
    case 'fill':
      return `<p><em>${lineHtml(block.line)}</em></p>\n`;
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>\n`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      const items = block.items.map((item) => `  <li>${lineHtml(item)}</li>\n`).join('');
      return `<${tag}>\n${items}</${tag}>\n`;
    }
    case 'table': {
      const heads = block.heads.map((head) => `<th scope="col">${escapedHtml(head)}</th>`).join('');
      const rows = block.rows
        .map((row) => `  <tr>${row.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>\n`)
        .join('');
      const caption = escapedHtml(block.caption);
      const open = block.isHeaded
        ? `<table aria-label="${caption}">\n`
        : `<table>\n  <caption>${caption}</caption>\n`;
      return `${open}  <thead><tr>${heads}</tr></thead>\n  <tbody>\n${rows}  </tbody>\n</table>\n`;
    }
  }
}

function lineHtml(line: Line): string {
  return line
    .map(({ text, link, isStrong }) => {
      const words = isStrong ? `<strong>${escapedHtml(text)}</strong>` : escapedHtml(text);
      return link ? `<a href="${escapedHtml(link)}">${words}</a>` : words;
    })
    .join('');
}

const styles = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 72rem; margin-inline: auto; padding: 1.5rem; overflow-wrap: break-word; }
td a { overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-block: 1.6em 0.5em; }
h3 { font-size: 1rem; margin-block: 1.2em 0.3em; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.85rem; }
caption { text-align: start; font-weight: bold; padding-block: 0.5em; }
th, td { text-align: start; vertical-align: top; padding: 0.35em 0.5em; border-block-end: 1px solid #888; }
.table { overflow-x: auto; }
.table a { display: inline-block; min-inline-size: 5rem; }
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm; }
  @page wide { size: landscape; }
  .table { page: wide; overflow: visible; }
  .table a { min-inline-size: 0; }
  table { font-size: 8pt; }
  body { font-size: 10.5pt; color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
