import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../src/identifiers/identifier.js';
import {
  counted,
  failed,
  measuresOf,
  notAsked,
  notCovered,
  unaskedReceipt,
} from '../../src/model/outcome.js';
import { type Provider } from '../../src/model/provider.js';
import { wasAsked } from '../../src/model/receipt.js';

const contact = 'owner@example.org';
const asked = { id: 'doi:10.5555/made-up', retrieved: Date.UTC(2026, 10, 22, 9, 30) } as const;

/** Made up: a source with one measure whose 0 means none and one whose 0 may mean silence. */
const source: Provider = {
  name: 'datacite',
  label: 'Made up',
  homepage: 'https://source.example/',
  licence: 'CC0-1.0',
  terms: 'https://source.example/terms',
  attribution: 'Made up',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.source.example'],
  tier: 'badge',
  accepts: ['doi'],
  measures: {
    citations: { zero: 'true-zero', rule: 'cited', ruleVersion: '2026-01', scope: 'this version' },
    views: { zero: 'ambiguous', rule: 'viewed', ruleVersion: '2026-02', scope: 'all versions' },
  },
  batch: { ids: 1, urlBytes: 2000 },
  pace: { perSecond: 1, concurrent: 1 },
  request: (ids, settings) =>
    ids.map((id) => {
      const mailto = settings.contact ? `?mailto=${settings.contact}` : '';
      return { url: `https://api.source.example/${valueOf(id)}${mailto}`, ids: [id], as: 'json' };
    }),
  parse: () => [],
  link: (id) => `https://source.example/${valueOf(id)}`,
};

const receipt = {
  link: 'https://source.example/10.5555/made-up',
  licence: 'CC0-1.0',
  attribution: 'Made up',
  rule: 'cited',
  ruleVersion: '2026-01',
  scope: 'this version',
  request: 'https://api.source.example/10.5555/made-up',
  retrieved: '2026-11-22T09:30:00Z',
};

/** What is no count, by name. */
const noCounts: Readonly<Record<string, unknown>> = {
  'a negative number': -1,
  'a fraction': 1.5,
  'less than one': 0.1,
  NaN: NaN,
  Infinity: Infinity,
  'negative Infinity': -Infinity,
  'more than a number can hold exactly': Number.MAX_SAFE_INTEGER + 1,
  'a huge number': 1e300,
  'a number as text': '12',
  'empty text': '',
  'a big integer': 12n,
  true: true,
  false: false,
  null: null,
  undefined: undefined,
  'an empty list': [],
  'a list of one number': [12],
  'an object': {},
  'an object that passes for a number': { valueOf: () => 12 },
  'a number object': new Number(12),
  'a symbol': Symbol('12'),
};

describe('counted', () => {
  it('tells the number with its source and method', () => {
    assert.deepEqual(counted(source, 'citations', 145, asked), {
      measure: 'citations',
      provider: 'datacite',
      state: 'counted',
      value: 145,
      receipt,
    });
  });

  it('takes every whole number from 0 up to the largest exact one', () => {
    for (const value of [0, 1, Number.MAX_SAFE_INTEGER]) {
      const finding = counted(source, 'citations', value, asked);
      assert.equal(finding.state === 'counted' && finding.value, value);
    }
  });

  it('writes -0, which JSON allows, as plain 0', () => {
    const finding = counted(source, 'citations', JSON.parse('-0'), asked);
    assert.ok(finding.state === 'counted');
    assert.ok(Object.is(finding.value, 0));
  });

  for (const [name, value] of Object.entries(noCounts))
    it(`sees no count in ${name}`, () => {
      for (const measure of ['citations', 'views'] as const) {
        const finding = counted(source, measure, value, asked);
        assert.equal(finding.state === 'failed' && finding.reason, 'malformed');
        assert.ok(!('value' in finding));
      }
    });

  it('never throws, whatever stands where the number belongs', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        const finding = counted(source, 'citations', value, asked);
        const isCount = typeof value === 'number' && value >= 0 && Number.isSafeInteger(value);
        assert.equal(finding.state, isCount ? 'counted' : 'failed');
      }),
      { numRuns: 2000 },
    );
  });

  it('does not call a 0 none where it may mean that nothing was reported', () => {
    for (const zero of [0, -0]) {
      const finding = counted(source, 'views', zero, asked);
      assert.equal(finding.state === 'not-covered' && finding.reason, 'ambiguous-zero');
      assert.ok(!('value' in finding));
    }
    assert.equal(counted(source, 'views', 1, asked).state, 'counted');
  });

  it('links to the page about the figure where there is one', () => {
    const link = 'https://source.example/figures/1';
    assert.equal(counted(source, 'citations', 1, { ...asked, link }).receipt.link, link);
    assert.equal(
      counted(source, 'citations', 1, { ...asked, link: undefined }).receipt.link,
      'https://source.example/10.5555/made-up',
    );
  });
});

describe('other outcomes', () => {
  it('have a reason, a receipt and no number', () => {
    assert.deepEqual(notCovered(source, 'citations', 'unknown-work', asked), {
      measure: 'citations',
      provider: 'datacite',
      state: 'not-covered',
      reason: 'unknown-work',
      receipt,
    });
    assert.deepEqual(failed(source, 'citations', 'timeout', asked), {
      measure: 'citations',
      provider: 'datacite',
      state: 'failed',
      reason: 'timeout',
      receipt,
    });
  });

  it('have neither a time nor a request where nobody was asked', () => {
    const finding = notAsked(source, 'views', 'consent');
    assert.deepEqual(finding, {
      measure: 'views',
      provider: 'datacite',
      state: 'not-asked',
      reason: 'consent',
      receipt: {
        link: 'https://source.example/',
        licence: 'CC0-1.0',
        attribution: 'Made up',
        rule: 'viewed',
        ruleVersion: '2026-02',
        scope: 'all versions',
      },
    });
    assert.equal(wasAsked(finding.receipt), false);
    assert.equal(wasAsked(unaskedReceipt(source, 'citations')), false);
    assert.equal(wasAsked(failed(source, 'views', 'timeout', asked).receipt), true);
  });

  it('name every measure of their provider', () => {
    assert.deepEqual(measuresOf(source), ['citations', 'views']);
  });
});

describe('receipts', () => {
  it('hold no e-mail address, although the source would be sent one', () => {
    assert.match(source.request([asked.id], { contact })[0]?.url ?? '', /owner@example\.org$/);
    const findings = [
      counted(source, 'citations', 1, asked),
      counted(source, 'citations', 'x', asked),
      notCovered(source, 'views', 'unknown-work', asked),
      failed(source, 'views', 'rate-limited', asked),
    ];
    for (const { receipt } of findings) {
      assert.ok(!JSON.stringify(receipt).includes('@'));
      assert.equal(
        wasAsked(receipt) && receipt.request,
        'https://api.source.example/10.5555/made-up',
      );
    }
  });
});
