import type { Identifier } from '../identifiers/identifier.js';
import type { ProviderId } from './provider-id.js';

/**
 * How a work is another version of a work, in the words of Crossref's relations and of DataCite's,
 * written alike.
 *
 * - `is-preprint-of`: it came before the article, as a preprint.
 * - `has-preprint`: it is the article of a preprint.
 * - `is-version-of`, `has-version`: one of them is a version of the other, of whichever kind.
 * - `is-new-version-of`, `is-previous-version-of`: one of them came after the other.
 *
 * Others, such as `is-part-of`, `is-supplement-to` or `has-review`, name works of their own.
 *
 * @see https://www.crossref.org/documentation/principles-practices/best-practices/relationships/
 */
export const relationTypes = [
  'is-preprint-of',
  'has-preprint',
  'is-version-of',
  'has-version',
  'is-new-version-of',
  'is-previous-version-of',
] as const;

export type RelationType = (typeof relationTypes)[number];

/** Another version of a work, as the record of the work names it. */
export interface Relation {
  readonly type: RelationType;
  /** What the other is known by. */
  readonly id: Identifier;
  /** Whose record says so. */
  readonly provider: ProviderId;
}
