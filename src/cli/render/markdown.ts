import {
  addressForMarkdown as addressed,
  escapedMarkdown as escaped,
} from '../../export/escape-markdown.js';
import type { Voice } from '../../words/details-sentences.js';
import { pictureName } from './picture-name.js';
import { closing, type Line, sheetOf } from './sheet.js';
import { type PictureWish, pictureOf } from './picture.js';
import type { Work } from '../works.js';

/** Lists for READMEs. */
export function markdownOf(works: readonly Work[], voice: Voice): string {
  const items = works.map((work) => {
    const { name, year, address, lines } = sheetOf(work, voice);
    const head = lineOf([{ text: name, link: address }, { text: year ? ` (${year})` : '' }]);
    return `- ${head}\n${lines.map((line) => `  - ${lineOf(line)}\n`).join('')}`;
  });
  return `${items.join('')}\n${escaped(closing(works, voice).join(' '))}\n`;
}

/**
 * Pictures for READMEs, each with its words and a link to its work.
 *
 * @param place folder or address of the pictures
 */
export function markdownPictures(
  works: readonly Work[],
  voice: Voice,
  place: string,
  wish: PictureWish,
): string {
  return works
    .map((work) => {
      const { address } = sheetOf(work, voice);
      const picture = `${place.replace(/\/+$/, '')}/${pictureName(work.key)}.svg`;
      const image = `![${escaped(pictureOf(work, voice, wish).name)}](${addressed(picture)})`;
      return `${address ? `[${image}](${addressed(address)})` : image}\n`;
    })
    .join('');
}

function lineOf(line: Line): string {
  return line
    .map(({ text, isStrong, link }) => {
      const words = isStrong ? `**${escaped(text)}**` : escaped(text);
      return link ? `[${words}](${addressed(link)})` : words;
    })
    .join('');
}
