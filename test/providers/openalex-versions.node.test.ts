import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Finding } from '../../src/model/finding.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { openalexVersions, together } from '../../src/providers/openalex-versions.js';
import { countedBy, failedBy } from '../support/findings.js';
import { contract } from './contract.js';
import { question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/openalex-versions.js';

const pair = 'openalex:W1|W2';

contract({
  provider: openalexVersions,
  works: [pair, 'openalex:W3|W4|W5', 'openalex:W6|W7'],
  ids: fc
    .uniqueArray(fc.integer({ min: 1 }), { minLength: 2, maxLength: 9 })
    .map((numbers): Identifier => `openalex:${numbers.map((each) => `W${each}`).join('|')}`),
  one: ([, count]: Stated) => ({ meta: { count, page: 1, per_page: 1 }, results: [] }),
  isNameless: true,
  schemas,
});

/** A count of OpenAlex with the work's own page, or another link. */
function kept(link: string, provider: ProviderId = 'openalex'): readonly Finding[] {
  const finding = countedBy(provider, 3);
  return [{ ...finding, receipt: { ...finding.receipt, link } }];
}

describe('OpenAlex is asked about versions together', () => {
  it('for the length of its list of works that cite any of them, of which one is the least it sends', () => {
    assert.equal(
      question(openalexVersions, [pair]).url,
      'https://api.openalex.org/works?filter=cites:W1|W2&per_page=1&select=id',
    );
  });

  it('by its own numbers of them, which it gave with their counts', () => {
    const found = [kept('https://openalex.org/W1'), kept('https://openalex.org/W2')];
    assert.equal(together(found), pair);
  });

  it('not where it keeps them as one work, or knows fewer than two', () => {
    const one = kept('https://openalex.org/W1');
    for (const found of [
      [],
      [one],
      [one, one],
      [one, [failedBy('openalex')]],
      [one, kept('https://openalex.org/works?filter=doi:10.5555%2Fa')],
      [one, kept('https://openalex.org/W2', 'crossref')],
    ])
      assert.equal(together(found), undefined);
  });
});

describe('OpenAlex answers about versions together', () => {
  it('with a count of all versions, by the rule of its list, and with that list to look at', () => {
    const body = { meta: { count: 17 }, results: [{ id: 'https://openalex.org/W9' }] };
    const [answer] = openalexVersions.parse(
      [replyTo(question(openalexVersions, [pair]), body)],
      [pair],
      {},
    );
    const [finding] = answer!.findings;
    assert.ok(finding?.state === 'counted');
    assert.equal(finding.value, 17);
    assert.equal(finding.receipt.scope, 'all versions');
    assert.equal(finding.receipt.rule, 'works?filter=cites');
    assert.equal(finding.receipt.link, 'https://openalex.org/works?filter=cites:W1|W2');
  });
});
