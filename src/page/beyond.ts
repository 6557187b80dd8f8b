import { browserArchive } from '../client/archive.js';
import { platform } from '../client/door.js';
import { loadAll } from '../client/load-all.js';
import { recall } from '../client/recall.js';
import { agency } from '../providers/agency.js';
import { detailsTier } from '../providers/details-tier.js';
import type { Rest } from './parts.js';

/** Who else is asked after the first numbers, and where much is kept. Load it lazily. */
export const beyond: Omit<Rest, 'openDetails'> = {
  providers: detailsTier,
  loadAll: (client, identifiers, options) =>
    loadAll(client, platform, agency, identifiers, options),
  recall: recall(browserArchive(platform), platform),
};
