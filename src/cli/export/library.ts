import { cleaned } from '../../export/clean.js';
import type { Library } from '../../export/csl-json.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readCsl } from '../../intake/formats/csl.js';
import { UsageError } from '../exit.js';
import { textOf } from '../input/files.js';
import type { Work } from '../works.js';

/** An item of CSL-JSON, as far as nothing is known of it. */
type Item = Readonly<Record<string, unknown>>;

/**
 * Finds works in a person's own library in CSL-JSON: authors and journals stand there, and not in
 * a snapshot.
 *
 * @throws UsageError where it is no such library
 */
export async function libraryOf(path: string, works: readonly Work[]): Promise<Library> {
  const items = await itemsIn(path);
  const known = new Map<Identifier, Item>();
  for (const item of items)
    for (const identifier of identifiersOf(item))
      if (!known.has(identifier)) known.set(identifier, item);
  return new Map(
    works.flatMap(({ key, attention }) => {
      const name = [key, ...attention.work.identifiers].find((each) => known.has(each));
      return name ? [[key, known.get(name)!] as const] : [];
    }),
  );
}

async function itemsIn(path: string): Promise<readonly Item[]> {
  const text = await textOf(path);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no JSON. ${how}`);
  }
  if (!Array.isArray(file)) throw new UsageError(`${path} holds no list of items. ${how}`);
  return cleaned(file.filter((item): item is Item => typeof item === 'object' && item !== null));
}

const how = 'Export your library as CSL-JSON, as Zotero and other reference managers do.';

function identifiersOf(item: Item): readonly Identifier[] {
  const steps = readCsl([item]);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.works[0]?.identifiers ?? [];
  }
}
