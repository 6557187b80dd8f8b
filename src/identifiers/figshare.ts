import { bare } from './bare.js';
import type { Identifier } from './identifier.js';

const item = /^(?:figshare[\s:]+)?([1-9]\d{0,11})$/i;

/**
 * Reads the number of an item in figshare. Addresses are refused, for their last number is that of
 * the item in some and that of its version in others.
 *
 * @returns the normal form, for example `figshare:1286826`
 */
export function readFigshare(text: string): Identifier | undefined {
  const number = item.exec(bare(text))?.[1];
  return number ? `figshare:${number}` : undefined;
}
