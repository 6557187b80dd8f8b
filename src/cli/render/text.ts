import type { Voice } from '../../words/details-sentences.js';
import { closing, type Line, sheetOf } from './sheet.js';
import type { Work } from '../works.js';

/** Plain lines, for mails and forms. */
export function textOf(works: readonly Work[], voice: Voice): string {
  const blocks = works.map((work) => {
    const { name, year, address, lines } = sheetOf(work, voice);
    return [
      year ? `${name} (${year})` : name,
      ...(address ? [address] : []),
      ...lines.map((line) => `- ${lineOf(line)}`),
    ].join('\n');
  });
  return `${[...blocks, closing(works, voice).join('\n')].join('\n\n')}\n`;
}

function lineOf(line: Line): string {
  return line.map(({ text, link }) => (link ? `${text}, ${link}` : text)).join('');
}
