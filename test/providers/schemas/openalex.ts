import * as v from 'valibot';
import { count, doi, type Stated, taken } from './count.js';

// What we need of https://api.openalex.org/works; documented at
// https://help.openalex.org, seen in recordings of 2025-08 to 2026-03.

const resolver = 'https://doi.org/';

const record = v.pipe(
  v.object({
    doi: v.pipe(
      v.string(),
      v.startsWith(resolver),
      v.transform((address) => address.slice(resolver.length)),
      doi,
    ),
    cited_by_count: count,
  }),
  v.transform((work): Stated => [work.doi, work.cited_by_count]),
);

/** `/works/doi:…`: the work itself. */
export const one = v.pipe(
  record,
  v.transform((stated) => [stated]),
);

/** `/works?filter=…`: works in `results`, in any order. */
export const several = v.pipe(
  v.object({ results: v.array(v.unknown()) }),
  v.transform(({ results }) => taken(record, results)),
);
