import { svg, type SVGTemplateResult } from 'lit';
import type { Arc } from '../aggregate/ring.js';
import { type Segment, segments } from '../charts/donut.js';

const shape = { centre: 20, inner: 13.5, outer: 19, gap: 1.6 };
const cut = new Map<number, readonly Segment[]>();

/** The arcs of a donut, or a plain ring while nothing is asked. Classes tell the looks apart. */
export function ring(arcs: readonly Arc[]): SVGTemplateResult[] {
  const drawn: readonly (Arc | { look: 'not-asked'; group: '' })[] = arcs.length
    ? arcs
    : [{ look: 'not-asked', group: '' }];
  const cutting = cut.get(drawn.length) ?? segments(drawn.length, shape);
  cut.set(drawn.length, cutting);
  return drawn.map(({ group, look }, at) => {
    const { area, line } = cutting[at]!;
    const isArea = look === 'found' || look === 'none';
    return svg`<path class="${look} ${group}" pathLength="100" d=${isArea ? area : line}></path>`;
  });
}
