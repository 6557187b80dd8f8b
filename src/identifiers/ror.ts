import { bare } from './bare.js';
import { foldAscii } from './doi.js';
import type { Identifier } from './identifier.js';

const ror =
  /^(?:ror(?:\s?id)?[\s:]*)?(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?(0[\da-hjkmnp-tv-z]{6})(\d\d)(?:(?<=\/.*)[/?#].*)?$/is;
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Reads the ROR ID of an organisation: bare, with a label, an address at ror.org. The letters i, l,
 * o and u never stand in one, and are not taken for digits.
 *
 * @returns the normal form, for example `ror:05dxps055`; `undefined` when the check digits are wrong
 */
export function readRor(text: string): Identifier | undefined {
  const [, written = '', check] = ror.exec(bare(text)) ?? [];
  const body = foldAscii(written);
  return check === checkDigits(body) ? `ror:${body}${check}` : undefined;
}

/** ISO 7064 MOD 97-10 over the number that the characters are in Crockford's base 32, see https://ror.org/facts/ */
function checkDigits(body: string): string {
  const number = [...body].reduce((sum, digit) => sum * 32 + crockford.indexOf(digit), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}
