import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const label = /^(?:urn:)?isbn(?:[-\s]?1[03](?=[\s:]))?[\s:]*/i;
const address = /^(?:https?:\/\/)?(?:www\.)?(?:openlibrary|worldcat)\.org\/isbn\/([\w-]+).*$/is;
const hyphens = /[\s\u2010-\u2015\u2212-]/g;

/**
 * Reads an ISBN of 10 or 13 digits with or without hyphens, `ISBN`, `urn:isbn:`, an address at
 * Open Library or WorldCat.
 *
 * @returns the normal form of 13 digits, for example `isbn:9780306406157`; `undefined` when the
 *   check digit is wrong (ISBN Users' Manual, https://www.isbn-international.org/)
 */
export function readIsbn(text: string): Identifier | undefined {
  const written = bare(text).replace(label, '').replace(address, '$1').replace(hyphens, '');
  const [, short, shortCheck, long, longCheck] =
    /^(?:(\d{9})([\dX])|(97[89]\d{9})(\d))$/i.exec(written) ?? [];
  if (short && shortCheck?.toUpperCase() === checkOfTen(short)) {
    const body = `978${short}`;
    return `isbn:${body}${checkOfThirteen(body)}`;
  }
  if (long && longCheck === checkOfThirteen(long)) return `isbn:${long}${longCheck}`;
  return undefined;
}

/** Modulus 11: the digits weigh 10 down to 2, and `X` is ten. */
function checkOfTen(digits: string): string {
  const sum = weighed(digits, (place) => 10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** Modulus 10: the digits weigh 1 and 3 in turn. */
function checkOfThirteen(digits: string): string {
  const sum = weighed(digits, (place) => (place % 2 ? 3 : 1));
  return String((10 - (sum % 10)) % 10);
}

function weighed(digits: string, weight: (place: number) => number): number {
  return [...digits].reduce((sum, digit, place) => sum + Number(digit) * weight(place), 0);
}
