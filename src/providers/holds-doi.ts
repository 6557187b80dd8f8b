import { foldAscii } from '../identifiers/doi.js';

/** What may stand inside a DOI ends none if more of a word follows. */
const goesOn = /^[-._:;()/]*[\p{L}\p{N}]/u;
/** Publishers keep the views of one work behind its DOI. */
const view = /^\/(?:full|abstract|pdf|html)(?![^/?#\s])/;

/**
 * Whether a text holds a DOI as a whole word. Searches take DOIs apart at their signs, so that
 * they also find one that merely begins like the one asked for.
 *
 * @param doi in normal form, without `doi:`
 */
export function holdsDoi(text: string, doi: string): boolean {
  const folded = foldAscii(text);
  for (let at = folded.indexOf(doi); at >= 0; at = folded.indexOf(doi, at + 1)) {
    const behind = folded.slice(at + doi.length, at + doi.length + 12);
    const isWhole = !goesOn.test(behind) || view.test(behind);
    if (isWhole && !/[\d.]/.test(folded.charAt(at - 1))) return true;
  }
  return false;
}
