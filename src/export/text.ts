import type { Block, ExportDocument, Line } from './document.js';

/** A document as plain lines, for forms and mails: no markup, a table as lines of "head: value". */
export function textOf({ title, blocks }: ExportDocument): string {
  return `${[title, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'fill':
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items
        .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return [
        ...(block.isHeaded ? [] : [block.caption]),
        ...block.rows.map((row) =>
          row
            .flatMap((cell, index) => {
              const text = lineText(cell);
              return text ? [`${block.heads[index]!}: ${text}`] : [];
            })
            .join('\n'),
        ),
      ].join('\n\n');
  }
}

function lineText(line: Line): string {
  return line
    .map(({ text, link }) =>
      link && link !== text.replace(isolates, '') ? `${text} <${link}>` : text,
    )
    .join('');
}

/** Marks that keep a text apart from what runs the other way. */
const isolates = /[\u2068\u2069]/g;
