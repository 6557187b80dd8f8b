/** Where a key leads; `country` is absent where it leads away from all. */
export interface Step {
  readonly country: string | undefined;
}

/**
 * Steps through countries as through a slider's values: up to a larger count, down to a smaller one.
 * From no country every step leads to the largest count, but for the way to the smallest.
 *
 * @param countries those with a count, the largest first
 * @returns nothing for keys that mean something else
 */
export function stepFrom(
  at: string | undefined,
  countries: readonly string[],
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  isRightToLeft: boolean,
): Step | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return at === undefined ? undefined : { country: undefined };
  const [larger, smaller] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const place = at === undefined ? -1 : countries.indexOf(at);
  const last = countries.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    [larger!]: place - 1,
    ArrowDown: place + 1,
    [smaller!]: place + 1,
    PageUp: place - 10,
    PageDown: place + 10,
    End: 0,
    Home: last,
  };
  const to = Object.hasOwn(places, key) ? places[key]! : undefined;
  if (to === undefined) return undefined;
  return { country: countries[place < 0 && key !== 'Home' ? 0 : Math.min(last, Math.max(0, to))] };
}
