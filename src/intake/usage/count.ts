/**
 * Reads how often something was used: digits, which may be parted into thousands as one does in
 * any country. As nothing is used one and a half times, a full stop or a comma before three digits
 * can only part thousands; before any other number of digits it is a fraction, and no count.
 *
 * @returns `undefined` for what is no count
 */
export function readCount(text: string): number | undefined {
  const written = text
    .trim()
    // Arabic and Persian digits stand in two rows of ten.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u00A0\u2009\u202F]/g, ' ');
  const isParted =
    /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:['’]\d{3})+$|^\d{1,3}(?:٬\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(
      written,
    );
  if (!isParted && !/^\d+$/.test(written)) return undefined;
  const count = Number(written.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : undefined;
}
