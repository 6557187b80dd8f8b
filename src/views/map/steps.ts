/** Where a key leads; `country` is absent where it leads away from all. */
export interface Step {
  readonly country: string | undefined;
}

/** Keys that lead to a larger count, and to a smaller one, where lines begin on the left. */
const larger = ['ArrowUp', 'ArrowRight'];
const smaller = ['ArrowDown', 'ArrowLeft'];

/**
 * Steps through countries as through a slider's values: up to a larger count, down to a smaller one,
 * at first to the largest.
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
  if (key === 'Escape') return at ? { country: undefined } : undefined;
  const turned = isRightToLeft
    ? key.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'))
    : key;
  const place = countries.indexOf(at ?? '');
  const last = countries.length - 1;
  const to = larger.includes(turned)
    ? Math.max(0, place - 1)
    : smaller.includes(turned)
      ? Math.min(last, place + 1)
      : key === 'End'
        ? 0
        : key === 'Home'
          ? last
          : undefined;
  return to === undefined ? undefined : { country: countries[to] };
}
