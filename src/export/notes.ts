import { noticesOf } from '../aggregate/details-notices.js';
import type { Identifier } from '../identifiers/identifier.js';
import { dateWords, fill, nameOf, noticeName } from '../words/details-sentences.js';
import { otherWords, reportedSentence } from '../words/export-sentences.js';
import { type ExportVoice, periodOf } from '../words/statements.js';
import { type Fact, factsOf, type LeftOut, sentencesOf, type Telling } from './facts.js';
import type { ExportWork, Reported } from './work.js';

/** How many numbers of a work are told where the person chooses none. */
const fewFacts = 3;

/** What is told of a work in formats that have no field for it. */
export interface WorkNotes {
  readonly work: ExportWork;
  /** Sentences without an end: notices first, then numbers, then what people report. */
  readonly sentences: readonly string[];
}

/** Notes on works, and what stands in none of them. */
export interface Notes {
  readonly notes: readonly WorkNotes[];
  readonly leftOut: readonly LeftOut[];
  /** Reports about none of these works. */
  readonly apart: readonly Reported[];
}

/** Puts into sentences what a list of works has no fields for, each number with source and date. */
export function notesOf(
  telling: Telling,
  reported: readonly Reported[],
  voice: ExportVoice,
): Notes {
  const { told, leftOut } = factsOf(telling, fewFacts, voice);
  const notes = telling.works.map((work) => {
    const facts = told.filter((fact) => fact.work === work);
    return {
      work,
      sentences: [
        ...noticeSentences(work, voice),
        ...facts.flatMap((fact) => factSentences(fact, voice)),
        ...(facts.some((fact) => isOfAllTime(fact, voice)) ? [voice.out.allTime] : []),
        ...reported
          .filter(({ works }) => isAbout(works, work))
          .map((each) => reportedSentence(each, voice)),
      ],
    };
  });
  const apart = reported.filter(({ works }) => !telling.works.some((work) => isAbout(works, work)));
  return { notes, leftOut, apart };
}

/** A fact in sentences, with what others counted of the same behind the first. */
export function factSentences(fact: Fact, voice: ExportVoice): readonly string[] {
  const [said, ...rest] = sentencesOf(fact);
  const beside = fact.others.map((other) => otherWords(other, voice));
  return [[said, ...beside].join(voice.out.semicolon), ...rest];
}

/** "Retracted (Crossref, March 2021)" */
function noticeSentences({ attention }: ExportWork, voice: ExportVoice): readonly string[] {
  return noticesOf(attention).found.map(({ kind, date, provider }) => {
    const source = [nameOf(provider, voice), dateWords(date, voice.speaker)].filter(Boolean);
    return fill(voice.out.sourced, {
      fact: noticeName(kind, voice.speaker),
      source: source.join(voice.speaker.words.comma),
    });
  });
}

function isOfAllTime({ finding, others }: Fact, voice: ExportVoice): boolean {
  return [finding, ...others].some((each) => !periodOf(each, voice));
}

function isAbout(works: readonly Identifier[] | undefined, work: ExportWork): boolean {
  const names = [work.key, ...work.attention.work.identifiers];
  return (works ?? []).some((each) => names.includes(each));
}
