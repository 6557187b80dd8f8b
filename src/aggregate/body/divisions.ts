import { aboutOf, type Member, type Place } from './member.js';

/** The works of one year; of unknown year where absent. */
export interface YearOfWorks {
  readonly year?: number;
  readonly members: readonly Place[];
}

/** The works of one kind, by the word that their source has for it; of unknown kind where absent. */
export interface KindOfWorks {
  readonly type?: string;
  readonly members: readonly Place[];
}

/** The works by the year in which they appeared, the newest first. */
export function byYear(members: readonly Member[]): YearOfWorks[] {
  return divided(members, (member) => aboutOf(member).year)
    .map(([year, places]) => ({ ...(year !== undefined && { year }), members: places }))
    .sort((one, other) => (other.year ?? -Infinity) - (one.year ?? -Infinity));
}

/** The works by kind, in the order of the words; those of unknown kind last. */
export function byType(members: readonly Member[]): KindOfWorks[] {
  return divided(members, (member) => aboutOf(member).type?.toLowerCase())
    .map(([type, places]) => ({ ...(type !== undefined && { type }), members: places }))
    .sort((one, other) => ((one.type ?? '\uFFFF') < (other.type ?? '\uFFFF') ? -1 : 1));
}

function divided<Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): [Key, Place[]][] {
  const found = new Map<Key, Place[]>();
  members.forEach((member, at) => {
    const key = keyOf(member);
    const known = found.get(key);
    if (known) known.push(at);
    else found.set(key, [at]);
  });
  return [...found];
}
