import { attempt } from './attempt.js';
import type { Archive, Door, Recall } from './door.js';

/** Longest time the archive may hold a question up, milliseconds. */
const patience = 200;

/**
 * Asks an archive for all that is wanted in one moment in one call. An archive that fails or takes
 * long has said nothing.
 */
export function recall(archive: Archive, { wait }: Pick<Door, 'wait'>): Recall {
  let wanted: Set<string> | undefined;
  let coming: Promise<ReadonlyMap<string, string | undefined>> | undefined;

  return {
    get: async (key) => {
      if (!wanted) {
        const keys = (wanted = new Set());
        coming = wait(0).then(() => bring(keys));
      }
      wanted.add(key);
      return (await coming!).get(key);
    },
    set: (entries) => void ask(() => archive.setMany(entries)),
    clear: async () => void (await ask(() => archive.clear())),
  };

  async function bring(keys: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
    wanted = undefined;
    const asked = [...keys];
    const texts = (await ask(() => archive.getMany(asked))) ?? [];
    return new Map(asked.map((key, at) => [key, texts[at]]));
  }

  function ask<Result>(question: () => Promise<Result>): Promise<Result | undefined> {
    const answer = attempt(question) ?? Promise.resolve(undefined);
    return Promise.race([answer.catch(() => undefined), wait(patience).then(() => undefined)]);
  }
}
