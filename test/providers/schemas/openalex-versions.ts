import * as v from 'valibot';
import { count, nameless, type Stated } from './count.js';

// What we need of https://api.openalex.org/works?filter=cites:…; documented at
// https://developers.openalex.org/guides/filtering, 2026-08.

/** A list of works that cite others, of which only its length is read; it does not say whom. */
export const one = v.pipe(
  v.object({ meta: v.object({ count }) }),
  v.transform(({ meta }): Stated[] => [[nameless, meta.count]]),
);
