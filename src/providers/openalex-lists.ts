import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { readPmid } from '../identifiers/pmid.js';
import type { Listed, ListedEntry, Lister, ListReply, ListRequest } from '../model/lister.js';
import { awardOf, isSameNumber } from './award.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, ownDoi, text } from './fields.js';
import { openalex } from './openalex.js';

const api = 'https://api.openalex.org';
const select = 'select=id,doi,ids,display_name,publication_year,type';
const perPage = 100;
/** It leads no further without a cursor, and a cursor may want a key. */
const furthest = 10_000;

/**
 * Works as OpenAlex ties them: to a person by matching authors, which mixes people of one name; to
 * an organisation by reading addresses, its own and not those of its parts; to an award by the
 * funders' and publishers' words.
 *
 * The newest come first, so that a list cut short is a list of the newest. Works of an award are
 * asked by OpenAlex's own number for it, which its number at the funder leads to: two funders may
 * have the same number.
 */
export const openalexLists: Lister = {
  ...openalex,
  accepts: ['orcid', 'ror', 'award'],
  tie: (subject) => {
    if (schemeOf(subject) === 'orcid') return 'openalex author matching';
    return schemeOf(subject) === 'ror' ? 'affiliation' : 'funder+award number';
  },

  request: (subject) => {
    if (schemeOf(subject) === 'award') return [awardsAt(subject, 1)];
    const field = schemeOf(subject) === 'orcid' ? 'author.orcid' : 'authorships.institutions.ror';
    return [worksAt(`${field}:${valueOf(subject)}`, 1)];
  },

  next: (replies, subject) => {
    const last = replies.at(-1);
    if (!last || failure(last)) return [];
    const { meta, results } = fields(last.body);
    const page = pageOf(last);
    const isMore = page * perPage < Math.min(countIn(meta), furthest) && list(results)?.length;
    const filter = new URL(last.request.url).searchParams.get('filter')!;
    if (!isAwards(last)) return isMore ? [worksAt(filter, page + 1)] : [];
    if (isMore) return [awardsAt(subject, page + 1)];
    const awards = awardsIn(replies, subject)
      .map(({ id }) => String(id).split('/').at(-1))
      .slice(0, perPage);
    return awards.length ? [worksAt(`awards.id:${awards.join('|')}`, 1)] : [];
  },

  parse: (replies, subject) => {
    const isAward = schemeOf(subject) === 'award';
    const awards = isAward ? awardsIn(replies, subject) : [];
    const name = awards.map((award) => text(award['display_name'])).find(Boolean);
    const listed = { ...listedIn(replies), ...(name && { name }) };
    const isEnd = !listed.failure && !openalexLists.next(replies, subject, {}).length;
    // The awards have been read to their end, and this one is none of them.
    return isAward && isEnd && replies.every(isAwards)
      ? { ...listed, failure: 'unknown-subject' }
      : listed;
  },

  link: (subject) => {
    const { number } = awardOf(subject);
    const filter =
      schemeOf(subject) === 'award'
        ? `awards.funder_award_id:${number}`
        : `${schemeOf(subject) === 'orcid' ? 'author.orcid' : 'authorships.institutions.ror'}:${valueOf(subject)}`;
    return `https://openalex.org/works?filter=${encodeURIComponent(filter)}`;
  },
};

function worksAt(filter: string, page: number): ListRequest {
  const address = `${api}/works?filter=${encodeURIComponent(filter)}`;
  return {
    url: `${address}&sort=publication_date:desc&per_page=${perPage}&page=${page}&${select}`,
  };
}

/** The awards of a number, whoever gave them. */
function awardsAt(subject: Identifier, page: number): ListRequest {
  const { number } = awardOf(subject);
  // What else would divide the filter is taken as it stands between quotation marks.
  const value = /[,|!<>]/.test(number) ? `"${number}"` : number;
  const address = `${api}/awards?filter=funder_award_id:${encodeURIComponent(value)}`;
  return {
    url: `${address}&per_page=${perPage}&page=${page}&select=id,display_name,funder_award_id,funder`,
  };
}

function isAwards({ request }: ListReply): boolean {
  return request.url.startsWith(`${api}/awards?`);
}

function pageOf({ request }: ListReply): number {
  return Number(new URL(request.url).searchParams.get('page'));
}

/** Its records of the award: with this number, of this funder. */
function awardsIn(replies: readonly ListReply[], subject: Identifier): Fields[] {
  const { funder, number } = awardOf(subject);
  return replies
    .filter((reply) => isAwards(reply) && !failure(reply))
    .flatMap(({ body }) => list(fields(body)['results']) ?? [])
    .map(fields)
    .filter((award) => {
      const { ror, doi } = fields(award['funder']);
      const names = [ror, doi].map((name) => text(name)?.replace(/^https?:\/\/[^/]+\//, ''));
      return (
        /^https:\/\/openalex\.org\/G\d+$/.test(text(award['id']) ?? '') &&
        isSameNumber(text(award['funder_award_id']) ?? '', number) &&
        names.includes(funder)
      );
    });
}

function listedIn(replies: readonly ListReply[]): Listed {
  const byId = new Map<unknown, ListedEntry>();
  let total: number | undefined;
  for (const reply of replies) {
    const { meta, results } = fields(reply.body);
    const records = list(results);
    const reason = failure(reply) ?? (records && countIn(meta) >= 0 ? undefined : 'malformed');
    if (reason) return { ...listed(), failure: reason };
    if (isAwards(reply)) continue;
    total = countIn(meta);
    for (const record of records!.map(fields)) {
      const id = text(record['id']);
      // Works move between pages while they are read: each counts once.
      if (id) byId.set(id, entryOf(record));
    }
  }
  return listed();

  function listed(): Listed {
    const entries = [...byId.values()];
    return { entries, read: entries.length, ...(total !== undefined && { total }) };
  }
}

/** How many there are; -1 where it does not say. */
function countIn(meta: unknown): number {
  const { count } = fields(meta);
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : -1;
}

function entryOf(work: Fields): ListedEntry {
  const doi = /^https:\/\/doi\.org\/(.+)$/s.exec(text(work['doi']) ?? '')?.[1];
  const number = /^https:\/\/openalex\.org\/(W\d+)$/.exec(text(work['id']) ?? '')?.[1];
  const names: (Identifier | undefined)[] = [
    ownDoi(doi),
    number ? `openalex:${number}` : undefined,
    readPmid(text(fields(work['ids'])['pmid']) ?? ''),
  ];
  return {
    ...about(work['display_name'], work['publication_year'], work['type']),
    identifiers: names.filter((name) => name !== undefined),
  };
}
