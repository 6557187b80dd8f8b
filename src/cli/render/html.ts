import { escapedHtml as escaped } from '../../export/escape-html.js';
import type { Voice } from '../../words/details-sentences.js';
import { closing, type Line, sheetOf } from './sheet.js';
import type { Work } from '../works.js';

/** HTML that keeps its meaning where scripts, classes and styles are stripped. */
export function htmlOf(works: readonly Work[], voice: Voice): string {
  const { words } = voice.speaker;
  const items = works.map((work) => {
    const { name, year, address, lines } = sheetOf(work, voice);
    const head = lineOf([{ text: name, link: address }, { text: year ? ` (${year})` : '' }]);
    const rows = lines.map((line) => `      <li>${lineOf(line)}</li>\n`).join('');
    return `  <li>${head}\n    <ul>\n${rows}    </ul>\n  </li>\n`;
  });
  const tongue = `lang="${words.language}" dir="${words.direction}"`;
  const close = escaped(closing(works, voice).join(' '));
  return `<ul ${tongue}>\n${items.join('')}</ul>\n<p ${tongue}>${close}</p>\n`;
}

function lineOf(line: Line): string {
  return line
    .map(({ text, isStrong, link }) => {
      const words = isStrong ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return link ? `<a href="${escaped(link)}">${words}</a>` : words;
    })
    .join('');
}
