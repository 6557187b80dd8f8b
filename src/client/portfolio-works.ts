import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import { equivalents, keyOf } from '../identifiers/read.js';
import type { ListedEntry } from '../model/lister.js';
import type { PortfolioWork, Tied } from '../model/portfolio.js';

/** An entry of one source's list. */
export interface Claim {
  readonly entry: ListedEntry;
  readonly tied: Tied;
}

interface Draft {
  readonly claims: Claim[];
  isSure: boolean;
}

/**
 * The works that the claims are about, each once, with all that the claims say of it. Entries with
 * an identifier in common are one work; what an earlier claim keeps apart, such as an article and
 * a preprint that a later source takes for one, stays apart. An ISBN proves nothing, for chapters
 * have that of their book, unless an entry has nothing else.
 *
 * @returns `works`: those of which at least one claim is sure; `others`
 */
export function united(
  claims: readonly Claim[],
  isSure: (claim: Claim) => boolean,
): { works: PortfolioWork[]; others: PortfolioWork[] } {
  const drafts: Draft[] = [];
  const byName = new Map<Identifier, Draft>();
  // The sure ones first, whatever the order of the sources, for they decide what is one work.
  const ordered = [...claims.filter(isSure), ...claims.filter((claim) => !isSure(claim))];
  for (const claim of ordered) {
    const names = namesOf(claim.entry);
    if (!names.length) continue;
    let draft = names.map((name) => byName.get(name)).find((found) => found !== undefined);
    if (!draft) {
      draft = { claims: [], isSure: false };
      drafts.push(draft);
    }
    draft.claims.push(claim);
    draft.isSure ||= isSure(claim);
    for (const name of names) if (!byName.has(name)) byName.set(name, draft);
  }
  return {
    works: drafts.filter((draft) => draft.isSure).map(workOf),
    others: drafts.filter((draft) => !draft.isSure).map(workOf),
  };
}

/** What tells an entry's work from every other. */
function namesOf({ identifiers }: ListedEntry): Identifier[] {
  const own = identifiers.filter((identifier) => schemeOf(identifier) !== 'isbn');
  return (own.length ? own : identifiers).flatMap(equivalents);
}

/** The first claim that says something is believed. */
function workOf({ claims }: Draft): PortfolioWork {
  const { identifiers: _, ...about } = claims
    .map(({ entry }) => entry)
    .reduceRight((known, entry) => ({ ...known, ...entry }));
  const identifiers = [...new Set(claims.flatMap(({ entry }) => entry.identifiers))];
  const key = keyOf(identifiers)!;
  const ties = new Map(claims.map(({ tied }) => [`${tied.provider} ${tied.tie}`, tied]));
  return {
    ...about,
    identifiers: [key, ...identifiers.filter((identifier) => identifier !== key)],
    ties: [...ties.values()],
  };
}
