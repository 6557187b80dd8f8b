/**
 * Runs in the page before anything else: sets `bench.shown`, which settles once the frame is painted
 * in which every badge shows its number, `bench.drawn`, the same once every badge has all its
 * answers, and `bench.shifts`, layout shifts so far.
 * @param {{ loaded: string, shown?: string, badges: number }} options `shown` is a selector of badges
 *   that show their number; where absent, `loaded` tells
 */
export function watch({ loaded, shown, badges }) {
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
  const numbered = new Promise((resolve) => {
    if (!shown) return resolve(answered);
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll(shown).length < badges) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['state'] });
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const painted = () => frame().then(frame).then(task);

  globalThis.bench = {
    shifts,
    painted,
    shown: Promise.race([numbered, answered]).then(painted),
    drawn: answered.then(painted),
  };
  bench.shown.catch(() => {});
  bench.drawn.catch(() => {});
}
