import type { Reply } from '../model/provider.js';
import { fields, list } from './fields.js';

/** Most groups in one answer; a full one may go on. */
const most = 200;

/** A list of works that OpenAlex has sorted into groups. */
export interface Groups {
  /** How many works each group holds, by the last part of its key; a work can stand in several. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many works there are. */
  readonly total: number;
  /** Whether no group is missing. */
  readonly isWhole: boolean;
}

/**
 * Reads groups of works; `undefined` where they can't be read. Where OpenAlex knows all keys there
 * can be it adds the empty ones, and it writes a key bare or as an address.
 */
export function groupsIn({ body }: Reply): Groups | undefined {
  const { meta, group_by: groups } = fields(body);
  const { count: total } = fields(meta);
  const given = list(groups);
  if (!given || given.length > most || !isCount(total)) return undefined;
  const counts = new Map<string, number>();
  for (const each of given) {
    const { key, count } = fields(each);
    const name = typeof key === 'number' ? String(key) : key;
    if (typeof name !== 'string' || !isCount(count) || count > total) return undefined;
    if (count) counts.set(name.slice(name.lastIndexOf('/') + 1), count);
  }
  return { counts, total, isWhole: counts.size < most };
}

/** How many works a list holds, of which it shows one. */
export function totalIn({ body }: Reply): number | undefined {
  const { count } = fields(fields(body)['meta']);
  return isCount(count) ? count : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
