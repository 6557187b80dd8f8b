import type { Identifier, Scheme } from '../../identifiers/identifier.js';
import { type FirstScheme, firstReaders } from '../../identifiers/read.js';
import { parts } from '../../page/parts.js';
import type { all } from './all-extras.js';

/** What only badges with rarer attributes need. */
export type Extras = typeof all;

let brought: Extras | undefined;

/** The extras; `undefined` until they were brought. */
export function extras(): Extras | undefined {
  return brought;
}

/** Brings the extras. */
export async function bringExtras(): Promise<void> {
  brought = (await parts()!.extras()) as Extras;
}

/** Reads what an author wrote, of addresses several; `undefined` when it is none of the scheme. */
export function read(scheme: Scheme, text: string): Identifier | readonly Identifier[] | undefined {
  return (brought?.readers ?? firstReaders)[scheme as FirstScheme]?.(text);
}
