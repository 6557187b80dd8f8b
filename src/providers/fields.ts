import { foldAscii } from '../identifiers/doi.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { About } from '../model/attention.js';

/** What an object from outside may hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value if it is an object and no array, else one without fields. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** The value if it is a list, else `undefined`. */
export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The value if it is text with something in it, else `undefined`. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The DOI that a record calls itself by, taken at its word: people are forgiven more. */
export function ownDoi(value: unknown): Identifier | undefined {
  return typeof value === 'string' && value ? `doi:${foldAscii(value)}` : undefined;
}

/** What a work is, of what a provider says about it as far as that can be. */
export function about(title: unknown, published: unknown, type: unknown): About {
  const said = { title: text(title), year: year(published), type: text(type) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

/** The value if it is a year a work can have, else `undefined`. */
function year(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 10_000
    ? (value as number)
    : undefined;
}
