import type { Provider } from '../model/provider.js';
import { type Client, createClient } from './client.js';
import type { Door, Recall } from './door.js';
import { referringAtHome } from './home.js';
import { hasFailed } from './kept.js';
import { rememberingReplies } from './replies.js';
import { storageKey } from './shelf.js';

/** What a details client is made of. */
export interface DetailsClientOptions {
  readonly providers: readonly Provider[];
  readonly door: Door;
  /** The origin of the page. */
  readonly home: string;
  /** Where replies outlive the page; nowhere where absent. */
  readonly archive?: Recall | undefined;
  /** The owner's address, where one is given. */
  readonly contact?: string | undefined;
}

/**
 * A client for what is asked beyond the badges' question. Its answers hold months, countries and
 * lists, too much for the small memory that badges share: it keeps none of them, but what was
 * said, in the archive.
 */
export function createDetailsClient(options: DetailsClientOptions): Client {
  const { providers, door, home, archive, contact } = options;
  const { storage, now } = door;
  const replies = rememberingReplies({ fetch: referringAtHome(door.fetch, home), now }, archive);
  return createClient({
    ...door,
    fetch: replies.fetch,
    // How long a provider wants to be left alone, and nothing else.
    storage: storage && {
      getItem: (key) => (key === storageKey ? null : storage.getItem(key)),
      setItem: (key, text) => key === storageKey || storage.setItem(key, text),
      removeItem: (key) => key === storageKey || storage.removeItem(key),
    },
    archive: undefined,
    providers: providers.map((provider) => ({
      ...provider,
      parse: (given, ids, settings) => {
        const answers = provider.parse(given, ids, settings);
        if (!answers.some(hasFailed))
          replies.keep(
            given.map(({ request }) => request.url),
            provider.retention,
          );
        return answers;
      },
    })),
    ...(contact && { contact }),
  });
}
