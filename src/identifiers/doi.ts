import { openers, visible } from './bare.js';
import type { Identifier } from './identifier.js';

const resolver = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\//i;
const label = /^(?:info:doi\/|(?:urn:)?doi(?!\.org)[\s:：]*)/i;
// Half a character (\p{Cs}) cannot stand in any address.
const doi = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cs}]+$/u;
const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/**
 * Reads a DOI in the forms people write it: bare, `doi:`, `info:doi/`, `urn:doi:`, a doi.org
 * address, inside brackets, with the full stop of its sentence,
 * with `<`, `>` and `&` escaped for a page.
 *
 * The DOI Handbook makes only ASCII letters case-insensitive, so `Ü` and `ü` stay apart.
 *
 * @param text what the author wrote
 * @returns the normal form, for example `doi:10.1002/abc`, or `undefined` when it is no DOI
 */
export function readDoi(text: string): Identifier | undefined {
  let token = visible(text).replace(openers, '').replace(label, '').split(/\s/, 1)[0] ?? '';
  // A lone # ends some SICI DOIs, so it is no fragment.
  if (resolver.test(token))
    token = visible(decoded(token.replace(resolver, '').replace(/[?#].+$/s, '')));
  token = withoutProse(
    token
      .replace(label, '')
      .replace(/&(?:amp;)+/gi, '&')
      .replace(/&lt;/gi, '<')
      .replace(/&gt;/gi, '>'),
  );
  return doi.test(token) ? `doi:${foldAscii(token)}` : undefined;
}

/** Lower-cases A–Z and nothing else. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Percent-decoded; as it is where that cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Drops what belongs to the sentence round a DOI; a bracket only if the DOI did not open it. */
function withoutProse(token: string): string {
  if (/\w$/.test(token)) return token;
  const count = (character: string) => token.split(character).length - 1;
  const surplus: Record<string, number> = {};
  for (const [closer, opener] of Object.entries(closers))
    surplus[closer] = count(closer) - count(opener);
  for (let end = token.length; ; end -= 1) {
    const last = token.charAt(end - 1);
    const spare = surplus[last] ?? 0;
    if (spare > 0) surplus[last] = spare - 1;
    else if (!/[.,;:!?"'”’»…]/.test(last)) return token.slice(0, end);
  }
}
