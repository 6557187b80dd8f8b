import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../../src/aggregate/body/body.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import { togetherOf } from '../../../src/aggregate/body/together.js';
import type { Finding } from '../../../src/model/finding.js';

const receipt = (link: string) => ({
  ...{ link, request: link, licence: 'CC0-1.0', attribution: 'OpenAlex', rule: 'count' },
  ...({ ruleVersion: '1', scope: 'this version', retrieved: '2026-11-12T10:00:00Z' } as const),
});

const member = (doi: string, ...findings: Finding[]): Member => {
  const work = { identifiers: [`doi:${doi}`] as const };
  const noticesChecked = { state: 'none-found', providers: ['openalex'] } as const;
  return { work, attention: { work, notices: [], noticesChecked, findings } };
};

const located = (doi: string, places: Readonly<Record<string, number>>, n: number, of: number) =>
  member(doi, {
    ...{ measure: 'countries-citing', provider: 'openalex', state: 'counted' },
    value: Object.keys(places).length,
    places: Object.entries(places).map(([country, value]) => ({ country, value })),
    located: { n, of },
    receipt: receipt(`https://openalex.example/${doi}`),
  });

const together = (...members: Member[]) =>
  togetherOf(bodyOf(members, Date.parse('2026-11-22T12:00:00Z')), { identifiers: [] });

test('countries of several works are added, and counted once each', () => {
  const [finding] = together(
    located('10.5555/a', { PE: 4, DE: 2 }, 5, 6),
    located('10.5555/b', { PE: 9, KE: 1 }, 10, 12),
  ).findings;
  assert.ok(finding?.state === 'counted');
  // Peru, Germany, Kenya.
  assert.equal(finding.value, 3);
  assert.deepEqual(finding.places, [
    { country: 'PE', value: 13 },
    { country: 'DE', value: 2 },
    { country: 'KE', value: 1 },
  ]);
  assert.deepEqual(finding.located, { n: 15, of: 18 });
});

test('counts are summed by provider, without the lists and histories of one work', () => {
  const citations = (doi: string, value: number) =>
    member(doi, {
      ...{ measure: 'citations', provider: 'crossref', state: 'counted', value },
      items: [{ title: 'One', link: 'https://example.org/1' }],
      receipt: receipt(`https://crossref.example/${doi}`),
    });
  const [finding] = together(citations('10.5555/a', 3), citations('10.5555/b', 4)).findings;
  assert.ok(finding?.state === 'counted');
  assert.equal(finding.value, 7);
  assert.equal(finding.items, undefined);
});

test('where nothing was counted, why not stands in its place, and no 0', () => {
  const [finding] = together(
    member('10.5555/a', {
      ...{ measure: 'citations', provider: 'crossref', state: 'failed', reason: 'timeout' },
      receipt: receipt('https://crossref.example/a'),
    }),
  ).findings;
  assert.equal(finding?.state, 'failed');
});

test('what a snapshot holds in place of countries is no reason to fail', () => {
  for (const places of [
    {},
    5,
    [null, { country: 5, value: 'x' }],
    [{ country: 'PE', value: -1 }],
  ]) {
    const [broken] = together(
      member('10.5555/a', {
        ...{ measure: 'citations', provider: 'openalex', state: 'counted', value: 3 },
        places,
        located: 'somewhere',
        receipt: receipt('https://openalex.example/a'),
      } as unknown as Finding),
    ).findings;
    assert.ok(broken?.state === 'counted');
    assert.deepEqual([broken.value, broken.places, broken.located], [3, undefined, undefined]);
  }
});
