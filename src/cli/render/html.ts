import { coins } from '../../export/coins.js';
import { escapedHtml as escaped } from '../../export/escape-html.js';
import { jsonLd } from '../../export/json-ld.js';
import type { Voice } from '../../words/details-sentences.js';
import type { RenderOptions } from './choices.js';
import { closing, type Line, sheetOf } from './sheet.js';
import type { Work } from '../works.js';

/**
 * HTML that keeps its meaning where scripts, classes and styles are stripped.
 *
 * @param records what it says of the works to machines; nothing where absent, for the page that it
 *   goes into may have said it
 */
export function htmlOf(
  works: readonly Work[],
  voice: Voice,
  records?: RenderOptions['records'],
): string {
  const hasCoins = records === 'coins' || records === 'both';
  const { words } = voice.speaker;
  const items = works.map((work) => {
    const { name, year, address, lines } = sheetOf(work, voice);
    const head = lineOf([{ text: name, link: address }, { text: year ? ` (${year})` : '' }]);
    const rows = lines.map((line) => `      <li>${lineOf(line)}</li>\n`).join('');
    const known = hasCoins ? coins(work) : '';
    return `  <li>${head}${known}\n    <ul>\n${rows}    </ul>\n  </li>\n`;
  });
  const tongue = `lang="${words.language}" dir="${words.direction}"`;
  const close = escaped(closing(works, voice).join(' '));
  const list = `<ul ${tongue}>\n${items.join('')}</ul>\n<p ${tongue}>${close}</p>\n`;
  if (records !== 'json-ld' && records !== 'both') return list;
  return `${list}${jsonLd(works, { language: words.language })}\n`;
}

function lineOf(line: Line): string {
  return line
    .map(({ text, isStrong, link }) => {
      const words = isStrong ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return link ? `<a href="${escaped(link)}">${words}</a>` : words;
    })
    .join('');
}
