import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Listed, ListedEntry, Lister, ListReply, ListRequest } from '../model/lister.js';
import type { ProviderSettings } from '../model/provider.js';
import { awardOf, isSameNumber } from './award.js';
import { crossref } from './crossref.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, ownDoi, text } from './fields.js';
import { organisationAt } from './ror.js';

const api = 'https://api.crossref.org/works';
const rows = 200;
/** It leads no further without a cursor. */
const furthest = 10_000;
/** Most DOIs of one funder in one question. */
const mostFunders = 60;

/**
 * Works as publishers tell Crossref of them: with an award's number and funder, or with a person's
 * iD. What it lists for an award is looked at again, for its search is wider than the number.
 *
 * It knows funders by DOI. For one that is named by its ROR ID, ROR is asked first, which keeps
 * the DOIs of each organisation.
 */
export const crossrefLists: Lister = {
  ...crossref,
  hosts: ['api.crossref.org', 'api.ror.org'],
  accepts: ['orcid', 'award'],
  tie: (subject) =>
    schemeOf(subject) === 'orcid' ? 'orcid in publisher metadata' : 'funder+award number',

  request: (subject, settings) => {
    if (schemeOf(subject) === 'orcid') return [worksAt(`orcid:${valueOf(subject)}`, 0, settings)];
    const { funder, number } = awardOf(subject);
    // A comma parts two filters, however it is written.
    if (number.includes(',')) return [];
    if (!funder.startsWith('10.')) return [{ url: organisationAt(`ror:${funder}`) }];
    return [worksAt(filterOf(number, [funder]), 0, settings)];
  },

  next: (replies, subject, settings) => {
    const last = replies.at(-1);
    if (!last || failure(last)) return [];
    const { funder, number } = awardOf(subject);
    if (isOrganisation(last)) {
      const dois = funderDois(last, funder);
      return dois ? [worksAt(filterOf(number, dois), 0, settings)] : [];
    }
    const { searchParams } = new URL(last.request.url);
    const offset = Number(searchParams.get('offset')) + rows;
    const { items, 'total-results': total } = fields(fields(last.body)['message']);
    const isMore = offset < Math.min(countOf(total), furthest) && list(items)?.length;
    return isMore ? [worksAt(searchParams.get('filter')!, offset, settings)] : [];
  },

  parse: (replies, subject) => {
    const byDoi = new Map<string, ListedEntry | undefined>();
    const funders = [awardOf(subject).funder];
    let total: number | undefined;
    for (const reply of replies) {
      if (isOrganisation(reply) && reply.status === 404)
        return { ...listed(), failure: 'unknown-subject' };
      const reason = failure(reply);
      if (reason) return { ...listed(), failure: reason };
      if (isOrganisation(reply)) {
        const dois = funderDois(reply, funders[0]!);
        if (!dois) return { ...listed(), failure: 'malformed' };
        funders.push(...dois);
        continue;
      }
      const { items, 'total-results': count } = fields(fields(reply.body)['message']);
      const records = list(items);
      if (!records || countOf(count) < 0) return { ...listed(), failure: 'malformed' };
      total = countOf(count);
      for (const record of records.map(fields)) {
        const doi = ownDoi(record['DOI']);
        const isTied = schemeOf(subject) === 'orcid' || names(record, subject, funders);
        if (doi) byDoi.set(doi, isTied ? entryOf(record, doi) : undefined);
      }
    }
    return listed();

    function listed(): Listed {
      const entries = [...byDoi.values()].filter((entry) => entry !== undefined);
      return { entries, read: byDoi.size, ...(total !== undefined && { total }) };
    }
  },

  link: (subject) =>
    `https://search.crossref.org/search/works?q=${encodeURIComponent(
      schemeOf(subject) === 'award' ? awardOf(subject).number : valueOf(subject),
    )}`,
};

function worksAt(filter: string, offset: number, { contact }: ProviderSettings): ListRequest {
  // Who paid is needed to look at an award again, and makes a person's list heavy for nothing.
  const select = `DOI,title,issued,type${filter.startsWith('award.') ? ',funder' : ''}`;
  const address = `${api}?filter=${encodeURIComponent(filter)}&sort=published&order=desc`;
  const mail = contact ? `&mailto=${encodeURIComponent(contact)}` : '';
  return { url: `${address}&rows=${rows}&offset=${offset}&select=${select}${mail}` };
}

/** Filters of one name are alternatives. */
function filterOf(number: string, dois: readonly string[]): string {
  return [`award.number:${number}`, ...dois.map((doi) => `award.funder:${doi}`)].join(',');
}

function isOrganisation({ request }: ListReply): boolean {
  return request.url.startsWith('https://api.ror.org/');
}

/** The DOIs by which Crossref knows an organisation as a funder; `undefined` for another's record. */
function funderDois({ body }: ListReply, funder: string): string[] | undefined {
  const { id, external_ids: others } = fields(body);
  if (id !== `https://ror.org/${funder}`) return undefined;
  return (list(others) ?? [])
    .map(fields)
    .filter(({ type }) => type === 'fundref')
    .flatMap(({ all }) => list(all) ?? [])
    .flatMap((number) => (/^\d+$/.test(text(number) ?? '') ? [`10.13039/${String(number)}`] : []))
    .slice(0, mostFunders);
}

/** Whether a record names the award: one of its funders is the award's, with this number. */
function names(record: Fields, subject: Identifier, funders: readonly string[]): boolean {
  const { number } = awardOf(subject);
  return (list(record['funder']) ?? []).map(fields).some(({ DOI, id, award }) => {
    const ids = [DOI, ...(list(id) ?? []).map((each) => fields(each)['id'])];
    return (
      ids.some((each) => funders.includes(text(each)?.replace(/^https?:\/\/[^/]+\//, '') ?? '')) &&
      list(award)?.some((written) => isSameNumber(text(written) ?? '', number))
    );
  });
}

/** How many there are; -1 where it does not say. */
function countOf(total: unknown): number {
  return Number.isSafeInteger(total) && (total as number) >= 0 ? (total as number) : -1;
}

function entryOf(record: Fields, doi: Identifier): ListedEntry {
  const issued = list(list(fields(record['issued'])['date-parts'])?.[0])?.[0];
  return { ...about(list(record['title'])?.[0], issued, record['type']), identifiers: [doi] };
}
