import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from './attention.js';
import type { Timestamp } from './partial-date.js';
import type { Portfolio } from './portfolio.js';
import type { ProviderId } from './provider-id.js';

/** Findings written down ahead of the visit, so that the page asks nobody. */
export interface Snapshot {
  readonly format: 'impact-badges-snapshot';
  readonly version: 1;
  readonly generated: Timestamp;
  /** Everyone who was asked, also those who knew nothing. */
  readonly asked: readonly ProviderId[];
  readonly works: Readonly<Record<Identifier, Attention>>;
  /** Other identifiers that the owner named, each with its work's key in `works`. */
  readonly aliases?: Readonly<Record<Identifier, Identifier>>;
  /** The lists of people, organisations and awards that its works come from, by their subject. */
  readonly portfolios?: Readonly<Record<Identifier, Portfolio>>;
}
