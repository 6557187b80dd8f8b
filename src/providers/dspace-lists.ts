import { readDoi } from '../identifiers/doi.js';
import { readHandle } from '../identifiers/handle.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { readUrl } from '../identifiers/url.js';
import type { Listed, ListedEntry, Lister, ListReply } from '../model/lister.js';
import { dspace } from './dspace.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, text } from './fields.js';

/** Most entries that a repository sends at once. */
const size = 100;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Where repositories write by what an item is known. */
const naming = ['dc.identifier.doi', 'dc.identifier.uri', 'dc.identifier'];

/**
 * The items of a collection or community in a DSpace repository of release 7 or newer, named by its
 * address in the REST API. First its own record is asked for, which has its name and says whether
 * there is such a collection at all, then the items, a hundred at a time, by the search that its
 * page uses.
 *
 * An item is known by its DOI and handle, by its page, and by its address in the REST API, at which
 * its use can be asked for. An entry that has none of these is listed without.
 */
export const dspaceLists: Lister = {
  ...dspace,
  accepts: ['url'],
  tie: () => 'repository collection',

  request: (subject) => [{ url: valueOf(subject) }, { url: pageAt(subject, 0) }],

  next: (replies, subject) => {
    const last = replies.at(-1);
    if (replies.some((reply) => failure(reply))) return [];
    const { totalPages, number } = fields(last && resultOf(last)?.['page']);
    const next = Number(number) + 1;
    return next < Number(totalPages) && next === replies.length - 1
      ? [{ url: pageAt(subject, next) }]
      : [];
  },

  parse: (replies, subject) => {
    const entries: ListedEntry[] = [];
    const known = new Set<unknown>();
    let read = 0;
    let total: number | undefined;
    let name: string | undefined;
    for (const reply of replies) {
      const isRecord = reply.request.url === valueOf(subject);
      if (isRecord && reply.status === 404) return { ...listed(), failure: 'unknown-subject' };
      const reason = failure(reply);
      if (reason) return { ...listed(), failure: reason };
      if (isRecord) {
        name = text(fields(reply.body)['name']);
        if (!text(fields(reply.body)['uuid'])) return { ...listed(), failure: 'malformed' };
        continue;
      }
      const result = resultOf(reply);
      const { totalElements: count } = fields(result?.['page']);
      const objects = list(
        fields(result?.['_embedded'])['objects'] ?? (count === 0 ? [] : undefined),
      );
      if (!objects || !Number.isSafeInteger(count) || (count as number) < 0)
        return { ...listed(), failure: 'malformed' };
      total = count as number;
      for (const object of objects) {
        const item = fields(fields(fields(object)['_embedded'])['indexableObject']);
        const key = item['uuid'] ?? object;
        if (known.has(key)) continue;
        known.add(key);
        read += 1;
        entries.push(entryOf(item, subject));
      }
    }
    return listed();

    function listed(): Listed {
      return { entries, read, ...(name && { name }), ...(total !== undefined && { total }) };
    }
  },

  link: (subject) => valueOf(subject).replace('/server/api/core/', '/'),
};

function pageAt(subject: Identifier, page: number): string {
  const [, api, id] = /^(.+)\/core\/[^/]+\/([^/]+)$/.exec(valueOf(subject)) ?? [];
  return `${api}/discover/search/objects?scope=${id}&dsoType=item&page=${page}&size=${size}`;
}

function resultOf({ body }: ListReply): Fields | undefined {
  const { _embedded: embedded } = fields(body);
  return fields(fields(embedded)['searchResult']);
}

function entryOf(item: Fields, subject: Identifier): ListedEntry {
  const { uuid: own, name, handle, metadata, entityType } = item;
  const written = naming.flatMap((field) => valuesOf(metadata, field));
  const id = uuid.exec(text(own) ?? '')?.[0].toLowerCase();
  const api = valueOf(subject).replace(/\/core\/.*$/, '');
  const place = `dspace:${api}/core/items/${id}` as const;
  const page = place.slice('dspace:'.length).replace('/server/api/core/items/', '/items/');
  const names = [
    written.map(readDoi).find(Boolean),
    [text(handle) ?? '', ...written].map(readHandle).find(Boolean),
    ...(id ? [page === valueOf(place) ? undefined : readUrl(page), place] : []),
  ];
  const [title] = valuesOf(metadata, 'dc.title');
  const [issued = ''] = valuesOf(metadata, 'dc.date.issued');
  const [type] = valuesOf(metadata, 'dc.type');
  const [year] = /^\d{4}(?!\d)/.exec(issued) ?? [];
  return {
    identifiers: names.filter((each) => each !== undefined),
    ...about(text(name) ?? title, year && Number(year), type ?? entityType),
  };
}

/** What an item says in one field. */
function valuesOf(metadata: unknown, field: string): string[] {
  return (list(fields(metadata)[field]) ?? [])
    .slice(0, 20)
    .flatMap((each) => text(fields(each)['value']) ?? []);
}
