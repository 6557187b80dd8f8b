const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of a piece of HTML: no tags, and character references read as far as services send them. */
export function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (reference, decimal?: string, hex?: string, name?: string) =>
        name ? named[name.toLowerCase()]! : character(Number(decimal ?? `0x${hex}`)) || reference,
    );
}

/** Empty for what is no character: half of one, or beyond the last. */
function character(code: number): string {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : '';
}
