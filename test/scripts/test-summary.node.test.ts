import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import nodeSummary, { type TestEvent } from '../../scripts/node-summary.mjs';
import { partTotals, sum, summaryLine } from '../../scripts/test-summary.mjs';
import { sessionTotals } from '../../scripts/wtr-summary.mjs';

const totals = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('summary line', () => {
  it('names what was skipped only when something was', () => {
    assert.equal(summaryLine(totals(3, 0)), '3 passed, 0 failed');
    assert.equal(summaryLine(totals(3, 1, 2)), '3 passed, 1 failed, 2 skipped');
  });

  it('adds the parts up', () => {
    assert.deepEqual(sum([totals(1, 0), totals(10, 2, 1), totals(5, 0, 4)]), totals(16, 2, 5));
    assert.deepEqual(sum([]), totals(0, 0));
  });
});

describe('totals of a part', () => {
  it('takes what its runner wrote down', () => {
    assert.deepEqual(partTotals({ code: 0, totals: totals(4, 0, 1) }), totals(4, 0, 1));
    assert.deepEqual(partTotals({ code: 1, totals: totals(4, 2) }), totals(4, 2));
  });

  it('counts one failure when it died before it wrote', () => {
    assert.deepEqual(partTotals({ code: null, totals: undefined }), totals(0, 1));
    assert.deepEqual(partTotals({ code: 0, totals: undefined }), totals(0, 1));
  });

  it('counts one failure when it failed without a failing test', () => {
    assert.deepEqual(partTotals({ code: 1, totals: totals(4, 0) }), totals(4, 1));
    assert.deepEqual(partTotals({ code: null, totals: totals(4, 0) }), totals(4, 1));
  });

  it('counts one failure when it ran no test', () => {
    assert.deepEqual(partTotals({ code: 0, totals: totals(0, 0) }), totals(0, 1));
    assert.deepEqual(partTotals({ code: 0, totals: totals(0, 0, 3) }), totals(0, 1, 3));
  });
});

describe('totals of the Node tests', () => {
  const file = '/project/test/a.node.test.ts';
  const passed = (nesting: number, more = {}): TestEvent => ({
    type: 'test:pass',
    data: { name: 'works', nesting, file, details: {}, ...more },
  });
  const failed = (nesting: number, failureType: string, more = {}): TestEvent => ({
    type: 'test:fail',
    data: { name: 'works', nesting, file, details: { error: { failureType } }, ...more },
  });
  const suite = { details: { type: 'suite' } };

  async function count(...events: TestEvent[]) {
    for await (const json of nodeSummary(events)) return JSON.parse(json) as unknown;
  }

  it('counts tests, not what holds them', async () => {
    const events = [passed(0), passed(1), passed(2), passed(1, suite), passed(0, suite)];
    assert.deepEqual(await count(...events), totals(3, 0));
    const subtests = [passed(1), failed(1, 'testCodeFailure'), failed(0, 'subtestsFailed')];
    assert.deepEqual(await count(...subtests, passed(0)), totals(2, 1));
  });

  it('counts what fails by itself while its tests pass', async () => {
    assert.deepEqual(await count(passed(1), failed(0, 'hookFailed')), totals(1, 1));
    assert.deepEqual(await count(failed(0, 'testCodeFailure', { name: file })), totals(0, 1));
  });

  it('does not take a file without tests for a test', async () => {
    assert.deepEqual(await count(passed(0, { name: file })), totals(0, 0));
  });

  it('counts skipped and planned tests as skipped', async () => {
    const planned = failed(0, 'testCodeFailure', { todo: true });
    assert.deepEqual(await count(passed(0, { skip: 'no Redis' }), planned), totals(0, 0, 2));
  });
});

describe('totals of a browser test file', () => {
  const test = { name: 'works', passed: true, skipped: false };
  const file = (tests: object[], suites: object[] = []) => ({ name: '', tests, suites });

  it('counts tests in suites within suites', () => {
    const inner = file([test, { ...test, passed: false }]);
    const outer = file([{ ...test, passed: false, skipped: true }], [inner]);
    const testResults = file([test], [outer]);
    assert.deepEqual(sessionTotals({ passed: false, testResults }), totals(2, 1, 1));
  });

  it('counts one failure for a file that does not load or fails outside its tests', () => {
    assert.deepEqual(sessionTotals({ passed: false }), totals(0, 1));
    assert.deepEqual(sessionTotals({ passed: false, testResults: file([test]) }), totals(1, 1));
  });
});
