/**
 * What is left of a text without the sentence round it: no brackets, no quotation marks, no full
 * stop, no note behind it such as `[cs.CL] 5 Jan 2024`, `(pbk.)` or `; PMCID: PMC123`. For
 * identifiers that hold no bracket themselves.
 */
export function bare(text: string): string {
  return (
    visible(text)
      .replace(openers, '')
      .replace(/(?:;\s|\s[([]).*/s, '')
      // The lookbehind keeps an endless row of full stops from being tried from each of them.
      .replace(/(?<![\s.,;:!?)\]}>"'”’»])[\s.,;:!?)\]}>"'”’»]+$/, '')
  );
}

/** What may stand before an identifier in a sentence. */
export const openers = /^[\s([{<"'“‘«]+/;

/** Without soft hyphens, zero-width characters and marks of direction. */
export function visible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').trim();
}
