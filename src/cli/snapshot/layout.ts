import type { Identifier } from '../../identifiers/identifier.js';
import { shardCounts, shardFile, type ShardIndex } from '../../model/shard.js';
import type { Snapshot } from '../../model/snapshot.js';

/** Most works a shard should hold, on average. */
const comfortable = 64;

/** A snapshot as text: one work a line, so that a difference between two shows what has changed. */
export function snapshotText({ works, aliases, portfolios, ...head }: Snapshot): string {
  const parts = [
    ...Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`),
    ...(portfolios ? [`"portfolios":${listLines(portfolios)}`] : []),
    ...(aliases ? [`"aliases":${lines(aliases)}`] : []),
    `"works":${lines(works)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** The files of a snapshot in shards, by name; the index last. One that would be empty is left out. */
export function shardTexts(snapshot: Snapshot): ReadonlyMap<string, string> {
  const { works, aliases = {}, portfolios = {}, ...head } = snapshot;
  const count = Object.keys(works).length;
  const shards = shardCounts.find((number) => count <= number * comfortable) ?? 4096;
  const worksOf = divided(works, shards);
  const aliasesOf = divided(aliases, shards);
  const files = new Map<string, string>();
  const listsOf = divided(portfolios, shards);
  const names = new Set([...worksOf.keys(), ...aliasesOf.keys(), ...listsOf.keys()]);
  for (const name of [...names].sort()) {
    const [own = {}, others, lists] = [worksOf.get(name), aliasesOf.get(name), listsOf.get(name)];
    files.set(
      name,
      snapshotText({
        ...{ ...head, works: own },
        ...(others && { aliases: others }),
        ...(lists && { portfolios: lists }),
      }),
    );
  }
  const index = { ...head, format: 'impact-badges-shards', shards };
  files.set('index.json', `${JSON.stringify(index, null, 2)}\n`);
  return files;
}

/** Whether a name in a folder is that of a shard: `0.json` to `fff.json`. */
export function isShardName(name: string): boolean {
  return /^[0-9a-f]{1,3}\.json$/.test(name);
}

/** Whether two texts say the same, but for the time at which they were made. */
export function isSame(one: string, other: string): boolean {
  const timeless = (text: string) => text.replace(/"generated": ?"[^"]*"/, '');
  return timeless(one) === timeless(other);
}

/** One work a line here, too. */
function listLines(portfolios: NonNullable<Snapshot['portfolios']>): string {
  const rows = Object.entries(portfolios).map(([subject, list]) => {
    const { works, perhaps, unidentified, ...about } = list;
    const parts = [
      ...Object.entries(about).map(([name, value]) => `"${name}":${JSON.stringify(value)}`),
      ...Object.entries({ works, perhaps, unidentified }).map(
        ([name, entries]) => `"${name}":${rowsOf(entries)}`,
      ),
    ];
    return `${JSON.stringify(subject)}:{\n${parts.join(',\n')}\n}`;
  });
  return `{\n${rows.join(',\n')}\n}`;
}

function rowsOf(entries: readonly unknown[]): string {
  const rows = entries.map((entry) => JSON.stringify(entry));
  return rows.length ? `[\n${rows.join(',\n')}\n]` : '[]';
}

function lines(entries: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return rows.length ? `{\n${rows.join(',\n')}\n}` : '{}';
}

function divided<Value>(
  entries: Readonly<Record<Identifier, Value>>,
  shards: ShardIndex['shards'],
): Map<string, Record<Identifier, Value>> {
  const found = new Map<string, Record<Identifier, Value>>();
  for (const [key, value] of Object.entries(entries) as [Identifier, Value][]) {
    const name = shardFile(key, shards);
    found.set(name, { ...found.get(name), [key]: value });
  }
  return found;
}
