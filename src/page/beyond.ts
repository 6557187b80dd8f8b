import { browserArchive } from '../client/archive.js';
import { platform } from '../client/door.js';
import { loadAll } from '../client/load-all.js';
import { loadOne } from '../client/load-one.js';
import { recall } from '../client/recall.js';
import type { Finding } from '../model/finding.js';
import { agency } from '../providers/agency.js';
import { detailsTier } from '../providers/details-tier.js';
import { openalexVersions, together } from '../providers/openalex-versions.js';
import type { Rest } from './parts.js';

/** Who else is asked after the first numbers, and where much is kept. Load it lazily. */
export const beyond: Omit<Rest, 'openDetails'> = {
  providers: detailsTier,
  loadAll: (client, identifiers, options) =>
    loadAll(client, platform, agency, identifiers, options),
  recall: recall(browserArchive(platform), platform),
};

/** Who can count several versions of a work together, each citing work once. */
export const { name: counterOfVersions } = openalexVersions;

/**
 * How many works cite at least one of several versions. Never rejects.
 *
 * @param versions what has been found about each
 * @returns nothing where fewer than two of them are kept apart
 */
export async function loadTogether(
  versions: readonly (readonly Finding[])[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const id = together(versions);
  return id ? loadOne(platform, openalexVersions, id, signal) : [];
}
