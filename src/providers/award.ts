import { foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';

/** An award as its identifier names it. */
export interface Award {
  /** Its funder's DOI (`10.13039/…`) or ROR ID (9 characters). */
  readonly funder: string;
  /** As the funder writes it. */
  readonly number: string;
}

/** The parts of `award:funder/number`. */
export function awardOf(subject: Identifier): Award {
  const [, funder = '', number = ''] = /^(10\.\d+\/\d+|[^/]+)\/(.*)$/s.exec(valueOf(subject)) ?? [];
  return { funder, number };
}

/** Whether two spellings are of one number: case, spaces and strokes are written as one likes. */
export function isSameNumber(one: string, other: string): boolean {
  const [first, second] = [one, other].map((each) => foldAscii(each).replace(/[\s\p{P}]+/gu, ''));
  return Boolean(first) && first === second;
}
