import { attempt } from './attempt.js';
import type { Provider } from '../model/provider.js';
import type { Door, Recall } from './door.js';

const day = 86_400_000;
/** Longest reply that is kept, characters. */
const longest = 200_000;

/**
 * A reply as it is kept: when, from where, with which status, when it was given, its body, and for
 * how many days its source lets it be kept, where that is limited.
 */
type Kept = readonly [
  ...said: readonly [at: number, url: string, status: number, date: string, body: string],
  days?: number,
];

/** A fetch with a memory. */
export interface Replies {
  readonly fetch: Door['fetch'];
  /**
   * Keeps what was last said at these addresses, now that it has proved to be of use.
   *
   * @param retention for how many days its source allows that
   */
  readonly keep: (addresses: readonly string[], retention: Provider['retention']) => void;
}

/**
 * A fetch that puts a question again only a day after what was said has been kept. That there is
 * nothing can be kept too; a failure can't. Where the source can't be had any more an older reply
 * stands in, with its own date.
 */
export function rememberingReplies(
  { fetch, now }: Pick<Door, 'fetch' | 'now'>,
  archive: Recall | undefined,
): Replies {
  const unproved = new Map<string, Kept>();
  if (!archive) return { fetch, keep: () => undefined };
  return {
    fetch: async (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      const kept = read(await archive.get(keyOf(address)), now());
      const age = kept ? now() - kept[0] : Infinity;
      // A clock that was ahead must not keep a reply for years.
      if (kept && age >= 0 && age < day) return replyOf(kept);
      let reply: Response;
      try {
        reply = await fetch(input, init);
      } catch (error) {
        if (kept && !init?.signal?.aborted) return replyOf(kept);
        throw error;
      }
      const { status, url, headers } = reply;
      if (status >= 500 || status === 429) return kept ? replyOf(kept) : reply;
      if (!reply.ok && status !== 404) return reply;
      if (/\bno-store\b/.test(headers.get('cache-control') ?? '')) return reply;
      const body = await reply.text();
      const date = headers.get('date') ?? new Date(now()).toUTCString();
      const fresh: Kept = [now(), url, status, date, body];
      if (body.length <= longest) unproved.set(address, fresh);
      return replyOf(fresh, headers);
    },
    keep: (addresses, retention) => {
      const proved = addresses.flatMap((address): [string, string][] => {
        const fresh = unproved.get(address);
        unproved.delete(address);
        const days = retention === 'unlimited' ? [] : [retention];
        return fresh ? [[keyOf(address), JSON.stringify([...fresh, ...days])]] : [];
      });
      if (proved.length) archive.set(proved);
    },
  };
}

function keyOf(address: string): string {
  return `reply ${address}`;
}

/** What was kept; `undefined` where it is damaged, and where it may be kept no longer. */
function read(text: string | undefined, now: number): Kept | undefined {
  const kept = attempt(() => JSON.parse(text!) as unknown);
  if (!Array.isArray(kept)) return undefined;
  const [at, url, status, date, body, days = Infinity] = kept as unknown[];
  const isSound =
    typeof at === 'number' &&
    typeof days === 'number' &&
    now - at <= days * day &&
    typeof status === 'number' &&
    [url, date, body].every((each) => typeof each === 'string');
  return isSound ? (kept as unknown as Kept) : undefined;
}

function replyOf([, url, status, date, body]: Kept, headers?: Headers): Response {
  const reply = new Response(body, { status, headers: new Headers(headers) });
  reply.headers.set('date', date);
  // A response that was not fetched has no address of its own.
  return Object.defineProperty(reply, 'url', { value: url });
}
