import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPortfolio, type PortfolioOptions } from '../../src/client/portfolio.js';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { type Listed, type ListedEntry, type Lister } from '../../src/model/lister.js';
import { type Portfolio, type Tie } from '../../src/model/portfolio.js';
import { type ProviderId } from '../../src/model/provider-id.js';
import { drained, fakeDoor, fakeStorage, type Sent, stateOf } from '../support/door.js';

const person = 'orcid:0000-0002-1825-0097';
const award = 'award:10.13039/1/A1';

/** A source whose pages are `{ entries, total, name? }`. */
function source(name: ProviderId, tie: Tie | undefined, more: Partial<Lister> = {}): Lister {
  const at = (page: number) => ({ url: `https://${name}.example/list?page=${page}` });
  return {
    name,
    label: name,
    homepage: `https://${name}.example/`,
    licence: 'CC0-1.0',
    terms: `https://${name}.example/terms`,
    attribution: `By ${name}`,
    redistribution: 'allowed',
    retention: 'unlimited',
    hosts: [`${name}.example`],
    pace: { perSecond: 10, concurrent: 1 },
    accepts: ['orcid', 'award'],
    tie: () => tie,
    request: (_, { contact }) => [
      { url: `${at(1).url}${contact ? `&mailto=${encodeURIComponent(contact)}` : ''}` },
    ],
    next: (replies) => {
      const pages = replies.map(({ body }) => body as Listed);
      const read = pages.flatMap(({ entries }) => entries).length;
      return read < (pages.at(-1)?.total ?? 0) ? [at(replies.length + 1)] : [];
    },
    parse: (replies) => {
      const pages = replies.map(({ body }) => body as Listed);
      const entries = pages.flatMap((page) => page.entries);
      return { ...pages.at(-1)!, entries, read: entries.length };
    },
    link: () => `https://${name}.example/person`,
    ...more,
  };
}

const orcid = source('orcid', 'orcid record');
const openalex = source('openalex', 'openalex author matching');
const openalexAward = source('openalex', 'funder+award number');
const crossref = source('crossref', 'funder+award number');

const entry = (title: string, ...identifiers: Identifier[]): ListedEntry => ({
  title,
  year: 2024,
  identifiers,
});
const page = (...entries: ListedEntry[]): Sent => ({ body: { entries, total: entries.length } });

/** What comes of it when everybody answers at once. */
async function load(
  listers: readonly Lister[],
  answers: Readonly<Partial<Record<string, Sent | 'down'>>>,
  subject: Identifier = person,
  options: PortfolioOptions = {},
): Promise<{ portfolio: Portfolio; urls: string[]; door: ReturnType<typeof fakeDoor> }> {
  const door = fakeDoor({
    serve: (url) => {
      const { hostname } = new URL(url);
      return answers[url] ?? answers[hostname.split('.')[0]!] ?? page();
    },
  });
  const loading = loadPortfolio(door, listers, subject, options);
  await door.advance(60_000);
  return { portfolio: await loading, urls: door.requests.map(({ url }) => url), door };
}

const known = ({ works }: Pick<Portfolio, 'works'>) =>
  works.map(({ identifiers }) => identifiers.join(' '));

describe('a person’s portfolio', () => {
  it('holds what their own record says, and offers apart what others take for theirs', async () => {
    const { portfolio } = await load([orcid, openalex], {
      orcid: page(entry('Mine', 'doi:10.5555/a', 'pmid:1')),
      openalex: page(
        entry('MINE', 'doi:10.5555/a', 'openalex:W1'),
        entry('Of a namesake?', 'doi:10.5555/b', 'openalex:W2'),
      ),
    });
    assert.deepEqual(portfolio.works, [
      {
        title: 'Mine',
        year: 2024,
        identifiers: ['doi:10.5555/a', 'pmid:1', 'openalex:W1'],
        ties: [
          { tie: 'orcid record', provider: 'orcid' },
          { tie: 'openalex author matching', provider: 'openalex' },
        ],
      },
    ]);
    assert.deepEqual(portfolio.perhaps, [
      {
        title: 'Of a namesake?',
        year: 2024,
        identifiers: ['doi:10.5555/b', 'openalex:W2'],
        ties: [{ tie: 'openalex author matching', provider: 'openalex' }],
      },
    ]);
    assert.equal(portfolio.isComplete, true);
  });

  it('keeps what they keep together, and apart what they keep apart', async () => {
    const { portfolio } = await load([openalex, orcid], {
      orcid: page(
        entry('Article and preprint', 'doi:10.5555/a', 'doi:10.5555/p'),
        entry('Chapter one', 'doi:10.5555/c1', 'isbn:9780306406157'),
        entry('Chapter two', 'doi:10.5555/c2', 'isbn:9780306406157'),
        entry('By arXiv number', 'arxiv:2401.00001'),
      ),
      openalex: page(
        entry('Preprint', 'doi:10.5555/p', 'openalex:W1'),
        entry('Article', 'doi:10.5555/a', 'openalex:W2'),
        entry('By DOI of arXiv', 'doi:10.48550/arxiv.2401.00001'),
        entry('Both chapters?', 'doi:10.5555/c1', 'doi:10.5555/c2'),
      ),
    });
    assert.deepEqual(known(portfolio), [
      'doi:10.5555/a doi:10.5555/p openalex:W1 openalex:W2',
      'doi:10.5555/c1 isbn:9780306406157 doi:10.5555/c2',
      'doi:10.5555/c2 isbn:9780306406157',
      'doi:10.48550/arxiv.2401.00001 arxiv:2401.00001',
    ]);
    assert.deepEqual(portfolio.perhaps, []);
  });

  it('names what has no identifier, and counts it among no works', async () => {
    const { portfolio } = await load([orcid], {
      orcid: page(entry('A talk'), { identifiers: [] }),
    });
    assert.deepEqual(portfolio.works, []);
    const ties = [{ tie: 'orcid record', provider: 'orcid' }];
    assert.deepEqual(portfolio.unidentified, [{ title: 'A talk', year: 2024, ties }, { ties }]);
  });

  it('is nobody’s guess where their own record can’t be had', async () => {
    const { portfolio } = await load([orcid, openalex], {
      orcid: 'down',
      openalex: page(entry('Of a namesake?', 'doi:10.5555/b')),
    });
    assert.deepEqual(portfolio.works, []);
    assert.equal(portfolio.perhaps.length, 1);
    assert.equal(portfolio.isComplete, false);
    assert.equal(portfolio.sources[0]!.failure, 'unreachable');
    assert.equal('total' in portfolio.sources[0]!, false);
  });
});

describe('an award’s portfolio', () => {
  it('is what everyone lists, with the ties of all', async () => {
    const { portfolio } = await load(
      [openalexAward, crossref],
      {
        openalex: page(entry('One', 'doi:10.5555/1'), entry('Two', 'doi:10.5555/2')),
        crossref: page(entry('Two', 'doi:10.5555/2'), entry('Three', 'doi:10.5555/3')),
      },
      award,
    );
    assert.deepEqual(
      portfolio.works.map(({ title, ties }) => [title, ties.map(({ provider }) => provider)]),
      [
        ['One', ['openalex']],
        ['Two', ['openalex', 'crossref']],
        ['Three', ['crossref']],
      ],
    );
    assert.deepEqual(portfolio.perhaps, []);
  });

  it('says of each source why it knows nothing', async () => {
    const unknown = source('openalex', 'funder+award number', {
      parse: () => ({ entries: [], read: 0, failure: 'unknown-subject' }),
    });
    const unaskable = source('crossref', 'funder+award number', { request: () => [] });
    const { portfolio, urls } = await load([unknown, unaskable], {}, award);
    assert.deepEqual(
      portfolio.sources.map(({ failure, isComplete }) => [failure, isComplete]),
      [
        ['unknown-subject', false],
        ['unaskable', false],
      ],
    );
    assert.equal(urls.length, 1);
  });
});

describe('a list', () => {
  const long = (total: number) => (url: string) => {
    const at = Number(new URL(url).searchParams.get('page'));
    const entries = [1, 2].map((row) => entry(`${at}.${row}`, `doi:10.5555/${at}.${row}`));
    return { body: { entries, total } };
  };

  function paged(total: number, options: PortfolioOptions = {}, broken = Infinity) {
    const door = fakeDoor({
      serve: (url) =>
        url.endsWith(`page=${broken}`) ? { status: 500, body: {} } : long(total)(url),
    });
    const failing: Lister = {
      ...orcid,
      parse: (replies) => {
        const good = replies.filter(({ status }) => status === 200);
        const listed = orcid.parse(good, person);
        return good.length < replies.length ? { ...listed, failure: 'server-error' } : listed;
      },
    };
    return { door, loading: loadPortfolio(door, [failing], person, options) };
  }

  it('is read to its end, at the source’s pace', async () => {
    const { door, loading } = paged(6);
    await door.advance(10_000);
    const { works, sources } = await loading;
    assert.equal(works.length, 6);
    assert.deepEqual([sources[0]!.read, sources[0]!.total, sources[0]!.isComplete], [6, 6, true]);
    const [first, second, third] = door.requests.map(({ at }) => at);
    assert.ok(second! - first! >= 100 && third! - second! >= 100);
    assert.equal(door.requests.length, 3);
  });

  it('is read no further than wanted, and says how much there is', async () => {
    const { door, loading } = paged(3412, { most: 4 });
    await door.advance(10_000);
    const { works, sources, isComplete } = await loading;
    assert.equal(door.requests.length, 2);
    assert.equal(works.length, 4);
    assert.deepEqual([sources[0]!.read, sources[0]!.total], [4, 3412]);
    assert.equal(isComplete, false);
  });

  it('keeps what it said before it broke off', async () => {
    const { door, loading } = paged(100, {}, 3);
    await door.advance(10_000);
    const { works, sources, isComplete } = await loading;
    assert.equal(works.length, 4);
    assert.deepEqual([sources[0]!.failure, sources[0]!.total], ['server-error', 100]);
    assert.equal(isComplete, false);
  });

  it('that never ends is cut', async () => {
    const { door, loading } = paged(1_000_000, { most: 1_000_000 });
    await door.advance(60_000);
    const { isComplete } = await loading;
    assert.ok(door.requests.length <= 110);
    assert.equal(isComplete, false);
  });

  it('is told as it grows', async () => {
    const told: number[] = [];
    const { door, loading } = paged(6, { onUpdate: ({ works }) => told.push(works.length) });
    await door.advance(10_000);
    await loading;
    assert.deepEqual(told, [2, 4, 6]);
  });

  it('is given up when nobody wants it any more', async () => {
    const door = fakeDoor();
    const controller = new AbortController();
    let told = 0;
    const loading = loadPortfolio(door, [orcid, openalex], person, {
      signal: controller.signal,
      onUpdate: () => (told += 1),
    });
    await drained();
    assert.equal(door.requests.length, 2);
    controller.abort();
    await drained();
    assert.ok(door.requests.every((request) => request.isAborted()));
    assert.equal(await stateOf(loading), 'kept');
    assert.equal((await loading).isComplete, false);
    assert.equal(told, 0);
  });
});

describe('a source of lists', () => {
  it('is asked in a simple way, for JSON where it must be told', async () => {
    const told = source('orcid', 'orcid record', {
      request: () => [{ url: 'https://orcid.example/list?page=1', accept: 'application/json' }],
    });
    const { door } = await load([told, openalex], {});
    const [first, second] = door.requests;
    assert.deepEqual(first!.init.headers, { accept: 'application/json' });
    assert.equal(second!.init.headers, undefined);
    for (const { init } of door.requests) {
      assert.equal(init.credentials, 'omit');
      assert.equal(init.referrerPolicy, 'no-referrer');
      assert.equal(init.method, undefined);
    }
  });

  it('has a receipt without the owner’s address', async () => {
    const { portfolio, urls } = await load(
      [orcid],
      { orcid: { ...page(), date: 'Sun, 22 Nov 2026 08:00:00 GMT' } },
      person,
      { contact: 'owner@example.org' },
    );
    assert.match(urls[0]!, /owner%40example\.org/);
    assert.deepEqual(portfolio.sources, [
      {
        provider: 'orcid',
        tie: 'orcid record',
        read: 0,
        total: 0,
        isComplete: true,
        receipt: {
          link: 'https://orcid.example/person',
          request: 'https://orcid.example/list?page=1',
          licence: 'CC0-1.0',
          attribution: 'By orcid',
          retrieved: '2026-11-22T08:00:00Z',
        },
      },
    ]);
  });

  it('that has no works but a name makes no list complete and none incomplete', async () => {
    const names = source('ror', undefined, {
      parse: () => ({ entries: [], read: 0, name: 'Made-up Institute' }),
      next: () => [],
    });
    const { portfolio } = await load([names, crossref], {}, award);
    assert.equal(portfolio.name, 'Made-up Institute');
    assert.equal(portfolio.isComplete, true);
    const alone = await load([names], {}, award);
    assert.equal(alone.portfolio.isComplete, false);
  });

  it('costs nothing but the name where only the name is missing', async () => {
    const two = source('orcid', 'orcid record', {
      request: () => ['1', 'name'].map((at) => ({ url: `https://orcid.example/list?page=${at}` })),
      next: () => [],
    });
    const { portfolio } = await load([two], {
      orcid: page(entry('Mine', 'doi:10.5555/a')),
      'https://orcid.example/list?page=name': 'down',
    });
    assert.equal(portfolio.works.length, 1);
    assert.equal(portfolio.sources[0]!.failure, undefined);
    assert.equal(portfolio.isComplete, true);
  });

  it('that is not asked about such subjects is no source', async () => {
    const { portfolio, urls } = await load([orcid], {}, 'ror:05dxps055');
    assert.deepEqual([portfolio.sources, urls, portfolio.isComplete], [[], [], false]);
  });

  it('is waited for eight seconds', async () => {
    const door = fakeDoor();
    const loading = loadPortfolio(door, [orcid], person);
    await door.advance(7999);
    assert.equal(await stateOf(loading), 'pending');
    await door.advance(1);
    const { sources } = await loading;
    assert.equal(sources[0]!.failure, 'timeout');
  });

  it('that asked to be left alone is left alone', async () => {
    const storage = fakeStorage();
    const limited = fakeDoor({
      storage,
      serve: () => ({ status: 429, body: {}, headers: { 'retry-after': '600' } }),
    });
    const failing = source('openalex', 'openalex author matching', {
      parse: () => ({ entries: [], read: 0, failure: 'rate-limited' }),
    });
    const first = loadPortfolio(limited, [failing], person);
    await limited.advance(1000);
    assert.equal((await first).sources[0]!.failure, 'rate-limited');
    const later = fakeDoor({ storage, serve: () => page() });
    const second = loadPortfolio(later, [failing], person);
    await later.advance(1000);
    assert.equal((await second).sources[0]!.failure, 'rate-limited');
    assert.equal(later.requests.length, 0);
  });

  it('that throws harms nobody', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    for (const broken of [{ request: boom }, { parse: boom }, { next: boom }]) {
      const { portfolio } = await load(
        [source('orcid', 'orcid record', broken), openalex],
        { openalex: page(entry('Of a namesake?', 'doi:10.5555/b')) },
        person,
        { onUpdate: boom },
      );
      assert.equal(portfolio.perhaps.length, 1);
    }
  });
});
