import { readFile } from 'node:fs/promises';
import { cleaned } from '../../export/clean.js';
import type { Reported } from '../../export/work.js';
import { UsageError } from '../exit.js';

const shape =
  'It should be a list of {"text": "…", "by": "…"}, perhaps with "date", "link" and "works".';

/**
 * Reads what people report from a JSON file.
 *
 * @throws UsageError
 */
export async function readReported(path: string | undefined): Promise<readonly Reported[]> {
  if (path === undefined) return [];
  let file: unknown;
  try {
    file = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} can't be read, or is no JSON. ${shape}`);
  }
  if (!Array.isArray(file)) throw new UsageError(`${path} holds no list. ${shape}`);
  const at = file.findIndex((entry) => !isReported(entry));
  if (at >= 0) throw new UsageError(`Entry ${at + 1} of ${path} can't be read. ${shape}`);
  return cleaned(file as Reported[]);
}

function isReported(entry: unknown): entry is Reported {
  const { text, by, date, link, works = [] } = (entry ?? {}) as Record<string, unknown>;
  const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  return (
    isFilled(text) &&
    isFilled(by) &&
    (date === undefined || (typeof date === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(date))) &&
    (link === undefined || typeof link === 'string') &&
    Array.isArray(works) &&
    works.every((work) => typeof work === 'string')
  );
}
