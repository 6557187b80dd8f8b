// Stands in for the network and for time: `node --import stand-in.mjs`, told by STAND_IN what to do,
// or `install()` in a test's own process. Time stands still while anything happens, and leaps to the
// next timer when nothing does, so that an hour of waiting takes no time at all.
import { openSync, writeSync } from 'node:fs';
import { seeded } from './random.mjs';
import { asked, record, said } from './world.mjs';

/**
 * What goes wrong with a request: another answer, one about another work, one cut short, none, or
 * one after so many milliseconds.
 *
 * @typedef {{ status?: number, body?: unknown, headers?: Record<string, string>, isOther?: boolean,
 *   isCut?: boolean, isDown?: boolean, delay?: number }} Fault
 *
 * @typedef {object} Options
 * @property {number} [start] when it is, milliseconds since 1970
 * @property {(address: string, count: number, at: number) => Fault | undefined} [fault] `count` says
 *   how often this address has been asked before
 * @property {(how: string, address: string, at: number) => void} [tell] called when a request is
 *   `asked`, and when its answer is `delivered` or it is `broken` off
 * @property {Record<string, string>} [pages] what else stands at which address
 */

/**
 * Puts network and time in place.
 *
 * @param {Options} [options]
 * @returns {{ requests: { address: string, headers: Headers, at: number, end: number | undefined }[], now: () => number,
 *   remove: () => void }}
 */
export function install({
  start = Date.UTC(2026, 10, 22, 9, 30),
  fault = () => undefined,
  tell = () => undefined,
  pages = {},
} = {}) {
  const real = {
    fetch: globalThis.fetch,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    now: Date.now,
  };
  let now = start;
  let timers = [];
  let isPumping = false;
  let serial = 0;
  const requests = [];
  const counts = new Map();

  globalThis.setTimeout = (call, milliseconds = 0, ...given) => {
    const timer = { due: now + Math.max(0, milliseconds), serial: (serial += 1), call, given };
    timer.ref = timer.unref = () => timer;
    insert(timer);
    pump();
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    const at = timers.indexOf(timer);
    if (at >= 0) timers.splice(at, 1);
    else if (timer && timer.call === undefined) real.clearTimeout(timer);
  };
  Date.now = () => Math.floor(now);
  globalThis.fetch = request;

  return {
    requests,
    now: () => now,
    remove: () => {
      Object.assign(globalThis, real);
      Date.now = real.now;
    },
  };

  /** The earliest stands last. */
  function insert(timer) {
    let at = timers.length;
    while (at && timers[at - 1].due <= timer.due) at -= 1;
    timers.splice(at, 0, timer);
  }

  function pump() {
    if (isPumping) return;
    isPumping = true;
    setImmediate(() => {
      isPumping = false;
      const timer = timers.pop();
      if (!timer) return;
      now = Math.max(now, timer.due);
      timer.call(...timer.given);
      if (timers.length) pump();
    });
  }

  function request(input, { signal, headers } = {}) {
    const address = String(input);
    const count = counts.get(address) ?? 0;
    counts.set(address, count + 1);
    const one = { address, headers: new Headers(headers), at: now, end: undefined };
    requests.push(one);
    tell('asked', address, now);
    return new Promise((resolve, reject) => {
      const stop = () => reject(new DOMException('Aborted', 'AbortError'));
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', () => {
        if (one.end === undefined) end('broken');
        stop();
      });
      const end = (how) => {
        one.end = now;
        tell(how, address, now);
      };
      const wrong = fault(address, count, now) ?? {};
      setTimeout(() => {
        if (signal?.aborted) return;
        if (wrong.isDown) {
          end('broken');
          return reject(new TypeError('fetch failed'));
        }
        const [status, body] = wrong.status ? [wrong.status, wrong.body ?? ''] : found(address);
        const isReady = typeof body === 'string' || body instanceof Uint8Array;
        let text = isReady ? body : JSON.stringify(body);
        if (wrong.isOther) text = JSON.stringify(other(address, body));
        if (wrong.isCut) text = text.slice(0, Math.floor(text.length / 2));
        const headers = { date: new Date(now).toUTCString(), ...wrong.headers };
        resolve(new Response(status === 204 ? null : text, { status, headers }));
        end('delivered');
      }, wrong.delay ?? 150);
    });
  }

  function found(address) {
    return address in pages
      ? [200, pages[address]]
      : /^https:\/\/api\./.test(address)
        ? said(address)
        : [404, ''];
  }
}

/** The answer with a record about a work that nobody asked about: beside the others, or alone. */
function other(address, body) {
  const { provider, isList } = asked(address);
  const stranger = record(provider, '10.5555/stranger', 999_999);
  if (provider === 'openalex')
    return isList ? { ...body, results: [...body.results, stranger] } : stranger;
  if (provider === 'crossref')
    return { message: isList ? { items: [...body.message.items, stranger] } : stranger };
  return provider === 'datacite' ? { data: isList ? [...body.data, stranger] : stranger } : body;
}

/** Faults of every kind, at random; after each, the same host answers well for a while. */
function randomFaults(seed) {
  const random = seeded(seed);
  const calm = new Map();
  return (address) => {
    const { provider, ids } = asked(address);
    if (provider === 'datacite' && ids.includes('doi:10.5555/spoiler'))
      return { status: 400, body: {} };
    const left = calm.get(provider) ?? 0;
    calm.set(provider, left - 1);
    const often = provider === 'opencitations' ? 0.02 : 0.2;
    if (left > 0 || random() > often) return { delay: 50 + random() * 800 };
    calm.set(provider, 5);
    const kinds = [
      { status: 429, headers: { 'retry-after': '7' }, body: '<h1>429 Too Many Requests</h1>' },
      { status: 429 },
      { status: 500, body: 'no' },
      { status: 503, headers: { 'retry-after': '20' } },
      { isDown: true },
      { delay: 20_000 },
      { delay: 200_000 },
      { isOther: true },
      { isCut: true },
    ];
    return kinds[Math.floor(random() * kinds.length)];
  };
}

if (process.env.STAND_IN) {
  const {
    start,
    seed,
    log,
    killAt,
    killWith = 'SIGKILL',
    phase,
    pages = {},
  } = JSON.parse(process.env.STAND_IN);
  const file = openSync(log, 'a');
  let events = 0;
  const faults = randomFaults(seed);
  install({
    start,
    pages,
    fault: (address) => (address in pages ? undefined : faults(address)),
    tell: (what, address, at) => {
      writeSync(file, `${JSON.stringify([what, address, Math.round(at)])}\n`);
      events += 1;
      if (events !== killAt) return;
      const kill = () => process.kill(process.pid, killWith);
      // At once, before what was delivered can have been read, or while it is.
      if (phase) queueMicrotask(() => queueMicrotask(kill));
      else kill();
    },
  });
}
