import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { familiesOf } from '../../../src/aggregate/body/families.js';
import { answered, type Member } from '../../../src/aggregate/body/member.js';
import { splitsOf } from '../../../src/aggregate/body/splits.js';
import { type Sum, sumsOf } from '../../../src/aggregate/body/sums.js';
import type { Finding } from '../../../src/model/finding.js';
import { lack, number, work } from './made.js';

const sums = (members: readonly Member[]) => sumsOf(members, familiesOf(members));
const only = (members: readonly Member[]): Sum => {
  const [sum, ...others] = sums(members);
  assert.ok(sum);
  assert.equal(others.length, 0);
  return sum;
};

test('a sum over works that all have a number is exact', () => {
  const { total, isAtLeast, tally } = only([work('a', [number(3)]), work('b', [number(0)])]);
  assert.deepEqual([total, isAtLeast, tally.counted, tally.of], [3, false, 2, 2]);
});

for (const state of ['not-covered', 'failed', 'not-asked', 'hidden', 'masked'] as const)
  test(`a work whose number is ${state} makes the sum a lower bound, and is counted as such`, () => {
    const { total, isAtLeast, tally } = only([work('a', [number(3)]), work('b', [lack(state)])]);
    assert.deepEqual([total, isAtLeast, tally.counted, tally[state]], [3, true, 1, 1]);
  });

test('a work without answers is awaited, one without identifiers is not asked, and one whose answers are still coming awaits the rest', () => {
  const { tally } = only([
    work('a', [number(3)]),
    work('b'),
    work('', undefined, { about: { title: 'A talk' } }),
    work('d', []),
    { ...work('e', []), isAwaited: true },
  ]);
  assert.deepEqual([tally.awaited, tally['not-asked'], tally.of], [2, 2, 5]);
});

test('without any number there is no total, for none is not zero', () => {
  const sum = only([work('a', [lack('failed')]), work('b', [lack('not-covered')])]);
  assert.equal('total' in sum, false);
  assert.equal(answered(sum.tally), 1);
});

test('providers, rules and scopes stand side by side and are never added', () => {
  const found = sums([
    work('a', [
      number(3),
      number(5, { provider: 'crossref' }),
      number(9, { receipt: { rule: 'another' } }),
      number(11, { receipt: { scope: 'all versions' } }),
    ]),
  ]);
  assert.deepEqual(
    found.map(({ provider, total }) => [provider, total]),
    [
      ['openalex', 3],
      ['openalex', 9],
      ['openalex', 11],
      ['crossref', 5],
    ],
  );
});

for (const measure of [
  'fwci',
  'citation-percentile',
  'relative-citation-ratio',
  'countries-citing',
  'open-access',
  'sitelinks',
  'replies',
  'reposts',
  'likes',
  'archived',
  'wikipedia-views',
] as const)
  test(`${measure} is listed and never added up`, () => {
    const sum = only([work('a', [number(1, { measure })]), work('b', [number(2, { measure })])]);
    assert.equal('total' in sum, false);
    assert.deepEqual(
      sum.figures.map(({ finding }) => finding.value),
      [1, 2],
    );
  });

test('median and range are told from 10 works up', () => {
  const body = (n: number) =>
    only(Array.from({ length: n }, (_, at) => work(`w${at}`, [number(at * at)])));
  assert.equal(body(9).spread, undefined);
  assert.deepEqual(body(10).spread, { median: 20.5, least: 0, most: 81, n: 10 });
  assert.deepEqual(body(11).spread, { median: 25, least: 0, most: 100, n: 11 });
});

test('there is no middle of states', () => {
  const works = Array.from({ length: 12 }, (_, at) =>
    work(`w${at}`, [number(at % 2, { measure: 'open-access', provider: 'unpaywall' })]),
  );
  assert.equal(only(works).spread, undefined);
});

test('one record that stands for preprint and article is added once', () => {
  const link = 'https://openalex.org/W1';
  const sum = only([
    work('article', [number(40, { receipt: { link } })]),
    work('preprint', [number(40, { receipt: { link } })]),
    work('other', [number(2)]),
  ]);
  assert.equal(sum.total, 42);
  assert.deepEqual(
    sum.figures.map(({ isRepeat }) => isRepeat),
    [false, true, false],
  );
  assert.equal(sum.isAtLeast, false);
});

test('what a source keeps apart within a family is added, and each part stays to be seen', () => {
  const also = { about: { also: ['doi:10.5555/preprint'] as const } };
  const sum = only([
    work('article', [number(40, { provider: 'crossref' })], also),
    work('preprint', [number(5, { provider: 'crossref' })]),
  ]);
  assert.equal(sum.total, 45);
  assert.deepEqual(
    sum.figures.map(({ member, finding, isRepeat }) => [member, finding.value, isRepeat]),
    [
      [0, 40, false],
      [1, 5, false],
    ],
  );
});

test('a count over all versions is added once for several versions', () => {
  const all = (value: number) =>
    number(value, { provider: 'zenodo', measure: 'views', receipt: { scope: 'all versions' } });
  const { total } = only([
    work('v1', [all(30)], { about: { also: ['doi:10.5555/v2'] } }),
    work('v2', [all(30)]),
    work('else', [all(30)]),
  ]);
  assert.equal(total, 60);
});

const page = (link: string) => ({ title: link, link });

test('pages that cite several works are counted once where all are listed', () => {
  const pages = (links: readonly string[], value = links.length) =>
    number(value, { measure: 'wikipedia-pages', provider: 'wikipedia', items: links.map(page) });
  const { total, union } = only([
    work('a', [pages(['https://en.wikipedia.org/wiki/A', 'https://de.wikipedia.org/wiki/A'])]),
    work('b', [
      pages(['http://en.m.wikipedia.org/wiki/A#cite', 'https://en.wikipedia.org/wiki/B']),
    ]),
    work('c', [pages([], 0)]),
  ]);
  assert.deepEqual([total, union], [4, { distinct: 3, listed: 2, of: 2 }]);
  const cut = only([work('a', [pages(['https://en.wikipedia.org/wiki/A'], 120)])]);
  assert.deepEqual(cut.union, { distinct: 1, listed: 0, of: 1 });
});

test('sums say how old their oldest and their newest answer is', () => {
  const at = (retrieved: string) => number(1, { receipt: { retrieved } });
  const { oldest, newest } = only([
    work('a', [at('2026-11-20T00:00:00Z')]),
    work('b', [at('2026-11-22T00:00:00Z')]),
    work('c', [at('2026-11-21T00:00:00Z')]),
  ]);
  assert.deepEqual([oldest, newest], ['2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z']);
});

test('whatever a snapshot holds in the place of findings, nothing is made of it', () => {
  const strange = [null, 5, {}, { measure: 'citations' }, { measure: 1, provider: 'x' }];
  const bad = { measure: 'citations', provider: 'openalex', state: 'counted' };
  const members = [
    work('a', [number(3)]),
    ...[strange, [{ ...bad, value: 'many' }], [{ ...bad, value: NaN }], 'none', undefined].map(
      (findings): Member => ({
        ...work('b', []),
        attention: { ...work('b', []).attention!, findings: findings as unknown as Finding[] },
      }),
    ),
  ];
  const totals = sums(members).flatMap(({ total }) => total ?? []);
  assert.deepEqual(totals, [3]);
});

const finding = fc.oneof(
  fc.nat(1000).map((value) => number(value)),
  fc
    .constantFrom(...(['not-covered', 'failed', 'not-asked', 'hidden', 'masked'] as const))
    .map((state) => lack(state)),
);

test('every work is counted once however it stands, the total is that of the numbers, and order changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(finding, { nil: undefined }), { minLength: 1 }), (findings) => {
      const members = findings.map((each, at) => work(`w${at}`, each && [each]));
      const values = findings.flatMap((each) => (each?.state === 'counted' ? [each.value] : []));
      const [sum] = sums(members);
      const [turned] = sums([...members].reverse());
      if (!sum || !turned) return assert.ok(findings.every((each) => !each));
      const { of, ...standings } = sum.tally;
      assert.equal(of, members.length);
      assert.equal(
        Object.values(standings).reduce((all, n) => all + n, 0),
        of,
      );
      assert.equal(sum.total, values.length ? values.reduce((all, n) => all + n, 0) : undefined);
      assert.equal(sum.isAtLeast, values.length < of);
      assert.deepEqual([turned.total, turned.tally], [sum.total, sum.tally]);
    }),
  );
});

test('a family’s figures are shown apart where their source keeps them apart, and only there', () => {
  const link = 'https://openalex.org/W1';
  const members = [
    work('article', [
      number(40, { receipt: { link } }),
      number(30, { provider: 'crossref' }),
      number(7, { provider: 'crossref', measure: 'reviews' }),
    ]),
    work('else', [number(1, { provider: 'crossref' })]),
    work('preprint', [number(40, { receipt: { link } }), number(5, { provider: 'crossref' })]),
  ];
  const families = familiesOf(members);
  const splits = families.map((family) =>
    splitsOf(family, sumsOf(members, families)).map(({ provider, measure, figures }) => [
      ...[provider, measure],
      ...figures.map(({ finding }) => finding.value),
    ]),
  );
  assert.deepEqual(splits, [[['crossref', 'citations', 30, 5]], []]);
});
