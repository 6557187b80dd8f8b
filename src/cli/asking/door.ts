import { type Door, platform } from '../../client/door.js';

/**
 * The outside world of a command. Nobody looks at an empty page meanwhile, so providers may take
 * longer for an answer; how long they want to be left alone is remembered for this run.
 */
export function commandDoor(): Door {
  const held = new Map<string, string>();
  return {
    ...platform,
    patience: 60_000,
    storage: {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, text) => void held.set(key, text),
      removeItem: (key) => void held.delete(key),
    },
  };
}
