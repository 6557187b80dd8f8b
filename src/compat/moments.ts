/** Calls once the page has been read and its own scripts have run. */
export function whenRead(then: () => void): void {
  if (document.readyState === 'complete') return then();
  let isDone = false;
  const once = () => {
    if (!isDone) then();
    isDone = true;
  };
  // A script that comes late may have missed the first of the two.
  document.addEventListener('DOMContentLoaded', once);
  addEventListener('load', once);
}

/** Calls once everything is there, and the page has had time to do what it does then. */
export function whenCalm(then: () => void): void {
  // Safari has no such call; what it has instead makes 0 milliseconds of the options.
  const idle: (then: () => void, options: object) => unknown =
    globalThis.requestIdleCallback ?? setTimeout;
  const wait = () => void idle(then, { timeout: 1000 });
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
