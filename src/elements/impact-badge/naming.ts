import type { Scheme } from '../../identifiers/identifier.js';

/** The attributes that name the work, each after its scheme. */
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
