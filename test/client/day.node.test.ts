import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import { crossref } from '../../src/providers/crossref.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeArchive, fakeDoor, fakeStorage, type Sent } from '../support/door.js';
import { plain, scholarly, works } from '../support/providers.js';

// One visitor's day, made up: a page every five minutes, twelve works on each, 300 works in all.

const minute = 60_000;
const hour = 60 * minute;
const midnight = Date.UTC(2026, 10, 22);
const nextMidnight = midnight + 24 * hour;
const end = midnight + 26 * hour;
const latency = 300;
const all = works(300, 'day');
/** Every tenth work is unknown, every seventh has a true zero. */
const truth = Object.fromEntries(
  all.flatMap((id, at) => (at % 10 === 9 ? [] : [[id, at % 7 === 0 ? 0 : at * 3]])),
) as Readonly<Record<Identifier, number>>;
const hosts = { openalex: 'api.openalex.org', crossref: 'api.crossref.org' } as const;

/** A provider that cannot be reached all day. */
const dead = plain({ name: 'europepmc', homepage: 'https://dead.test/' });
/** One that answers about works nobody asked for, or with a web page. */
const liar = plain({
  name: 'datacite',
  homepage: 'https://liar.test/',
  parse: (replies, ids, settings) =>
    plain({ name: 'datacite' }).parse(
      replies,
      typeof replies[0]!.body === 'string' ? ids : ['doi:10.5555/never-asked'],
      settings,
    ),
});

interface Seen {
  readonly id: Identifier;
  readonly at: number;
  readonly attention: Attention;
}
interface Asked {
  readonly host: string;
  readonly url: string;
  readonly begun: number;
  readonly sent: Sent | 'down';
}

const seen: Seen[] = [];
const asked: Asked[] = [];
const underWay = new Map<string, number>();
let busiestCrossref = 0;
const archive = fakeArchive();
const storage = fakeStorage();

before(async () => {
  const answer = scholarly(truth);
  const serve = (url: string, at: number): Sent | 'down' => {
    const { hostname } = new URL(url);
    const time = at - midnight;
    if (hostname === 'dead.test') return 'down';
    if (hostname === 'liar.test')
      return time % (2 * hour) < hour
        ? { body: '<!doctype html><title>0</title>' }
        : { body: { 'doi:10.5555/never-asked': 0 } };
    if (hostname === hosts.openalex && time > 10.5 * hour && at < nextMidnight) {
      const retryAfter = Math.ceil((nextMidnight - at) / 1000);
      return { status: 429, headers: { 'retry-after': String(retryAfter) }, body: { retryAfter } };
    }
    // Crossref lets script read no header, and refuses for ten minutes every third hour.
    if (hostname === hosts.crossref && time % (3 * hour) < 10 * minute && time > hour)
      return { status: 429, body: '<h1>429 Too Many Requests</h1>' };
    return answer(url);
  };
  const isFull = () => Math.floor((door.now() - midnight) / hour) >= 12;
  const door = fakeDoor({
    at: midnight,
    archive,
    serve,
    storage: {
      ...storage,
      setItem: (key, value) => {
        if (isFull()) throw new DOMException('full', 'QuotaExceededError');
        storage.setItem(key, value);
      },
    },
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input as string;
    const host = new URL(url).hostname;
    const begun = door.now();
    underWay.set(host, (underWay.get(host) ?? 0) + 1);
    busiestCrossref = Math.max(busiestCrossref, underWay.get(hosts.crossref) ?? 0);
    try {
      await door.wait(latency);
      asked.push({ host, url, begun, sent: serve(url, door.now()) });
      return await door.fetch(input, init);
    } finally {
      underWay.set(host, underWay.get(host)! - 1);
    }
  };

  // A fixed sequence of numbers, so that the day is the same each time.
  let state = 20261122;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  while (door.now() < end) {
    const at = door.now();
    const published = Math.ceil((all.length * (at - midnight + 5 * minute)) / (end - midnight));
    const newest = all.slice(0, published).slice(-4);
    const some = Array.from({ length: 8 }, () => all[Math.floor(random() * published)]!);
    const client = createClient({ providers: [openalex, crossref, dead, liar], ...door, fetch });
    const loads = [...new Set([...newest, ...some])].map(async (id) => {
      const onUpdate = (attention: Attention) => seen.push({ id, at: door.now(), attention });
      const attention = await client.load([id], { onUpdate });
      assert.equal(attention.findings.length, 4, 'everybody has an answer');
    });
    await door.advance(10_000);
    await Promise.all(loads);
    await door.advance(at + 5 * minute - door.now());
  }
});

const findings = () =>
  seen.flatMap(({ id, at, attention }) => attention.findings.map((one) => ({ id, at, one })));
const to = (host: string) => asked.filter((one) => one.host === host);
const reasons = (name: Finding['provider'], from = midnight, until = end) =>
  new Set(
    findings()
      .filter(({ one, at }) => one.provider === name && at >= from && at < until)
      .map(({ one }) => ('reason' in one ? one.reason : one.state)),
  );

/** The works a request asks for. */
function idsIn(url: string): string[] {
  const { pathname, searchParams } = new URL(url);
  const filter = searchParams.get('filter');
  return filter
    ? filter.split(/[|,]/).map((part) => `doi:${part.replace(/^doi:/, '')}`)
    : [`doi:${decodeURIComponent(pathname.slice('/works/'.length)).replace(/^doi:/, '')}`];
}

test('all 300 works were looked at, and most of them have a figure', () => {
  assert.equal(new Set(seen.map(({ id }) => id)).size, 300);
  const figures = findings().filter(({ one }) => one.state === 'counted');
  assert.ok(new Set(figures.map(({ id }) => id)).size > 250);
});

test('every figure is the true one, of a provider that gave it at the time it names', () => {
  for (const { id, at, one } of findings()) {
    if (one.state !== 'counted') continue;
    assert.equal(one.value, truth[id]);
    const retrieved = Date.parse(one.receipt.retrieved);
    assert.ok(retrieved <= at);
    const given = to(hosts[one.provider as keyof typeof hosts]).some(
      ({ url, begun, sent }) =>
        sent !== 'down' &&
        (sent.status ?? 200) === 200 &&
        Math.floor((begun + latency) / 1000) * 1000 === retrieved &&
        idsIn(url).includes(id),
    );
    assert.ok(given, `${one.provider} said so of ${id} at ${one.receipt.retrieved}`);
  }
});

test('what has no figure has no digit either, and “unknown” is said of unknown works alone', () => {
  for (const { id, one } of findings()) {
    if (one.state === 'counted') continue;
    assert.equal('value' in one, false);
    if (one.state === 'not-covered') assert.equal(id in truth, false);
  }
});

test('the dead and the lying provider have failed, and cost nobody else a figure', () => {
  assert.deepEqual(reasons('europepmc'), new Set(['unreachable']));
  assert.deepEqual(reasons('datacite'), new Set(['not-json', 'malformed']));
  const kept = [...storage.held.values(), ...archive.held.keys()].join();
  assert.doesNotMatch(kept, /"?(europepmc|datacite) doi:/);
});

test('after OpenAlex’s budget was spent one request heard of it, and the next came after midnight', () => {
  const spent = midnight + 10.5 * hour;
  const during = to(hosts.openalex).filter(({ begun }) => begun >= spent && begun < nextMidnight);
  assert.equal(during.length, 1);
  assert.ok(to(hosts.openalex).some(({ begun }) => begun >= nextMidnight));
  assert.deepEqual(
    reasons('openalex', spent + 10 * minute, nextMidnight),
    new Set(['counted', 'unknown-work', 'rate-limited']),
  );
  assert.equal(reasons('openalex', nextMidnight + 10 * minute).has('counted'), true);
});

test('while OpenAlex was silent new works had Crossref’s figure', () => {
  const evening = seen.filter(({ at, id, attention }) => {
    const [first, second] = attention.findings;
    const isLimited = first?.state === 'failed' && first.provider === 'openalex';
    return id in truth && at > midnight + 13 * hour && isLimited && second?.state === 'counted';
  });
  assert.ok(evening.length > 50);
});

test('no provider was asked faster than it allows', () => {
  for (const [host, most] of [
    [hosts.openalex, 10],
    [hosts.crossref, 5],
  ] as const) {
    const starts = to(host).map(({ begun }) => begun);
    for (const from of starts)
      assert.ok(starts.filter((at) => at >= from && at < from + 1000).length <= most);
  }
  assert.equal(busiestCrossref, 1);
});

test('Crossref was left alone for a minute after each 429, and its figures came later', () => {
  const requests = to(hosts.crossref);
  const refusals = requests.filter(({ sent }) => sent !== 'down' && sent.status === 429);
  assert.ok(refusals.length >= 4);
  for (const { begun } of refusals)
    assert.equal(requests.filter(({ begun: at }) => at > begun && at < begun + minute).length, 0);
  assert.deepEqual(reasons('crossref'), new Set(['counted', 'unknown-work', 'rate-limited']));
});

test('the dead provider was not hammered while storage worked', () => {
  const morning = to('dead.test').filter(({ begun }) => begun < midnight + 12 * hour);
  // Three to notice, then after 1, 2, 4, 8, 16 and 32 minutes, then once an hour.
  assert.ok(morning.length <= 3 + 6 + 12, String(morning.length));
  assert.ok(morning.length >= 10);
});

test('nobody was asked again for what was fresh', () => {
  for (const host of Object.values(hosts)) {
    const answered = new Map<string, number>();
    for (const { url, begun, sent } of to(host)) {
      for (const id of idsIn(url)) {
        const last = answered.get(id);
        assert.ok(last === undefined || begun - last >= 24 * hour, `${host}: ${id}`);
        if (sent !== 'down' && (sent.status ?? 200) === 200) answered.set(id, begun);
      }
    }
  }
});

test('storage never held more than its share', () => {
  assert.ok(storage.written.every((text) => text.length <= 64_000));
});
