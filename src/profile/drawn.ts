import type { BodySeen } from '../elements/collection/body-seen.js';
import type { DrawingOf } from '../elements/drawing.js';
import type { LongTongue } from '../elements/impact-details/tongue.js';
import type { LateElement } from '../elements/late-element.js';
import type { SummaryWords } from '../words/summary-words.js';

/** What a summary drew last, and in whose words. */
export interface Drawn {
  readonly host: LateElement;
  readonly seen: BodySeen;
  readonly tongue: LongTongue;
  readonly words: SummaryWords;
}

/** Draws as the given drawing does, and tells what was drawn. */
export function watched(drawingOf: DrawingOf, tell: (drawn: Drawn) => void): DrawingOf {
  return (host, bring) => {
    const drawing = drawingOf(host, bring);
    return {
      ...drawing,
      draw: (seen, tongue, words) => {
        tell({ host, seen: seen as BodySeen, tongue, words: words as SummaryWords });
        return drawing.draw(seen, tongue, words);
      },
    };
  };
}
