import { visible } from './bare.js';
import { decoded } from './doi.js';
import type { Identifier } from './identifier.js';

const address = /^(?:https?:\/\/)?(?:ui\.|www\.)?adsabs\.harvard\.edu\/abs\/([^/?#]+).*$/is;
// Its own full stops belong to it: the length alone parts it from the full stop of a sentence.
const bibcode = /^([12]\d{3}[a-z][\w.&]{13}[a-z.:])[\s.,;:!?)\]}>"'”’»]*$/i;

/**
 * Reads a bibcode of the Astrophysics Data System: 19 characters (year, journal, volume, page,
 * author's initial), bare, with a label, an address at ADS.
 *
 * @returns the normal form, case kept, for example `bibcode:1974AJ.....79..819H`
 */
export function readBibcode(text: string): Identifier | undefined {
  const inside = visible(text)
    .replace(/^[\s([{<"'“‘«]+/, '')
    .replace(/^(?:bibcode|ads)[\s:]+/i, '');
  const path = inside.replace(address, '$1');
  const value = bibcode.exec(path === inside ? path : decoded(path))?.[1];
  return value ? `bibcode:${value}` : undefined;
}
