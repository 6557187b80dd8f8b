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
      return `\\emph{${escapedLatex(block.text)}}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list': {
      const kind = block.isNumbered ? 'enumerate' : 'itemize';
      // The braces keep a text that begins with a bracket from being read as the item's label.
      const items = block.items.map((item) => `  \\item{} ${lineText(item)}\n`).join('');
      return `\\begin{${kind}}\n${items}\\end{${kind}}`;
    }
    case 'table': {
      const width = (0.92 / block.heads.length).toFixed(3);
      const columns = block.heads.map(() => `p{${width}\\linewidth}`).join('');
      const rows = block.rows.map((row) => `  ${row.map(lineText).join(' & ')} \\\\\n`).join('');
      const heads = block.heads.map((head) => `\\textbf{${escapedLatex(head)}}`).join(' & ');
      const caption = block.isHeaded ? '' : `\\noindent ${escapedLatex(block.caption)}\n\n`;
      return `${caption}\\begin{longtable}{${columns}}\n  ${heads} \\\\ \\hline\n  \\endhead\n${rows}\\end{longtable}`;
    }
  }
}

function lineText(line: Line): string {
  return line
    .map(({ text, link, isStrong }) => {
      const words = isStrong ? `\\textbf{${escapedLatex(text)}}` : escapedLatex(text);
      return link ? `\\href{${addressForLatex(link)}}{${words}}` : words;
    })
    .join('');
}
