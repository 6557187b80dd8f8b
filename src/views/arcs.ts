import type { Arc } from '../aggregate/ring.js';
import type { Segment } from '../charts/segment.js';

/**
 * Template strings for arcs, made once for each row of arcs: a page has a handful. A template for
 * each arc would cost a page more than all the rest of a badge.
 *
 * @param make writes a picture with its arcs, divided where Lit puts a value
 */
export function arcsTemplate(
  make: (arcs: readonly Arc[]) => string[],
): (arcs: readonly Arc[]) => TemplateStringsArray {
  const made = new Map<string, TemplateStringsArray>();
  return (arcs) => {
    const key = JSON.stringify(arcs);
    let strings = made.get(key);
    if (!strings) {
      const parts = make(arcs);
      made.set(key, (strings = Object.assign(parts, { raw: parts })));
    }
    return strings;
  };
}

/**
 * Arcs in any shape, or one while nothing is asked. Classes tell the looks apart.
 *
 * @param cut cuts the shape into so many segments
 */
export function arcsMarkup(
  arcs: readonly Arc[],
  cut: (count: number) => readonly Segment[],
): string {
  const drawn: readonly (Arc | { look: 'not-asked'; group: '' })[] = arcs.length
    ? arcs
    : [{ look: 'not-asked', group: '' }];
  const cutting = cut(drawn.length);
  return drawn
    .map(({ group, look }, at) => {
      const { area, line } = cutting[at]!;
      const isArea = look === 'found' || look === 'none';
      return `<path class="${look} ${group}" pathLength="100" d="${isArea ? area : line}"></path>`;
    })
    .join('');
}
