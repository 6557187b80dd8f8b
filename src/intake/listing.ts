import type { Identifier } from '../identifiers/identifier.js';

/** One work as a file names it, by everything the file says it is known by. */
export type Listed = readonly Identifier[];

/** What a file says that can't be read. */
export interface Problem {
  /** Where it stands, counted from 1; absent where lines say nothing. */
  readonly line?: number;
  /** What is wrong and how to mend it, a sentence. */
  readonly sentence: string;
}

/** What a file comes to. What can't be read is told, and the rest goes on. */
export interface Listing {
  readonly works: readonly Listed[];
  readonly problems: readonly Problem[];
}

/** A text as people can be shown it: quoted, on one line, and not endless. */
export function quoted(text: string): string {
  return `"${cut(text)}"`;
}

/** A text on one line, and not endless. */
export function cut(text: string): string {
  const line = text
    .slice(0, 500)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
