import type { LayerId } from '../aggregate/layers.js';
import type { Plural } from './words.js';

/**
 * Every text of the map that the details do not have, in one language. `{countries}`, `{n}` and the
 * like stand for what a sentence is about.
 */
export interface MapWords {
  /** What the buttons above the map choose between. */
  readonly show: string;
  readonly source: string;
  /** Names of the layers, on those buttons. */
  readonly layers: Readonly<Record<LayerId, string>>;
  /** Heads the map. */
  readonly from: Readonly<Record<LayerId, Plural>>;
  /** The same, `{countries}`, where `{n}` of `{of}` have a country. */
  readonly located: Readonly<Record<Exclude<LayerId, 'evidence'>, string>>;
  /** Whose figures those of evidence are. */
  readonly reported: string;
  /** What one country's count is, where badges have no word for it. */
  readonly counts: Readonly<Record<'citing' | 'evidence', Plural>>;
  /** Heads the legend. */
  readonly perCountry: Readonly<Record<LayerId, string>>;
  /** How the countries were found, where the details don't say. */
  readonly found: Readonly<Record<Exclude<LayerId, 'citing'>, string>>;
  /** Name of the map for those who step through it. */
  readonly steps: string;
  /** How to read the count of one country. */
  readonly hint: string;
  /** `{country}` with its `{count}`, and without one. */
  readonly at: string;
  readonly noCount: string;
  /** Opens the table. */
  readonly table: string;
  /** Its row of the works that could not be located. */
  readonly unlocated: string;
  /** Shades: from `{from}` to `{until}`, or without end; and land without a count. */
  readonly range: string;
  readonly orMore: string;
  readonly blank: string;
  /** How the shades are chosen; a shade begins at `{n}` times the one before. */
  readonly rule: Plural;
  /** Of `{names}`, who count and name no country. */
  readonly placeless: string;
  /** Of what `{layer}` shows, there is none: so says `{who}`. */
  readonly none: string;
  /** Where nobody names a country. */
  readonly nothing: string;
  /** In place of everything, where the page's owner wants no countries. */
  readonly off: string;
  /** Why sources and kinds are not added. */
  readonly apart: string;
  /** What the map is not. */
  readonly isNot: string;
  /** What is known instead: `{languages}` of Wikipedia pages. */
  readonly languages: string;
  /** Whose borders these are. */
  readonly borders: string;
}
