import type { Counted } from '../../model/finding.js';
import { type Timestamp, timestamp } from '../../model/partial-date.js';
import type { Scope } from '../../model/receipt.js';
import type { Item } from '../details-items.js';
import { type Bar, barsOf, sumsOf } from './bars.js';
import type { History } from './history.js';
import type { Step } from './period.js';
import type { Question } from './question.js';
import { stepOver } from './resolution.js';
import { markSpikes } from './spikes.js';
import { holds, touches, type Window } from './window.js';

/** One measure as one provider counts it, by periods. */
export interface Lane extends Question {
  /** The same as long as the works are. */
  readonly id: string;
  /** The provider's own name for what it counts. */
  readonly rule?: string;
  readonly scope?: Scope;
  readonly step: Step;
  /** The oldest first, without a gap; at least one has a value. */
  readonly bars: readonly Bar[];
  /** The largest value. */
  readonly most: number;
  /** The values' sum. */
  readonly total: number;
  /** Whether more may have been counted in the time shown. */
  readonly isAtLeast: boolean;
  /** Whether periods stand out of the time asked for, because they are not cut. */
  readonly isWidened: boolean;
  /** Whether bars are made of single things that the source lists, not of its own sums. */
  readonly isList: boolean;
  /** How much was counted in all time, and how much of it has a date. */
  readonly count: number;
  readonly dated: number;
  readonly undated: readonly Item[];
  /** What its bars are made of, one for each work that tells. */
  readonly histories: readonly History[];
  /** How many of the works the lane tells of. */
  readonly works: { readonly told: number; readonly of: number };
  /** Times of the first and the last answer. */
  readonly answered: { readonly first: Timestamp; readonly last: Timestamp };
  /** Whether the first answer is so old that it is only the last one known. */
  readonly isLastKnown: boolean;
}

/** What a lane is made of. */
export interface LaneParts {
  readonly id: string;
  /** One of the findings: all are of one kind. */
  readonly finding: Counted;
  /** One for each work that tells. */
  readonly histories: readonly History[];
  /** How many works there are. */
  readonly works: number;
  readonly window: Window;
  /** The finest step that can be seen on the axis. */
  readonly finest?: Step;
  readonly now: number;
}

/** An answer older than this is called the last known, milliseconds. */
const recent = 30 * 24 * 60 * 60 * 1000;

/** A lane; `undefined` where nothing lies in the time asked for. */
export function laneOf(parts: LaneParts): Lane | undefined {
  const { id, finding, histories, works, window, finest, now } = parts;
  const { measure, provider } = finding;
  const dated = histories.filter(({ entries }) => entries.length);
  if (!dated.length) return undefined;
  const step = stepOver(dated, finest);
  const all = markSpikes(barsOf(sumsOf(histories, step, histories.length < works)), measure, step);
  const bars = all.filter(({ period }) => touches(window, period));
  const values = bars.flatMap(({ value }) => value ?? []);
  if (!values.length) return undefined;
  const counted = sum(histories.map(({ count }) => count));
  // Periods of which nobody tells hold nothing where all that was ever counted stands in others. An
  // owner's count is no more than the sum of the periods in their file.
  const isAll = histories.length === works && sum(values) === counted && provider !== 'owner';
  const times = histories.map(({ retrieved }) => retrieved);
  // A snapshot may lack the receipt, or hold anything in its place.
  const { rule, scope } = (finding.receipt ?? {}) as Partial<Counted['receipt']>;
  return {
    ...{ id, measure, provider, step, bars },
    ...(typeof rule === 'string' && rule && { rule }),
    ...(scope && { scope }),
    most: Math.max(...values),
    total: sum(values),
    isAtLeast:
      !isAll &&
      (bars.some(({ isAtLeast }) => isAtLeast) || dated.some(({ count, dated }) => dated < count)),
    isWidened: bars.some(({ period }) => !holds(window, period)),
    isList: histories.some(({ isList, entries }) => isList && entries.length),
    count: counted,
    dated: sum(histories.map((each) => each.dated)),
    undated: histories.flatMap((each) => each.undated),
    histories,
    works: { told: histories.length, of: works },
    answered: {
      first: timestamp(Math.min(...times)),
      last: timestamp(Math.max(...times)),
    },
    isLastKnown: now - Math.min(...times) > recent,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
