import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { decoded, isBinary } from '../../intake/bytes.js';
import { UsageError } from '../exit.js';

/** Most bytes that a packed file may unpack to: a small one may hold anything. */
const most = 104_857_600;

/**
 * The text of a file, unpacked where it is packed by gzip.
 *
 * @throws UsageError
 */
export async function textOf(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new UsageError(`${path} can't be read. Is the path right?`);
  }
  return textIn(bytes, path);
}

/**
 * @param source what to call it in the error
 * @throws UsageError
 */
export function textIn(bytes: Uint8Array, source: string): string {
  if (isBinary(bytes))
    throw new UsageError(`${source} is a spreadsheet or an archive, and no text. Save it as CSV.`);
  return decoded(unpacked(bytes, source));
}

function unpacked(bytes: Uint8Array, source: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UsageError(`${source} is larger than 100 MB when it is unpacked.`);
    throw new UsageError(`${source} can't be unpacked. Was it cut short?`);
  }
}

/** What is piped in. */
export async function piped(input: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part as Buffer | string));
  return textIn(Buffer.concat(parts), 'What is piped in');
}
