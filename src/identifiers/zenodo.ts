import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const record =
  /^(?:zenodo[\s:]+)?(?:(?:https?:\/\/)?(?:www\.)?zenodo\.org\/(?:api\/)?records?\/)?([1-9]\d{0,11})(?:(?<=\/\d+)[/?#].*)?$/is;

/**
 * Reads the number of a record in Zenodo, or the address of its page or of its API. DOIs are read
 * as such; some lead to a record, see `usage.ts`.
 *
 * @returns the normal form, for example `zenodo:5173799`
 */
export function readZenodo(text: string): Identifier | undefined {
  const number = record.exec(bare(text))?.[1];
  return number ? `zenodo:${number}` : undefined;
}
