import type { Identifier } from '../../identifiers/identifier.js';

/** The work a page is about. */
export interface Found {
  readonly found: Identifier;
  /** The tag that names it, as the page writes it: `<meta name="citation_doi">`. */
  readonly from: string;
}

/** Tags of one rank name different works; which of them the page is about cannot be known. */
export interface Conflict {
  /** The first two that differ. */
  readonly conflict: readonly [Identifier, Identifier];
  readonly from: string;
  /** What the page's owner can do. */
  readonly sentence: string;
}

/** No tag names a work. */
export interface Nothing {
  /** What the page's owner can do. */
  readonly sentence: string;
}

/** What a page's metadata say about the work it is about. */
export type Discovery = Found | Conflict | Nothing;

/** What a tag says, which may be no identifier at all. */
export interface Claim {
  readonly text: string;
  /** The tag, in words. */
  readonly from: string;
}

/** Reads a text as an identifier of one scheme. */
export type Read = (text: string) => Identifier | undefined;

/** Most characters of an identifier that is read; Crossref takes no DOI longer than this. */
export const longest = 2048;

/** What claims of one rank come to; `undefined` when none of them is an identifier. */
export function agreed(claims: readonly Claim[], read: Read): Found | Conflict | undefined {
  let first: Found | undefined;
  for (const { text, from } of claims) {
    const found = text.length > longest ? undefined : read(text);
    if (!found) continue;
    first ??= { found, from };
    if (found !== first.found) return conflict(first, { found, from });
  }
  return first;
}

function conflict(one: Found, other: Found): Conflict {
  const from = one.from === other.from ? one.from : `${one.from} and ${other.from}`;
  return {
    conflict: [one.found, other.found],
    from,
    sentence: `This page names two different works in ${from}: ${one.found} and ${other.found}. Leave one, or write doi="…" on the badge.`,
  };
}
