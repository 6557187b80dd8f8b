import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { SnapshotError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
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
  if (version !== 1)
    throw new SnapshotError(
      `${source} is a snapshot of version ${JSON.stringify(version)}, and this copy reads version 1. Make the snapshot again, or take the copy that made it.`,
    );
  if (!isObject(works) || !Array.isArray(asked))
    throw new SnapshotError(
      `${source} is damaged: it has no "works" or no "asked". ${makeItAgain}`,
    );
  return file as Snapshot;
}

/**
 * What a snapshot holds about a work; what it does not hold is `not-in-snapshot`.
 *
 * @throws SnapshotError when what it holds can't be read: that must not look like a number
 */
export function attentionIn(
  { works, asked }: Snapshot,
  identifiers: readonly Identifier[],
  providers: readonly Provider[],
): Attention {
  const known = identifiers.find((identifier) => Object.hasOwn(works, identifier));
  if (known) {
    const attention: unknown = works[known];
    if (isAttention(attention)) return attention;
    throw new SnapshotError(`The snapshot's figures for ${known} are damaged. ${makeItAgain}`);
  }
  return {
    work: { identifiers },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: providers
      .filter(({ name }) => asked.includes(name))
      .flatMap((provider) =>
        measuresOf(provider).map((measure) => notAsked(provider, measure, 'not-in-snapshot')),
      ),
  };
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
