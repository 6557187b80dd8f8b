import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usageFindings } from '../../../src/intake/usage/findings.js';
import { readUsage } from '../../../src/intake/usage/read.js';
import { type UsageRow } from '../../../src/intake/usage/usage.js';
import { type PartialDate } from '../../../src/model/partial-date.js';

const source = {
  link: 'https://example.org/usage.csv',
  retrieved: '2026-11-22T09:30:00Z',
  licence: 'CC0-1.0',
  attribution: 'Made-up Repository',
};

const row = (from: PartialDate, count: number, more: Partial<UsageRow> = {}): UsageRow => ({
  identifier: 'doi:10.5555/a',
  measure: 'downloads',
  period: { from, until: from },
  count,
  ...more,
});
const found = (...rows: UsageRow[]) => usageFindings(rows, source);

describe('what an owner’s file says of a work', () => {
  it('is the owner’s finding, with its months and its source', () => {
    assert.deepEqual(found(row('2025-06', 20), row('2025-05', 10)), {
      findings: [
        {
          measure: 'downloads',
          provider: 'owner',
          state: 'counted',
          value: 30,
          series: [
            { from: '2025-05', until: '2025-05', value: 10 },
            { from: '2025-06', until: '2025-06', value: 20 },
          ],
          receipt: {
            link: 'https://example.org/usage.csv',
            request: 'https://example.org/usage.csv',
            retrieved: '2026-11-22T09:30:00Z',
            licence: 'CC0-1.0',
            attribution: 'Made-up Repository',
            rule: 'counting rule not stated',
            ruleVersion: 'not stated',
            scope: 'this version',
            period: { from: '2025-05', until: '2025-06' },
          },
        },
      ],
      problems: [],
    });
  });

  it('may be a zero, if that is what it says', () => {
    const { findings } = found(row('2025', 0));
    assert.equal(findings[0]!.value, 0);
    assert.equal('series' in findings[0]!, false);
  });

  it('is nothing where it says nothing', () => {
    assert.deepEqual(found(), { findings: [], problems: [] });
  });

  it('is never a sum of what is counted by two rules or in two places', () => {
    const { findings } = found(
      row('2025', 3, { rule: 'Unique_Item_Requests', ruleVersion: 'COUNTER 5.1' }),
      row('2025', 5, { rule: 'Total_Item_Requests', ruleVersion: 'COUNTER 5.1' }),
      row('2025', 7, { platform: 'Elsewhere' }),
      row('2025', 9, { measure: 'views' }),
    );
    assert.deepEqual(
      findings.map(({ measure, value, receipt: { rule, ruleVersion, attribution } }) => [
        ...[measure, value, rule, ruleVersion, attribution],
      ]),
      [
        ['downloads', 5, 'Total_Item_Requests', 'COUNTER 5.1', 'Made-up Repository'],
        ['downloads', 7, 'counting rule not stated', 'not stated', 'Elsewhere'],
        ['views', 9, 'counting rule not stated', 'not stated', 'Made-up Repository'],
        ['downloads', 3, 'Unique_Item_Requests', 'COUNTER 5.1', 'Made-up Repository'],
      ],
    );
  });

  it('counts a year with its months once', () => {
    const { findings } = found(row('2025-05', 10), row('2025', 40), row('2025-06', 20));
    assert.equal(findings[0]!.value, 40);
    assert.deepEqual(
      findings[0]!.series?.map(({ value }) => value),
      [10, 20],
    );
    assert.deepEqual(findings[0]!.receipt.period, { from: '2025', until: '2025' });
  });

  it('is left out where stretches of time overlap', () => {
    const first = { period: { from: '2025-01', until: '2025-06' } } as const;
    const second = { period: { from: '2025-06', until: '2025-12' } } as const;
    const { findings, problems } = found(row('2025', 10, first), row('2025', 20, second));
    assert.deepEqual(findings, []);
    assert.match(problems[0]!, /downloads.*overlap/);
  });
});

describe('countries of an owner’s file', () => {
  const unknown = { isUnplaced: true } as const;

  it('stand beside a count that holds the unknown ones too', () => {
    const { findings } = found(
      row('2025-05', 10, { country: 'DE' }),
      row('2025-05', 4, unknown),
      row('2025-06', 20, { country: 'US' }),
      row('2025-06', 2, { country: 'DE' }),
    );
    assert.equal(findings[0]!.value, 36);
    assert.deepEqual(findings[0]!.places, [
      { country: 'US', value: 20 },
      { country: 'DE', value: 12 },
    ]);
    assert.deepEqual(
      findings[0]!.series?.map(({ value }) => value),
      [14, 22],
    );
  });

  it('are not counted a second time beside a sum of their own', () => {
    const { findings } = found(
      row('2025', 100),
      row('2025', 60, { country: 'DE' }),
      row('2025', 30, { country: 'US' }),
    );
    assert.equal(findings[0]!.value, 100);
    assert.deepEqual(
      findings[0]!.places?.map(({ value }) => value),
      [60, 30],
    );
  });

  it('are left out where they are of another time, or more than all', () => {
    for (const places of [
      [row('2024', 60, { country: 'DE' })],
      [row('2025', 160, { country: 'DE' })],
      [row('2025', 60, { country: 'DE' }), row('2025-12', 3, { country: 'DE' })].map((each, at) =>
        at ? { ...each, period: { from: '2025-12', until: '2026-01' } as const } : each,
      ),
    ]) {
      const { findings, problems } = found(row('2025', 100), ...places);
      assert.equal(findings[0]!.value, 100);
      assert.equal('places' in findings[0]!, false);
      assert.equal(problems.length, 1);
    }
  });
});

describe('a file from its text to its findings', () => {
  it('is one figure in English, German and Arabic', () => {
    for (const text of [
      'doi,month,country,downloads\n10.5555/a,2025-05,Germany,"1,000"\n10.5555/a,2025-05,Unknown,5\n',
      'doi;month;Land;downloads\n10.5555/a;2025-05;Deutschland;1.000\n10.5555/a;2025-05;Unbekannt;5\n',
      'doi;month;الدولة;downloads\n10.5555/a;2025-05;ألمانيا;١٬٠٠٠\n10.5555/a;2025-05;غير معروف;٥\n',
    ]) {
      const { rows, problems } = readUsage(text);
      assert.deepEqual(problems, []);
      const { findings } = usageFindings(rows, source);
      assert.equal(findings.length, 1);
      assert.equal(findings[0]!.value, 1005);
      assert.equal(findings[0]!.receipt.rule, 'counting rule not stated');
      assert.deepEqual(findings[0]!.places, [{ country: 'DE', value: 1000 }]);
      assert.deepEqual(findings[0]!.receipt.period, { from: '2025-05', until: '2025-05' });
    }
  });
});
