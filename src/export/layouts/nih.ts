import { fill } from '../../words/details-sentences.js';
import { counterWords, reportedSentence, tooManyWords } from '../../words/export-sentences.js';
import { cleaned } from '../clean.js';
import { fillIn, heading, paragraph, plain } from '../document.js';
import { type Fact, factsOf, sentencesOf } from '../facts.js';
import type { Box, Brief, Composer } from '../material.js';
import { nameOfWork, titleOf } from '../reference.js';
import type { ExportVoice } from '../../words/statements.js';
import type { ExportWork } from '../work.js';
import { composedOf, introBlocks, lengthOf } from './parts.js';

/**
 * Plain sentences for the boxes of the NIH supplement, each with its length: no address, no markup,
 * no identifier. What is too long is told, and nothing is cut.
 */
export const nih: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { headings, fill: fills } = voice.out;
  const limits = layout.characters!;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const about = (material.reported ?? [])
    .map((each) => `${reportedSentence(each, voice)}.`)
    .join(' ');
  const boxes = [
    boxOf('statement', headings.statement, about, limits.statement, material),
    ...material.works.map((work, index) => {
      const heading = fill(headings.contribution, { n: voice.speaker.number(index + 1) });
      const facts = told.filter((fact) => fact.work === work);
      return boxOf(work.key, heading, factsText(work, facts, voice), limits.contribution, material);
    }),
  ];
  const long = boxes.filter(({ used, limit }) => used > limit);
  const isTooMuch = material.works.length > layout.evidence!;
  const composed = composedOf(
    brief,
    [
      ...introBlocks(brief),
      ...(told.length ? [fillIn(`[${voice.out.allTime}.]`)] : []),
      ...boxes.flatMap((box) => [
        heading(box.heading),
        fillIn(box.name === 'statement' ? fills.statement : fills.contribution),
        ...(box.text ? [paragraph(box.text)] : []),
        paragraph(`(${counterOf(box, voice)})`),
      ]),
    ],
    leftOut,
    [
      ...long.map((box) => `${box.heading}: ${counterOf(box, voice)}.`),
      ...(isTooMuch ? [tooManyWords(material.works.length, layout.evidence!, voice)] : []),
    ],
  );
  return { ...composed, boxes };
};

/** What the person has written, and after it what is known. */
function boxOf(
  name: string,
  heading: string,
  known: string,
  limit: number,
  { accounts }: Brief['material'],
): Box {
  const own = cleaned(accounts?.[name] ?? '').trim();
  const text = withoutAddresses([own, typewritten(known)].filter(Boolean).join(' '));
  return { name, heading, text, used: lengthOf([plain(text)]), limit };
}

function counterOf({ used, limit }: Box, voice: ExportVoice): string {
  return counterWords(used, limit, voice);
}

function factsText(work: ExportWork, facts: readonly Fact[], voice: ExportVoice): string {
  if (!facts.length) return '';
  const said = facts.flatMap(sentencesOf).map((text) => `${text}.`);
  const { year } = work.attention.work;
  const name = work.attention.work.title
    ? fill(voice.out.item, { title: nameOfWork(work, voice.speaker) }) + (year ? ` (${year})` : '')
    : titleOf(work, voice.speaker);
  return `${name}. ${said.join(' ')}`;
}

/** Forms of this kind lose typographic marks; letters stay as they are, and so does what a person wrote. */
function typewritten(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u2066-\u2069]/g, '');
}

/** The form takes no addresses; a title that holds one loses what makes it a link. */
function withoutAddresses(text: string): string {
  return text.replace(/\b(?:https?|ftp):\/\//gi, '');
}
