import * as v from 'valibot';
import { count, doi, type Stated, taken } from './count.js';

// What we need of https://api.datacite.org/dois; documented at
// https://support.datacite.org/docs/api, seen in recordings of 2021-06 to 2026-01.

const unclear = v.optional(v.unknown());

/** Its counts stand and fall alone; a record without any is refused. */
const record = v.pipe(
  v.object({
    attributes: v.object({
      doi,
      citationCount: unclear,
      viewCount: unclear,
      downloadCount: unclear,
    }),
  }),
  v.transform(({ attributes: { doi: id, ...counts } }) =>
    [...new Set(taken(count, Object.values(counts)))].map((each): Stated => [id, each]),
  ),
  v.minLength(1),
);

/** `/dois/{doi}`: the work is the data. */
export const one = v.pipe(
  v.object({ data: record }),
  v.transform(({ data }) => data),
);

/** `/dois?ids=…`: works in the data, in any order. */
export const several = v.pipe(
  v.object({ data: v.array(v.unknown()) }),
  v.transform(({ data }) => taken(record, data).flat()),
);
