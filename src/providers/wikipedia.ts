import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { namesIn } from '../identifiers/joint.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Answer, Provider, ProviderRequest, Reply } from '../model/provider.js';
import { type Item, withItems } from './items.js';
import { type Article, found, type Found, phraseOf, searchUrl } from './wikipedia-search.js';
import {
  type Months,
  monthsBefore,
  seriesOf,
  underscored,
  viewsIn,
  viewsUrl,
} from './wikipedia-views.js';

/** The language editions that are asked, the one with most references first. */
export const editions = ['en', 'de', 'es', 'fr'] as const;
/** Most articles whose views are asked for. */
const mostViewed = 3;

/**
 * Wikipedia: the articles that mention a DOI, and how often some of them were viewed.
 *
 * Since March 2026 Wikimedia lets an unidentified visitor make ten requests a minute, to all its
 * sites together. There is no search of all languages at once, so four editions are asked, one
 * request each, and the monthly views of the first three articles they name: four requests for
 * the common work that no article mentions, never more than seven. The English edition goes
 * first; where it fails the others are spared.
 *
 * The search is for the DOI as a phrase, and for the handle, in articles alone. It is not the list of links, which
 * would have to be asked once for every way of writing a link. Where the search shows that an
 * article has a longer DOI instead, that article is left out. Its 0 is true of the editions
 * asked, and of mentions with a DOI; it says nothing of other languages. Should one edition give
 * no answer there is no number, for a sum over the rest would be compared with whole ones.
 *
 * Views are those of whole articles, most of whose readers never see the reference.
 */
export const wikipedia: Provider = {
  name: 'wikipedia',
  label: 'Wikipedia',
  homepage: 'https://www.wikipedia.org/',
  licence: 'CC-BY-SA-4.0',
  terms: 'https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use',
  attribution: 'Wikipedia contributors; views: Wikimedia (CC0)',
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: [...editions.map((edition) => `${edition}.wikipedia.org`), 'wikimedia.org'],
  tier: 'details',
  accepts: ['doi', 'handle'],
  unites: true,
  measures: {
    'wikipedia-pages': {
      zero: 'true-zero',
      rule: `articles found by list=search for the DOI or handle, editions ${editions.join(', ')}`,
      ruleVersion: '2026-03',
      scope: 'this version',
    },
    'wikipedia-views': {
      // Wikimedia leaves out what has no views, and what it has not counted.
      zero: 'ambiguous',
      rule: `pageviews/per-article, agent=user, of at most ${mostViewed} whole articles that mention the DOI`,
      ruleVersion: '2026-10',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // Ten requests a minute at most, but a question may not wait for the next minute.
  pace: { perSecond: 3, concurrent: 1 },

  request: (ids) => ids.map((id) => ask(id, searchUrl(editions[0], printed(id)))),

  next: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    const results = searched(replies, id);
    if (typeof results === 'string') return [];
    if (replies.length === 1)
      return editions.slice(1).map((edition) => ask(id, searchUrl(edition, printed(id))));
    return replies.length === editions.length
      ? chosen(results).map((article) => ask(id, viewsUrl(article, monthsBefore(first.retrieved))))
      : [];
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    return first && id ? [answer(replies, { id, retrieved: first.retrieved })] : [];
  },

  link: (id) =>
    `https://en.wikipedia.org/w/index.php?search=${phraseOf(printed(id))}&ns0=1&fulltext=1`,
};

/** The names of a work that articles print; addresses of pages stand behind their words. */
function printed(id: Identifier): string[] {
  return namesIn(id)
    .filter((name) => schemeOf(name) !== 'url')
    .map(valueOf);
}

function ask(id: Identifier, url: string): ProviderRequest {
  return { url, ids: [id], as: 'json' };
}

/** What the editions that have answered found, or why one of them found nothing. */
function searched(replies: readonly Reply[], id: Identifier): readonly Found[] | FailedReason {
  const results = replies.filter(isSearch).map((reply) => found(reply, printed(id)));
  const reason = results.find((result) => typeof result === 'string');
  return reason ?? (results as Found[]);
}

function isSearch({ request }: Reply): boolean {
  return request.url.includes('.wikipedia.org/w/api.php?');
}

/** The articles whose views are asked for. */
function chosen(results: readonly Found[]): readonly Article[] {
  return results.flatMap(({ articles }) => articles).slice(0, mostViewed);
}

function answer(replies: readonly Reply[], asked: Asked): Answer {
  const results = searched(replies, asked.id);
  const isWhole = replies.filter(isSearch).length === editions.length;
  if (typeof results === 'string' || !isWhole) {
    const reason = typeof results === 'string' ? results : 'malformed';
    return {
      id: asked.id,
      findings: [
        failed(wikipedia, 'wikipedia-pages', reason, asked),
        failed(wikipedia, 'wikipedia-views', reason, asked),
      ],
    };
  }
  return { id: asked.id, findings: [pages(results, asked), views(results, replies, asked)] };
}

function pages(results: readonly Found[], asked: Asked): Finding {
  let sum = 0;
  for (const { count } of results) {
    if (count === undefined) return notCovered(wikipedia, 'wikipedia-pages', 'no-figure', asked);
    sum += count;
  }
  const articles = results.flatMap((result) => result.articles);
  return withItems(counted(wikipedia, 'wikipedia-pages', sum, asked), articles.map(articleItem));
}

function views(results: readonly Found[], replies: readonly Reply[], asked: Asked): Finding {
  const period = monthsBefore(asked.retrieved);
  const viewed: [Article, Months][] = [];
  for (const article of chosen(results)) {
    const url = viewsUrl(article, period);
    const reply = replies.find(({ request }) => request.url === url);
    const months = reply ? viewsIn(reply, article, period) : 'malformed';
    if (typeof months === 'string') return failed(wikipedia, 'wikipedia-views', months, asked);
    if (months.size) viewed.push([article, months]);
  }
  if (!viewed.length) return notCovered(wikipedia, 'wikipedia-views', 'no-figure', asked);
  const series = seriesOf(viewed.map(([, months]) => months));
  const sum = series.reduce((total, { value }) => total + value, 0);
  const finding = counted(wikipedia, 'wikipedia-views', sum, asked);
  if (finding.state !== 'counted') return finding;
  const items = viewed.map(([article]) => articleItem(article));
  return { ...finding, series, items, receipt: { ...finding.receipt, period } };
}

/** An article as it is listed. */
export function articleItem({ edition, title }: Article): Item {
  const path = encodeURI(underscored(title)).replace(/[?#]/g, encodeURIComponent);
  return {
    title,
    link: `https://${edition}.wikipedia.org/wiki/${path}`,
    outlet: `Wikipedia (${edition})`,
  };
}
