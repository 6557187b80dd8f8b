import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { namesIn } from '../identifiers/joint.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { type Item, withItems } from './items.js';
import { addressesOf, inCapitals } from './urls.js';

const api = 'https://api.hypothes.is/api/search';
/** The group of what everybody may read. */
const everybody = '__world__';
/** Longest title of a page that is shown, characters. */
const longest = 300;

/** What is read of an answer. */
interface Annotations {
  readonly total: number;
  readonly items: readonly Item[];
}

/**
 * Hypothesis: public annotations on the pages and PDFs that name the DOI.
 *
 * Asked for `doi:…`, it also finds what was written on every page that says of itself that it
 * has this DOI. It keeps the letters of a DOI as that page wrote them, so that both cases are
 * asked for, and in the same one request the handle and the pages that the owner names. A DOI in
 * mixed case, or a page that names none, is missed, and none found does not mean none. Replies come in a list of their own and are not counted, and
 * closed groups are not asked for. Of an annotation its page, address and day are read, not what
 * it says or who wrote it.
 */
export const hypothesis: Provider = {
  name: 'hypothesis',
  label: 'Hypothesis',
  homepage: 'https://hypothes.is/',
  licence: 'CC0-1.0',
  terms: 'https://web.hypothes.is/terms-of-service/',
  attribution: 'Hypothesis',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.hypothes.is'],
  tier: 'details',
  accepts: ['doi', 'handle', 'url'],
  unites: true,
  measures: {
    annotations: {
      zero: 'ambiguous',
      rule: 'total of search?uri=, public, without replies',
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // No limit is published.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: annotationsAt(uris(id)),
      ids: [id],
      as: 'json',
    })),

  parse: (replies, ids) =>
    replies.flatMap((reply) =>
      ids.map((id) => ({
        id,
        findings: [foundAt(hypothesis, reply, { id, retrieved: reply.retrieved })],
      })),
    ),

  link: (id) => `https://hypothes.is/search?q=${encodeURIComponent(`url:${firstOf(id)}`)}`,
};

/** All by which an annotated page may be known. */
function uris(id: Identifier): string {
  const all = namesIn(id).flatMap((name) => {
    const doi = schemeOf(name) === 'doi' ? [name, `doi:${inCapitals(valueOf(name))}`] : [];
    return [...doi, ...addressesOf(name)];
  });
  return [...new Set(all)].map((each) => `uri=${encodeURIComponent(each)}`).join('&');
}

/** By what the site's own search finds the work. */
function firstOf(id: Identifier): string {
  const [first] = namesIn(id);
  return schemeOf(first!) === 'doi' ? first! : addressesOf(first!)[0]!;
}

/** Address of the search for public annotations, the newest first. */
export function annotationsAt(where: string): string {
  return `${api}?${where}&group=${everybody}&_separate_replies=true&limit=100&sort=created&order=desc`;
}

/** What a search has found. */
export function foundAt(provider: Provider, reply: Reply, asked: Asked): Finding {
  const read = annotationsIn(reply);
  if (typeof read === 'string') return failed(provider, 'annotations', read, asked);
  return withItems(counted(provider, 'annotations', read.total, asked), read.items);
}

function annotationsIn(reply: Reply): Annotations | FailedReason {
  const reason = failure(reply);
  if (reason) return reason;
  const { total, rows, replies } = fields(reply.body);
  const annotations = list(rows);
  // Without the list of replies they would be among the annotations, and in their number.
  if (!annotations || !list(replies) || !Number.isSafeInteger(total)) return 'malformed';
  if ((total as number) < annotations.length || (!annotations.length && total !== 0))
    return 'malformed';
  const items: Item[] = [];
  for (const annotation of annotations) {
    const { group, references } = fields(annotation);
    if (group !== everybody || list(references)?.length) return 'malformed';
    const item = itemOf(annotation);
    if (item) items.push(item);
  }
  return { total: total as number, items };
}

/** Nothing where an annotation has no address of its own. */
function itemOf(annotation: unknown): Item | undefined {
  const { created, document, links } = fields(annotation);
  const { incontext, html } = fields(links);
  const link = [incontext, html].map(text).find((each) => each && isOwn(each));
  if (!link) return undefined;
  const title = text(list(fields(document)['title'])?.[0])?.slice(0, longest);
  const date = dayOf(Date.parse(text(created) ?? ''));
  return { title: title ?? 'Annotation', link, outlet: 'Hypothesis', ...(date && { date }) };
}

function isOwn(address: string): boolean {
  return /^https:\/\/(?:hyp\.is|hypothes\.is)\/\S+$/.test(address);
}
