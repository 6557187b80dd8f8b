import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthsBefore, viewsUrl } from '../../src/providers/wikipedia-views.js';

describe('the months of which views are asked', () => {
  it('are twelve, and long enough over to be complete', () => {
    for (const [day, from, until] of [
      ['2026-11-22T09:30:00Z', '2025-11', '2026-10'],
      ['2026-11-04T00:00:00Z', '2025-11', '2026-10'],
      ['2026-11-03T23:59:59Z', '2025-10', '2026-09'],
      ['2027-01-02T00:00:00Z', '2025-12', '2026-11'],
      ['2027-01-31T00:00:00Z', '2026-01', '2026-12'],
    ] as const)
      assert.deepEqual(monthsBefore(Date.parse(day)), { from, until });
  });

  it('are asked for to their last day, with no sign of the title left bare', () => {
    const url = viewsUrl(
      { edition: 'fr', title: 'AC/DC ?' },
      { from: '2023-03', until: '2024-02' },
    );
    assert.ok(url.endsWith('/fr.wikipedia/all-access/user/AC%2FDC_%3F/monthly/20230301/20240229'));
  });
});
