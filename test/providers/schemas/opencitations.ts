import * as v from 'valibot';
import { count, nameless, type Stated } from './count.js';

// What we need of https://api.opencitations.net/index/v2; documented at
// https://api.opencitations.net/index/v2, its example kept in 2026-01.

/** `/citation-count/doi:…`: one row with the count as text, and not a word on whose it is. */
export const one = v.pipe(
  v.strictTuple([
    v.object({
      count: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), count),
    }),
  ]),
  v.transform(([row]): Stated[] => [[nameless, row.count]]),
);
