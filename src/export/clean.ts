/** Marks that change the direction of what follows: a title must not turn the figures round. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** What no line and no XML can hold: controls, line separators, halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu;

/** JSON from outside with every text made fit for one line of any format. */
export function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string')
    return value.replace(unprintable, ' ').replace(turning, '') as Value & string;
  if (Array.isArray(value)) return value.map((each) => cleaned<unknown>(each)) as Value & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cleaned<unknown>(each)]),
  ) as Value & object;
}
