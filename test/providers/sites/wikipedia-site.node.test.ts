import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wikipediaSite } from '../../../src/providers/sites/wikipedia-site.js';
import { chain, run, type Sent } from '../chain.js';
import { outcome } from '../reply.js';

// Articles and links are made up; the shape is that of list=exturlusage with formatversion=2.
const site = 'url:https://repository.example.edu/';
const prefix = 'doi:10.5555/';

const link = (title: string, url = 'https://repository.example.edu/items/6') => ({
  pageid: 7,
  ns: 0,
  title,
  url,
});
const links = (rows: readonly unknown[], more: object = {}): Sent => ({
  body: { batchcomplete: true, query: { exturlusage: rows }, ...more },
});
const hits = (titles: readonly string[], totalhits: number, more: object = {}): Sent => ({
  body: {
    query: {
      searchinfo: { totalhits },
      search: titles.map((title) => ({ ns: 0, title, snippet: '' })),
    },
    ...more,
  },
});

const english = [
  link('Rain gauge'),
  link('Rain gauge', 'http://www.repository.example.edu/items/7'),
  link('Snail', '//repository.example.edu/items/8'),
  link('Elsewhere', 'https://another.example/?u=repository.example.edu'),
  { ...link('Talk page'), ns: 1 },
];
const serve = ({ host }: URL): Sent =>
  links(host.startsWith('en.') ? english : host.startsWith('de.') ? [link('Schnecke')] : []);

chain({
  provider: wikipediaSite,
  id: site,
  serve,
  expected: ['counted 3'],
  notFound: 'failed refused',
});
chain({
  provider: wikipediaSite,
  id: prefix,
  serve: () => hits(['Rain gauge'], 1),
  expected: ['counted 4'],
  notFound: 'failed refused',
});

const ask = (id: typeof site | typeof prefix, serving: (url: URL) => Sent) => {
  const { answer, replies } = run({ provider: wikipediaSite, serve: serving }, id);
  const [finding] = answer.findings;
  return {
    said: outcome(answer, 'wikipedia-pages'),
    finding: finding!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
};

describe('Wikipedia is asked about a whole site', () => {
  it('by the list of external links, one request for each of four editions', () => {
    const { urls } = ask(site, serve);
    assert.deepEqual(
      urls.map(({ host }) => host),
      ['en', 'de', 'es', 'fr'].map((edition) => `${edition}.wikipedia.org`),
    );
    const { searchParams } = urls[0]!;
    assert.deepEqual(
      ['list', 'euquery', 'eunamespace', 'eulimit', 'euprop', 'origin'].map((name) =>
        searchParams.get(name),
      ),
      ['exturlusage', 'repository.example.edu', '0', '500', 'title|url', '*'],
    );
  });

  it('by source text for a DOI prefix', () => {
    const { urls, finding } = ask(prefix, () => hits([], 0));
    assert.equal(urls.length, 4);
    assert.equal(urls[0]!.searchParams.get('srsearch'), 'insource:"10.5555"');
    assert.ok(finding.receipt.link.includes('insource%3A%2210.5555%22'));
  });

  it('once where the first edition has no answer', () => {
    const { urls, said } = ask(site, () => ({
      body: { error: { code: 'ratelimited', info: 'Slow down' } },
    }));
    assert.deepEqual([urls.length, said], [1, 'failed rate-limited']);
  });
});

describe('Wikipedia answers about a whole site', () => {
  it('with articles, each once, whose links lead to its host', () => {
    const { finding } = ask(site, serve);
    assert.ok(finding.state === 'counted');
    assert.deepEqual(
      finding.items?.map(({ title, outlet }) => [title, outlet]),
      [
        ['Rain gauge', 'Wikipedia (en)'],
        ['Snail', 'Wikipedia (en)'],
        ['Schnecke', 'Wikipedia (de)'],
      ],
    );
    assert.equal(finding.isAtLeast, undefined);
  });

  it('with at least so many where a list goes on', () => {
    const { finding } = ask(site, () =>
      links([link('Rain gauge')], { continue: { eucontinue: '1|2', continue: '-||' } }),
    );
    assert.ok(finding.state === 'counted');
    assert.deepEqual([finding.value, finding.isAtLeast], [4, true]);
  });

  it('with the number the search itself says where there are many', () => {
    const titles = Array.from({ length: 500 }, (_, at) => `Article ${at}`);
    const { said, finding } = ask(prefix, ({ host }) =>
      host.startsWith('en.') ? hits(titles, 1204, { continue: { sroffset: 500 } }) : hits([], 0),
    );
    assert.equal(said, 'counted 1204');
    assert.ok(finding.state === 'counted' && finding.items!.length === 100);
  });

  it('with 0 where nobody links there', () => {
    assert.equal(ask(site, () => links([])).said, 'counted 0');
  });
});
