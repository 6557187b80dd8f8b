import type { Identifier } from '../../identifiers/identifier.js';
import { schemes } from '../../identifiers/identifier.js';
import { Gathering, type Steps } from '../entry.js';
import { cut } from '../listing.js';
import { fields, list, text } from '../usage/json-fields.js';

/** Whether a file of JSON is one of our snapshots, of whatever version. */
export function isSnapshot(file: unknown): boolean {
  return fields(file)['format'] === 'impact-badges-snapshot';
}

/** The works of a snapshot, each with the other names that its owner gave it. */
export function* readSnapshotWorks(file: unknown): Steps {
  const { version, works: byKey, aliases } = fields(file);
  const gathering = new Gathering();
  if (version !== 1) {
    gathering.tell({ kind: 'other-file' });
    return gathering.as('snapshot');
  }
  const others = new Map<unknown, Identifier[]>();
  for (const [name, key] of Object.entries(fields(aliases)))
    if (isIdentifier(name)) {
      const known = others.get(key);
      if (known) known.push(name);
      else others.set(key, [name]);
    }
  const entries = Object.entries(fields(byKey));
  for (let at = 0; at < entries.length; at += 1) {
    yield;
    const [key, attention] = entries[at]!;
    if (!isIdentifier(key)) {
      gathering.tell({ kind: 'unreadable', text: cut(key) }, { entry: at + 1 });
      continue;
    }
    const { identifiers, title, year, type } = fields(fields(attention)['work']);
    const known = (list(identifiers) ?? []).filter(isIdentifier);
    gathering.add(
      {
        known: [key, ...known, ...(others.get(key) ?? [])],
        title: text(title),
        year: Number.isInteger(year) ? (year as number) : undefined,
        type: text(type),
      },
      {},
    );
  }
  return gathering.as('snapshot');
}

function isIdentifier(value: unknown): value is Identifier {
  return (
    typeof value === 'string' &&
    schemes.some((scheme) => value.startsWith(`${scheme}:`) && value.length > scheme.length + 1)
  );
}
