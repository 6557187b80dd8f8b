import { attentionIn } from '../../client/snapshot.js';
import { isObject } from '../../client/guards.js';
import { textsIn } from '../../aggregate/details-guards.js';
import { withheld, type Withholding } from '../../aggregate/withheld.js';
import { type Identifier, schemeOf, schemes } from '../../identifiers/identifier.js';
import { equivalents } from '../../identifiers/read.js';
import { readAnyIdentifier } from '../../identifiers/read-more.js';
import type { Attention } from '../../model/attention.js';
import type { Snapshot } from '../../model/snapshot.js';
import { UsageError } from '../exit.js';
import { cleaned } from './clean.js';

/** A work as a snapshot knows it. */
export interface Work {
  /** The key under which it stands there. */
  readonly key: Identifier;
  readonly attention: Attention;
}

/**
 * Reads what a person wrote on the command line: a DOI or arXiv number in any form, anything else
 * with its scheme before it.
 *
 * @throws UsageError
 */
export function identifierIn(text: string): Identifier {
  const [, name = '', rest = ''] = /^(\w+):(.+)$/s.exec(text) ?? [];
  const scheme = schemes.find((each) => each === name.toLowerCase());
  const found = scheme
    ? readAnyIdentifier(scheme, rest)
    : (readAnyIdentifier('doi', text) ?? readAnyIdentifier('arxiv', text));
  if (found) return found;
  throw new UsageError(
    `"${text}" can't be read as an identifier. Write a DOI, or another with its scheme: pmid:29456894.`,
  );
}

/** What a snapshot knows of the first of the identifiers that it knows; nothing where of none. */
export function workIn(
  snapshot: Snapshot,
  identifiers: readonly Identifier[],
  withholding: Withholding,
): Work | undefined {
  const key = identifiers
    .flatMap(equivalents)
    .find((identifier) => Object.hasOwn(snapshot.works, identifier));
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
