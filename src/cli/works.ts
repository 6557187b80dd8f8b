import { aliasIn, attentionIn, holds, namesOf } from '../client/snapshot.js';
import { withheld, type Withholding } from '../aggregate/withheld.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Snapshot } from '../model/snapshot.js';
import { knownWork } from '../export/known-work.js';

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
  const { attention } = knownWork(attentionIn(snapshot, [key], []), key);
  return { key, attention: withheld(attention, withholding) };
}
