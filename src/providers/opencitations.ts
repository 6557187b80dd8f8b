import { decoded, foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { fields, list } from './fields.js';
import { answers } from './works.js';

const api = 'https://api.opencitations.net/index/v2/citation-count/doi:';

/**
 * OpenCitations: an open index of citations that others publish. Its CORS header repeats the
 * page's referrer with its last character cut off, so it can be asked only by a page that sends
 * none: the client's `no-referrer` is a condition here, not a courtesy.
 */
export const opencitations: Provider = {
  name: 'opencitations',
  label: 'OpenCitations',
  homepage: 'https://opencitations.net/',
  licence: 'CC0-1.0',
  terms: 'https://opencitations.net/about',
  attribution: 'OpenCitations',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.opencitations.net'],
  tier: 'details',
  accepts: ['doi'],
  measures: {
    citations: {
      // A work the index has never heard of has the same 0 as one that nobody cited.
      zero: 'ambiguous',
      rule: 'citation-count',
      ruleVersion: '2026-03',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 180 requests a minute.
  pace: { perSecond: 2.5, concurrent: 2 },

  request: (ids) =>
    ids.map((id) => ({ url: api + encodeURIComponent(valueOf(id)), ids: [id], as: 'json' })),

  parse: (replies) =>
    answers(opencitations, replies, {
      record: countIn,
      records: () => undefined,
      // The answer is a bare count, so the address it came from has to say what it is about.
      names: (record, { url }) => [record === undefined ? record : askedAt(url)],
      answer: (record, asked) => ({
        id: asked.id,
        findings: [counted(opencitations, 'citations', record, asked)],
      }),
    }),

  link: (id) =>
    `https://search.opencitations.net/search?text=${encodeURIComponent(valueOf(id))}&rule=citeddoi`,
};

/** The count in `[{ "count": "34" }]`; it comes as text. */
function countIn(body: object): number | undefined {
  const [row, ...others] = list(body) ?? [];
  const count = fields(row)['count'];
  return typeof count === 'string' && /^\d+$/.test(count) && !others.length
    ? Number(count)
    : undefined;
}

/** The DOI that an address asks for; without one it stands for itself. */
function askedAt(url: string): Identifier {
  const [, doi] = /\/doi:(.+)$/s.exec(decoded(new URL(url).pathname)) ?? [];
  return doi ? `doi:${foldAscii(doi)}` : `url:${url}`;
}
