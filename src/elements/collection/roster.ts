import type { Member } from '../../aggregate/body/member.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { equivalents } from '../../identifiers/read.js';

/** Works in the order in which they are named, each once. */
export class Roster {
  readonly works: Member['work'][] = [];
  readonly #names = new Set<Identifier>();

  /** Adds those that are not there yet. What has no identifier can't be told from others, and is added. */
  add(works: readonly Member['work'][]): void {
    for (const work of works) {
      const names = work.identifiers.flatMap(equivalents);
      if (names.some((name) => this.#names.has(name))) continue;
      for (const name of names) this.#names.add(name);
      this.works.push(work);
    }
  }
}
