import type { Counted } from '../model/finding.js';
import { dateWords, figureAlone, fill, measureName, nameOf } from './details-sentences.js';
import type { ExportWords, Flaw } from './export-words.js';
import { nameWords } from './statement.js';
import { type ExportVoice, periodOf, sourceWords } from './statements.js';

interface SaidByPeople {
  readonly text: string;
  readonly by?: string;
  readonly date?: string;
  readonly until?: string;
}

/** What a person reports, with who says so. */
export function reportedSentence(
  { text, by, date, until }: SaidByPeople,
  { out, speaker }: ExportVoice,
): string {
  const [from, end] = [date, until].map((each) => dateWords(each, speaker));
  const time = from && end && end !== from ? fill(out.within, { from, until: end }) : from;
  const name = [by ? nameWords(by, speaker) : out.unnamed, time].filter(Boolean);
  return fill(out.reported, {
    text: nameWords(text, speaker),
    name: name.join(speaker.words.comma),
  });
}

/** The time a number covers, in words: its period, or all time up to its date. */
export function periodWords(finding: Counted, voice: ExportVoice): string {
  const date = dateWords(finding.receipt.retrieved, voice.speaker);
  return periodOf(finding, voice) || fill(voice.out.lifetime, { date });
}

/** "31 (Crossref, 12 November 2026)": what another source counted of the same. */
export function otherWords(finding: Counted, voice: ExportVoice): string {
  return fill(voice.out.sourced, {
    fact: figureAlone(finding, voice),
    source: sourceWords(finding, voice),
  });
}

/** Why a number is left out: it is told to whoever exports, so that it is not missed in silence. */
export function leftOutSentence(
  work: string,
  { measure, provider }: Counted,
  flaw: Flaw,
  voice: ExportVoice,
): string {
  const name = typeof provider === 'string' && provider ? nameOf(provider, voice) : '–';
  const what = fill(voice.out.sourced, { fact: measureName(measure, voice), source: name });
  return `${work}: ${what}: ${voice.out.flaws[flaw]}.`;
}

/** "312 of 2,000 characters", and by how many it is over. */
export function counterWords(used: number, limit: number, { out, speaker }: ExportVoice): string {
  const { number, count } = speaker;
  const counter = fill(out.counter, { used: number(used), limit: number(limit) });
  return used > limit ? `${counter}: ${count(used - limit, out.over)}` : counter;
}

/** That more stands there than a form takes. */
export function tooManyWords(n: number, most: number, { out, speaker }: ExportVoice): string {
  return fill(out.tooMany, { n: speaker.number(n), most: speaker.number(most) });
}

/** One thing that is not as it was sealed. */
export type SealChange = {
  readonly how: 'other' | 'gone' | 'added';
  /** The key of the work it is about. */
  readonly work?: string;
  /** Which of its findings, as `citations openalex`. */
  readonly finding?: string;
  /** Where it is about no work. */
  readonly part?: 'list' | 'rest';
};

/** What has changed since a file was sealed. */
export function sealChangeSentence(change: SealChange, out: ExportWords): string {
  const { how, work = '', finding, part } = change;
  const what = part
    ? out.seal[part]
    : finding
      ? `${work}, ${finding}`
      : fill(out.seal.about, { work });
  return fill(out.seal[how], { what });
}
