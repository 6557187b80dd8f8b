import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesIn } from '../../src/providers/places.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** Codes that Unicode has words for and ISO has not assigned to a country. */
const unassigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

describe('a count by countries', () => {
  it('knows the 249 countries of ISO 3166-1, and no other code', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const isCurrent = (code: string) =>
      Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    const assigned = pairs.filter(
      (code) => names.of(code) && isCurrent(code) && !unassigned.includes(code),
    );
    assert.equal(assigned.length, 249);
    const places = placesIn(pairs.map((code) => [code, 1]));
    assert.deepEqual(
      places?.map(({ country }) => country),
      assigned,
    );
  });

  it('leaves out what is no country, and tells the others as they come', () => {
    const entries = ['US', null, 'EU', 'A1', '', 'gb', 'GB', undefined, 7].map(
      (code, at) => [code, at] as const,
    );
    assert.deepEqual(placesIn(entries), [
      { country: 'US', value: 0 },
      { country: 'GB', value: 6 },
    ]);
  });

  it('is not told where it holds no country', () => {
    for (const entries of [undefined, [], [[null, 4]] as const])
      assert.equal(placesIn(entries), undefined);
  });

  it('is told whole or not at all', () => {
    for (const value of [undefined, null, '4', -1, 0.5, Infinity])
      assert.equal(
        placesIn([
          ['US', 3],
          ['GB', value],
        ]),
        undefined,
      );
    assert.equal(
      placesIn([
        ['US', 3],
        ['US', 4],
      ]),
      undefined,
    );
  });
});
