import { type Measure, measures } from '../../model/measure.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Period } from '../series.js';
import { touches, type Window } from '../timeline/window.js';
import type { Body } from './body.js';
import { isAdditive } from './sums.js';

/** What one provider counted before, in and after a stretch of time. */
export interface Cut {
  readonly measure: Measure;
  readonly provider: ProviderId;
  /** Each absent where the source tells nothing of that time; what it counted to date may be known. */
  readonly before?: number;
  readonly within?: number;
  readonly after?: number;
  /** All that was ever counted. */
  readonly toDate: number;
  /** Whether a work without a number, or without a history, may add to them. */
  readonly isAtLeast: boolean;
  /** How much has no date, and stands outside. */
  readonly undated?: number;
  /** Of how many works with a number the history is known. */
  readonly works: number;
  readonly of: number;
  /** Whether periods reach beyond the stretch, because a year is never cut; then its years. */
  readonly isWidened: boolean;
  readonly years?: readonly string[];
  /** Time of the newest answer. */
  readonly newest?: Timestamp;
}

/**
 * Cuts the sums of a body by a stretch of time, each by the finest history that its source tells
 * of most works. What touches the stretch is in it, so years are taken whole. Lifetime totals are
 * never given for a part.
 */
export function cutsOf({ sums, histories }: Body, window: Window): Cut[] {
  return sums.flatMap((sum): Cut[] => {
    const { measure, provider, rule, total, tally, newest } = sum;
    if (!isAdditive(measure) || total === undefined) return [];
    const own = histories
      .filter(
        (each) => each.measure === measure && each.provider === provider && each.rule === rule,
      )
      .sort((one, other) => other.works - one.works || other.rows.length - one.rows.length)[0];
    const start = {
      ...{ measure, provider, toDate: total },
      ...(newest && { newest }),
    };
    if (!own)
      return [
        { ...start, isAtLeast: sum.isAtLeast, works: 0, of: tally.counted, isWidened: false },
      ];
    const inside = own.rows.filter(({ from }) => touches(window, from));
    const first = inside[0]?.from;
    const last = inside.at(-1)?.until;
    const early = own.rows.filter(({ from }) => !touches(window, from) && isBefore(from, window));
    const late = own.rows.filter((row) => !inside.includes(row) && !early.includes(row));
    // Reports of use lag, and may be lost: where none came, nothing is known.
    const isWhole = !own.undated && measures[measure]?.engagement !== 'viewed';
    const told = (part: 'before' | 'within' | 'after', rows: readonly Period[]) =>
      rows.length || isWhole ? { [part]: added(rows) } : {};
    const isWidened =
      own.step === 'year' && ((window.from?.length ?? 4) > 4 || (window.until?.length ?? 4) > 4);
    return [
      {
        ...start,
        ...told('before', early),
        ...told('within', inside),
        ...told('after', late),
        isAtLeast: sum.isAtLeast || own.works < own.of,
        ...(own.undated && { undated: own.undated }),
        ...{ works: own.works, of: own.of, isWidened },
        ...(first && last && { years: [...new Set([first.slice(0, 4), last.slice(0, 4)])] }),
      },
    ];
  });
}

function isBefore(period: string, { from }: Window): boolean {
  return from !== undefined && period < from;
}

function added(rows: readonly Period[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}
