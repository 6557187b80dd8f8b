import { foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dateOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { isLinkTo } from './urls.js';

const community = 'communities/prereview-reviews/records';
/** What Zenodo gives on one page to those who have not signed in. */
const perPage = 25;

/**
 * PREreview: reviews of preprints. It deposits each in a community at Zenodo, as a record that
 * names the preprint, and reads its own pages from there by the same question. The search compares
 * identifiers letter by letter, so that spellings of publishers are asked for too; what it finds
 * may also be a comment or another relation, and is looked at again here.
 */
export const prereview: Provider = {
  name: 'prereview',
  label: 'PREreview',
  homepage: 'https://prereview.org/',
  licence: 'CC-BY-4.0',
  terms: 'https://about.zenodo.org/terms/',
  attribution: 'PREreview, through Zenodo',
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: ['zenodo.org'],
  tier: 'details',
  accepts: ['doi'],
  measures: {
    reviews: {
      zero: 'true-zero',
      rule: 'records of the community that review the DOI',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 30 searches a minute.
  pace: { perSecond: 0.5, concurrent: 1 },

  request: (ids) => ids.map((id) => ({ url: address(id, 1), ids: [id], as: 'json' })),

  next: (replies) => {
    const [first] = replies;
    const last = replies.at(-1);
    if (!first || !last || replies.some((reply) => problem(reply))) return [];
    const isDone = !hitsIn(last)!.length || replies.length * perPage >= totalIn(first)!;
    const [id] = first.request.ids;
    return isDone ? [] : [{ ...first.request, url: address(id!, replies.length + 1) }];
  },

  parse: ([first, ...rest]) => {
    if (!first) return [];
    const id = first.request.ids[0]!;
    return [{ id, findings: [found([first, ...rest], { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://zenodo.org/${community}?q=${encodeURIComponent(query(id))}`,
};

function address(id: Identifier, page: number): string {
  const search = new URLSearchParams({
    q: query(id),
    size: String(perPage),
    page: String(page),
    sort: 'publication-desc',
    resource_type: 'publication::publication-peerreview',
    access_status: 'open',
  });
  return `https://zenodo.org/api/${community}?${search.toString()}`;
}

function query(id: Identifier): string {
  const doi = valueOf(id).replace(/["\\]/g, '\\$&');
  const spelled = doi
    .replace(/^10\.48550\/arxiv\./, '10.48550/arXiv.')
    .replace(/^10\.1590\/scielopreprints\./, '10.1590/SciELOPreprints.');
  return [...new Set([doi, spelled])].map((form) => `related.identifier:"${form}"`).join(' OR ');
}

/** Why a reply is of no use; `undefined` where it is. */
function problem(reply: Reply): FailedReason | undefined {
  // The community has not gone without notice: what is not found there is an error.
  const isRead = hitsIn(reply) && totalIn(reply) !== undefined;
  return failure(reply) ?? (isRead ? undefined : 'malformed');
}

function hitsIn({ body }: Reply): readonly unknown[] | undefined {
  return list(fields(fields(body)['hits'])['hits']);
}

function totalIn({ body }: Reply): number | undefined {
  const { total } = fields(fields(body)['hits']);
  return Number.isSafeInteger(total) && (total as number) >= 0 ? (total as number) : undefined;
}

function found(replies: readonly [Reply, ...Reply[]], asked: Asked): Finding {
  const reason = replies.map(problem).find(Boolean);
  if (reason) return failed(prereview, 'reviews', reason, asked);
  const hits = replies.flatMap((reply) => hitsIn(reply)!);
  // Half a list must not be read as a whole one.
  const isWhole = !prereview.next!(replies).length && hits.length >= totalIn(replies[0])!;
  const reviews = hits
    .filter((hit) => isReviewOf(hit, valueOf(asked.id)))
    .map((hit): [unknown, Item | undefined] => [fields(hit)['id'], review(hit)]);
  const items = [...new Map(reviews).values()].filter((item) => item !== undefined);
  if (!isWhole || reviews.some(([, item]) => !item))
    return failed(prereview, 'reviews', 'malformed', asked);
  return itemised(counted(prereview, 'reviews', items.length, asked), items);
}

function isReviewOf(hit: unknown, doi: string): boolean {
  const related = list(fields(fields(hit)['metadata'])['related_identifiers']) ?? [];
  return related.some((each) => {
    const { identifier, relation } = fields(each);
    const named = typeof identifier === 'string' ? identifier : '';
    return relation === 'reviews' && (foldAscii(named) === doi || isLinkTo(named, doi));
  });
}

function review(hit: unknown): Item | undefined {
  const { id, metadata } = fields(hit);
  if (!Number.isSafeInteger(id) || (id as number) < 1) return undefined;
  const { title, publication_date: published } = fields(metadata);
  const date = dateOf(published);
  return {
    title: text(title) ?? 'PREreview',
    link: `https://prereview.org/reviews/${String(id)}`,
    ...(date && { date }),
  };
}
