import { aboutOf } from '../aggregate/body/member.js';
import type { Collection } from '../elements/collection/collection.js';
import type { About } from '../model/attention.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';

/** A work that may stand on the profile. */
export interface Candidate {
  readonly identifier: Identifier;
  readonly title: string;
  readonly year?: number;
  /** Whether its list holds it, or a source only takes it for the person's. */
  readonly isListed: boolean;
  readonly isIn: boolean;
}

/** Which works a person leaves out of a list, and which they add. */
export class Choosing {
  readonly #out = new Set<Identifier>();
  readonly #added = new Set<Identifier>();

  /** Everything that can be chosen: what stands there, what was taken out, what is perhaps theirs. */
  candidates({ members, choices, portfolios }: Collection): Candidate[] {
    const found = new Map<Identifier, Candidate>();
    const note = (
      work: About & { readonly identifiers: readonly Identifier[] },
      isListed: boolean,
    ) => {
      const [identifier] = work.identifiers;
      if (!identifier || found.has(identifier)) return;
      const { title = valueOf(identifier), year } = aboutOf({ work });
      const isIn = isListed ? !this.#out.has(identifier) : this.#added.has(identifier);
      found.set(identifier, {
        ...{ identifier, title, isListed, isIn },
        ...(year !== undefined && { year }),
      });
    };
    const perhaps = portfolios.filter(Boolean).flatMap((portfolio) => portfolio.perhaps);
    for (const work of perhaps) note(work, false);
    for (const { work, attention } of members)
      note({ ...attention?.work, ...work }, !this.#added.has(work.identifiers[0]!));
    for (const { work } of choices?.removed ?? []) note(work, true);
    return [...found.values()].sort((one, other) => Number(other.isListed) - Number(one.isListed));
  }

  choose({ identifier, isListed }: Candidate, isIn: boolean): void {
    const [set, isThere] = isListed ? [this.#out, !isIn] : [this.#added, isIn];
    if (isThere) set.add(identifier);
    else set.delete(identifier);
  }

  /** The choices as the element reads them; empty where nothing is changed. */
  get text(): string {
    return [
      ...[...this.#added].map((identifier) => `+ ${identifier}\n`),
      ...[...this.#out].map((identifier) => `- ${identifier}\n`),
    ].join('');
  }

  clear(): void {
    this.#out.clear();
    this.#added.clear();
  }
}
