import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const pmcid =
  /^(?:pmc\s?(?:id)?[\s:]+)?(?:(?:https?:\/\/)?(?:(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov|(?:www\.)?europepmc\.org)\/(?:\w+\/)*)?PMC([1-9]\d{0,8})(?:\.\d+)?(?:(?<=\/.*)[/?#].*)?$/is;

/**
 * Reads a PubMed Central number: `PMC123`, with a label or a version, an address at PubMed Central
 * or Europe PMC.
 *
 * Bare digits are refused: they are a PMID more often than not, which is another work.
 *
 * @returns the normal form without a version, for example `pmcid:PMC5815332`
 */
export function readPmcid(text: string): Identifier | undefined {
  const digits = pmcid.exec(bare(text))?.[1];
  return digits ? `pmcid:PMC${digits}` : undefined;
}
