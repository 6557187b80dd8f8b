import { type Identifier, type Scheme, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { type Item, withItems } from './items.js';
import { webAddress } from './web-address.js';
import { refusal } from './wikipedia-search.js';

const api = 'https://www.wikidata.org/w/api.php';
const form = '&format=json&formatversion=2&origin=*';
/** Most items that are read; a work has one, and two where nobody has merged them yet. */
const mostItems = 5;
/** The properties under which items keep identifiers. */
const properties: Readonly<Partial<Record<Scheme, string>>> = {
  doi: 'P356',
  pmid: 'P698',
  arxiv: 'P818',
};

/**
 * Wikidata: whether a work has an item there, and which pages of Wikimedia's sites are about the
 * work itself, by its sitelinks. Most articles have none; some books and a few famous papers do.
 *
 * That is another matter than the Wikipedia articles that mention a work, and is never added to
 * them: an article about a book need not cite it, and those that cite it are about something else.
 *
 * The Action API is asked, and not the query service. Since May 2025 that is two services, one for
 * scholarly articles and one for books, datasets and all else, and a DOI does not tell which of
 * them knows it; the Action API knows every item, and lets every site read its answers. Its search
 * for a statement compares the whole value, as Wikidata writes it: DOIs in capitals. A work without
 * an item costs one request of the ten that a visitor has in a minute, one with an item two.
 */
export const wikidata: Provider = {
  name: 'wikidata',
  label: 'Wikidata',
  homepage: 'https://www.wikidata.org/',
  licence: 'CC0-1.0',
  terms: 'https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use',
  attribution: 'Wikidata',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['www.wikidata.org'],
  tier: 'details',
  accepts: ['doi', 'pmid', 'arxiv'],
  measures: {
    sitelinks: {
      zero: 'true-zero',
      rule: 'sitelinks of the item with this identifier',
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 3, concurrent: 1 },

  request: (ids) => ids.map((id) => ask(id, searchUrl(id))),

  next: (replies) => {
    const [first, ...rest] = replies;
    const items = first && itemsIn(first);
    return first && typeof items === 'object' && items.length && !rest.length
      ? [ask(first.request.ids[0]!, entitiesUrl(items))]
      : [];
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [found(replies, { id, retrieved: first.retrieved })] }];
  },

  link: (id) =>
    `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(statement(id))}&ns0=1`,
};

function ask(id: Identifier, url: string): ProviderRequest {
  return { url, ids: [id], as: 'json' };
}

/** What is looked for: a statement with this very value. */
function statement(id: Identifier): string {
  const value = valueOf(id).replace(/["\\]/g, '\\$&');
  const written =
    schemeOf(id) === 'doi' ? value.replace(/[a-z]+/g, (part) => part.toUpperCase()) : value;
  return `haswbstatement:"${properties[schemeOf(id)]}=${written}"`;
}

function searchUrl(id: Identifier): string {
  return `${api}?action=query&list=search&srsearch=${encodeURIComponent(statement(id))}&srnamespace=0&srlimit=${mostItems}&srinfo=totalhits&srprop=${form}`;
}

function entitiesUrl(items: readonly string[]): string {
  return `${api}?action=wbgetentities&ids=${items.join('%7C')}&props=sitelinks%2Furls${form}`;
}

/** Why a reply is of no use; errors come with status 200. */
function problem(reply: Reply): FailedReason | undefined {
  const reason = failure(reply);
  if (reason) return reason;
  const { error } = fields(reply.body);
  return error === undefined ? undefined : refusal(fields(error)['code']);
}

/** The items that have the identifier, `undefined` where they are too many to be one work. */
function itemsIn(reply: Reply): readonly string[] | undefined | FailedReason {
  const reason = problem(reply);
  if (reason) return reason;
  const { searchinfo, search } = fields(fields(reply.body)['query']);
  const total = fields(searchinfo)['totalhits'];
  const hits = list(search);
  if (!hits || !Number.isSafeInteger(total) || (total as number) < hits.length) return 'malformed';
  if ((total as number) > hits.length) return hits.length ? undefined : 'malformed';
  const items = hits.map((hit) => /^Q[1-9]\d{0,11}$/.exec(text(fields(hit)['title']) ?? '')?.[0]);
  return items.every((item) => item !== undefined) ? items : 'malformed';
}

function found(replies: readonly Reply[], asked: Asked): Finding {
  const [first, second] = replies as readonly [Reply, Reply?];
  const items = itemsIn(first);
  if (typeof items === 'string') return failed(wikidata, 'sitelinks', items, asked);
  if (!items) return notCovered(wikidata, 'sitelinks', 'no-figure', asked);
  if (!items.length) return notCovered(wikidata, 'sitelinks', 'unknown-work', asked);
  const about = { ...asked, link: `https://www.wikidata.org/wiki/${items[0]}` };
  const pages = second ? pagesIn(second, items) : 'malformed';
  if (typeof pages === 'string') return failed(wikidata, 'sitelinks', pages, about);
  return withItems(counted(wikidata, 'sitelinks', pages.length, about), pages);
}

/** The pages that items link to, each once. */
function pagesIn(reply: Reply, items: readonly string[]): readonly Item[] | FailedReason {
  const reason = problem(reply);
  if (reason) return reason;
  const entities = fields(fields(reply.body)['entities']);
  const pages = new Map<string, Item>();
  for (const item of items) {
    const { sitelinks } = fields(entities[item]);
    const links = Object.values(fields(sitelinks));
    if (!links.length && !isEmpty(sitelinks)) return 'malformed';
    for (const sitelink of links) {
      const { title, url } = fields(sitelink);
      const address = webAddress(url);
      const name = text(title);
      if (!address || !name) return 'malformed';
      pages.set(address.href, { title: name, link: address.href, outlet: address.hostname });
    }
  }
  return [...pages.values()];
}

/** Whether it has nothing in it; what is empty may be a list, for PHP knows no difference. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.keys(value).length;
}
