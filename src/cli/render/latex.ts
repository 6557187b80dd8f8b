import {
  addressForLatex as addressed,
  escapedLatex as escaped,
} from '../../export/escape-latex.js';
import type { Voice } from '../../words/details-sentences.js';
import { closing, type Line, sheetOf } from './sheet.js';
import type { Work } from '../works.js';

/** A list for LaTeX with `\usepackage{hyperref}`. */
export function latexOf(works: readonly Work[], voice: Voice): string {
  const items = works.map((work) => {
    const { name, year, address, lines } = sheetOf(work, voice);
    const head = lineOf([{ text: name, link: address }, { text: year ? ` (${year})` : '' }]);
    const rows = lines.map((line) => `      \\item{} ${lineOf(line)}\n`).join('');
    // The braces keep a title that begins with a bracket from being read as the item's label.
    return `  \\item{} ${head}\n    \\begin{itemize}\n${rows}    \\end{itemize}\n`;
  });
  const close = escaped(closing(works, voice).join(' '));
  return `\\begin{itemize}\n${items.join('')}\\end{itemize}\n${close}\n`;
}

function lineOf(line: Line): string {
  return line
    .map(({ text, isStrong, link }) => {
      const words = isStrong ? `\\textbf{${escaped(text)}}` : escaped(text);
      return link ? `\\href{${addressed(link)}}{${words}}` : words;
    })
    .join('');
}
