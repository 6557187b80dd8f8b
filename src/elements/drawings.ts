import type { imports } from '../intake/imports.js';
import type { DrawingOf } from './drawing.js';
import type { EvidenceDrawing } from './impact-evidence/drawing.js';
import type { Content, LateElement } from './late-element.js';

/** Brings how elements are drawn, by their tag. Each build has its own ways. */
export interface Drawings {
  readonly drawing: (tag: string) => Promise<DrawingOf>;
  /** What reads and draws evidence, which is about no work that is asked about. */
  readonly evidence: () => Promise<EvidenceDrawing>;
  /** What reads files of works. */
  readonly imports: () => Promise<typeof imports>;
  /** What fills an element that is about several works. */
  readonly several: () => Promise<ContentOf>;
  /** The drawing's own words in a language other than English. */
  readonly words: (tag: string, language: string) => Promise<unknown>;
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
