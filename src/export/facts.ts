import { place } from '../aggregate/details-measures.js';
import { inOrder } from '../aggregate/details-order.js';
import type { Counted } from '../model/finding.js';
import { type Measure, measures } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Flaw } from '../words/export-words.js';
import { type ExportVoice, flawOf, type Statement, statementsOf } from '../words/statements.js';
import type { ExportWork } from './work.js';

/** Which numbers are wanted: those of a measure, perhaps of one provider only. */
export interface FactWish {
  readonly measure: Measure;
  readonly provider?: ProviderId;
}

/** A number that an export tells. */
export interface Fact {
  readonly work: ExportWork;
  readonly finding: Counted;
  /** What it lets one say; at least one. */
  readonly statements: readonly Statement[];
  /** What others counted of the same, side by side. */
  readonly others: readonly Counted[];
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
export function factsOf(
  works: readonly ExportWork[],
  wishes: readonly FactWish[] | undefined,
  most: number,
  voice: ExportVoice,
): Facts {
  const parts = works.map((work) => factsOfWork(work, wishes, most, voice));
  return {
    told: parts.flatMap(({ told }) => told),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

function factsOfWork(
  work: ExportWork,
  wishes: readonly FactWish[] | undefined,
  most: number,
  voice: ExportVoice,
): Facts {
  const { findings } = work.attention;
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
    return statements.length ? [{ work, finding, statements, others }] : [];
  });
  return { told: wishes ? told : told.slice(0, most), leftOut };
}

function isOf({ measure, provider }: Counted, wish: FactWish): boolean {
  return measure === wish.measure && (!wish.provider || provider === wish.provider);
}
