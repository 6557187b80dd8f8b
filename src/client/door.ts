/** A large store that answers later. Any call may throw, reject or never settle. */
export interface Archive {
  /** The texts under the keys, in their order; `undefined` where there is none. */
  getMany(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  setMany(entries: readonly (readonly [key: string, text: string])[]): Promise<void>;
  clear(): Promise<void>;
}

/** What the client asks of an archive: never rejects, and never takes long. */
export interface Recall {
  /** The text under a key; `undefined` where there is none. */
  get(key: string): Promise<string | undefined>;
  set(entries: readonly (readonly [key: string, text: string])[]): void;
  clear(): Promise<void>;
}

/** Everything the client needs of the outside world. It touches no global by itself. */
export interface Door {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Where answers outlive the page; `undefined` keeps them in memory. Any call may throw. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** Where answers go for which `storage` is too small; may be missing. */
  archive: Promise<Recall | undefined> | undefined;
  /** Longest time a provider may take for an answer, milliseconds; 8 seconds where absent. */
  readonly patience?: number;
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
  archive: undefined,
};
