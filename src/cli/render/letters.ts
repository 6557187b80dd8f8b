/**
 * Widths of the letters of Helvetica, in thousandths of their size: those of Arial, Liberation Sans
 * and Nimbus Sans too. From space to `~`, in ASCII's order.
 */
const regular = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];

/** How much wider bold letters are. */
const boldness = 1.07;
/** Letters outside ASCII, and those as wide as high. */
const other = 600;
const full = 1000;

/**
 * How much room a line of Helvetica takes, without a browser. Close for Latin letters; the picture
 * squeezes or stretches its text to it.
 *
 * @param size of the letters, in the unit of the result
 */
export function widthOf(text: string, size: number, isBold: boolean): number {
  let sum = 0;
  // Marks that sit on or in another letter take no room.
  for (const letter of text.replace(/[\p{M}\p{Cf}]/gu, ''))
    sum +=
      regular[letter.codePointAt(0)! - 32] ??
      (/[\p{Ideographic}\p{So}]/u.test(letter) ? full : other);
  return Math.ceil((sum * size * (isBold ? boldness : 1)) / 100) / 10;
}
