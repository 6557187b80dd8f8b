import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { Arc } from '../aggregate/ring.js';
import { segments } from '../charts/donut.js';
import type { Segment } from '../charts/segment.js';

const cuts = new Map<number, readonly Segment[]>();

/** The arcs of a donut, or a plain ring while nothing is asked. */
export function ring(arcs: readonly Arc[]): SVGTemplateResult[] {
  return arcsView(arcs, (count) => {
    const known =
      cuts.get(count) ?? segments(count, { centre: 20, inner: 13.5, outer: 19, gap: 1.6 });
    cuts.set(count, known);
    return known;
  });
}

/**
 * Arcs in any shape. Classes tell the looks apart.
 *
 * @param cut cuts the shape into so many segments
 */
export function arcsView(
  arcs: readonly Arc[],
  cut: (count: number) => readonly Segment[],
): SVGTemplateResult[] {
  const drawn: readonly (Arc | { look: 'not-asked'; group: '' })[] = arcs.length
    ? arcs
    : [{ look: 'not-asked', group: '' }];
  const cutting = cut(drawn.length);
  return drawn.map(({ group, look }, at) => {
    const { area, line } = cutting[at]!;
    const isArea = look === 'found' || look === 'none';
    return svg`<path class="${look} ${group}" pathLength="100" d=${isArea ? area : line}></path>`;
  });
}
