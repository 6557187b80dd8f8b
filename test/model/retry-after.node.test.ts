import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reply } from '../../src/model/provider.js';
import { retryAfter } from '../../src/model/retry-after.js';

const now = Date.parse('2026-11-22T09:30:00Z');

function refusal(header: string | undefined, body: unknown = ''): Reply {
  const url = 'https://api.test/';
  return {
    request: { url, ids: [], as: 'json' },
    url,
    status: 429,
    headers: new Headers(header === undefined ? {} : { 'Retry-After': header }),
    body,
    retrieved: now,
  };
}

describe('how long to leave an answerer alone', () => {
  it('is read from the header, as seconds or as a date', () => {
    assert.equal(retryAfter(refusal('120')), 120);
    assert.equal(retryAfter(refusal(' 0 ')), 0);
    assert.equal(retryAfter(refusal('Sun, 22 Nov 2026 09:31:30 GMT')), 90);
    assert.equal(retryAfter(refusal('Sunday, 22-Nov-26 10:30:00 GMT')), 3600);
    assert.equal(retryAfter(refusal('Mon, 23 Nov 2026 00:00:00 GMT')), 52_200);
  });

  it('is nothing where the date has passed', () => {
    assert.equal(retryAfter(refusal('Sun, 22 Nov 2026 09:29:00 GMT')), 0);
  });

  it('is read from the body where the header is hidden, as OpenAlex writes it', () => {
    const body = { error: 'Rate limit exceeded', message: 'Slow down', retryAfter: 52_200.4 };
    assert.equal(retryAfter(refusal(undefined, body)), 52_201);
    assert.equal(retryAfter(refusal('60', body)), 60);
  });

  it('is not guessed', () => {
    for (const header of ['', '-5', '1.5', '1e3', 'soon', '5 GMT', '2026-11-22', 'Sun, soon GMT'])
      assert.equal(retryAfter(refusal(header)), undefined, header);
    for (const body of ['', '<h1>429</h1>', null, undefined, 12, [], {}, { retryAfter: '60' }])
      assert.equal(retryAfter(refusal(undefined, body)), undefined);
    for (const seconds of [NaN, Infinity, null, '', []])
      assert.equal(retryAfter(refusal(undefined, { retryAfter: seconds })), undefined);
  });
});
