/** A stretch of an axis, in units from its start, and how high it stands. */
export interface Block {
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

/** The picture that blocks are drawn in, and what its edges stand for. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Units from the left edge to the right. */
  readonly units: number;
  /** The value at the upper edge. */
  readonly most: number;
}

/** So much of a picture's height that what is not 0 can be seen. */
const least = 0.03;

/** Bars on the lower edge as one path. Where the value is 0 there is none. */
export function bars(blocks: readonly Block[], box: Box): string {
  const { height, most } = box;
  return blocks
    .filter(({ value }) => value > 0)
    .map((block) => {
      const [left, right] = sides(block, box);
      const top = round(height * (1 - Math.max(least, Math.min(1, block.value / most))));
      return `M${left} ${height}V${top}H${right}V${height}Z`;
    })
    .join('');
}

/** Lines across as one path, so far below the upper edge: for what has no height, or as a mark. */
export function dashes(
  blocks: readonly Pick<Block, 'from' | 'until'>[],
  box: Omit<Box, 'most'>,
  below: number,
): string {
  return blocks
    .map((block) => {
      const [left, right] = sides(block, box);
      return `M${left} ${below}H${right}`;
    })
    .join('');
}

/** Areas over the whole height as one path. */
export function bands(
  blocks: readonly Pick<Block, 'from' | 'until'>[],
  { width, height, units }: Omit<Box, 'most'>,
): string {
  return blocks
    .map(({ from, until }) => {
      const [left, right] = [from, until].map((at) => round((at / units) * width));
      return `M${left} 0V${height}H${right}V0Z`;
    })
    .join('');
}

/** A line down at so many units from the left. */
export function upright(at: number, { width, height, units }: Omit<Box, 'most'>): string {
  return `M${round((at / units) * width)} 0V${height}`;
}

/** Left and right side, with some air between neighbours where there is room for it. */
function sides(
  { from, until }: Pick<Block, 'from' | 'until'>,
  { width, units }: Pick<Box, 'width' | 'units'>,
): [number, number] {
  const across = ((until - from) / units) * width;
  const air = across < 4 ? 0 : Math.min(across / 8, 2);
  const left = (from / units) * width;
  return [round(left + air), round(left + across - air)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
