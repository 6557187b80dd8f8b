import { setupWorker } from 'msw/browser';
import { handlers } from './stand-in.js';

/**
 * Answers a demo page's questions from `demo/data`, so the demo needs no network.
 * A page with `?live` in its address asks the real APIs instead.
 */
if (!new URLSearchParams(location.search).has('live')) answerForTheApis();

function answerForTheApis(): void {
  const fetch = window.fetch.bind(window);
  const read = async (name: string): Promise<unknown> => {
    const file = await fetch(`/data/${name}.json`, { cache: 'no-store' });
    return file.json();
  };
  const worker = setupWorker(...handlers(read));
  const started = worker.start({
    quiet: true,
    onUnhandledRequest: ({ url }, print) => {
      if (new URL(url).origin !== location.origin) print.error();
    },
  });

  // The badges' script runs right after this one, long before the worker is ready:
  // until then a question would reach the real API. If the worker never starts,
  // the wrapper stays, and every question fails with the reason.
  const waiting: typeof fetch = async (...question) => {
    await started;
    return fetch(...question);
  };
  window.fetch = waiting;
  void started.then(() => {
    if (window.fetch === waiting) window.fetch = fetch;
  });
}
