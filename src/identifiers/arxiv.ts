import { bare } from './bare.js';
import { foldAscii, readDoi } from './doi.js';
import type { Identifier } from './identifier.js';

const arxiv =
  /^(?:arxiv[\s:]+)?(?:(?:https?:\/\/)?(?:\w+\.)?arxiv\.org\/(?:abs|pdf|html)\/)?(?:(\d\d(?:0[1-9]|1[0-2])\.\d{4,5})|([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?(\/\d\d(?:0[1-9]|1[0-2])\d{3}))(?:v\d+)?(?:\.pdf)?(?:(?<=org\/.*)[/?#].*)?$/is;

/**
 * Reads an arXiv number, of today or from before April 2007: bare, `arXiv:`, an address at arXiv,
 * the DOI that arXiv gives it.
 *
 * arXiv prefers `math/0309136` to `math.GT/0309136`, see
 * https://info.arxiv.org/help/arxiv_identifier_for_services.html, and its DOIs know no version.
 *
 * @returns the normal form without version and subject class, for example `arxiv:2401.00001`
 */
export function readArxiv(text: string): Identifier | undefined {
  const written = readDoi(text)?.replace('doi:10.48550/arxiv.', '') ?? bare(text);
  const [, number, archive, old] = arxiv.exec(written) ?? [];
  if (archive && old) return `arxiv:${foldAscii(archive)}${old}`;
  return number ? `arxiv:${number}` : undefined;
}
