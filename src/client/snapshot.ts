import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { SnapshotError } from '../model/error.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import type { Snapshot } from '../model/snapshot.js';

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
      `${source} is a snapshot of version ${String(version)}; this copy reads version 1.`,
    );
  if (typeof works !== 'object' || works === null || !Array.isArray(asked))
    throw new SnapshotError(`${source} is damaged: it has no "works" or no "asked".`);
  return file as Snapshot;
}

/** What a snapshot holds about a work; what it does not hold is `not-in-snapshot`. */
export function attentionIn(
  { works, asked }: Snapshot,
  identifiers: readonly Identifier[],
  providers: readonly Provider[],
): Attention {
  const known = identifiers.find((identifier) => Object.hasOwn(works, identifier));
  if (known) return works[known]!;
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
