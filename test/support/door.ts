import { recall } from '../../src/client/recall.js';
import type { Archive, Door } from '../../src/client/door.js';

/** What a fake provider sends back. */
export interface Sent {
  readonly status?: number;
  /** Sent as JSON; text is sent as it stands. */
  readonly body?: unknown;
  /** The `Date` header, where script can read it. */
  readonly date?: string;
  /** More headers, as far as script can read them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The address after redirects. */
  readonly url?: string;
}

/** One request as it reached the network; a test answers it by hand. */
export interface Requested {
  readonly url: string;
  readonly init: RequestInit;
  /** Fake time at which it was begun. */
  readonly at: number;
  readonly isAborted: () => boolean;
  readonly answer: (sent: Sent) => void;
  /** As `fetch` does when there is no network, or no CORS header. */
  readonly fail: () => void;
}

/** A door whose network, clock and storage stand still until a test moves them. */
export interface FakeDoor extends Door {
  /** Every request so far, the first first. */
  readonly requests: readonly Requested[];
  /** Every wait asked for so far, in milliseconds. */
  readonly waits: readonly number[];
  /** Lets so much time pass; all that falls due meanwhile happens in its order. */
  advance(milliseconds: number): Promise<void>;
}

interface Wait {
  readonly due: number;
  readonly end: () => void;
}

/** 22 November 2026, 09:30:00 UTC. */
export const start = Date.UTC(2026, 10, 22, 9, 30);

/**
 * Makes a door.
 *
 * @param serve answers requests at once; without it they wait for the test's hand
 */
export function fakeDoor(
  given: {
    storage?: Door['storage'];
    archive?: Archive;
    serve?: (url: string, at: number) => Sent | 'down';
    at?: number;
  } = {},
): FakeDoor {
  let time = given.at ?? start;
  const requests: Requested[] = [];
  const waits: number[] = [];
  let pending: Wait[] = [];

  return {
    requests,
    waits,
    fetch: request,
    now: () => time,
    wait,
    storage: given.storage,
    archive: given.archive && Promise.resolve(recall(given.archive, { wait })),
    advance,
  };

  function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    return new Promise((resolve, reject) => {
      const { signal } = init;
      const url = input instanceof Request ? input.url : String(input);
      const requested: Requested = {
        url,
        init,
        at: time,
        isAborted: () => signal?.aborted ?? false,
        answer: (sent) => resolve(response(sent)),
        fail: () => reject(new TypeError('Failed to fetch')),
      };
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      requests.push(requested);
      const sent = given.serve?.(url, time);
      if (sent === 'down') requested.fail();
      else if (sent) requested.answer(sent);
    });
  }

  function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    waits.push(milliseconds);
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const one: Wait = { due: time + milliseconds, end: resolve };
      pending.push(one);
      signal?.addEventListener('abort', () => {
        pending = pending.filter((other) => other !== one);
        resolve();
      });
    });
  }

  async function advance(milliseconds: number): Promise<void> {
    const until = time + milliseconds;
    for (;;) {
      await drained();
      const [next] = pending.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
      if (!next) break;
      pending = pending.filter((other) => other !== next);
      time = Math.max(time, next.due);
      next.end();
    }
    time = until;
  }
}

/** Resolves when all promises that can go on have done so. No time passes. */
export async function drained(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done));
}

/** What has become of a promise by now. */
export async function stateOf(promise: Promise<unknown>): Promise<'pending' | 'kept' | 'broken'> {
  let state: 'pending' | 'kept' | 'broken' = 'pending';
  promise.then(
    () => (state = 'kept'),
    () => (state = 'broken'),
  );
  await drained();
  return state;
}

/** Storage of a page: what is in it, and every text written to it. */
export interface FakeStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  readonly held: Map<string, string>;
  readonly written: readonly string[];
}

/** Makes storage that works. */
export function fakeStorage(): FakeStorage {
  const held = new Map<string, string>();
  const written: string[] = [];
  return {
    held,
    written,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      written.push(value);
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
}

/** An archive: what is in it, and the keys of every question put to it. */
export interface FakeArchive extends Archive {
  readonly held: Map<string, string>;
  readonly asked: (readonly string[])[];
}

/** Makes an archive that works. */
export function fakeArchive(): FakeArchive {
  const held = new Map<string, string>();
  const asked: (readonly string[])[] = [];
  return {
    held,
    asked,
    getMany: async (keys) => {
      asked.push(keys);
      return keys.map((key) => held.get(key));
    },
    setMany: async (texts) => {
      for (const [key, text] of texts) held.set(key, text);
    },
    clear: async () => held.clear(),
  };
}

function response({ status = 200, body = {}, date, headers, url = '' }: Sent): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const made = new Response(text, { status, headers: { ...headers, ...(date && { date }) } });
  return Object.defineProperty(made, 'url', { value: url });
}
