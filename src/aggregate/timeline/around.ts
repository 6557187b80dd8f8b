import type { PartialDate } from '../../model/partial-date.js';
import type { Annotation, AnnotationKind } from './annotation.js';
import { type Bar, type Sums, sumsOf } from './bars.js';
import type { History } from './history.js';
import type { Lane } from './lane.js';
import { coarser, dayAfter, firstDay, numberOn, periodAt, type Step } from './period.js';
import { type Reading, readingOf } from './reading.js';
import { markSpikes, meanOver } from './spikes.js';
import { touches, type Window } from './window.js';

/** What people do so that a work is heard of. A note may be anything, and machines and notices are not people's. */
const outreach: readonly AnnotationKind[] = ['press-release', 'talk', 'podcast', 'event'];

/** How many whole periods are read on each side, by their length. */
export const reach = { year: 1, month: 3, day: 30 } as const satisfies Record<Step, number>;

/** What one lane tells of the time around something. Nothing of it says why. */
export interface Around {
  readonly lane: Lane;
  readonly before: Side;
  /** The period in which it fell: it holds some of before and some of after. */
  readonly own: Side;
  readonly after: Side;
}

/** Periods in a row, with their sum or with why there is none. */
export type Side = Reading | Unknown;

/** Periods of which no sum can be told, which is not 0. */
export interface Unknown {
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly why: WhyUnknown;
  /** The first period that is told where they begin `early`, else their last day. */
  readonly date: PartialDate;
  /** How many of the periods have no figure. */
  readonly missing: number;
}

/**
 * Why: they lie beside the time asked for, or were not over when the source answered; they begin
 * before the first figure, end after the last, or lack one.
 */
export type WhyUnknown = 'outside' | 'open' | 'early' | 'late' | 'gaps';

/**
 * What each lane tells of as many whole periods before and after a press release, a talk, a podcast
 * or an event: days, months or years, as finely as its source dates, also where its bars are drawn
 * coarser. Empty for anything else, without a date, and where no lane tells of any of that time.
 */
export function aroundOf(
  { kind, from, until = from }: Annotation,
  lanes: readonly Lane[],
  window: Window,
): readonly Around[] {
  if (!from || !until || !outreach.includes(kind)) return [];
  const rows = lanes.map((lane): Around => {
    const fine = fineOf(lane);
    const { step } = fine;
    const first = numberOn(firstDay(from), step);
    const last = numberOn(dayAfter(until) - 1, step);
    return {
      lane,
      before: sideOf(first - reach[step], first - 1, fine, window),
      own: sideOf(first, last, fine, window, true),
      after: sideOf(last + 1, last + reach[step], fine, window),
    };
  });
  return rows.some(({ before, own, after }) => [before, own, after].some(isTold)) ? rows : [];
}

function isTold(side: Side): boolean {
  return !('why' in side) && side.value !== undefined;
}

/** A lane as finely as its source dates, not cut to the time asked for. */
interface Fine {
  readonly lane: Lane;
  readonly step: Step;
  readonly sums: Sums;
  /** Bars by their number, as far as they were needed. */
  readonly bars: Map<number, Bar>;
}

/**
 * Periods from one number to another.
 *
 * @param isOwn whether their sum is told also where some are not over, or lack a figure
 */
function sideOf(first: number, last: number, fine: Fine, window: Window, isOwn = false): Side {
  const { step, lane, sums } = fine;
  const [from, until] = [periodAt(first, step), periodAt(last, step)];
  const end = dayAfter(until);
  const unknown = (why: WhyUnknown, missing = 0): Unknown => ({
    ...{ from, until, why, missing },
    date:
      why === 'early' || why === 'late'
        ? periodAt(sums[why === 'early' ? 'first' : 'last'], step)
        : periodAt(end - 1, 'day'),
  });
  if (!touches(window, from) || !touches(window, until)) return unknown('outside');
  const bars = barsIn(first, last, fine);
  const missing = bars.filter(({ value }) => value === undefined).length;
  if (bars.length && isOwn) return readingOf({ bars, step }, from, until)!;
  if (end * 86_400_000 > Date.parse(lane.answered.first)) return unknown('open');
  if (first < sums.first) return unknown('early');
  if (last > sums.last) return unknown('late');
  return missing ? unknown('gaps', missing) : readingOf({ bars, step }, from, until)!;
}

/** Those of the bars that there are. */
function barsIn(first: number, last: number, { lane, step, sums, bars }: Fine): readonly Bar[] {
  const start = Math.max(sums.first, first);
  // Whether a month is unusual is told by those before it.
  const from = Math.max(sums.first, start - meanOver);
  const read: Bar[] = [];
  for (let number = from; number <= Math.min(sums.last, last); number += 1) {
    const bar = bars.get(number) ?? sums.bar(number);
    bars.set(number, bar);
    read.push(bar);
  }
  const isPart = lane.histories.some(isPartOfList);
  return markSpikes(read, lane.measure, step)
    .slice(start - from)
    .map((bar) =>
      // Of a list in part, a day with nothing is one of which none is known.
      isPart && bar.value === undefined ? { ...bar, value: 0 } : bar,
    );
}

const made = new WeakMap<Lane, Fine>();

function fineOf(lane: Lane): Fine {
  const known = made.get(lane);
  if (known) return known;
  const { histories, works } = lane;
  const step = histories.reduce<Step>((step, each) => coarser(step, each.finest), 'day');
  const sums = sumsOf(joined(histories), step, works.told < works.of);
  const fine = { lane, step, sums, bars: new Map<number, Bar>() };
  made.set(lane, fine);
  return fine;
}

function isPartOfList({ isList, isWhole }: History): boolean {
  return isList && !isWhole;
}

/** Histories that tell of all time alike, as one: those of a thousand works by days would take seconds. */
function joined(histories: readonly History[]): History[] {
  const alike = new Map<unknown, History[]>();
  for (const each of histories) {
    const { covered, isList, isWhole } = each;
    const key = covered || !(isList || isWhole) ? each : isWhole;
    const others = alike.get(key);
    if (others) others.push(each);
    else alike.set(key, [each]);
  }
  return [...alike.values()].map((all) => ({
    ...all[0]!,
    entries: all.flatMap(({ entries }) => entries).sort((a, b) => (a.from < b.from ? -1 : 1)),
    retrieved: Math.min(...all.map(({ retrieved }) => retrieved)),
  }));
}
