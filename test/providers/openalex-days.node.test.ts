import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { openalexDays } from '../../src/providers/openalex-days.js';
import { contract } from './contract.js';
import { outcome, question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/openalex-versions.js';

const pair = 'openalex:W1|W2';
const days = openalexDays({ from: '2024-06-14', until: '2025-12-31' });

contract({
  provider: days,
  works: [pair, 'openalex:W3|W4|W5', 'openalex:W6'],
  ids: fc
    .uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 9 })
    .map((numbers): Identifier => `openalex:${numbers.map((each) => `W${each}`).join('|')}`),
  one: ([, count]: Stated) => ({ meta: { count, page: 1, per_page: 1 }, results: [] }),
  isNameless: true,
  schemas,
});

describe('OpenAlex is asked about days', () => {
  it('for the length of its list of works that were published between them and cite any of the works', () => {
    assert.equal(
      question(days, [pair]).url,
      'https://api.openalex.org/works?filter=cites:W1|W2,from_publication_date:2024-06-14,to_publication_date:2025-12-31&per_page=1&select=id',
    );
    assert.equal(
      question(openalexDays({ until: '2024-06-13' }), [pair]).url,
      'https://api.openalex.org/works?filter=cites:W1|W2,to_publication_date:2024-06-13&per_page=1&select=id',
    );
  });
});

describe('OpenAlex answers about days', () => {
  it('with a count by the rule of its list, and with that list to look at', () => {
    const [answer] = days.parse(
      [replyTo(question(days, [pair]), { meta: { count: 17 } })],
      [pair],
      {},
    );
    assert.equal(outcome(answer, 'citations'), 'counted 17');
    assert.equal(
      answer!.findings[0]!.receipt.link,
      'https://openalex.org/works?filter=cites:W1|W2,from_publication_date:2024-06-14,to_publication_date:2025-12-31',
    );
  });

  it('never for other days than were asked for', () => {
    const request = question(days, [pair]);
    for (const other of [
      request.url.replace('2025-12-31', '2026-12-31'),
      request.url.replace(',from_publication_date:2024-06-14', ''),
    ]) {
      const [answer] = days.parse(
        [replyTo(request, { meta: { count: 17 } }, { url: other })],
        [pair],
        {},
      );
      assert.notEqual(outcome(answer, 'citations'), 'counted 17');
    }
  });
});
