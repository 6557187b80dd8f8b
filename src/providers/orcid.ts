import { type Identifier, type Scheme, valueOf } from '../identifiers/identifier.js';
import { readers } from '../identifiers/read-more.js';
import type { Listed, ListedEntry, Lister, ListReply } from '../model/lister.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, text } from './fields.js';

const api = 'https://pub.orcid.org/v3.0';

/** Our schemes by ORCID's names of kinds of identifier, see https://pub.orcid.org/v3.0/identifiers */
const schemesByType: Readonly<Record<string, Scheme>> = {
  doi: 'doi',
  pmid: 'pmid',
  pmc: 'pmcid',
  arxiv: 'arxiv',
  isbn: 'isbn',
  handle: 'handle',
  bibcode: 'bibcode',
  ark: 'ark',
  urn: 'urn',
  uri: 'url',
};

/**
 * ORCID: what people, and those they trust, have put on their own public record. It says which
 * works are theirs, and holds no more than they have put there.
 *
 * Several sources may describe one work; ORCID groups them, and the person chooses which
 * description is shown. It speaks XML to whoever does not ask for JSON.
 */
export const orcid: Lister = {
  name: 'orcid',
  label: 'ORCID',
  homepage: 'https://orcid.org/',
  licence: 'CC0-1.0',
  terms: 'https://info.orcid.org/public-client-terms-of-service/',
  attribution: 'ORCID',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['pub.orcid.org'],
  // It allows some twelve a second, and 10,000 a day to an address.
  pace: { perSecond: 5, concurrent: 2 },
  accepts: ['orcid'],
  tie: () => 'orcid record',

  request: (subject) =>
    ['works', 'person'].map((part) => ({
      url: `${api}/${valueOf(subject)}/${part}`,
      accept: 'application/json',
    })),

  next: () => [],

  parse: (replies, subject) => {
    const works = replies.find(({ request }) => request.url.endsWith('/works'));
    const person = replies.find(({ request }) => request.url.endsWith('/person'));
    const name = person && nameIn(person, subject);
    return { ...(works ? listed(works, subject) : nothing), ...(name && { name }) };
  },

  link: (subject) => `https://orcid.org/${valueOf(subject)}`,
};

const nothing: Listed = { entries: [], read: 0 };

function listed(reply: ListReply, subject: Identifier): Listed {
  if (reply.status === 404) return { ...nothing, failure: 'unknown-subject' };
  const reason = failure(reply);
  if (reason) return { ...nothing, failure: reason };
  const { group, path } = fields(reply.body);
  const groups = list(group);
  if (!groups) return { ...nothing, failure: 'malformed' };
  if (!isOf(path, subject)) return { ...nothing, failure: 'other-work' };
  const entries = groups.map((each) => entryOf(fields(each)));
  return { entries, read: entries.length, total: entries.length };
}

/** Every answer says whose record it is of: `/0000-0002-1825-0097/works`. */
function isOf(path: unknown, subject: Identifier): boolean {
  return text(path)?.split('/')[1] === valueOf(subject);
}

function entryOf(group: Fields): ListedEntry {
  const summary = preferredOf(list(group['work-summary']) ?? []);
  const year = valueIn(fields(summary['publication-date'])['year']) ?? '';
  const written = list(fields(group['external-ids'])['external-id']) ?? [];
  return {
    // A year is text here.
    ...about(
      valueIn(fields(summary['title'])['title']),
      /^\d{4}$/.test(year) ? Number(year) : undefined,
      summary['type'],
    ),
    identifiers: [...new Set(written.flatMap((each) => ownIdentifier(fields(each))))],
  };
}

/** The description with the highest index is the one that the person wants to be seen. */
function preferredOf(summaries: readonly unknown[]): Fields {
  const rank = (summary: unknown) => Number(fields(summary)['display-index']) || 0;
  return fields(
    summaries.reduce((best, other) => (rank(other) > rank(best) ? other : best), summaries[0]),
  );
}

/** An identifier of the work itself: others name what it is a part or a version of, or who paid. */
function ownIdentifier(external: Fields): Identifier[] {
  if (external['external-id-relationship'] !== 'self') return [];
  const type = text(external['external-id-type']) ?? '';
  const scheme = Object.hasOwn(schemesByType, type) ? schemesByType[type] : undefined;
  // ORCID's own normal form is null where it could make none.
  const value = valueIn(external['external-id-normalized']) ?? text(external['external-id-value']);
  const identifier = scheme && value ? readers[scheme](value) : undefined;
  return identifier ? [identifier] : [];
}

/** The name that the person wants to be known by. All of it may be private. */
function nameIn(reply: ListReply, subject: Identifier): string | undefined {
  const { name } = fields(failure(reply) ? undefined : reply.body);
  const { path } = fields(name);
  if (path !== undefined && path !== valueOf(subject)) return undefined;
  const parts = [fields(name)['given-names'], fields(name)['family-name']].flatMap(
    (part) => valueIn(part) ?? [],
  );
  return valueIn(fields(name)['credit-name']) ?? text(parts.join(' '));
}

/** ORCID wraps most texts: `{ "value": "…" }`. */
function valueIn(wrapped: unknown): string | undefined {
  return text(fields(wrapped)['value']);
}
