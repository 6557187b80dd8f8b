import { sha256 } from '@noble/hashes/sha2.js';
import type { Attention } from '../model/attention.js';
import type { Timestamp } from '../model/partial-date.js';
import type { SealChange } from '../words/export-sentences.js';
import { jsonText, type ExportSnapshot } from './snapshot-json.js';

/** Checksums of one work: of what is said about it, and of each of its findings. */
interface WorkSums {
  readonly about: string;
  /** By measure and provider, as `citations openalex`. */
  readonly findings: Readonly<Record<string, string>>;
}

/** Checksums of a snapshot, part by part, so that it can be said what has changed. */
export interface Seal {
  readonly algorithm: 'SHA-256';
  /** When it was sealed, by the clock of whoever did. */
  readonly sealed: Timestamp;
  /** Over all below: the one to write down or to give away. */
  readonly checksum: string;
  /** Of what surrounds the works. */
  readonly rest: string;
  readonly works: Readonly<Record<string, WorkSums>>;
  /** What a checksum shows and what it does not. */
  readonly note: string;
}

/** A snapshot with its seal. Every reader of snapshots reads it. */
export interface SealedSnapshot extends ExportSnapshot {
  readonly seal: Seal;
}

/** What came of checking a file. */
export type Verdict =
  | { readonly state: 'unreadable' }
  | { readonly state: 'no-seal' }
  | {
      readonly state: 'intact' | 'changed';
      readonly sealed: Timestamp;
      /** As the file states it: compare it with the one that was given away. */
      readonly checksum: string;
      readonly changes: readonly SealChange[];
    };

/**
 * The file of a sealed snapshot.
 *
 * @param sealed when, ISO 8601 in UTC
 * @param note `seal.proves` of the words: stands in the file, for whoever opens it
 */
export async function sealedText(
  snapshot: ExportSnapshot,
  sealed: Timestamp,
  note: string,
): Promise<string> {
  // As it will be read: a receipt may write its request only when it is asked for.
  const plain = JSON.parse(JSON.stringify(snapshot)) as ExportSnapshot;
  const sums = await sumsOf(plain);
  const checksum = await sumOf({ ...sums, sealed });
  const seal: Seal = { algorithm: 'SHA-256', sealed, checksum, ...sums, note };
  const { works, ...rest } = plain;
  return jsonText({ ...rest, seal, works });
}

/** Checks a file against its own seal, and says what has changed since. */
export async function verify(text: string): Promise<Verdict> {
  const file = parsed(text);
  if (!isObject(file) || !isObject(file['works'])) return { state: 'unreadable' };
  const { seal, ...snapshot } = file as unknown as SealedSnapshot;
  if (!isSeal(seal)) return { state: 'no-seal' };
  const { sealed, checksum, rest, works } = seal;
  const now = await sumsOf(snapshot);
  const changes: SealChange[] = [
    ...((await sumOf({ rest, works, sealed })) === checksum
      ? []
      : [{ how: 'other', part: 'list' } as const]),
    ...(now.rest === rest ? [] : [{ how: 'other', part: 'rest' } as const]),
    ...changesOf(works, now.works),
  ];
  return { state: changes.length ? 'changed' : 'intact', sealed, checksum, changes };
}

type Sums = Pick<Seal, 'rest' | 'works'>;

async function sumsOf({ works, ...rest }: ExportSnapshot): Promise<Sums> {
  const sums = await Promise.all(
    Object.entries(works).map(async ([key, attention]) => [key, await workSums(attention)]),
  );
  return { rest: await sumOf(rest), works: Object.fromEntries(sums) as Seal['works'] };
}

async function workSums(attention: Attention): Promise<WorkSums> {
  const { findings, ...about } = isObject(attention) ? attention : ({} as Attention);
  const all: unknown[] = Array.isArray(findings) ? findings : [];
  const sums = new Map<string, string>();
  for (const finding of all) {
    const { measure, provider } = isObject(finding) ? finding : {};
    const name = `${String(measure)} ${String(provider)}`;
    // A repository may report one measure twice.
    let key = name;
    for (let n = 2; sums.has(key); n += 1) key = `${name} ${n}`;
    sums.set(key, await sumOf(finding));
  }
  return { about: await sumOf(about), findings: Object.fromEntries(sums) };
}

function changesOf(before: Seal['works'], now: Seal['works']): SealChange[] {
  const both = (one: object, other: object) => [
    ...new Set([...Object.keys(one), ...Object.keys(other)]),
  ];
  return both(before, now).flatMap((work): SealChange[] => {
    const was = own(before, work);
    const is = own(now, work);
    if (!was || !is) return [{ how: was ? 'gone' : 'added', work }];
    return [
      ...(was.about === is.about ? [] : [{ how: 'other', work } as const]),
      ...both(was.findings, is.findings).flatMap((finding): SealChange[] => {
        const [old, fresh] = [own(was.findings, finding), own(is.findings, finding)];
        if (old === fresh) return [];
        return [{ how: !fresh ? 'gone' : !old ? 'added' : 'other', work, finding }];
      }),
    ];
  });
}

/** SHA-256 of a value, however its keys are ordered, in hexadecimal digits. */
async function sumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  // Pages without https have no such thing, and neither have some browsers on `file:`.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON without white space, keys in the order of their code units. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSeal(seal: unknown): seal is Seal {
  if (!isObject(seal)) return false;
  const { algorithm, sealed, checksum, rest, works } = seal;
  return (
    algorithm === 'SHA-256' &&
    [sealed, checksum, rest].every((each) => typeof each === 'string') &&
    isObject(works) &&
    Object.values(works).every((sums) => isObject(sums) && isObject(sums['findings']))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
