import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { wikidata } from '../../src/providers/wikidata.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id: Identifier = 'doi:10.5555/made-up(1)a';

const link = (site: string, url: string, title = 'A made-up book') => ({
  [site]: { site, title, badges: [], url },
});
const english = link('enwiki', 'https://en.wikipedia.org/wiki/A_made-up_book');
const spanish = link('eswiki', 'https://es.wikipedia.org/wiki/Un_libro', 'Un libro');
const species = link('specieswiki', 'https://species.wikimedia.org/wiki/A_made-up_book');

function searched(...items: unknown[]): Sent {
  const search = items.map((title) => ({ ns: 0, title, pageid: 7 }));
  return {
    body: { batchcomplete: true, query: { searchinfo: { totalhits: items.length }, search } },
  };
}

function entities(of: Readonly<Record<string, object | undefined>>): Sent {
  const records = Object.entries(of).map(([item, sitelinks]) => [
    item,
    { type: 'item', id: item, ...(sitelinks && { sitelinks }) },
  ]);
  return { body: { entities: Object.fromEntries(records) as object, success: 1 } };
}

/** What it says where the search finds items, and these have pages. */
function asked(search: Sent, second: Sent = { body: {} }, of: Identifier = id) {
  const serve = (url: URL) => (url.searchParams.get('action') === 'query' ? search : second);
  const { answer, replies } = run({ provider: wikidata, serve }, of);
  return {
    said: outcome(answer, 'sitelinks'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

chain({
  provider: wikidata,
  id,
  serve: (url) =>
    url.searchParams.get('action') === 'query'
      ? searched('Q700')
      : entities({ Q700: { ...english, ...species } }),
  expected: ['counted 2'],
  notFound: 'failed refused',
});

describe('Wikidata', () => {
  it('is asked for the item that holds the DOI in capitals, as it writes them', () => {
    const [search, more] = asked(searched()).urls;
    assert.equal(search!.searchParams.get('srsearch'), 'haswbstatement:"P356=10.5555/MADE-UP(1)A"');
    assert.equal(search!.searchParams.get('origin'), '*');
    assert.equal(more, undefined);
  });

  it('is asked by PMID and by arXiv’s number too, as they are', () => {
    for (const [of, statement] of [
      ['pmid:123', 'haswbstatement:"P698=123"'],
      ['arxiv:hep-th/9901001', 'haswbstatement:"P818=hep-th/9901001"'],
    ] as const)
      assert.equal(
        asked(searched(), undefined, of).urls[0]!.searchParams.get('srsearch'),
        statement,
      );
  });

  it('is told nothing but the value: a quotation mark in it ends none', () => {
    const [search] = asked(searched(), undefined, 'doi:10.5555/a"b\\c').urls;
    assert.equal(search!.searchParams.get('srsearch'), 'haswbstatement:"P356=10.5555/A\\"B\\\\C"');
  });

  it('asks once more where there is an item, for its pages alone', () => {
    const [, second] = asked(searched('Q700'), entities({ Q700: english })).urls;
    assert.deepEqual(
      ['action', 'ids', 'props'].map((name) => second!.searchParams.get(name)),
      ['wbgetentities', 'Q700', 'sitelinks/urls'],
    );
  });

  it('tells a work without an item from one whose item has no page', () => {
    assert.equal(asked(searched()).said, 'not-covered unknown-work');
    for (const none of [{}, []])
      assert.equal(asked(searched('Q700'), entities({ Q700: none })).said, 'counted 0');
  });

  it('lists each page with its title, address and site, and leads to the item', () => {
    const { finding } = asked(searched('Q700'), entities({ Q700: { ...english, ...spanish } }));
    assert.ok(finding.state === 'counted');
    assert.equal(finding.receipt.link, 'https://www.wikidata.org/wiki/Q700');
    assert.deepEqual(finding.items, [
      {
        title: 'A made-up book',
        link: 'https://en.wikipedia.org/wiki/A_made-up_book',
        outlet: 'en.wikipedia.org',
      },
      {
        title: 'Un libro',
        link: 'https://es.wikipedia.org/wiki/Un_libro',
        outlet: 'es.wikipedia.org',
      },
    ]);
  });

  it('counts a page once where two items of the work link to it', () => {
    const both = entities({ Q700: english, Q800: { ...english, ...spanish } });
    assert.equal(asked(searched('Q700', 'Q800'), both).said, 'counted 2');
  });

  it('has no figure where more items hold the identifier than can be one work', () => {
    const many = searched('Q1', 'Q2', 'Q3', 'Q4', 'Q5');
    const query = { searchinfo: { totalhits: 6 }, search: [{ title: 'Q1' }] };
    assert.equal(asked({ body: { query } }).said, 'not-covered no-figure');
    const pages = entities({ Q1: english, Q2: {}, Q3: {}, Q4: {}, Q5: {} });
    assert.equal(asked(many, pages).said, 'counted 1');
  });

  it('may say in good order that it failed', () => {
    for (const [code, said] of [
      ['ratelimited', 'failed rate-limited'],
      ['maxlag', 'failed server-error'],
      ['cirrussearch-backend-error', 'failed refused'],
    ]) {
      const error: Sent = { body: { error: { code, info: 'Made up.' } } };
      assert.equal(asked(error).said, said);
      assert.equal(asked(searched('Q700'), error).said, said);
    }
  });

  it('counts nothing where the item is missing, is another or holds what is no page', () => {
    for (const second of [
      { body: { entities: { Q700: { id: 'Q700', missing: '' } } } },
      entities({ Q701: english }),
      entities({ Q700: link('enwiki', 'javascript:alert(1)') }),
      entities({ Q700: link('enwiki', 'https://en.wikipedia.org/wiki/A', '') }),
      entities({ Q700: ['https://en.wikipedia.org/wiki/A'] }),
    ])
      assert.equal(asked(searched('Q700'), second).said, 'failed malformed');
    for (const title of ['Property:P356', 'Q0', 7, null])
      assert.equal(asked(searched(title)).said, 'failed malformed');
  });
});
