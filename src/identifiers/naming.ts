import type { Scheme } from './identifier.js';

/** The attributes by which a badge names its work, each after its scheme. */
export const naming = [
  'doi',
  'pmid',
  'pmcid',
  'arxiv',
  'isbn',
  'handle',
  'url',
  'openalex',
] as const satisfies readonly Scheme[];
