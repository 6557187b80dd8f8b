import { fill } from '../../words/details-sentences.js';
import { counterWords, reportedSentence, tooManyWords } from '../../words/export-sentences.js';
import { type Block, fillIn, heading, paragraph, plain } from '../document.js';
import { type Fact, factsOf } from '../facts.js';
import type { Composer } from '../material.js';
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
  const { told, leftOut } = factsOf(material.works, material.wishes, layout.chosen!.facts, voice);
  const warnings: string[] = [];
  const box = (name: string, placeholder: string, text: string, limit: number): Block[] => {
    const used = lengthOf([plain(text)]);
    const counter = counterWords(used, limit, voice);
    if (used > limit) warnings.push(`${name}: ${counter}.`);
    return [
      heading(name),
      fillIn(placeholder),
      ...(text ? [paragraph(text)] : []),
      paragraph(`(${counter})`),
    ];
  };
  const about = reportedText(material.reported, voice);
  const contributions = material.works.flatMap((work, index) => {
    const name = fill(headings.contribution, { n: voice.speaker.number(index + 1) });
    const facts = told.filter((fact) => fact.work === work);
    return box(name, fills.contribution, boxText(work, facts, voice), limits.contribution);
  });
  if (material.works.length > layout.evidence!)
    warnings.push(tooManyWords(material.works.length, layout.evidence!, voice));
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      ...box(headings.statement, fills.statement, about, limits.statement),
      ...contributions,
    ],
    leftOut,
    warnings,
  );
};

function boxText(work: ExportWork, facts: readonly Fact[], voice: ExportVoice): string {
  if (!facts.length) return '';
  const said = facts.flatMap(({ statements }) => statements.map(({ text }) => `${text}.`));
  const { year } = work.attention.work;
  const name = work.attention.work.title
    ? fill(voice.out.item, { title: nameOfWork(work, voice.speaker) }) + (year ? ` (${year})` : '')
    : titleOf(work, voice.speaker);
  return withoutAddresses(`${name}. ${said.join(' ')}`);
}

function reportedText(reported: Parameters<typeof join>[0], voice: ExportVoice): string {
  return withoutAddresses(join(reported, voice));
}

function join(
  reported: readonly Parameters<typeof reportedSentence>[0][] = [],
  voice: ExportVoice,
): string {
  return reported.map((each) => `${reportedSentence(each, voice)}.`).join(' ');
}

/** The form takes no addresses; a title that holds one loses what makes it a link. */
function withoutAddresses(text: string): string {
  return text.replace(/\b(?:https?|ftp):\/\//gi, '');
}
