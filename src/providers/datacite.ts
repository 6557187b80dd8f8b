import { valueOf } from '../identifiers/identifier.js';
import { type Asked, counted, measuresOf } from '../model/outcome.js';
import type { Answer, Counting, Provider } from '../model/provider.js';
import { about, type Fields, fields, list, ownDoi } from './fields.js';
import { requests } from './requests.js';
import { answers } from './works.js';

const api = 'https://api.datacite.org/dois';
const select =
  'disable_facets=true&fields%5Bdois%5D=doi,titles,publicationYear,types,viewCount,downloadCount,citationCount';

/** A count of DataCite, under the name of its own field. */
const count = (rule: string, zero: Counting['zero']): Counting => ({
  zero,
  rule,
  ruleVersion: '2026-08',
  scope: 'this version',
});

/** DataCite: the registration agency of most datasets and software, with the use they report. */
export const datacite: Provider = {
  name: 'datacite',
  label: 'DataCite',
  homepage: 'https://datacite.org/',
  licence: 'CC0-1.0',
  terms: 'https://support.datacite.org/docs/datacite-data-file-use-policy',
  attribution: 'DataCite',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.datacite.org'],
  tier: 'badge',
  accepts: ['doi'],
  measures: {
    citations: count('citationCount', 'true-zero'),
    // A repository that reports no use, as most do, has the same 0 as a work nobody used.
    views: count('viewCount', 'ambiguous'),
    downloads: count('downloadCount', 'ambiguous'),
  },
  batch: { ids: 100, urlBytes: 6000 },
  // 500 requests in five minutes, and its refusals can't be told from a dead network.
  pace: { perSecond: 1.5, concurrent: 2 },

  request: (ids, settings) =>
    requests(ids, datacite.batch, {
      settings,
      // A work alone comes whole, with its history by months; what a list can't carry has to.
      single: (doi) => (/%2C|%7C/.test(doi) ? `${api}/${doi}` : listed([doi])),
      several: listed,
    }),

  parse: (replies) =>
    answers(datacite, replies, {
      record: (body) => [fields(body)['data']].flat()[0],
      records: (body) => list(fields(body)['data']),
      names: (record) => [ownDoi(attributes(record)['doi'])],
      answer: (record, asked) => answer(attributes(record), asked),
    }),

  link: (id) =>
    `https://commons.datacite.org/doi.org/${encodeURIComponent(valueOf(id)).replace('%2F', '/')}`,
};

function listed(dois: readonly string[]): string {
  return `${api}?ids=${dois.join(',')}&page%5Bsize%5D=${dois.length}&${select}`;
}

/** DataCite does not say what was retracted, so there is no word on notices. */
function answer(work: Fields, asked: Asked): Answer {
  const { titles, publicationYear, types } = work;
  return {
    id: asked.id,
    findings: measuresOf(datacite).map((measure) =>
      counted(datacite, measure, work[datacite.measures[measure]!.rule], asked),
    ),
    about: about(
      fields(list(titles)?.[0])['title'],
      publicationYear,
      fields(types)['resourceTypeGeneral'],
    ),
  };
}

function attributes(record: unknown): Fields {
  return fields(fields(record)['attributes']);
}
