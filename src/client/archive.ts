import { clear, createStore, delMany, entries, getMany, setMany } from 'idb-keyval';
import type { Archive, Door } from './door.js';
import { database } from './erase.js';

const day = 86_400_000;
/** Age at which an entry is thrown away. */
const oldest = 90 * day;
/** How often old entries are looked for, which reads the whole archive. */
const sweepEvery = 7 * day;
const sweptKey = 'swept';

/** An archive in the browser's IndexedDB. Load it lazily. */
export function browserArchive({ now }: Pick<Door, 'now'>): Archive {
  const store = createStore(database, 'answers');
  let isSwept = false;

  return {
    getMany: (keys) => getMany<string>([...keys], store),
    setMany: async (texts) => {
      await setMany(
        texts.map(([key, text]) => [key, text]),
        store,
      );
      if (isSwept) return;
      isSwept = true;
      await sweep();
    },
    clear: () => clear(store),
  };

  async function sweep(): Promise<void> {
    const [swept] = await getMany<unknown>([sweptKey], store);
    if (age(swept) < sweepEvery) return;
    const all = await entries<string, unknown>(store);
    await delMany(
      // What has no age is none of ours.
      all.filter(([, text]) => !(age(text) < oldest)).map(([key]) => key),
      store,
    );
    await setMany([[sweptKey, JSON.stringify([now()])]], store);
  }

  /** Every text of ours begins with the time at which it was written. */
  function age(text: unknown): number {
    return now() - Number(/^\[(\d+)/.exec(String(text))?.[1]);
  }
}
