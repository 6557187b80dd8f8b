import { type Identifier, isPlace, schemeOf } from '../../identifiers/identifier.js';
import { equivalents } from '../../identifiers/read.js';
import { versionsOf } from '../details-versions.js';
import { aboutOf, findingsOf, type Member, type Place } from './member.js';
import { type Reading, whole } from './reading.js';

/** Works that belong together: a preprint, the article, its data, its software. */
export interface Family {
  /** In the order of the body. */
  readonly members: readonly Place[];
  /** Under which it is shown: the article rather than its preprint, its data or its software. */
  readonly lead: Place;
}

/**
 * The families of a body, each work in exactly one, in the order of their first works. Works are
 * of one family where they have an identifier in common, a provider gives one the identifier of
 * the other, or a record names one as a version of the other. An ISBN ties nothing, for chapters
 * have that of their book, nor does an address, unless a work has nothing else.
 */
export function familiesOf(members: readonly Member[]): Family[] {
  return whole(readFamilies(members));
}

/** The same, with a pause possible after each work. */
export function* readFamilies(members: readonly Member[]): Reading<Family[]> {
  const heads = members.map((_, at) => at);
  const head = (at: Place): Place => {
    let top = at;
    while (heads[top] !== top) top = heads[top]!;
    // So that a long chain is walked once.
    for (let next = at; next !== top;) {
      const above = heads[next]!;
      heads[next] = top;
      next = above;
    }
    return top;
  };
  const owners = new Map<Identifier, Place>();
  for (let at = 0; at < members.length; at += 1) {
    for (const name of knownNamesOf(members[at]!)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, at);
      else {
        const [one, other] = [head(owner), head(at)];
        heads[Math.max(one, other)] = Math.min(one, other);
      }
    }
    yield;
  }
  const families = new Map<Place, Place[]>();
  members.forEach((_, at) => {
    const top = head(at);
    const known = families.get(top);
    if (known) known.push(at);
    else families.set(top, [at]);
  });
  return [...families.values()].map((places) => ({
    members: places,
    lead: leadOf(members, places),
  }));
}

/** The place of each work's family among the families. */
export function familyPlaces(families: readonly Family[]): ReadonlyMap<Place, number> {
  return new Map(
    families.flatMap(({ members }, at) => members.map((place): [Place, number] => [place, at])),
  );
}

/** Names take long to read, and most works stay the same while others are being looked up. */
const known = new WeakMap<Member, readonly Identifier[]>();

function knownNamesOf(member: Member): readonly Identifier[] {
  let names = known.get(member);
  if (!names) {
    names = namesOf(member);
    known.set(member, names);
  }
  return names;
}

/** All by which a work can be told from every other. */
function namesOf(member: Member): Identifier[] {
  const { work, attention } = member;
  const all = [work.identifiers, work.also, attention?.work.identifiers, attention?.work.also]
    .flatMap((names) => (Array.isArray(names) ? (names as readonly unknown[]) : []))
    .filter((name): name is Identifier => typeof name === 'string' && name.includes(':'))
    .concat(recordsOf(member), attention ? versionsOf(attention).map(({ id }) => id) : []);
  const sure = all.filter((name) => {
    const scheme = schemeOf(name);
    return scheme !== 'isbn' && scheme !== 'url' && !isPlace(scheme);
  });
  return [...new Set((sure.length ? sure : all).flatMap(equivalents))];
}

/** OpenAlex's own record of the work, where its figure links to it. */
function recordsOf(member: Member): Identifier[] {
  return findingsOf(member).flatMap(({ provider, state, receipt }): Identifier[] => {
    if (provider !== 'openalex' || state !== 'counted') return [];
    const [, number] = /^https:\/\/openalex\.org\/(W\d+)$/.exec(String(receipt?.link)) ?? [];
    return number ? [`openalex:${number}`] : [];
  });
}

function leadOf(members: readonly Member[], places: readonly Place[]): Place {
  return places.reduce((best, place) =>
    standIn(members[place]!) < standIn(members[best]!) ? place : best,
  );
}

/** How far a work stands in for another; 0 for one that stands for itself. */
function standIn(member: Member): number {
  const { type = '' } = aboutOf(member);
  if (/data|software|code|model|figure|image|supplement/i.test(type)) return 2;
  return /preprint|posted-content|working-?\s?paper/i.test(type) ? 1 : 0;
}
