import { place } from '../aggregate/details-measures.js';
import { inOrder } from '../aggregate/details-order.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Counted } from '../model/finding.js';
import { type Measure, measures } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Flaw } from '../words/export-words.js';
import { type ExportVoice, flawOf, type Statement, statementsOf } from '../words/statements.js';
import type { References } from './reference.js';
import type { ExportWork } from './work.js';

/** Which numbers are wanted: those of a measure, perhaps of one provider only. */
export interface FactWish {
  readonly measure: Measure;
  readonly provider?: ProviderId;
  /** The work of which it is wanted; any where absent. */
  readonly work?: Identifier;
}

/** A sentence that a person has put in place of what a number lets one say. */
export interface Wording {
  readonly work: Identifier;
  readonly measure: Measure;
  readonly provider: ProviderId;
  /** Fit for one line, without an end. */
  readonly text: string;
}

/** What is to be told of which works. */
export interface Telling {
  readonly works: readonly ExportWork[];
  /** The numbers that are wanted; the layout's own choice where absent. */
  readonly wishes?: readonly FactWish[];
  readonly wordings?: readonly Wording[];
  /** How works are cited in a style of the person's own; title, year and identifier elsewhere. */
  readonly references?: References;
}

/** A number that an export tells. */
export interface Fact {
  readonly work: ExportWork;
  readonly finding: Counted;
  /** What it lets one say; at least one. */
  readonly statements: readonly Statement[];
  /** What others counted of the same, side by side. */
  readonly others: readonly Counted[];
  /** What stands in place of the statements. */
  readonly wording?: string;
}

/** A number that can't be told, and why. */
export interface LeftOut {
  readonly work: ExportWork;
  readonly finding: Counted;
  readonly flaw: Flaw;
}

/** What is told of works, and what is not. */
export interface Facts {
  readonly told: readonly Fact[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads a wish as it is written: `citations`, `citations@crossref`; `undefined` where it is none. */
export function factWish(text: string): FactWish | undefined {
  const [measure = '', provider, ...rest] = text.split('@');
  if (rest.length || !Object.hasOwn(measures, measure) || provider === '') return undefined;
  return { measure: measure as Measure, ...(provider && { provider: provider as ProviderId }) };
}

/**
 * The numbers to tell of works, policy first and social media last. Of each measure the first
 * provider in order speaks and the others stand beside it. Without wishes a 0 is not chosen; who
 * wishes for a measure is told its 0 too.
 *
 * @param most so many of each work where nothing is wished for
 */
export function factsOf(telling: Telling, most: number, voice: ExportVoice): Facts {
  const parts = telling.works.map((work) => factsOfWork(work, telling, most, voice));
  return {
    told: parts.flatMap(({ told }) => told),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

function factsOfWork(
  work: ExportWork,
  { wishes: all, wordings }: Telling,
  most: number,
  voice: ExportVoice,
): Facts {
  const { findings } = work.attention;
  const wishes = all?.filter((wish) => !wish.work || wish.work === work.key);
  const wanted = inOrder(findings)
    .filter((finding): finding is Counted => finding.state === 'counted')
    .filter((finding) => (wishes ? wishes.some((wish) => isOf(finding, wish)) : finding.value > 0))
    .sort((a, b) => place(a.measure) - place(b.measure));
  const leftOut = wanted.flatMap((finding) => {
    const flaw = flawOf(finding);
    return flaw ? [{ work, finding, flaw }] : [];
  });
  const sound = wanted.filter((finding) => !flawOf(finding));
  const told = sound.flatMap((finding, index): Fact[] => {
    const isFirst = sound.findIndex(({ measure }) => measure === finding.measure) === index;
    const statements = isFirst ? statementsOf(finding, findings, voice) : [];
    const others = sound.filter(
      (each, at) =>
        at !== index &&
        each.measure === finding.measure &&
        statementsOf(each, findings, voice).length,
    );
    const wording = wordings?.find((each) => each.work === work.key && isOf(finding, each))?.text;
    const fact = { work, finding, statements, others, ...(wording && { wording }) };
    return statements.length ? [fact] : [];
  });
  return { told: wishes ? told : told.slice(0, most), leftOut };
}

/** The sentences that tell a fact: as a person has put it, else as its source lets one say it. */
export function sentencesOf({ wording, statements }: Fact): readonly string[] {
  return wording ? [wording] : statements.map(({ text }) => text);
}

function isOf({ measure, provider }: Counted, wish: FactWish): boolean {
  return measure === wish.measure && (!wish.provider || provider === wish.provider);
}
