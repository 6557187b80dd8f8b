import { attempt } from './attempt.js';
import type { Door } from './door.js';
import { isObject } from './guards.js';

/** The object that stands in storage; an empty one where there is none, or something else. */
export function stored(
  { storage }: Pick<Door, 'storage'>,
  key: string,
): Readonly<Record<string, unknown>> {
  const found = attempt(() => JSON.parse(storage?.getItem(key) ?? '') as unknown);
  return isObject(found) ? found : {};
}
