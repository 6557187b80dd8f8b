import type { Block, ExportDocument, Line } from './document.js';
import { addressForMarkdown, escapedMarkdown } from './escape-markdown.js';

/** A document as Markdown with tables as GitHub and pandoc know them. */
export function markdownOf({ title, blocks }: ExportDocument): string {
  return `${[`# ${escapedMarkdown(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapedMarkdown(block.text)}`;
    case 'fill':
      return `> ${lineText(block.line)}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items
        .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return [
        ...(block.isHeaded ? [] : [`**${escapedMarkdown(block.caption)}**`]),
        [
          rowText(block.heads.map(escapedMarkdown)),
          rowText(block.heads.map(() => '---')),
          ...block.rows.map((row) => rowText(row.map(lineText))),
        ].join('\n'),
      ].join('\n\n');
  }
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function lineText(line: Line): string {
  return line
    .map(({ text, link, isStrong }) => {
      const words = isStrong ? `**${escapedMarkdown(text)}**` : escapedMarkdown(text);
      return link ? `[${words}](${addressForMarkdown(link)})` : words;
    })
    .join('');
}
