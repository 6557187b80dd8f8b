import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import { equivalents, keyOf } from '../identifiers/read.js';
import type { Listed } from './listing.js';

/** A work and everything it is known by. */
export interface Work {
  /** What it is filed under: its DOI if it has one. */
  readonly key: Identifier;
  readonly identifiers: readonly Identifier[];
}

/** Other names of works, each with the key of its work. */
export type Aliases = ReadonlyMap<Identifier, Identifier>;

/**
 * Files what was listed, each work once, sorted by its key, so that the order in which things were
 * written changes nothing.
 */
export function filed(listed: Iterable<Listed>): Work[] {
  const byKey = gathered([...listed].map((identifiers) => [keyOf(identifiers)!, identifiers]));
  // A work that stands here by its PMID alone, and there with its DOI, is one.
  const others = aliasesOf(worksIn(byKey), (name) => schemeOf(name) !== 'doi');
  const merged = gathered([...byKey].map(([key, names]) => [others.get(key) ?? key, [...names]]));
  return worksIn(merged).sort((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * What else names the works. A name that two works share, as chapters do the ISBN of their book, is
 * left out, and so is one under which a work is filed.
 */
export function aliases(works: readonly Work[]): Aliases {
  const keys = new Set(works.map(({ key }) => key));
  return aliasesOf(works, (name) => !keys.has(name));
}

function aliasesOf(
  works: readonly Work[],
  isWanted: (name: Identifier) => boolean,
): Map<Identifier, Identifier> {
  const claims = new Map<Identifier, Set<Identifier>>();
  for (const { key, identifiers } of works)
    for (const name of [...identifiers, ...identifiers.flatMap(equivalents)])
      if (name !== key && isWanted(name))
        claims.set(name, (claims.get(name) ?? new Set()).add(key));
  return new Map(
    [...claims]
      .filter(([, keys]) => keys.size === 1)
      .map(([name, [key]]): [Identifier, Identifier] => [name, key!])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function gathered(
  entries: readonly (readonly [Identifier, Listed])[],
): Map<Identifier, Set<Identifier>> {
  const found = new Map<Identifier, Set<Identifier>>();
  for (const [key, names] of entries) {
    const all = found.get(key) ?? new Set();
    for (const name of names) all.add(name);
    found.set(key, all);
  }
  return found;
}

function worksIn(found: ReadonlyMap<Identifier, ReadonlySet<Identifier>>): Work[] {
  return [...found].map(([key, names]) => ({ key, identifiers: [...names].sort(firstKey(key)) }));
}

/** The key stands first among the names of its work; the others keep an order of their own. */
function firstKey(key: Identifier): (one: Identifier, other: Identifier) => number {
  return (one, other) =>
    Number(other === key) - Number(one === key) || (one < other ? -1 : one > other ? 1 : 0);
}
