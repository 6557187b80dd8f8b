import type { PartialDate } from '../../model/partial-date.js';
import { coarser, dayAfter, firstDay, numberOn, periodAt, type Step, steps } from './period.js';
import type { Lane } from './lane.js';

/**
 * The time that all lanes share, cut into units of equal length: the finest step that any of them
 * has, but no more than 480 units, which are 40 years of months. In months a year is as long as
 * any other.
 */
export interface Axis {
  readonly step: Step;
  /** The number of the first unit: see `numberOf`. */
  readonly first: number;
  /** How many units there are, at least one. */
  readonly units: number;
}

/** A stretch of the axis, in units from its start; it may begin or end within a unit. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** More stops than this are too many to go through by keyboard. */
const most = 480;

/** The axis of lanes; `undefined` without any. */
export function axisOf(lanes: readonly Lane[]): Axis | undefined {
  if (!lanes.length) return undefined;
  const from = Math.min(...lanes.map(({ bars }) => firstDay(bars[0]!.period)));
  const until = Math.max(...lanes.map(({ bars }) => dayAfter(bars.at(-1)!.period) - 1));
  const finest = lanes.reduce<Step>(
    (step, lane) => (coarser(step, lane.step) === step ? lane.step : step),
    'year',
  );
  const axes = steps
    .filter((step) => coarser(step, finest) === step)
    .map((step): Axis => {
      const first = numberOn(from, step);
      return { step, first, units: numberOn(until, step) - first + 1 };
    });
  return axes.reverse().find(({ units }) => units <= most) ?? axes.at(-1);
}

/** Where days lie, as exactly as they are known; `undefined` where none is on the axis. */
export function stretchOfDays(
  from: PartialDate,
  until: PartialDate,
  { step, first, units }: Axis,
): Stretch | undefined {
  const stretch = {
    from: unitsUntil(firstDay(from), step) - first,
    until: unitsUntil(dayAfter(until), step) - first,
  };
  if (stretch.until <= 0 || stretch.from >= units) return undefined;
  return { from: Math.max(0, stretch.from), until: Math.min(units, stretch.until) };
}

/** The period of one unit of the axis. */
export function unitAt(at: number, { step, first }: Axis): PartialDate {
  return periodAt(first + at, step);
}

/** The number of a day's period, and how much of it is over when the day begins. */
function unitsUntil(day: number, step: Step): number {
  const number = numberOn(day, step);
  const period = periodAt(number, step);
  const start = firstDay(period);
  return number + (day - start) / (dayAfter(period) - start);
}

/** The unit in which the newest answer of the lanes lies: where a reader begins. */
export function newestUnit(lanes: readonly Lane[], { step, first, units }: Axis): number {
  const newest = Math.max(...lanes.map(({ answered }) => Date.parse(answered.last)));
  const unit = numberOn(Math.floor(newest / 86_400_000), step) - first;
  return Math.max(0, Math.min(units - 1, unit));
}
