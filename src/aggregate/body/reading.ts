/** A reading of much that may be interrupted wherever it yields. */
export type Reading<Value> = Generator<undefined, Value, undefined>;

/** Reads to the end at once. */
export function whole<Value>(reading: Reading<Value>): Value {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
