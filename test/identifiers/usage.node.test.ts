import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { askedOf, placesOf, readUsage } from '../../src/identifiers/usage.js';

const page = 'https://repository.example/items/1?a=b#c';
const uuid = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const item = `dspace:https://repository.example/server/api/core/items/${uuid}`;
const dataset = '/dataset.xhtml?persistentId=doi:10.5072/FK2/ABC';

describe('the attribute for the use of an item', () => {
  for (const [written, place] of [
    [`dspace:https://repository.example/server/api/core/items/${uuid}`, item],
    [`https://repository.example/server/api/core/items/${uuid}`, item],
    [`dspace:https://repository.example/items/${uuid}`, item],
    ['eprints:123', 'eprints:https://repository.example/123'],
    ['eprints:https://other.example/123/', 'eprints:https://other.example/123'],
    ['invenio:rd9fg-k5282', 'inveniordm:https://repository.example/api/records/rd9fg-k5282'],
    ['invenio:https://other.example/records/12', 'inveniordm:https://other.example/api/records/12'],
    ['invenio:https://zenodo.org/records/12', 'zenodo:12'],
    ['dataverse:doi:10.5072/FK2/ABC', `dataverse:https://repository.example${dataset}`],
    [
      'dataverse:hdl:1902.1/10001',
      'dataverse:https://repository.example/dataset.xhtml?persistentId=hdl:1902.1/10001',
    ],
    [`dataverse:https://other.example${dataset}`, `dataverse:https://other.example${dataset}`],
    ['EPrints:123', 'eprints:https://repository.example/123'],
    ['mastodon:https://example.org/@lab/17', 'mastodon:https://example.org/@lab/17'],
    ['lemmy:example.org', 'lemmy:https://example.org'],
    ['lemmy:https://example.org/', 'lemmy:https://example.org'],
  ])
    it(`names an item by ${written}`, () => {
      assert.deepEqual(readUsage(written!, page), { places: [place], unreadable: [] });
    });

  it('is a list, in which an item said twice counts once', () => {
    assert.deepEqual(
      readUsage(`\n eprints:1\t${item}  eprints:https://repository.example/1 `, page),
      {
        places: ['eprints:https://repository.example/1', item],
        unreadable: [],
      },
    );
    assert.deepEqual(readUsage(' \n', page), { places: [], unreadable: [] });
  });

  it('takes all posts on Mastodon together, and gives back those that are too many', () => {
    const posts = Array.from({ length: 12 }, (_, at) => `https://example.org/@lab/${at + 1}`);
    const { places, unreadable } = readUsage(
      posts.map((post) => `mastodon:${post}`).join(' eprints:1 '),
      page,
    );
    assert.deepEqual(places, [
      'eprints:https://repository.example/1',
      `mastodon:${posts.slice(0, 10).join(',')}`,
    ]);
    assert.deepEqual(
      unreadable,
      posts.slice(10).map((post) => ({ text: `mastodon:${post}`, reason: 'form' })),
    );
  });

  it('gives back what names no item, and why', () => {
    const handle = 'https://repository.example/handle/10568/1234';
    const written = [
      '123',
      'eprints:',
      'eprints:abc',
      'dspace:123',
      'toString:1',
      'dataverse:10.1/a',
    ];
    assert.deepEqual(readUsage(`${written.join(' ')} dspace:${handle} ${handle} eprints:7`, page), {
      places: ['eprints:https://repository.example/7'],
      unreadable: [
        ...written.map((text) => ({ text, reason: 'form' })),
        { text: `dspace:${handle}`, reason: 'handle' },
        { text: handle, reason: 'handle' },
      ],
    });
  });

  it('has no item of the page’s own site where the page has none', () => {
    for (const nowhere of ['', 'about:blank', 'file:///tmp/a.html', 'data:text/html,a'])
      for (const text of ['eprints:123', 'invenio:123', 'dataverse:doi:10.5072/FK2/ABC']) {
        const { places, unreadable } = readUsage(text, nowhere);
        assert.deepEqual([places, unreadable], [[], [{ text, reason: 'form' }]]);
      }
  });

  it('never throws, and loses nothing that is written', () => {
    const labels = fc.constantFrom(
      ...['', 'dspace:', 'eprints:', 'invenio:', 'dataverse:', 'mastodon:', 'lemmy:', 'https://'],
    );
    fc.assert(
      fc.property(labels, fc.string({ unit: 'binary' }), fc.webUrl(), (label, text, address) => {
        for (const rest of [text, address]) {
          const { places, unreadable } = readUsage(label + rest, page);
          const parts = (label + rest).split(/\s+/).filter(Boolean);
          assert.ok(places.length + unreadable.length <= parts.length);
          assert.ok(places.length > 0 || unreadable.length === parts.length);
        }
      }),
    );
  });
});

test('a server is asked for links to the work’s DOI, and an item as it is', () => {
  assert.deepEqual(askedOf([item as Identifier, 'lemmy:https://example.org'], ['doi:10.5555/a']), [
    item,
    'lemmy:https://example.org/10.5555%2Fa',
  ]);
  assert.deepEqual(askedOf(['lemmy:https://example.org'], ['pmid:1']), []);
});

describe('the items that DOIs lead to', () => {
  it('are those whose number stands in them', () => {
    const identifiers: Identifier[] = [
      'doi:10.5281/zenodo.5173799',
      'doi:10.6084/m9.figshare.1286826.v1',
      'doi:10.6084/m9.figshare.1286826',
      'pmid:1',
    ];
    assert.deepEqual(placesOf(identifiers), ['zenodo:5173799', 'figshare:1286826']);
  });

  it('are none where the DOI does not surely say', () => {
    const identifiers: Identifier[] = [
      'doi:10.5281/5173799',
      'doi:10.5281/zenodo.',
      'doi:10.5281/zenodo.05',
      'doi:10.5281/zenodo.5173799.1',
      'doi:10.5072/zenodo.5173799',
      'doi:10.6084/m9.figshare.c.1286826',
      'doi:10.6084/m9.figshare.1286826.v',
      'doi:10.25384/sage.1286826.v1',
      'url:https://zenodo.org/records/5173799',
      'zenodo:5173799',
    ];
    assert.deepEqual(placesOf(identifiers), []);
  });
});
