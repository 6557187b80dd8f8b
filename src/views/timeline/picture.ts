import { type Axis, stretchOfDays } from '../../aggregate/timeline/axis.js';
import type { Annotation } from '../../aggregate/timeline/annotation.js';
import { type Bar, isGap } from '../../aggregate/timeline/bars.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import { bands, bars, type Block, dashes, upright } from '../../charts/timeline.js';

/** The box of a lane's picture; it is stretched to whatever room there is. */
export const box = { width: 1000, height: 100 } as const;

/** A lane as path data. */
export interface Picture {
  /** Periods that are over, and those that are not. */
  readonly full: string;
  readonly current: string;
  /** Lines where nothing is known. */
  readonly missing: string;
  /** Lines over unusual months. */
  readonly spikes: string;
}

const drawn = new WeakMap<Lane, { readonly axis: Axis; readonly picture: Picture }>();

/** Draws a lane over an axis, once for both. */
export function pictureOf(lane: Lane, axis: Axis): Picture {
  const before = drawn.get(lane);
  if (before?.axis === axis) return before.picture;
  const picture = draw(lane, axis);
  drawn.set(lane, { axis, picture });
  return picture;
}

function draw({ bars: given, most }: Lane, axis: Axis): Picture {
  const { units } = axis;
  const size = { ...box, units, most: most || 1 };
  const blocks = (of: (bar: Bar) => boolean) => given.filter(of).map((bar) => blockOf(bar, axis));
  return {
    full: bars(
      blocks(({ isCurrent }) => !isCurrent),
      size,
    ),
    current: bars(
      blocks(({ isCurrent }) => isCurrent),
      size,
    ),
    missing: dashes(blocks(isGap), size, box.height),
    spikes: dashes(
      blocks(({ isSpike }) => isSpike),
      size,
      0,
    ),
  };
}

function blockOf({ period, value = 0 }: Bar, axis: Axis): Block {
  return { ...stretchOfDays(period, period, axis)!, value };
}

/** Annotations as path data: lines for days, areas for what is longer. */
export function marksOf(
  annotations: readonly Annotation[],
  { units }: Axis,
): { readonly lines: string; readonly areas: string } {
  const size = { ...box, units };
  const stretches = annotations.flatMap(({ stretch }) => stretch ?? []);
  return {
    // Both edges, so that an area is told from the bars in it also where colours are few.
    lines: stretches
      .map(({ from, until }) =>
        isNarrow(until - from, units)
          ? upright((from + until) / 2, size)
          : upright(from, size) + upright(until, size),
      )
      .join(''),
    areas: bands(
      stretches.filter(({ from, until }) => !isNarrow(until - from, units)),
      size,
    ),
  };
}

/** Whether a stretch is too short to be drawn as an area. */
function isNarrow(length: number, units: number): boolean {
  return length / units < 0.006;
}
