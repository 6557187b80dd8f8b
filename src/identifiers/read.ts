import { readDoi } from './doi.js';
import { type Identifier, schemeOf } from './identifier.js';

// The scheme of nearly all badges, for the first file a visitor downloads. The rest stands in
// read-more.ts, which this must not import.
export const firstReaders = { doi: readDoi };

/** A scheme that is read without loading anything more. */
export type FirstScheme = keyof typeof firstReaders;

/**
 * All that surely names the same work, the identifier itself included, its DOI first. Only arXiv
 * tells us without being asked: its DOIs hold its numbers, without a version.
 */
export function equivalents(identifier: Identifier): Identifier[] {
  const [, number] =
    /^(?:arxiv:|doi:10\.48550\/arxiv\.)(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/.exec(identifier) ?? [];
  return number ? [`doi:10.48550/arxiv.${number}`, `arxiv:${number}`] : [identifier];
}

/**
 * The one identifier a work is filed under: its DOI if it has one, else the first it is given.
 * A DOI of the publisher wins over the one that arXiv gives.
 */
export function keyOf(identifiers: readonly Identifier[]): Identifier | undefined {
  const known = [...identifiers, ...identifiers.flatMap(equivalents)];
  return known.find((identifier) => schemeOf(identifier) === 'doi') ?? known[0];
}
