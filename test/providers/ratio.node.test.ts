import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openalexContext } from '../../src/providers/openalex-context.js';
import { ratio } from '../../src/providers/ratio.js';

const asked = { id: 'doi:10.5555/made-up', retrieved: 0 } as const;
const read = (value: unknown) => {
  const found = ratio(openalexContext, 'fwci', value, asked);
  return `${found.state} ${found.state === 'counted' ? found.value : found.reason}`;
};

describe('A ratio', () => {
  it('need not be whole', () => assert.equal(read(2.18475199552701), 'counted 2.18475199552701'));

  it('can be nothing, without a sign', () => {
    assert.equal(read(0), 'counted 0');
    assert.equal(read(-0), 'counted 0');
  });

  it('that is null has not been worked out', () =>
    assert.equal(read(null), 'not-covered no-figure'));

  it('is malformed where it is anything else', () => {
    for (const value of [undefined, '2.1', -0.1, NaN, Infinity, true, [], {}])
      assert.equal(read(value), 'failed malformed', JSON.stringify(value));
  });
});
