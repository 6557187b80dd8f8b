import { readFileSync } from 'node:fs';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { type Listed, type Lister, type ListReply } from '../../src/model/lister.js';
import { listReply } from '../providers/lists.js';
import { received } from '../providers/reply.js';
import { place, sourcesOf } from '../recordings.js';

/** A recording as the answer to one of a lister's first requests. */
export function recordedReply(
  lister: Lister,
  subject: Identifier,
  [folder, file]: readonly [folder: string, file: string],
  at = 0,
): ListReply {
  const source = sourcesOf(folder)?.find((each) => each.file === file);
  const body = received(readFileSync(`${place}${folder}/${file}`, 'utf8'));
  const { status = 200 } = source ?? {};
  return listReply(lister.request(subject, {})[at]!, { status, body });
}

/** What a lister makes of one recording. */
export function recorded(
  lister: Lister,
  subject: Identifier,
  file: readonly [folder: string, file: string],
): Listed {
  return lister.parse([recordedReply(lister, subject, file)], subject);
}
