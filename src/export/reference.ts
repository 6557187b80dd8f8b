import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Speaker } from '../words/speaker.js';
import { nameWords } from '../words/statement.js';
import { addressOf } from './address.js';
import type { Line } from './document.js';
import type { ExportWork } from './work.js';

/** Letters that run from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A title kept apart from what stands around it where it runs the other way. */
export function isolated(title: string, speaker: Speaker): string {
  if (speaker.words.direction === 'rtl') return nameWords(title, speaker);
  return rightToLeft.test(title) ? `\u2068${title}\u2069` : title;
}

/** What a work is called: its title, or else its identifier. */
export function nameOfWork({ key, attention }: ExportWork, speaker: Speaker): string {
  const { title } = attention.work as Partial<Attention['work']>;
  // PubMed and others close a title as a sentence, which would then stand before its year.
  const name = title?.replace(/(?<!\.)\.$/, '');
  return name ? isolated(name, speaker) : nameWords(valueOf(key), speaker);
}

/** "A title (2018)" */
export function titleOf(work: ExportWork, speaker: Speaker): string {
  const { year } = work.attention.work as Partial<Attention['work']>;
  const name = nameOfWork(work, speaker);
  return year ? `${name} (${year})` : name;
}

/** Works as they are cited in some style, each on one line, by what they are filed under. */
export type References = ReadonlyMap<Identifier, string>;

/**
 * "A title (2018). https://doi.org/10.7717/peerj.4375": enough to find it, in no citation style.
 *
 * @param references what stands in its place where the work is among them, with its address
 */
export function referenceOf(work: ExportWork, speaker: Speaker, references?: References): Line {
  const styled = references?.get(work.key);
  return styled ? styledLine(styled, work, speaker) : plainLine(work, speaker);
}

/** A citation whose address or identifier leads there; it gets an address where its style gives none. */
function styledLine(text: string, { key }: ExportWork, speaker: Speaker): Line {
  const link = addressOf(key);
  const name = [link, valueOf(key)].find((each) => each && text.includes(each));
  if (!link) return [{ text: nameWords(text, speaker) }];
  if (!name) return [{ text: nameWords(`${text} `, speaker) }, { text: link, link }];
  const at = text.indexOf(name);
  const rest = text.slice(at + name.length).replace(/^\.$/, '');
  return [
    { text: nameWords(text.slice(0, at), speaker) },
    { text: name, link },
    ...(rest ? [{ text: nameWords(rest, speaker) }] : []),
  ];
}

function plainLine(work: ExportWork, speaker: Speaker): Line {
  const { title, year } = work.attention.work as Partial<Attention['work']>;
  const link = addressOf(work.key);
  const shown = { text: nameWords(link ?? work.key, speaker), link };
  if (title) return [{ text: `${titleOf(work, speaker)}. ` }, shown];
  return year ? [shown, { text: ` (${year})` }] : [shown];
}
