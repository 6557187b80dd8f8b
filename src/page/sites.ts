import type { Client } from '../client/client.js';
import { createDetailsClient } from '../client/details-client.js';
import { platform } from '../client/door.js';
import { siteTier } from '../providers/sites/site-tier.js';
import { beyond } from './beyond.js';
import { kept, pageClient } from './client.js';
import { settings } from './settings.js';
import { pageState } from './state.js';

/** Each page client's companion: gone with it, when everything is forgotten. */
const companions = new WeakMap<Client, Client>();

/** Asks about whole sites, with the same memory as what is asked of one work. */
export function siteClient(): Client {
  const page = pageClient();
  const known = companions.get(page) ?? companion();
  companions.set(page, known);
  return known;
}

function companion(): Client {
  const { cache } = settings();
  const labels = (pageState().labels ??= Object.create(null) as Record<string, string>);
  for (const { name, label } of siteTier) labels[name] ??= label;
  return createDetailsClient({
    providers: siteTier,
    door: { ...platform, storage: kept(cache) },
    home: location.origin,
    archive: cache === 'persistent' ? beyond.recall : undefined,
  });
}
