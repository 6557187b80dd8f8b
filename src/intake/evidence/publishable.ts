import type { Evidence } from '../../model/evidence.js';
import { consentOf } from '../../model/evidence-consent.js';
import { fields, list } from '../usage/json-fields.js';
import { readEntry } from './entry.js';
import { named } from './order.js';
import { textOf } from './text.js';

/** Whether a file that anyone can download may be drawn. */
export type Publishable =
  | { readonly isPublishable: true }
  | {
      readonly isPublishable: false;
      /** How many entries are not for everyone. */
      readonly entries: number;
      /** What its owner has to know. */
      readonly sentence: string;
    };

/**
 * Whether a file that anyone can download holds nothing but what is for everyone. An entry that
 * can't be read counts as private where it may be; drawing only the rest would hide the leak.
 *
 * @param file parsed JSON, as it was fetched
 */
export function isPublishable(file: unknown): Publishable {
  const given = list(file) ?? list(fields(file)['entries']) ?? [];
  const isKept = fields(file)['audience'] === 'private';
  const entries = isKept ? given.length : given.filter(isClosed).length;
  if (!entries) return { isPublishable: true };
  const what = entries === 1 ? '1 private entry' : `${entries} private entries`;
  return {
    isPublishable: false,
    entries,
    sentence: `Anyone can download ${what}, so nothing of this file is shown. Divide it: impact-badges evidence FILE --out FOLDER, and publish evidence.json alone.`,
  };
}

function isClosed(given: unknown): boolean {
  const { entry } = readEntry(fields(given), { dateOrder: 'dmy' });
  // What decides of privacy is read alike where the rest of the entry can't be.
  const read = entry ?? readEntry({ ...privacyIn(given), kind: 'other', title: '-' }).entry;
  return !read || consentOf(read) !== 'public';
}

const deciding = ['consent', 'withdrawn', 'minors', 'namesPerson', 'file'] as const;
const personal = ['letter', 'testimony', 'photo'] as const;

function privacyIn(given: unknown): Partial<Record<keyof Evidence, unknown>> {
  const entry = named(fields(given));
  const isPersonal = personal.some((kind) => textOf(entry['kind']).toLowerCase().includes(kind));
  return {
    ...Object.fromEntries(deciding.map((field) => [field, entry[field]])),
    ...(isPersonal && { namesPerson: true }),
  };
}
