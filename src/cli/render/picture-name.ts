import { createHash } from 'node:crypto';
import { type Identifier, valueOf } from '../../identifiers/identifier.js';

/** Longer names are not taken by every file system, characters. */
const most = 200;

/**
 * The name of a work's file, without its ending: a DOI alone, anything else with its scheme. A slash
 * and the scheme's colon become `_`; all but a–z, 0–9, dot and hyphen becomes `~` and the bytes of
 * its UTF-8, so that two works never share a name. What is too long ends with a digest.
 */
export function pictureName(work: Identifier): string {
  const text = work.startsWith('doi:') ? valueOf(work) : work.replace(':', '/');
  const name = text.replace(/[^a-z0-9.-]/gu, (character) =>
    character === '/' ? '_' : [...Buffer.from(character)].map(hex).join(''),
  );
  if (name.length <= most) return name;
  const digest = createHash('sha256').update(work).digest('hex').slice(0, 16);
  return `${name.slice(0, most - digest.length - 1)}~${digest}`;
}

function hex(byte: number): string {
  return `~${byte.toString(16).padStart(2, '0')}`;
}
