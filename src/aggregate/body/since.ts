import type { Identifier } from '../../identifiers/identifier.js';
import type { Counted } from '../../model/finding.js';
import { itemsOf } from '../details-items.js';
import { canonicalAddress } from './address.js';
import { findingsOf, type Member, type Place } from './member.js';
import { isAdditive } from './sums.js';

/** What a reader has seen of a work: by measure and provider its count, and what was listed of it. */
export type SeenWork = Readonly<Record<string, readonly [count: number, ...listed: string[]]>>;
/** What a reader has seen of several works. */
export type SeenWorks = Readonly<Record<Identifier, SeenWork>>;

/** A count that has become another. */
export interface Moved {
  readonly member: Place;
  readonly before: number;
  readonly finding: Counted;
}

/** What has become of several works since a reader last looked. */
export interface Since {
  /** Works that were not there. */
  readonly added: readonly Place[];
  readonly moved: readonly Moved[];
  /** Canonical addresses that a source lists now and did not list then. */
  readonly listed: ReadonlySet<string>;
}

/** What there is to be seen of works now. */
export function seenOf(members: readonly Member[]): SeenWorks {
  return Object.fromEntries(
    members.flatMap((member) => {
      const [name] = member.work.identifiers;
      const counts = numbersOf(member).map((finding) => [
        questionOf(finding),
        [finding.value, ...addressesOf(finding)],
      ]);
      return name ? [[name, Object.fromEntries(counts) as SeenWork]] : [];
    }),
  );
}

/**
 * Compares works with what was seen of them. Only what was asked both times can be compared: where
 * a source was not asked then, or listed nothing of what it counted, nobody knows what is new.
 */
export function sinceOf(before: SeenWorks, members: readonly Member[]): Since {
  const known = new Set(Object.values(before).flatMap(listedIn));
  const added: Place[] = [];
  const moved: Moved[] = [];
  const listed = new Set<string>();
  members.forEach((member, place) => {
    const [name] = member.work.identifiers;
    if (!name) return;
    const seen = Object.hasOwn(before, name) ? before[name] : undefined;
    if (!seen) return void added.push(place);
    for (const finding of numbersOf(member)) {
      const question = questionOf(finding);
      const then = Object.hasOwn(seen, question) ? seen[question] : undefined;
      if (!then) continue;
      const [count, ...addresses] = then;
      if (count !== finding.value) moved.push({ member: place, before: count, finding });
      if (!addresses.length && count) continue;
      for (const address of addressesOf(finding)) if (!known.has(address)) listed.add(address);
    }
  });
  return { added, moved, listed };
}

function listedIn(seen: SeenWork): string[] {
  return Object.values(seen).flatMap(([, ...addresses]) => addresses);
}

/** The counts among a work's findings. */
function numbersOf(member: Member): Counted[] {
  return findingsOf(member).filter(
    (finding): finding is Counted =>
      finding.state === 'counted' && isAdditive(finding.measure) && Number.isFinite(finding.value),
  );
}

function questionOf({ measure, provider }: Counted): string {
  return `${measure} ${provider}`;
}

function addressesOf(finding: Counted): string[] {
  return itemsOf(finding).flatMap(({ link }) => canonicalAddress(link) ?? []);
}
