import { readArxiv } from '../identifiers/arxiv.js';
import { readDoi } from '../identifiers/doi.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { ProviderId } from '../model/provider-id.js';
import { type Relation, type RelationType, relationTypes } from '../model/relation.js';
import { text } from './fields.js';

/** What a record says of another work: how it is related, and by which name it is known. */
export interface Related {
  readonly type: unknown;
  readonly scheme: unknown;
  readonly name: unknown;
}

/** A record of a whole series can name hundreds. */
const most = 10;
/** Longer lists are no record of a work. */
const looked = 2000;

/** The other versions among the works that a record names, each once. */
export function versionsAmong(
  related: readonly Related[],
  own: Identifier,
  provider: ProviderId,
): Relation[] {
  const found = new Map<Identifier, Relation>();
  for (const { type, scheme, name } of related.slice(0, looked)) {
    const known = typeIn(type);
    const id = known && nameIn(scheme, name);
    if (id && id !== own && !found.has(id)) found.set(id, { type: known, id, provider });
    if (found.size === most) break;
  }
  return [...found.values()];
}

/** Crossref writes `is-version-of`, DataCite `IsVersionOf`. */
function typeIn(given: unknown): RelationType | undefined {
  const type = (text(given) ?? '')
    .slice(0, 40)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
  return relationTypes.find((each) => each === type);
}

function nameIn(scheme: unknown, given: unknown): Identifier | undefined {
  const name = text(given)?.slice(0, 2000) ?? '';
  switch (text(scheme)?.toLowerCase()) {
    case 'doi':
      return readDoi(name);
    case 'arxiv':
      return readArxiv(name);
    default:
      return undefined;
  }
}
