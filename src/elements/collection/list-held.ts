import { type Identifier, schemeOf, valueOf } from '../../identifiers/identifier.js';
import { type ImpactError, SnapshotError } from '../../model/error.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { Snapshot } from '../../model/snapshot.js';
import { warn } from '../../page/console.js';
import { settings } from '../../page/settings.js';
import { snapshotAt } from '../../page/snapshot.js';
import { portfoliosIn } from './held.js';

/**
 * The list of a person, an organisation or an award that a snapshot holds: the element's own, else
 * that of the page.
 *
 * @returns `undefined` where the sources of lists may be asked
 * @throws SnapshotError where the page asks nobody, and no snapshot holds the list
 */
export async function listHeld(
  subject: Identifier,
  own: Snapshot | undefined,
): Promise<Portfolio | undefined> {
  const held = own && listIn(own, subject);
  const { source, snapshot = '' } = settings();
  // A collection of the owner's repository is asked for there, and no snapshot holds it.
  if (held || source === 'direct' || schemeOf(subject) === 'url') return held;
  let found: Portfolio | undefined;
  try {
    found = listIn(await snapshotAt(snapshot, [subject]), subject);
  } catch (error) {
    if (source === 'snapshot') throw error;
    warn('failure', (error as ImpactError).message);
  }
  if (found || source === 'mixed') return found;
  throw new SnapshotError(
    `${snapshot} holds no list of ${valueOf(subject)}. Make it again, with --${schemeOf(subject)}.`,
  );
}

function listIn(snapshot: Snapshot, subject: Identifier): Portfolio | undefined {
  return portfoliosIn(snapshot).find((list) => list.subject === subject);
}
