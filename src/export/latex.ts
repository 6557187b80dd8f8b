import type { Block, ExportDocument, Line } from './document.js';
import { addressForLatex, escapedLatex } from './escape-latex.js';

/** A document as a part of a LaTeX document, for `\input`. */
export function latexOf({ title, language, direction, blocks }: ExportDocument): string {
  const needs = `% Needs \\usepackage{hyperref,longtable}${
    language === 'en' ? '' : `, babel or polyglossia for "${language}"`
  }${direction === 'rtl' ? ' and LuaLaTeX or XeLaTeX, for it is written from right to left' : ''}.`;
  const parts = [needs, `\\section*{${escapedLatex(title)}}`, ...blocks.map(blockText)];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\\${block.level === 2 ? 'subsection' : 'subsubsection'}*{${escapedLatex(block.text)}}`;
    case 'fill':
      return `\\emph{${lineText(block.line)}}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list': {
      const kind = block.isNumbered ? 'enumerate' : 'itemize';
      // The braces keep a text that begins with a bracket from being read as the item's label.
      const items = block.items.map((item) => `  \\item{} ${lineText(item)}\n`).join('');
      return `\\begin{${kind}}\n${items}\\end{${kind}}`;
    }
    case 'table':
      return tableText(block);
  }
}

/** A page is too narrow for more columns than this: then each row is a list of "head: value". */
const mostColumns = 5;

function tableText({ caption, isHeaded, heads, rows }: Extract<Block, { kind: 'table' }>): string {
  const open = isHeaded ? '' : `\\noindent ${escapedLatex(caption)}\n\n`;
  if (heads.length > mostColumns) {
    const items = rows.map((row) => {
      const cells = row.map(
        (cell, index) => `\\textbf{${escapedLatex(heads[index]!)}:} ${lineText(cell)}`,
      );
      return `  \\item{} ${cells.join(' \\\\\n    ')}\n`;
    });
    return `${open}\\begin{itemize}\n${items.join('')}\\end{itemize}`;
  }
  const width = (0.92 / heads.length).toFixed(3);
  const columns = heads.map(() => `p{${width}\\linewidth}`).join('');
  const head = heads.map((each) => `\\textbf{${escapedLatex(each)}}`).join(' & ');
  // The braces keep a text that begins with a bracket from being read as the row's distance.
  const body = rows.map((row) => `  {}${row.map(lineText).join(' & ')} \\\\\n`).join('');
  return `${open}\\begin{longtable}{${columns}}\n  ${head} \\\\ \\hline\n  \\endhead\n${body}\\end{longtable}`;
}

function lineText(line: Line): string {
  return line
    .map(({ text, link, isStrong }) => {
      const words = isStrong ? `\\textbf{${escapedLatex(text)}}` : escapedLatex(text);
      return link ? `\\href{${addressForLatex(link)}}{${words}}` : words;
    })
    .join('');
}
