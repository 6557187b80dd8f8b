import type { Identifier } from '../identifiers/identifier.js';
import { equivalents } from '../identifiers/read.js';
import type { Attention } from '../model/attention.js';
import { SnapshotError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { type ShardIndex, shardCounts } from '../model/shard.js';
import type { Snapshot } from '../model/snapshot.js';
import { areNotices, isObject } from './guards.js';

const makeItAgain = 'Make the snapshot again.';
const states: readonly unknown[] = [
  'counted',
  'not-covered',
  'not-asked',
  'failed',
  'hidden',
] satisfies Finding['state'][];

/**
 * Checks that a file is a snapshot this version can read.
 *
 * @param source what to call it in the error
 * @throws SnapshotError
 */
export function readSnapshot(file: unknown, source: string): Snapshot {
  const { format, version, works, asked } = (file ?? {}) as Partial<Snapshot>;
  if (format !== 'impact-badges-snapshot')
    throw new SnapshotError(
      `${source} is no snapshot: its "format" should be "impact-badges-snapshot".`,
    );
  checkVersion(version, source);
  if (!isObject(works) || !Array.isArray(asked))
    throw new SnapshotError(
      `${source} is damaged: it has no "works" or no "asked". ${makeItAgain}`,
    );
  return file as Snapshot;
}

/**
 * Checks that a file is a snapshot, or the index of one in many files, that this version can read.
 *
 * @param source what to call it in the error
 * @throws SnapshotError
 */
export function readSnapshotOrIndex(file: unknown, source: string): Snapshot | ShardIndex {
  const { format, version, shards, asked } = (file ?? {}) as Partial<ShardIndex>;
  if (format !== 'impact-badges-shards') return readSnapshot(file, source);
  checkVersion(version, source);
  if (!shardCounts.some((count) => count === shards) || !Array.isArray(asked))
    throw new SnapshotError(
      `${source} is damaged: its "shards" should be one of ${shardCounts.join(', ')}, and it should have "asked". ${makeItAgain}`,
    );
  return file as ShardIndex;
}

function checkVersion(version: unknown, source: string): void {
  if (version !== 1)
    throw new SnapshotError(
      `${source} is a snapshot of version ${JSON.stringify(version)}, and this copy reads version 1. Make the snapshot again, or take the copy that made it.`,
    );
}

/**
 * What a snapshot holds about a work: under any of its identifiers, or under the key that an alias
 * gives for one.
 *
 * @returns `undefined` where it holds nothing. What its source no longer lets be kept is as if the
 *   file had been made without it
 * @throws SnapshotError when what it holds can't be read: that must not look like a number
 */
export function heldIn(
  snapshot: Snapshot,
  identifiers: readonly Identifier[],
): Attention | undefined {
  const names = namesOf(identifiers);
  const key =
    names.find((name) => holds(snapshot, name)) ??
    names
      .map((name) => aliasIn(snapshot, name))
      .find((name) => name !== undefined && holds(snapshot, name));
  if (key === undefined) return undefined;
  const attention: unknown = snapshot.works[key];
  if (isAttention(attention)) return withoutExpired(attention, Date.now());
  throw new SnapshotError(`The snapshot's figures for ${key} are damaged. ${makeItAgain}`);
}

/**
 * What a snapshot holds about a work. What those who were asked are not known to have answered is
 * `not-in-snapshot`, so that all works of a snapshot have the same ring.
 *
 * @throws SnapshotError
 */
export function attentionIn(
  snapshot: Snapshot,
  identifiers: readonly Identifier[],
  providers: readonly Provider[],
): Attention {
  const held = heldIn(snapshot, identifiers) ?? nothingAbout(identifiers);
  const unknown = providers
    .filter(({ name }) => snapshot.asked.includes(name))
    .flatMap((provider) =>
      measuresOf(provider).map((measure) => notAsked(provider, measure, 'not-in-snapshot')),
    )
    .filter(
      ({ provider, measure }) =>
        !held.findings.some((known) => known.provider === provider && known.measure === measure),
    );
  return { ...held, findings: [...held.findings, ...unknown] };
}

function withoutExpired(attention: Attention, now: number): Attention {
  const { findings } = attention;
  if (!findings.some((finding) => isExpired(finding, now))) return attention;
  return {
    ...attention,
    findings: findings.map((finding): Finding => {
      if (!isExpired(finding, now)) return finding;
      const { measure, provider, receipt } = finding;
      const { link, licence, attribution, rule, ruleVersion, scope } = receipt;
      return {
        ...{ measure, provider, state: 'not-asked', reason: 'not-in-snapshot' },
        receipt: { link, licence, attribution, rule, ruleVersion, scope },
      };
    }),
  };
}

function isExpired({ receipt }: Finding, now: number): boolean {
  const { expires } = receipt as { readonly expires?: unknown };
  // What can't be read as a time is over.
  return expires !== undefined && !(typeof expires === 'string' && Date.parse(expires) > now);
}

function nothingAbout(identifiers: readonly Identifier[]): Attention {
  const noticesChecked = { state: 'not-checked', providers: [] } as const;
  return { work: { identifiers }, notices: [], noticesChecked, findings: [] };
}

/** All by which a work may be filed. */
export function namesOf(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Set([...identifiers, ...identifiers.flatMap(equivalents)])];
}

/** Whether the snapshot has a work under this key. */
export function holds({ works }: Snapshot, key: Identifier): boolean {
  return Object.hasOwn(works, key);
}

/** The key of the work that has this identifier too, as far as a snapshot tells. */
export function aliasIn({ aliases }: Snapshot, identifier: Identifier): Identifier | undefined {
  if (!isObject(aliases) || !Object.hasOwn(aliases, identifier)) return undefined;
  const key: unknown = aliases[identifier];
  return typeof key === 'string' ? (key as Identifier) : undefined;
}

function isAttention(entry: unknown): entry is Attention {
  return (
    isObject(entry) &&
    Array.isArray(entry['findings']) &&
    entry['findings'].every(isFinding) &&
    areNotices(entry['notices'])
  );
}

function isFinding(finding: unknown): finding is Finding {
  if (!isObject(finding)) return false;
  const { measure, provider, state, value, receipt } = finding;
  return (
    typeof measure === 'string' &&
    typeof provider === 'string' &&
    states.includes(state) &&
    isObject(receipt) &&
    (state !== 'counted' ||
      (typeof value === 'number' && value >= 0 && Date.parse(String(receipt['retrieved'])) > 0))
  );
}
