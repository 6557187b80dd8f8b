import { valueOf } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Timestamp } from '../model/partial-date.js';
import { addressOf, webAddress } from './address.js';
import type { WorkNotes } from './notes.js';
import { jsonText } from './snapshot-json.js';

/** The schema whose names are used. */
const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * Works as the `publications` of a JSON Résumé, to be put into one. Numbers stand in the summary, for
 * the format has no field for them; what is not known here, as the publisher, is absent.
 *
 * @param modified when the newest number was read
 */
export function resumeText(notes: readonly WorkNotes[], modified: Timestamp): string {
  return jsonText({
    $schema: schema,
    publications: notes.map(publication),
    // The format has no time zone; it is UTC.
    meta: { version: 'v1.0.0', lastModified: modified.slice(0, 19) },
  });
}

function publication({ work: { key, attention }, sentences }: WorkNotes): object {
  const { title, year } = attention.work as Partial<Attention['work']>;
  const url = webAddress(addressOf(key));
  const isYear = year !== undefined && year >= 1000 && year < 3000;
  return {
    name: title ?? valueOf(key),
    ...(isYear && { releaseDate: String(year) }),
    ...(url && { url }),
    ...(sentences.length && { summary: sentences.map((text) => `${text}.`).join(' ') }),
  };
}
