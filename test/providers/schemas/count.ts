import * as v from 'valibot';
import { type Identifier } from '../../../src/identifiers/identifier.js';

/** A count as we show it: whole, exact, not negative. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A work and what stands where its count belongs. */
export type Stated = readonly [id: Identifier, count: unknown];

/** Whose count it is where an answer names no work. */
export const nameless: Identifier = 'doi:';

/** A DOI without its address, as our normal form writes it. */
export const doi = v.pipe(
  v.string(),
  v.regex(/^10\.\d{4,9}(\.\d+)*\/\S+$/),
  v.transform((text): Identifier => {
    const folded = text.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
    return `doi:${folded}`;
  }),
);

/** The records of a list that the schema of one record takes. */
export function taken<Output>(
  record: v.GenericSchema<unknown, Output>,
  records: readonly unknown[],
): Output[] {
  return records.flatMap((each) => {
    const result = v.safeParse(record, each);
    return result.success ? [result.output] : [];
  });
}
