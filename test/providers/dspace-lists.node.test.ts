import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dspaceLists } from '../../src/providers/dspace-lists.js';
import type { ListReply } from '../../src/model/lister.js';
import { listReply, type Page } from './lists.js';

// Made up; the shape is that of discover/search/objects of a DSpace 7 server.
const id = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const api = 'https://repository.example.edu/server/api';
const subject = `url:${api}/core/collections/${id}` as const;
const uuidOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const item = (at: number, more: object = {}) => ({
  uuid: uuidOf(at),
  name: `Work ${at}`,
  handle: `1234/${at}`,
  type: 'item',
  metadata: {
    'dc.date.issued': [{ value: '2024-06-14' }],
    'dc.type': [{ value: 'Article' }],
    'dc.identifier.uri': [{ value: `https://hdl.handle.net/1234/${at}` }],
  },
  ...more,
});
const found = (items: readonly unknown[], page: object): Page => ({
  body: {
    _embedded: {
      searchResult: {
        page,
        _embedded: { objects: items.map((each) => ({ _embedded: { indexableObject: each } })) },
      },
    },
  },
});
const record: Page = { body: { uuid: id, name: 'Rain and rivers', handle: '1234/0' } };

/** A collection of so many items. */
const serving =
  (count: number) =>
  (url: URL): Page => {
    if (!url.pathname.endsWith('/objects')) return record;
    const number = Number(url.searchParams.get('page'));
    const items = Array.from(
      { length: Math.max(0, Math.min(100, count - number * 100)) },
      (_, at) => item(number * 100 + at + 1),
    );
    const totalPages = Math.ceil(count / 100);
    return found(items, { number, size: 100, totalPages, totalElements: count });
  };

/** Asks to the end of the list; the hosts are the owner's. */
function read(serve: (url: URL) => Page) {
  const replies: ListReply[] = [];
  for (
    let queue = dspaceLists.request(subject, {});
    queue.length;
    queue = dspaceLists.next(replies, subject, {})
  ) {
    replies.push(...queue.map((request) => listReply(request, serve(new URL(request.url)))));
    assert.ok(replies.length < 200, 'it never ends');
  }
  return {
    listed: dspaceLists.parse(replies, subject),
    urls: replies.map(({ request }) => request.url),
  };
}

describe('DSpace lists a collection', () => {
  it('by its record, then its items, a hundred at a time', () => {
    const { listed, urls } = read(serving(250));
    const search = `${api}/discover/search/objects?scope=${id}&dsoType=item`;
    assert.deepEqual(urls, [
      `${api}/core/collections/${id}`,
      ...[0, 1, 2].map((page) => `${search}&page=${page}&size=100`),
    ]);
    assert.deepEqual(
      [listed.name, listed.read, listed.total, listed.entries.length, listed.failure],
      ['Rain and rivers', 250, 250, 250, undefined],
    );
  });

  it('with all by which an item is known', () => {
    const { listed } = read((url) =>
      url.pathname.endsWith('/objects')
        ? found(
            [
              item(1, {
                metadata: {
                  'dc.title': [{ value: 'Not this' }],
                  'dc.identifier.doi': [{ value: 'https://doi.org/10.5555/ABC' }],
                },
              }),
              item(2, {
                name: undefined,
                handle: '123456789/2',
                entityType: 'Publication',
                metadata: { 'dc.title': [{ value: 'Two' }] },
              }),
            ],
            { number: 0, totalPages: 1, totalElements: 2 },
          )
        : record,
    );
    assert.deepEqual(listed.entries, [
      {
        identifiers: [
          'doi:10.5555/abc',
          'handle:1234/1',
          `url:https://repository.example.edu/items/${uuidOf(1)}`,
          `dspace:${api}/core/items/${uuidOf(1)}`,
        ],
        title: 'Work 1',
      },
      {
        identifiers: [
          `url:https://repository.example.edu/items/${uuidOf(2)}`,
          `dspace:${api}/core/items/${uuidOf(2)}`,
        ],
        title: 'Two',
        type: 'Publication',
      },
    ]);
  });

  it('with year and kind, and leads people to its page', () => {
    const [entry] = read(serving(1)).listed.entries;
    assert.deepEqual([entry?.year, entry?.type], [2024, 'Article']);
    assert.equal(dspaceLists.link(subject), `https://repository.example.edu/collections/${id}`);
  });

  it('without an item twice, and with broken entries as such', () => {
    const { listed } = read((url) =>
      url.pathname.endsWith('/objects')
        ? found(
            [item(1), item(1), null, { uuid: 'none', name: 'Nameless' }, item(2, { metadata: 7 })],
            {
              number: 0,
              totalPages: 1,
              totalElements: 5,
            },
          )
        : record,
    );
    assert.deepEqual(
      listed.entries.map(({ identifiers, title }) => [identifiers.length, title]),
      [
        [3, 'Work 1'],
        [0, undefined],
        [0, 'Nameless'],
        [3, 'Work 2'],
      ],
    );
    assert.equal(listed.read, 4);
  });

  it('that is empty', () => {
    const { listed } = read((url) =>
      url.pathname.endsWith('/objects')
        ? { body: { _embedded: { searchResult: { page: { totalElements: 0, totalPages: 0 } } } } }
        : record,
    );
    assert.deepEqual(listed, { entries: [], read: 0, name: 'Rain and rivers', total: 0 });
  });
});

describe('DSpace does not list', () => {
  it('what it does not know, and what is not public', () => {
    assert.equal(read(() => ({ status: 404, body: {} })).listed.failure, 'unknown-subject');
    for (const status of [401, 403])
      assert.equal(read(() => ({ status, body: { message: 'No' } })).listed.failure, 'refused');
  });

  it('past an answer that is none, and keeps what was read', () => {
    const serve = serving(250);
    const { listed } = read((url) =>
      url.searchParams.get('page') === '1' ? { status: 500, body: {} } : serve(url),
    );
    assert.deepEqual([listed.failure, listed.read, listed.total], ['server-error', 100, 250]);
    for (const body of [null, 7, [], {}, { _embedded: { searchResult: 1 } }, '<!doctype html>'])
      assert.match(
        String(
          read((url) => (url.pathname.endsWith('/objects') ? { body } : record)).listed.failure,
        ),
        /^(?:malformed|not-json)$/,
      );
  });

  it('for ever, where pages never end', () => {
    const { urls } = read((url) =>
      url.pathname.endsWith('/objects')
        ? found([item(1)], { number: 0, totalPages: 9, totalElements: 900 })
        : record,
    );
    assert.ok(urls.length <= 3);
  });
});
