import * as v from 'valibot';
import { type Identifier } from '../../../src/identifiers/identifier.js';
import { count, doi, type Stated, taken } from './count.js';

// What we need of https://api.openalex.org/works; documented at
// https://help.openalex.org, seen in recordings of 2025-08 to 2026-03.

/** An identifier that stands at the end of an address. */
const behind = (
  resolver: string,
  name: v.GenericSchema<string, Identifier>,
): v.GenericSchema<unknown, Identifier> =>
  v.pipe(
    v.string(),
    v.startsWith(resolver),
    v.transform((address) => address.slice(resolver.length)),
    name,
  );

const pmid = v.pipe(
  v.string(),
  v.regex(/^\d+$/),
  v.transform((digits): Identifier => `pmid:${digits}`),
);
const number = v.pipe(
  v.string(),
  v.regex(/^W\d+$/),
  v.transform((text): Identifier => `openalex:${text}`),
);

const work = v.object({ cited_by_count: count });
const byDoi = v.pipe(
  v.object({ ...work.entries, doi: behind('https://doi.org/', doi) }),
  v.transform((said): Stated => [said.doi, said.cited_by_count]),
);
const byPmid = v.pipe(
  v.object({
    ...work.entries,
    ids: v.object({ pmid: behind('https://pubmed.ncbi.nlm.nih.gov/', pmid) }),
  }),
  v.transform((said): Stated => [said.ids.pmid, said.cited_by_count]),
);
const byNumber = v.pipe(
  v.object({ ...work.entries, id: behind('https://openalex.org/', number) }),
  v.transform((said): Stated => [said.id, said.cited_by_count]),
);

const both = (record: v.GenericSchema<unknown, Stated>) => ({
  /** `/works/doi:…`: the work itself. */
  one: v.pipe(
    record,
    v.transform((stated) => [stated]),
  ),
  /** `/works?filter=…`: works in `results`, in any order. */
  several: v.pipe(
    v.object({ results: v.array(v.unknown()) }),
    v.transform(({ results }) => taken(record, results)),
  ),
});

/** What is taken of a work that was asked for by its DOI. */
export const { one, several } = both(byDoi);
/** … by its PMID. */
export const pubmed = both(byPmid);
/** … by its number in OpenAlex. */
export const numbered = both(byNumber);
