import type { Archive, Door } from './door.js';

// Apart from the client, because a script file that names an `import()` must bring that file.

/** The browser's archive, whose code is brought with the first question to it. */
export function lazyArchive(door: Pick<Door, 'now'>): Archive {
  let coming: Promise<Archive> | undefined;
  const archive = () =>
    (coming ??= import('./archive.js').then(({ browserArchive }) => browserArchive(door)));
  return {
    getMany: async (keys) => (await archive()).getMany(keys),
    setMany: async (texts) => (await archive()).setMany(texts),
    clear: async () => (await archive()).clear(),
  };
}
