import { measureLoad } from './load.mjs';

/**
 * CPU time of the longest task on the main thread until all has settled. Apart from the other measures, since tracing
 * has its own cost.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 * @returns {Promise<number>} milliseconds
 */
export function longestTask(browser, subject, badges) {
  return measureLoad(browser, subject, badges, false, async (tab, run, rest) => {
    await browser.startTracing(tab, { categories: ['-*', 'toplevel'] });
    await run();
    await rest();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const mains = traceEvents.filter(
      ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
    );
    const onMain = ({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid);
    const tasks = traceEvents.filter((event) => event.name.endsWith('::RunTask') && onMain(event));
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  });
}
