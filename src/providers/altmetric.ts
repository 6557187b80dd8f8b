import { decoded } from '../identifiers/doi.js';
import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type Asked, measuresOf } from '../model/outcome.js';
import type { Counting, Provider, Reply } from '../model/provider.js';
import { type Fields, fields, list, ownDoi, text } from './fields.js';
import { figure, numeral } from './figure.js';
import { answers } from './works.js';

/**
 * Which of its counts is which measure, and what one of it is: mostly who said something, not what
 * was said. Left out are its score, what has no measure of ours (videos that mention a work,
 * podcasts), and what would mislead under its name: the number of sites with reviews is none of
 * reviews. Posts are those on X alone, for counts of several networks are never added.
 */
const counts = {
  'policy-documents': { field: 'cited_by_policies_count', unit: 'sources' },
  guidelines: { field: 'cited_by_guidelines_count', unit: 'sources' },
  'wikipedia-pages': { field: 'cited_by_wikipedia_count', unit: 'pages' },
  'news-items': { field: 'cited_by_msm_count', unit: 'outlets' },
  'blog-posts': { field: 'cited_by_feeds_count', unit: 'blogs' },
  recommendations: { field: 'cited_by_rh_count', unit: 'research highlights' },
  patents: { field: 'cited_by_patents_count', unit: 'patents or patent offices' },
  questions: { field: 'cited_by_qs_count', unit: 'threads' },
  discussions: { field: 'cited_by_rdts_count', unit: 'authors on Reddit' },
  posts: { field: 'cited_by_tweeters_count', unit: 'accounts on X' },
} as const satisfies Partial<Record<Measure, { field: string; unit: string }>>;

const counting = { zero: 'true-zero', ruleVersion: '2026-06', scope: 'this version' } as const;

/**
 * Altmetric: who mentioned a work, as far as it follows them. Since November 2025 nobody is
 * answered without a key. A work it does not follow is a 404; a count it leaves out may be none or
 * not looked for; -1 readers are unknown.
 */
export const altmetric: Provider = {
  name: 'altmetric',
  label: 'Altmetric',
  homepage: 'https://www.altmetric.com/',
  licence: 'Proprietary',
  terms: 'https://www.altmetric.com/terms-of-use/',
  attribution: 'Altmetric, with a link to its details page',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.altmetric.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi', 'pmid', 'arxiv'],
  measures: {
    ...(Object.fromEntries(
      Object.entries(counts).map(([measure, { field, unit }]) => [
        measure,
        { ...counting, rule: `${field}, ${unit}` },
      ]),
    ) as Record<keyof typeof counts, Counting>),
    readers: { ...counting, rule: 'readers.mendeley' },
  },
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://api.altmetric.com/v1/${schemeOf(id)}/${path(id)}`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(altmetric, replies.map(spelledOut), {
      record: (body) => body,
      records: () => undefined,
      names: (record) => namesOf(fields(record)),
      answer: (record, asked) => ({ id: asked.id, findings: found(fields(record), asked) }),
    }),

  link: (id) =>
    schemeOf(id) === 'doi'
      ? `https://www.altmetric.com/details/doi/${path(id)}`
      : 'https://www.altmetric.com/',
};

/** It takes the slashes of a DOI for those of a path, and wants them as they are. */
function path(id: Identifier): string {
  return encodeURI(valueOf(id)).replace(/[?#]/g, encodeURIComponent);
}

/** The reply with the usual status for too many requests, for which it has had its own. */
function spelledOut(reply: Reply): Reply {
  return reply.status === 420 ? { ...reply, status: 429 } : reply;
}

function namesOf(record: Fields): readonly (Identifier | undefined)[] {
  const { doi, pmid, arxiv_id: arxiv } = record;
  const number = /^\d+$/.exec(typeof pmid === 'number' ? String(pmid) : (text(pmid) ?? ''));
  return [
    ownDoi(doi),
    ownDoi(typeof doi === 'string' ? decoded(doi) : undefined),
    number ? `pmid:${number[0]}` : undefined,
    text(arxiv) ? `arxiv:${text(arxiv)!.replace(/^arxiv:/i, '')}` : undefined,
  ];
}

function found(record: Fields, { id, retrieved }: Asked): Finding[] {
  const { altmetric_id: number, readers } = record;
  const isNumber = Number.isSafeInteger(number) && (number as number) > 0;
  const link = isNumber ? `https://www.altmetric.com/details/${String(number)}` : undefined;
  const asked = { id, retrieved, link };
  return measuresOf(altmetric).map((measure) => {
    if (measure !== 'readers') {
      const { field } = counts[measure as keyof typeof counts];
      return figure(altmetric, measure, record[field], 'ambiguous-zero', asked);
    }
    const kept = numeral(given(readers, 'mendeley'));
    const isUnknown = kept === -1 || kept === '-1';
    return figure(altmetric, measure, isUnknown ? undefined : kept, 'no-figure', asked);
  });
}

/** A field of what may be an object; what is there and is none can't be read. */
function given(value: unknown, field: string): unknown {
  if (value === undefined || value === null) return undefined;
  return list(value) || typeof value !== 'object' ? NaN : fields(value)[field];
}
