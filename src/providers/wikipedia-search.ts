import { foldAscii } from '../identifiers/doi.js';
import type { FailedReason } from '../model/finding.js';
import type { Reply } from '../model/provider.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { holdsDoi } from './holds-doi.js';
import { plain } from './plain.js';

/** An article of one language edition. */
export interface Article {
  readonly edition: string;
  readonly title: string;
}

/** What one language edition has found. */
export interface Found {
  readonly articles: readonly Article[];
  /** How many there are; `undefined` where the list is cut and holds some about another work. */
  readonly count: number | undefined;
}

/** Longest title that MediaWiki allows, and longest snippet that is read, characters. */
const longest = { title: 255, snippet: 5000 };

/**
 * What is searched for: any of the names as a phrase.
 *
 * @param names DOIs and handles, which articles print where they cite
 */
export function phraseOf(names: readonly string[]): string {
  // These would end the quotation or stand for other words; the search skips signs anyway.
  const phrases = names.map((name) => `"${name.replace(/["*?~\\]/g, ' ')}"`);
  return encodeURIComponent(phrases.join(' OR '));
}

/** Address of the search for a work in the articles of one language edition. */
export function searchUrl(edition: string, names: readonly string[]): string {
  const phrase = phraseOf(names);
  return (
    `https://${edition}.wikipedia.org/w/api.php?action=query&list=search&srsearch=${phrase}` +
    '&srnamespace=0&srlimit=100&srinfo=totalhits&srprop=snippet&format=json&formatversion=2&origin=*'
  );
}

/** What a search has found, or why that cannot be told. Errors come with status 200. */
export function found(reply: Reply, names: readonly string[]): Found | FailedReason {
  const reason = failure(reply);
  if (reason) return reason;
  const { error, query, continue: more } = fields(reply.body);
  if (error !== undefined) return refusal(fields(error)['code']);
  const { searchinfo, search } = fields(query);
  const total = fields(searchinfo)['totalhits'];
  const hits = list(search);
  if (!hits || !Number.isSafeInteger(total) || (total as number) < hits.length) return 'malformed';
  // A list that is not cut holds all that it says there is.
  if (more === undefined && hits.length === 0 && total !== 0) return 'malformed';
  const edition = new URL(reply.request.url).hostname.split('.', 1)[0]!;
  const articles: Article[] = [];
  for (const hit of hits) {
    const { ns, title, snippet } = fields(hit);
    const name = text(title);
    if (!name || name.length > longest.title || /\p{Cs}|^\.{1,2}$/u.test(name)) return 'malformed';
    if (ns === 0 && !isAboutAnother(snippet, names)) articles.push({ edition, title: name });
  }
  if (more === undefined) return { articles, count: articles.length };
  const isClean = articles.length === hits.length;
  return { articles, count: isClean ? (total as number) : undefined };
}

/**
 * Whether what the search shows of an article names a longer DOI or handle and none of these. A
 * snippet that shows neither proves nothing.
 */
function isAboutAnother(snippet: unknown, names: readonly string[]): boolean {
  const shown = foldAscii(plain((text(snippet) ?? '').slice(0, longest.snippet)));
  const folded = names.map(foldAscii);
  return (
    folded.some((name) => shown.includes(name)) && !folded.some((name) => holdsDoi(shown, name))
  );
}

/** Why MediaWiki gives no answer, by the code of its error. */
export function refusal(code: unknown): FailedReason {
  if (code === 'ratelimited') return 'rate-limited';
  return /^(?:maxlag|readonly|internal_api_error)/.test(String(text(code)))
    ? 'server-error'
    : 'refused';
}
