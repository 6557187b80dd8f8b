/**
 * Thread time, which other jobs on the machine do not change, of the longest task on a tab's main thread while something
 * is done there and until the frame after it.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} tab
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} milliseconds
 */
export async function longestTask(browser, tab, act) {
  await browser.startTracing(tab, { categories: ['-*', 'toplevel'] });
  await act();
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const onMain = ({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid);
  const tasks = traceEvents.filter((event) => event.name.endsWith('::RunTask') && onMain(event));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
