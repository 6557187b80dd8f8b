/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * What a finished part of the test run counts for. `totals` is what its runner wrote down, if it got that far.
 * @param {{ code: number | null, totals: Totals | undefined }} part
 * @returns {Totals}
 */
export function partTotals({ code, totals }) {
  if (!totals) return { passed: 0, failed: 1, skipped: 0 };
  const failedWithoutATest = code !== 0 && totals.failed === 0;
  const ranNothing = totals.passed + totals.failed === 0;
  return failedWithoutATest || ranNothing ? { ...totals, failed: totals.failed + 1 } : totals;
}

/**
 * @param {Totals[]} parts
 * @returns {Totals}
 */
export function sum(parts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.skipped += part.skipped;
  }
  return total;
}

/** @param {Totals} totals */
export function summaryLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
