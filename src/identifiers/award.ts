import { visible } from './bare.js';
import type { Identifier } from './identifier.js';
import { readRor } from './ror.js';
import { unaddressable } from './token.js';

const award =
  /^(?:award[\s:]+)?(?:(?:https?:\/\/)?(?:(?:dx\.)?doi|ror)\.org\/)?(?:(10\.13039\/\d+)|([^\s/]{9}))\/\s*(.+)$/i;

/**
 * Reads `funder/number`. The funder is its DOI in the Crossref Funder Registry
 * (`10.13039/501100000265`) or its ROR ID, bare or as an address; names are refused, for they have
 * many spellings. The number is kept as the funder writes it, slashes and case included.
 *
 * Whether a DOI and a ROR ID are the same funder only a registry can say.
 *
 * @returns the normal form, for example `award:10.13039/501100000265/MR/X000001/1`
 */
export function readAward(text: string): Identifier | undefined {
  const written = visible(text).replace(/\s+/g, ' ');
  if (unaddressable.test(written)) return undefined;
  const [, doi, organisation = '', number] = award.exec(written) ?? [];
  const funder = doi ?? readRor(organisation)?.slice('ror:'.length);
  return funder && number ? `award:${funder}/${number}` : undefined;
}
