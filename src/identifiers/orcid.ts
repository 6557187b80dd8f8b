import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const orcid =
  /^(?:orcid(?:\s?id)?[\s:]*)?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3})([\dX])(?:(?<=\/.*)[/?#].*)?$/is;
const hyphens = /[\u2010-\u2015\u2212]/g;

/**
 * Reads the ORCID iD of a person: with or without hyphens, a label, an address at orcid.org.
 *
 * @returns the normal form, for example `orcid:0000-0002-1825-0097`; `undefined` when the check
 *   digit is wrong
 */
export function readOrcid(text: string): Identifier | undefined {
  const [, first, second, third, last = '', check] =
    orcid.exec(bare(text).replace(hyphens, '-')) ?? [];
  if (check?.toUpperCase() !== checkDigit(`${first}${second}${third}${last}`)) return undefined;
  return `orcid:${first}-${second}-${third}-${last}${check.toUpperCase()}`;
}

/**
 * ISO 7064 MOD 11-2, as in
 * https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return check === 10 ? 'X' : String(check);
}
