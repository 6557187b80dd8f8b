import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isByDay, recordsOf, stretchesOf } from '../../../src/aggregate/body/days.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import { windowOf } from '../../../src/aggregate/timeline/window.js';
import { countedBy, failedBy } from '../../support/findings.js';

test('the stretches before, in and after a window have each day once', () => {
  assert.deepEqual(stretchesOf(windowOf('2024-06-14', '2025-12-31')), {
    before: { until: '2024-06-13' },
    within: { from: '2024-06-14', until: '2025-12-31' },
    after: { from: '2026-01-01' },
  });
  // A month is taken from its first day to its last.
  assert.deepEqual(stretchesOf(windowOf('2024-03', '2024-02')).within, {
    from: '2024-03-01',
    until: '2024-02-29',
  });
  assert.deepEqual(stretchesOf(windowOf('2024-03-01', '')), {
    before: { until: '2024-02-29' },
    within: { from: '2024-03-01' },
  });
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const next = (text: string, days: number) =>
    new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, (from, until) => {
      const { before, within, after } = stretchesOf(windowOf(from, until));
      assert.equal(before!.until, next(from, -1));
      assert.deepEqual(within, { from, until });
      assert.equal(after!.from, next(until, 1));
    }),
  );
});

test('whole years need no days', () => {
  assert.equal(isByDay(windowOf('2024', '2025')), false);
  assert.equal(isByDay(windowOf('2024', '2025-06')), true);
  assert.equal(isByDay(windowOf('2024-06-14', undefined)), true);
  assert.equal(isByDay(windowOf(undefined, undefined)), false);
});

test('works are named by OpenAlex’s own numbers, each once, and only where it counted', () => {
  const member = (link: string, provider: 'openalex' | 'crossref' = 'openalex'): Member => {
    const finding = countedBy(provider, 3);
    return {
      work: { identifiers: ['doi:10.5555/a'] },
      attention: {
        work: { identifiers: ['doi:10.5555/a'] },
        ...{ notices: [], noticesChecked: { state: 'not-checked', providers: [] } },
        findings: [{ ...finding, receipt: { ...finding.receipt, link } }, failedBy('openalex')],
      },
    };
  };
  assert.deepEqual(
    recordsOf([
      member('https://openalex.org/W20'),
      member('https://openalex.org/W3'),
      member('https://openalex.org/W20'),
      member('https://openalex.org/W4', 'crossref'),
      member('https://openalex.org/W5|W6'),
      { work: { identifiers: ['doi:10.5555/b'] } },
    ]),
    ['W20', 'W3'],
  );
});
