/** Everything the client needs of the outside world. It touches no global by itself. */
export interface Door {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Where answers outlive the page; `undefined` keeps them in memory. Any call may throw. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

/** The platform's own, looked up when used so that importing this touches nothing. */
export const platform: Door = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  storage: undefined,
};
