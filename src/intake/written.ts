import { visible } from '../identifiers/bare.js';
import type { Identifier, Scheme } from '../identifiers/identifier.js';
import { readers } from '../identifiers/read-more.js';
import type { Trouble } from '../model/trouble.js';
import { cut, quoted } from './listing.js';

/** Most characters of an identifier that is read; Crossref takes no DOI longer than this. */
const longest = 2048;

/** By what a work may be known, the surest first, with its name for people. */
const known = {
  doi: 'a DOI',
  arxiv: 'an arXiv number',
  pmcid: 'a PubMed Central number',
  pmid: 'a PubMed number',
  openalex: 'a work of OpenAlex',
  isbn: 'an ISBN',
  handle: 'a Handle',
  ark: 'an ARK',
  urn: 'a URN',
  swh: 'a SWHID',
  url: 'an address',
} as const satisfies Partial<Record<Scheme, string>>;

/** A scheme by which a file can name works. */
export type WorkScheme = keyof typeof known;

/**
 * What a text without a mark could also be: a bare number may be anybody's, and any path looks
 * like a Handle.
 */
const marks: Partial<Record<WorkScheme, RegExp>> = {
  pmid: /pmid|pubmed|europepmc/i,
  handle: /^\s*(?:info:)?(?:hdl|handle)[:/\s]|\/\/hdl\.|\/handle\//i,
};

/** Addresses that name a work by something else, so that they are no identifier of their own. */
const resolvers = /^https?:\/\/(?:www\.|dx\.)?(?:doi\.org|hdl\.handle\.net|arxiv\.org)\//i;

/** An identifier, or what to tell of a text that is none, in English and as its kind. */
export type Reading =
  { readonly found: Identifier } | { readonly problem: string; readonly trouble: Trouble };

/** Reads a text that should be an identifier of one scheme. */
export function readAs(scheme: WorkScheme, text: string): Reading {
  const found = holdsMore(text) ? undefined : one(scheme, text);
  if (found) return { found };
  return {
    problem: `${quoted(text)} can't be read as ${known[scheme]}.`,
    trouble: { kind: 'unreadable', text: cut(text), scheme },
  };
}

/** Reads a text in any form in which people write the identifier of a work. */
export function readWritten(text: string): Reading {
  if (!holdsMore(text))
    for (const scheme of Object.keys(known) as WorkScheme[]) {
      if (marks[scheme]?.test(text) === false) continue;
      if (scheme === 'url' && resolvers.test(visible(text))) continue;
      const found = one(scheme, text);
      if (found) return { found };
    }
  const kind = troubleWith(text);
  return { problem: problemOf(kind, text), trouble: { kind, text: cut(text) } };
}

function one(scheme: WorkScheme, text: string): Identifier | undefined {
  return text.length > longest ? undefined : readers[scheme](text);
}

/**
 * Whether white space divides a DOI or an address. What stands before it may be another work's,
 * and what is meant can't be known.
 */
function holdsMore(text: string): boolean {
  return /(?:\b10\.\d{4,9}|\/\/)\S*\s+[\p{L}\p{N}]/u.test(visible(text).slice(0, longest));
}

/** What may have been meant by a text that is no identifier. */
function troubleWith(text: string): keyof typeof problems {
  const shown = visible(text).slice(0, longest);
  if (/^\d{1,9}$/.test(visible(text))) return 'bare-number';
  if (/10\.\d{4,9}\/\S*\s+\S/.test(shown)) return 'white-space';
  if (/10\.\d{4,9}\/\S/.test(shown)) return 'more-than-doi';
  return /\b10\./.test(shown) ? 'half-doi' : 'unreadable';
}

const problems = {
  'bare-number': (shown: string) => `: if it is a PubMed number, write pmid:${shown}.`,
  'white-space': () => ' as a DOI: there is white space in it. Write one identifier a line.',
  'more-than-doi': () => ': there is more than a DOI in it. Write the DOI alone.',
  'half-doi': () =>
    ' as a DOI. A DOI is written 10.…/…, with at least four digits before the stroke.',
  unreadable: () => ' as a DOI, a PubMed or arXiv number or any other identifier of a work.',
} as const satisfies Partial<Record<Trouble['kind'], (shown: string) => string>>;

function problemOf(kind: keyof typeof problems, text: string): string {
  return `${quoted(text)} can't be read${problems[kind](visible(text))}`;
}
