import { type Identifier } from '../../identifiers/identifier.js';
import { isPrefix, siteName } from '../../identifiers/site.js';
import type { FailedReason, Finding } from '../../model/finding.js';
import { type Asked, counted, failed } from '../../model/outcome.js';
import type { Provider, Reply } from '../../model/provider.js';
import { failure } from '../failure.js';
import { fields, list, text } from '../fields.js';
import { withItems } from '../items.js';
import { siteOf, webAddress } from '../web-address.js';
import { articleItem, editions, wikipedia } from '../wikipedia.js';
import { type Article, found, type Found, refusal } from '../wikipedia-search.js';

/** Most links that one answer holds. */
const most = 500;

/**
 * Wikipedia, asked about a whole site: articles with links to its host, by the list of external
 * links; of a DOI prefix, articles whose source text holds it. One request for each edition, and
 * no page after the first: where an edition has more there are at least so many.
 */
export const wikipediaSite: Provider = {
  ...wikipedia,
  hosts: editions.map((edition) => `${edition}.wikipedia.org`),
  accepts: ['url', 'doi'],
  measures: {
    'wikipedia-pages': {
      zero: 'true-zero',
      rule: `articles by list=exturlusage for the host, or by insource: for the DOI prefix, editions ${editions.join(', ')}`,
      ruleVersion: '2026-11',
      scope: 'all versions',
    },
  },

  request: (ids) =>
    ids.map((id) => ({ url: address(editions[0], id), ids: [id], as: 'json' as const })),

  next: ([first, ...others]) => {
    const id = first?.request.ids[0];
    if (!id || others.length || typeof resultOf(first, id) === 'string') return [];
    return editions
      .slice(1)
      .map((edition) => ({ url: address(edition, id), ids: [id], as: 'json' as const }));
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [finding(replies, { id, retrieved: first.retrieved })] }];
  },

  link: (id) =>
    isPrefix(id)
      ? `https://en.wikipedia.org/w/index.php?search=${insource(id)}&ns0=1&fulltext=1`
      : `https://en.wikipedia.org/w/index.php?title=Special:LinkSearch&target=${encodeURIComponent(siteName(id))}`,
};

function address(edition: string, id: Identifier): string {
  const question = isPrefix(id)
    ? `list=search&srsearch=${insource(id)}&srnamespace=0&srlimit=${most}&srinfo=totalhits&srprop=snippet`
    : `list=exturlusage&euquery=${encodeURIComponent(siteName(id))}&eunamespace=0&eulimit=${most}&euprop=title%7Curl`;
  return `https://${edition}.wikipedia.org/w/api.php?action=query&${question}&format=json&formatversion=2&origin=*`;
}

function insource(id: Identifier): string {
  return encodeURIComponent(`insource:"${siteName(id)}"`);
}

function finding(replies: readonly Reply[], asked: Asked): Finding {
  const results = replies.map((reply) => resultOf(reply, asked.id));
  const reason =
    results.find((result) => typeof result === 'string') ??
    (results.length < editions.length ? 'malformed' : undefined);
  if (reason) return failed(wikipediaSite, 'wikipedia-pages', reason, asked);
  const whole = results as Result[];
  const sum = whole.reduce((total, { count }) => total + count, 0);
  const articles = whole.flatMap((result) => result.articles);
  const told = withItems(
    counted(wikipediaSite, 'wikipedia-pages', sum, asked),
    articles.map(articleItem),
  );
  const isCut = whole.some((result) => result.isCut);
  return told.state === 'counted' && isCut ? { ...told, isAtLeast: true } : told;
}

/** What one edition has found. */
interface Result {
  readonly articles: readonly Article[];
  readonly count: number;
  /** Whether it has more. */
  readonly isCut: boolean;
}

function resultOf(reply: Reply, id: Identifier): Result | FailedReason {
  if (isPrefix(id)) {
    const result: Found | FailedReason = found(reply, []);
    if (typeof result === 'string') return result;
    return { ...result, count: result.count!, isCut: false };
  }
  const reason = failure(reply);
  if (reason) return reason;
  const { error, query, continue: more } = fields(reply.body);
  if (error !== undefined) return refusal(fields(error)['code']);
  const rows = list(fields(query)['exturlusage']);
  if (!rows) return 'malformed';
  const edition = new URL(reply.request.url).hostname.split('.', 1)[0]!;
  const articles = new Map<string, Article>();
  for (const row of rows) {
    const { ns, title, url } = fields(row);
    const name = text(title);
    if (!name || name.length > 255 || /\p{Cs}|^\.{1,2}$/u.test(name)) return 'malformed';
    // Addresses without a scheme stand there as they are written: `//host/path`.
    const link = webAddress(String(text(url)).replace(/^\/\//, 'https://'));
    if (ns === 0 && link && siteOf(link) === siteName(id))
      articles.set(name, { edition, title: name });
  }
  return {
    articles: [...articles.values()],
    count: articles.size,
    isCut: more !== undefined,
  };
}
