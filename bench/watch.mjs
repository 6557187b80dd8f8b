/**
 * Runs in the page before anything else: sets `bench.drawn`, which settles once every badge has
 * its answers and the frame that shows them is painted, and `bench.shifts`, layout shifts so far.
 * @param {{ loaded: string, badges: number }} options
 */
export function watch({ loaded, badges }) {
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });

  const seen = new Set();
  const answered = new Promise((resolve, reject) => {
    document.addEventListener(loaded, ({ target }) => {
      if (seen.add(target).size === badges) resolve();
    });
    setTimeout(() => reject(new Error(`${seen.size} of ${badges} badges fired ${loaded}`)), 20_000);
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const painted = () => frame().then(frame).then(task);

  globalThis.bench = { shifts, painted, drawn: answered.then(painted) };
  bench.drawn.catch(() => {});
}
