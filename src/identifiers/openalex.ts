import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const work =
  /^(?:openalex[\s:]+)?(?:(?:https?:\/\/)?(?:\w+\.)?openalex\.org\/(?:works\/)?)?W([1-9]\d{0,11})(?:(?<=\/.*)[/?#].*)?$/is;

/**
 * Reads the number of a work in OpenAlex: `W123` or an address. Authors (`A…`) and the like are
 * no works.
 *
 * @returns the normal form, for example `openalex:W2741809807`
 */
export function readOpenalex(text: string): Identifier | undefined {
  const digits = work.exec(bare(text))?.[1];
  return digits ? `openalex:W${digits}` : undefined;
}
