import { readArxiv } from './arxiv.js';
import { readDoi } from './doi.js';
import { type Identifier, schemeOf, valueOf } from './identifier.js';

// The schemes of nearly all badges, for the first file a visitor downloads. The rest stands in
// read-more.ts, which this must not import.
export const firstReaders = { doi: readDoi, arxiv: readArxiv };

/** A scheme that is read without loading anything more. */
export type FirstScheme = keyof typeof firstReaders;

/**
 * All that surely names the same work, the identifier itself included, its DOI first. Only arXiv
 * tells us without being asked.
 */
export function equivalents(identifier: Identifier): Identifier[] {
  const arxiv = /^(?:arxiv|doi:10\.48550\/)/.test(identifier) && readArxiv(valueOf(identifier));
  if (!arxiv) return [identifier];
  const pair: Identifier[] = [`doi:10.48550/arxiv.${valueOf(arxiv)}`, arxiv];
  return pair.includes(identifier) ? pair : [identifier];
}

/**
 * The one identifier a work is filed under: its DOI if it has one, else the first it is given.
 * A DOI of the publisher wins over the one that arXiv gives.
 */
export function keyOf(identifiers: readonly Identifier[]): Identifier | undefined {
  const known = [...identifiers, ...identifiers.flatMap(equivalents)];
  return known.find((identifier) => schemeOf(identifier) === 'doi') ?? known[0];
}
