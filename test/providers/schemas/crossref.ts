import * as v from 'valibot';
import { count, doi, type Stated, taken } from './count.js';

// What we need of https://api.crossref.org/works; documented at
// https://www.crossref.org/documentation/retrieve-metadata/rest-api/, seen in recordings of
// 2025-06 to 2026-06.

const record = v.pipe(
  v.object({ DOI: doi, 'is-referenced-by-count': count }),
  v.transform((work): Stated => [work.DOI, work['is-referenced-by-count']]),
);

/** `/works/{doi}`: the work is the message. */
export const one = v.pipe(
  v.object({ message: record }),
  v.transform(({ message }) => [message]),
);

/** `/works?filter=…`: works in the `items` of the message, in any order. */
export const several = v.pipe(
  v.object({ message: v.object({ items: v.array(v.unknown()) }) }),
  v.transform(({ message }) => taken(record, message.items)),
);
