import { measureLoad } from './load.mjs';

/**
 * CPU time of the renderer's main thread, which other jobs on the machine do not change.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 * @param {{ bare?: boolean }} [options]
 * @returns {Promise<{ shown: number, settled: number }>} milliseconds until the numbers show, and until
 *   all has settled
 */
export function cpu(browser, subject, badges, { bare = false } = {}) {
  return measureLoad(browser, subject, badges, bare, async (tab, run, rest) => {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskMilliseconds(session);
    await run();
    const shown = (await taskMilliseconds(session)) - before;
    await rest();
    return { shown, settled: (await taskMilliseconds(session)) - before };
  });
}

async function taskMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
