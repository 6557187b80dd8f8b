import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

// What follows the number counts for nothing in an address, and spoils it elsewhere.
const pmid =
  /^(?:(?:info:)?(?:pmid|pubmed)[\s:/-]*)?(?:(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/)?([1-9]\d{0,8})(?:(?<=\/\d+)[/?#].*)?$/is;

/**
 * Reads a PubMed number: bare, `PMID: 123`, an address at PubMed or Europe PMC.
 *
 * A number with leading zeros is refused: it may be a part of something else.
 *
 * @returns the normal form, for example `pmid:29456894`
 */
export function readPmid(text: string): Identifier | undefined {
  const value = pmid.exec(bare(text))?.[1];
  return value ? `pmid:${value}` : undefined;
}
