import type { Counted } from '../model/finding.js';
import type { WordingFlaw } from '../words/export-words.js';
import { dateWords, figureAlone, nameOf } from '../words/details-sentences.js';
import { type ExportVoice, periodOf } from '../words/statements.js';
import { cleaned } from './clean.js';

/** What a person has written, as one line without an end, so that a document can close it. */
export function wordingOf(text: string): string {
  return cleaned(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
}

/**
 * What a sentence has lost that a reader needs to check it, or has got that the source did not say.
 *
 * @param text as a person has put it
 * @param said what the source lets one say
 */
export function wordingFlaws(
  text: string,
  said: string,
  finding: Counted,
  voice: ExportVoice,
): readonly WordingFlaw[] {
  const [own, source] = [text, said].map(plainly) as [string, string];
  const has = (part: string) => own.includes(plainly(part));
  const figure = figureAlone(finding, voice);
  const isSaid = source.includes(plainly(figure));
  const dates = datesOf(finding, voice);
  const given = numbersIn(dates.reduce((rest, date) => rest.replaceAll(plainly(date), ' '), own));
  const known = new Set(numbersIn(source));
  const flaws: readonly (readonly [WordingFlaw, boolean])[] = [
    ['no-number', isSaid && !holds(own, plainly(figure))],
    ['other-number', given.some((each) => !known.has(each))],
    ['no-source', !has(nameOf(finding.provider, voice))],
    ['no-date', !dates.some(has)],
  ];
  return flaws.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []));
}

/** The ways in which a person may write when a number was read, or what time it covers. */
function datesOf(finding: Counted, voice: ExportVoice): readonly string[] {
  const { retrieved } = finding.receipt;
  return [
    periodOf(finding, voice),
    dateWords(retrieved, voice.speaker),
    voice.speaker.date(retrieved, 'medium'),
    retrieved.slice(0, 10),
  ].filter(Boolean);
}

/** Whether a figure stands there by itself, and not as a part of a longer number. */
function holds(text: string, figure: string): boolean {
  const [wanted] = numbersIn(figure);
  return wanted === undefined ? text.includes(figure) : numbersIn(text).includes(wanted);
}

/** Every number in a text, without what parts its thousands. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,٬٫\u00A0\u202F]\d+)*/g) ?? []).map((number) =>
    /^\d{1,3}(?:[.,٬\u00A0\u202F]\d{3})+$/.test(number) ? number.replace(/\D/g, '') : number,
  );
}

/** Small letters, digits as in English, and no marks that keep texts apart. */
function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
