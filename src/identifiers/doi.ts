import type { Identifier } from './identifier.js';

const resolver = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\//i;
const label = /^(?:info:doi\/|(?:urn:)?doi(?!\.org)[\s:]*)/i;
const doi = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}]+$/u;
const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/**
 * Reads a DOI in the forms people write it: bare, `doi:`, `info:doi/`, `urn:doi:`, a doi.org
 * address, inside brackets, with the full stop of its sentence.
 *
 * The DOI Handbook makes only ASCII letters case-insensitive, so `Ü` and `ü` stay apart.
 *
 * @param text what the author wrote
 * @returns the normal form, for example `doi:10.1002/abc`, or `undefined` when it is no DOI
 */
export function readDoi(text: string): Identifier | undefined {
  const visible = text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').trim();
  let token =
    visible
      .replace(/^[([{<"'“‘«]+/, '')
      .replace(label, '')
      .split(/\s/, 1)[0] ?? '';
  // A lone # ends some SICI DOIs, so it is no fragment.
  if (resolver.test(token)) token = decoded(token.replace(resolver, '').replace(/[?#].+$/s, ''));
  token = withoutProse(token.replace(label, ''));
  return doi.test(token) ? `doi:${foldAscii(token)}` : undefined;
}

/** Lower-cases A–Z and nothing else. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Drops what belongs to the sentence round a DOI; a bracket only if the DOI did not open it. */
function withoutProse(token: string): string {
  for (;;) {
    const last = token.at(-1) ?? '';
    const opener = closers[last];
    const unbalanced = opener && token.split(opener).length < token.split(last).length;
    if (!unbalanced && !/[.,;:!?"'”’»]/.test(last)) return token;
    token = token.slice(0, -1);
  }
}
