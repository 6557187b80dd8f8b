import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../../src/aggregate/body/body.js';
import { highlightsOf } from '../../../src/aggregate/body/highlights.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import type { ProviderId } from '../../../src/model/provider-id.js';
import { lack, number, work } from './made.js';

const highlights = (...members: Member[]) =>
  highlightsOf(bodyOf(members, Date.parse('2026-11-22T10:00:00Z')));

const pages = (links: readonly string[], value = links.length) =>
  number(value, {
    ...{ measure: 'wikipedia-pages', provider: 'wikipedia' },
    items: links.map((link) => ({ title: link, link: `https://${link}` })),
  });

test('Wikipedia’s pages are each told once, in their languages, with the figures behind them', () => {
  const [found, ...others] = highlights(
    work('a', [pages(['en.wikipedia.org/wiki/A', 'de.wikipedia.org/wiki/A'])]),
    work('b', [pages(['en.wikipedia.org/wiki/A', 'fr.m.wikipedia.org/wiki/C'])]),
    work('c', [pages([])]),
  );
  assert.equal(others.length, 0);
  const { kind, provider, n, isAtLeast, languages, evidence, answered, of } = found!;
  assert.deepEqual(
    [kind, provider, n, isAtLeast, languages, answered, of],
    ['wikipedia-pages', 'wikipedia', 3, false, 3, 3, 3],
  );
  assert.deepEqual(
    evidence.map(({ member }) => member),
    [0, 1],
  );
});

test('where not all pages are listed it is a lower bound, and languages are not told', () => {
  const [found] = highlights(
    work('a', [pages(['en.wikipedia.org/wiki/A'], 50)]),
    work('b', [pages(['en.wikipedia.org/wiki/B'], 60)]),
  );
  assert.deepEqual([found?.n, found?.isAtLeast, found?.languages], [60, true, undefined]);
});

const clinical = (value: number) =>
  number(value, { measure: 'clinical-citations', provider: 'icite' });

test('what nobody lists is never added over works, for it may be the same', () => {
  const [found] = highlights(work('a', [clinical(7)]), work('b', [clinical(5)]));
  assert.deepEqual([found?.n, found?.isAtLeast], [7, true]);
  const [alone] = highlights(work('a', [clinical(7)]), work('b', [clinical(0)]));
  assert.deepEqual([alone?.n, alone?.isAtLeast], [7, false]);
});

test('a work that has not answered makes it a lower bound', () => {
  const [found] = highlights(
    work('a', [clinical(7)]),
    work('b', [lack('failed', 'icite', 'clinical-citations')]),
  );
  assert.deepEqual([found?.isAtLeast, found?.answered, found?.of], [true, 1, 2]);
});

test('countries are each told once, from two on', () => {
  const citing = (countries: readonly string[]) =>
    number(countries.length, {
      measure: 'countries-citing',
      places: countries.map((country) => ({ country, value: 1 })),
      located: { n: 3, of: 4 },
    });
  const [found] = highlights(work('a', [citing(['GB', 'FR'])]), work('b', [citing(['GB', 'JP'])]));
  assert.deepEqual(
    [found?.kind, found?.n, found?.located],
    ['countries-citing', 3, { n: 6, of: 8 }],
  );
  assert.deepEqual(highlights(work('a', [citing(['GB'])])), []);
});

test('free to read is told of whom most works are known, and not where there is none', () => {
  const access = (value: number, provider: ProviderId) =>
    number(value, { measure: 'open-access', provider });
  const [found] = highlights(
    work('a', [access(1, 'openalex'), access(1, 'unpaywall')]),
    work('b', [access(0, 'unpaywall')]),
    work('c', [lack('failed', 'unpaywall', 'open-access')]),
  );
  assert.deepEqual([found?.provider, found?.n, found?.known, found?.of], ['unpaywall', 1, 2, 3]);
  assert.deepEqual(highlights(work('a', [access(0, 'unpaywall')])), []);
});

test('a highlight says where a work behind it is retracted', () => {
  const retracted = work('a', [clinical(7)], {
    answer: { notices: [{ kind: 'retraction', link: 'https://a.test/', provider: 'crossref' }] },
  });
  const corrected = work('b', [clinical(1)], {
    answer: { notices: [{ kind: 'correction', link: 'https://a.test/', provider: 'crossref' }] },
  });
  const [found] = highlights(retracted, corrected);
  assert.deepEqual(found?.retracted, [0]);
});

test('of nothing there is nothing to tell', () => {
  assert.deepEqual(highlights(), []);
  assert.deepEqual(highlights(work('a'), work('b', [number(50)])), []);
});
