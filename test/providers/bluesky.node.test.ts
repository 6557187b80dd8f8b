import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bluesky } from '../../src/providers/bluesky.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';
const card = '.embed.external.uri';
const facet = '.facets[app.bsky.richtext.facet].features[app.bsky.richtext.facet#link].uri';
const plain = 'https://doi.org/10.5555/made-up.1';
const old = 'http://dx.doi.org/10.5555/made-up.1';
const capitals = 'https://doi.org/10.5555/MADE-UP.1';

/** Somebody's record; the made-up keys are of 2025-03-04, 2025-03-20 and 2026-11-21. */
const record = (key: string, did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa') => ({
  did,
  collection: 'app.bsky.feed.post',
  rkey: key,
});
const [march, laterInMarch, november] = ['3ljkg3m4o2227', '3lksnkdio2227', '3n2t2gu4w2227'];

type Register = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

/** A register that shows so many records on a page. */
function serving(register: Register, size = 100): (url: URL) => Sent {
  return ({ pathname, searchParams }) => {
    if (pathname === '/links/all') {
      const paths = register[searchParams.get('target') ?? ''] ?? {};
      const counted = Object.entries(paths).map(([path, { length }]) => [
        path,
        { records: length, distinct_dids: length },
      ]);
      const likes = { '.subject.uri': { records: 3, distinct_dids: 3 } };
      const links = { 'network.cosmik.card': likes };
      if (!counted.length) return { body: { links } };
      return {
        body: { links: { ...links, 'app.bsky.feed.post': Object.fromEntries(counted) as unknown } },
      };
    }
    assert.equal(pathname, '/xrpc/blue.microcosm.links.getBacklinks');
    const [collection, path] = searchParams.get('source')!.split(':');
    assert.equal(collection, 'app.bsky.feed.post');
    const all = register[searchParams.get('subject')!]?.[`.${path}`] ?? [];
    const from = Number(searchParams.get('cursor') ?? 0);
    const records = all.slice(from, from + size);
    const cursor = from + size < all.length ? String(from + size) : null;
    return { body: { total: all.length, records, cursor } };
  };
}

const register: Register = {
  [plain]: {
    [card]: [record(november), record(march)],
    // The same post has the link in its text and as a card.
    [facet]: [record(march)],
  },
  [old]: { [facet]: [record(laterInMarch)] },
  [capitals]: { [card]: [record('in-my-own-words', 'did:web:example.org')] },
};

chain({
  provider: bluesky,
  id,
  serve: serving(register),
  expected: ['counted 4'],
  notFound: 'failed refused',
});

function ask(serve: (url: URL) => Sent, work: `doi:${string}` = id) {
  const { answer, replies } = run({ provider: bluesky, serve }, work);
  const [finding] = answer.findings;
  return {
    said: outcome(answer, 'posts'),
    finding: finding!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

function counted(serve: (url: URL) => Sent) {
  const { finding } = ask(serve);
  assert.ok(finding.state === 'counted');
  return finding;
}

describe('Bluesky is asked', () => {
  it('under every form of the address, then for the lists that have something on them', () => {
    const { urls } = ask(serving(register));
    assert.deepEqual(
      urls.map(({ pathname, searchParams }) =>
        pathname === '/links/all'
          ? searchParams.get('target')
          : `${searchParams.get('subject')} ${searchParams.get('source')}`,
      ),
      [
        plain,
        // One answer is enough to see whether the register answers at all.
        'http://doi.org/10.5555/made-up.1',
        'https://dx.doi.org/10.5555/made-up.1',
        old,
        capitals,
        `${plain} app.bsky.feed.post:embed.external.uri`,
        `${plain} app.bsky.feed.post:${facet.slice(1)}`,
        `${old} app.bsky.feed.post:${facet.slice(1)}`,
        `${capitals} app.bsky.feed.post:embed.external.uri`,
      ],
    );
  });

  it('in capitals only where that makes a difference', () => {
    assert.equal(ask(serving({})).urls.length, 5);
    assert.equal(ask(serving({}), 'doi:10.5555/123').urls.length, 4);
  });

  it('for the handle and the pages that the owner names, twelve addresses at most', () => {
    const pages = Array.from({ length: 9 }, (_, at) => `url:https://old.example.org/${at}`);
    const work = `doi:10.5555/123 handle:1234/5 ${pages.join(' ')}` as const;
    const page = { [pages[0]!.slice(4)]: { [card]: [record(march)] } };
    const handle = {
      'http://hdl.handle.net/1234/5': { [card]: [record(march), record(november)] },
    };
    const { urls, said } = ask(serving({ ...page, ...handle }), work);
    const targets = urls.flatMap(({ searchParams }) => searchParams.get('target') ?? []);
    assert.deepEqual(targets.slice(0, 7), [
      'https://doi.org/10.5555/123',
      'http://doi.org/10.5555/123',
      'https://dx.doi.org/10.5555/123',
      'http://dx.doi.org/10.5555/123',
      'https://hdl.handle.net/1234/5',
      'http://hdl.handle.net/1234/5',
      'https://old.example.org/0',
    ]);
    assert.equal(targets.length, 12);
    // One post links to both, and counts once.
    assert.equal(said, 'counted 2');
  });

  it('nothing more once something has failed', () => {
    for (const failing of [0, 2, 6]) {
      let asked = 0;
      const serve = serving(register);
      const { said, urls } = ask((url) => {
        asked += 1;
        return asked > failing ? { status: 503, body: '' } : serve(url);
      });
      assert.equal(said, 'failed server-error');
      // What belongs to the same round is under way.
      assert.ok(urls.length <= 9);
    }
  });
});

describe('Bluesky answers', () => {
  it('with posts that have neither text nor name, the newest first', () => {
    const { items } = counted(serving(register));
    const profile = 'https://bsky.app/profile/did:plc:aaaaaaaaaaaaaaaaaaaaaaaa';
    const title = 'Post on Bluesky';
    assert.deepEqual(items, [
      { title, link: `${profile}/post/${november}`, date: '2026-11-21' },
      { title, link: `${profile}/post/${laterInMarch}`, date: '2025-03-20' },
      { title, link: `${profile}/post/${march}`, date: '2025-03-04' },
      { title, link: 'https://bsky.app/profile/did:web:example.org/post/in-my-own-words' },
    ]);
  });

  it('with the time since which anybody keeps a register', () => {
    const { receipt } = counted(serving(register));
    assert.deepEqual(receipt.period, { from: '2025', until: '2026-11-22' });
    assert.ok(receipt.request.endsWith('?target=https%3A%2F%2Fdoi.org%2F10.5555%2Fmade-up.1'));
  });

  it('with months only where every post has its own', () => {
    assert.equal(counted(serving(register)).series, undefined);
    const dated = {
      [plain]: { [card]: [november, march, laterInMarch].map((key) => record(key)) },
    };
    assert.deepEqual(counted(serving(dated)).series, [
      { from: '2025-03', until: '2025-03', value: 2 },
      { from: '2026-11', until: '2026-11', value: 1 },
    ]);
  });

  it('with no date where the key claims one that cannot be', () => {
    for (const key of ['3n5fztado2227', '3gbud2wi62227', '3ljkg3m4o222', 'zljkg3m4o2227', '1'])
      assert.equal(
        counted(serving({ [plain]: { [card]: [record(key)] } })).items![0]!.date,
        undefined,
      );
  });

  it('with 0 where nobody links to any form of the address', () => {
    assert.equal(ask(serving({})).said, 'counted 0');
    assert.equal(ask(() => ({ body: { links: {} } })).said, 'counted 0');
  });

  it('with all pages of a list, or with no number', () => {
    const keys = Array.from({ length: 12 }, (_, at) => record(`key-${at}`));
    assert.equal(ask(serving({ [plain]: { [card]: keys } }, 2)).said, 'counted 12');
    assert.equal(ask(serving({ [plain]: { [card]: keys } }, 1)).said, 'failed malformed');
  });

  it('with the newest hundred of many', () => {
    const keys = Array.from({ length: 130 }, (_, at) => record(`key-${at}`));
    const { value, items } = counted(serving({ [plain]: { [card]: keys } }));
    assert.deepEqual([value, items!.length], [130, 100]);
  });

  it('with records of posts that can be linked to, or with no number', () => {
    for (const wrong of [
      { ...record(march), collection: 'app.bsky.feed.like' },
      { ...record(march), did: 'did:plc:a/../b' },
      { ...record(march), did: 'javascript:alert(1)' },
      { ...record(march), rkey: 'a b' },
      { ...record(march), rkey: 7 },
      'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa',
      null,
    ])
      assert.equal(
        ask(serving({ [plain]: { [card]: [record(november), wrong] } })).said,
        'failed malformed',
      );
  });

  it('with a page for people in place of data, which is no answer', () => {
    assert.equal(ask(() => ({ body: '<!doctype html>' })).said, 'failed not-json');
  });
});
