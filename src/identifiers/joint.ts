import { type Identifier, schemeOf, valueOf } from './identifier.js';

/** Schemes of names by which pages link to a work, the one that lasts longest first. */
const linking = ['doi', 'handle', 'url'] as const;

/**
 * All names by which pages link to a work as one identifier, for sources that are asked for all of
 * them at once: `doi:10.5555/a handle:1234/5 url:https://repo.example.org/items/6`. No identifier
 * in normal form holds a space.
 *
 * @param names everything the work is known by; of an item in DSpace its page is taken
 * @returns `undefined` where nobody can link to any of them
 */
export function joint(names: readonly Identifier[]): Identifier | undefined {
  const all = names.map((name) => (schemeOf(name) === 'dspace' ? pageOf(name) : name));
  const sorted = linking.flatMap((scheme) => all.filter((name) => schemeOf(name) === scheme));
  return sorted.length ? ([...new Set(sorted)].join(' ') as Identifier) : undefined;
}

/** The names that an identifier is made of: itself, unless it is a {@link joint} one. */
export function namesIn(identifier: Identifier): readonly Identifier[] {
  return identifier.split(' ') as Identifier[];
}

/** The page of an item; the item itself where its API does not stand under `/server`. */
function pageOf(item: Identifier): Identifier {
  const page = valueOf(item).replace('/server/api/core/items/', '/items/');
  return page === valueOf(item) ? item : `url:${page}`;
}
