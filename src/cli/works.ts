import { aliasIn, attentionIn, holds, namesOf } from '../client/snapshot.js';
import { isObject } from '../client/guards.js';
import { textsIn } from '../aggregate/details-guards.js';
import { withheld, type Withholding } from '../aggregate/withheld.js';
import { type Identifier, schemeOf, schemes } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Snapshot } from '../model/snapshot.js';
import { cleaned } from '../export/clean.js';

/** A work as a snapshot knows it. */
export interface Work {
  /** The key under which it stands there. */
  readonly key: Identifier;
  readonly attention: Attention;
}

/** What a snapshot knows of the first of the identifiers that it knows; nothing where of none. */
export function workIn(
  snapshot: Snapshot,
  identifiers: readonly Identifier[],
  withholding: Withholding,
): Work | undefined {
  const names = namesOf(identifiers);
  const key = [...names, ...names.flatMap((name) => aliasIn(snapshot, name) ?? [])].find((name) =>
    holds(snapshot, name),
  );
  if (!key) return undefined;
  const known = cleaned(attentionIn(snapshot, [key], []));
  return { key, attention: withheld({ ...known, work: workOf(known, key) }, withholding) };
}

/** What the work is, of which a snapshot may say anything or nothing. */
function workOf({ work: given }: Attention, key: Identifier): Attention['work'] {
  const work: unknown = given;
  if (!isObject(work)) return { identifiers: [key] };
  const { title, year, identifiers, ...rest } = work as unknown as Attention['work'];
  const named = textsIn(identifiers).filter((each) => schemes.includes(schemeOf(each)));
  return {
    ...rest,
    ...(typeof title === 'string' && title.trim() && { title: title.trim() }),
    ...(Number.isSafeInteger(year) && { year: year! }),
    identifiers: named.length ? named : [key],
  };
}
