import { writeFileSync } from 'node:fs';
import { sum } from './test-summary.mjs';

/**
 * A reporter for web-test-runner that writes the totals as JSON, for scripts/test.mjs.
 * @param {string | undefined} path nothing is written without one
 */
export function wtrSummary(path) {
  return {
    onTestRunFinished({ sessions }) {
      if (path) writeFileSync(path, JSON.stringify(sum(sessions.map(sessionTotals))));
    },
  };
}

/** @param {{ passed?: boolean, testResults?: object }} session one test file in one browser */
export function sessionTotals({ passed, testResults }) {
  const totals = testResults ? suiteTotals(testResults) : sum([]);
  // A file that does not load, or throws outside its tests, fails without a failing test.
  return passed || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}

function suiteTotals({ tests, suites }) {
  return sum([...tests.map(testTotals), ...suites.map(suiteTotals)]);
}

function testTotals({ passed, skipped }) {
  if (skipped) return { passed: 0, failed: 0, skipped: 1 };
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}
