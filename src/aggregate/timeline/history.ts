import type { Counted } from '../../model/finding.js';
import type { PartialDate } from '../../model/partial-date.js';
import { type Item, itemsOf } from '../details-items.js';
import { isOfUse } from './question.js';
import {
  coarser,
  dayAfter,
  firstDay,
  periodOf,
  readDate,
  type Step,
  stepOf,
  steps,
} from './period.js';

/** When the things that one finding counts happened, as far as its source tells. */
export interface History {
  /** The oldest first; none overlap but dates of which one is more precise than the other. */
  readonly entries: readonly Entry[];
  /** The finest step at which every entry lies within one period. */
  readonly finest: Step;
  /** Whether the entries are all that was counted, so that a period without any holds none. */
  readonly isWhole: boolean;
  /** Whether the entries are single things that the source lists. */
  readonly isList: boolean;
  /** All that was counted. */
  readonly count: number;
  /** How much of it the entries hold. */
  readonly dated: number;
  /** Things the source lists without a date that can be read. */
  readonly undated: readonly Item[];
  /** Time of the answer, milliseconds since 1970. */
  readonly retrieved: number;
  /** The only time the count covers, in days since 1970; absent where it covers all time. */
  readonly covered?: { readonly from: number; readonly until: number };
}

/** A part of a count, and when it was. */
export interface Entry {
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly value: number;
}

/**
 * Reads the history of a count. The things themselves are taken where all of them have a date, for
 * they can be placed at any step that their dates allow; else the source's own sums by periods;
 * else such things as have a date.
 *
 * `undefined` where something was counted and nothing of it has a date. A count of 0 is a whole
 * history without entries. A snapshot may hold anything.
 *
 * @param now the reader's time, milliseconds since 1970
 */
export function historyOf(finding: Counted, now: number): History | undefined {
  const { value } = finding;
  if (!isNumber(value)) return undefined;
  const { dated, undated } = thingsOf(finding, now);
  const sums = sumsOf(finding, now);
  const listed = historyFrom(finding, dated, now, { isList: true, undated });
  const summed = historyFrom(finding, sums, now, { isList: false, undated });
  const isFiner = summed.isWhole && coarser(summed.finest, listed.finest) !== summed.finest;
  if (sums.length && (isFiner || !listed.isWhole || !dated.length)) return summed;
  return dated.length || !value ? listed : undefined;
}

function historyFrom(
  { measure, value, provider, receipt }: Counted,
  entries: readonly Entry[],
  now: number,
  { isList, undated }: Pick<History, 'isList' | 'undated'>,
): History {
  const dated = entries.reduce((sum, each) => sum + each.value, 0);
  const { period, retrieved } = (receipt ?? {}) as Partial<Counted['receipt']>;
  const [from, until] = [readDate(period?.from, now), readDate(period?.until, now)];
  const covered = from && until && { from: firstDay(from), until: dayAfter(until) };
  const answered = typeof retrieved === 'string' ? Date.parse(retrieved) : NaN;
  return {
    entries,
    finest: entries.reduce<Step>(
      (step, { from, until }) => coarser(step, finest(from, until)),
      'day',
    ),
    // Reports of use come period by period, lag, and may be lost; an owner's file holds what it holds.
    // Their sum says nothing of a period that none of them is about, unless they say what they cover.
    isWhole:
      dated === value &&
      provider !== 'owner' &&
      (isList || covered !== undefined || !isOfUse({ measure, provider })),
    isList,
    count: value,
    dated,
    undated,
    retrieved: answered <= now ? answered : now,
    ...(covered && { covered }),
  };
}

/** The things a source lists, those of one date as one entry: there can be ten thousand. */
function thingsOf(finding: Counted, now: number): { dated: Entry[]; undated: Item[] } {
  const dates = new Map<PartialDate | undefined, number>();
  const undated: Item[] = [];
  for (const item of itemsOf(finding)) {
    const before = dates.get(item.date);
    if (before || readDate(item.date, now)) dates.set(item.date, (before ?? 0) + 1);
    else undated.push(item);
  }
  const dated = [...dates].map(([date, value]) => ({ from: date!, until: date!, value }));
  return { dated: dated.sort((a, b) => (a.from < b.from ? -1 : 1)), undated };
}

/** The source's own sums; none where two of them overlap, for then they contradict each other. */
function sumsOf({ series }: Counted, now: number): readonly Entry[] {
  const given: readonly unknown[] = Array.isArray(series) ? series : [];
  const entries = given.flatMap((row): Entry[] => {
    const { from, until, value } = (row ?? {}) as Readonly<Record<string, unknown>>;
    const [first, last] = [readDate(from, now), readDate(until, now)];
    return first && last && isNumber(value) && lasts(first, last)
      ? [{ from: first, until: last, value }]
      : [];
  });
  entries.sort((a, b) => firstDay(a.from) - firstDay(b.from));
  const isSound = entries.every(
    ({ from }, at) => !at || dayAfter(entries[at - 1]!.until) <= firstDay(from),
  );
  return isSound ? entries : [];
}

/** Whether a stretch of time ends after it begins, and lies within one year. */
function lasts(from: PartialDate, until: PartialDate): boolean {
  return firstDay(from) < dayAfter(until) && from.slice(0, 4) === until.slice(0, 4);
}

function finest(from: PartialDate, until: PartialDate): Step {
  if (from === until) return stepOf(from);
  const fitting = steps.filter((step) => {
    const period = periodOf(from, step);
    return period && period === periodOf(until, step);
  });
  return fitting.at(-1) ?? 'year';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}
