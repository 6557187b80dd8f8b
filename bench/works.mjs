const PREFIX = '10.5555/bench.';

/** @param {number} n @returns {string} the DOI of the nth made-up work, from 1 */
export const doiOf = (n) => `${PREFIX}${n}`;

/** Three digits, so that no locale groups them and a page's text can be searched for them. */
export const citationsOf = (n) => 100 + n;

/** @param {string} doi @returns {number | undefined} which made-up work it is */
export function numberOf(doi) {
  const [, n] = /^10\.5555\/bench\.(\d+)$/i.exec(doi) ?? [];
  return n && Number(n);
}

/** @param {object} record @param {string[]} [fields] what `select` asks for; all where absent */
export function pick(record, fields) {
  if (!fields) return record;
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}
