import type { imports } from '../intake/imports.js';
import type { Bring, DrawingOf } from './drawing.js';
import type { Content, LateElement } from './late-element.js';

/** Brings how elements are drawn, by their tag. Each build has its own ways. */
export interface Drawings extends Bring {
  readonly drawing: (tag: string) => Promise<DrawingOf>;
  /** What reads files of works. */
  readonly imports: () => Promise<typeof imports>;
  /** What fills an element that is about several works. */
  readonly several: () => Promise<ContentOf>;
}

/** @param drawing how what is known is drawn: asking need not wait for it */
export type ContentOf = (host: LateElement, drawing: Promise<DrawingOf>) => Content;

let ways: Drawings | undefined;

/** Says where drawings come from. */
export function drawBy(given: Drawings): void {
  ways = given;
}

/** The ways to bring drawings. */
export function drawings(): Drawings {
  return ways!;
}
