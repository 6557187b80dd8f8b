import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geographyOf } from '../../src/aggregate/geography.js';
import type { Counted } from '../../src/model/finding.js';
import { countedBy } from '../support/findings.js';

function downloads(value: number, places: Readonly<Record<string, number>>): Counted {
  return {
    ...countedBy('eprints', value, 'downloads'),
    places: Object.entries(places).map(([country, each]) => ({ country, value: each })),
  };
}
const named = (finding: Counted) =>
  geographyOf(finding)?.rows.map(({ country, value }) => `${country} ${value}`);

test('countries stand by their count, and what is of unknown country is what is left of the whole', () => {
  const found = geographyOf(downloads(40, { FR: 9, GB: 14, AR: 9 }));
  assert.deepEqual(found, {
    rows: [
      { country: 'GB', value: 14 },
      { country: 'AR', value: 9 },
      { country: 'FR', value: 9 },
    ],
    masked: 0,
    isOverlapping: false,
    rest: 8,
  });
});

test('small counts of what people did are not told of a country', () => {
  const found = geographyOf(downloads(31, { GB: 14, US: 9, FR: 4, MT: 3 }));
  assert.deepEqual(
    found?.rows.map(({ country }) => country),
    ['GB', 'US'],
  );
  assert.deepEqual([found?.masked, found?.rest], [2, 8]);
});

test('one small country alone takes the next smallest with it, so that it can’t be worked out', () => {
  const finding = downloads(27, { GB: 14, US: 9, FR: 4 });
  assert.deepEqual(named(finding), ['GB 14']);
  assert.equal(geographyOf(finding)?.masked, 2);
  assert.deepEqual(named(downloads(4, { FR: 4 })), []);
  assert.deepEqual(named(downloads(10, { FR: 5, DE: 5 })), ['DE 5', 'FR 5']);
});

test('no sum is made where rows make more than the whole', () => {
  assert.ok(!('rest' in geographyOf(downloads(10, { GB: 14 }))!));
});

test('citing works are public, overlap, and are never masked', () => {
  const finding: Counted = {
    ...countedBy('openalex', 3, 'countries-citing'),
    places: [
      { country: 'GB', value: 2 },
      { country: 'FR', value: 1 },
      { country: 'MT', value: 1 },
    ],
    located: { n: 3, of: 4 },
  };
  const found = geographyOf(finding);
  assert.deepEqual(
    [found?.rows.length, found?.masked, found?.isOverlapping, found?.located],
    [3, 0, true, { n: 3, of: 4 }],
  );
  assert.ok(!('rest' in found!));
});

test('how many could be located is told only where it is two counts', () => {
  for (const located of [null, 3, {}, { n: '3', of: 4 }, { n: {}, of: 4 }])
    assert.ok(
      !('located' in geographyOf({ ...downloads(9, { GB: 9 }), located } as unknown as Counted)!),
    );
});

test('what is no country and no count of one is left out, whatever a snapshot holds', () => {
  const odd = (places: unknown) =>
    geographyOf({ ...countedBy('eprints', 9, 'downloads'), places } as unknown as Counted);
  for (const places of [undefined, null, 'GB', {}, [], [null], [{ country: 'gb', value: 9 }]])
    assert.equal(odd(places), undefined);
  assert.deepEqual(
    odd([
      { country: 'GB', value: 9 },
      { country: 'FR', value: '9' },
      { country: 'DE', value: 0 },
      { country: 'A1', value: 9 },
      { country: 'US', value: Infinity },
    ])?.rows,
    [{ country: 'GB', value: 9 }],
  );
});
