import { browserArchive } from '../client/archive.js';
import type { Client } from '../client/client.js';
import { createDetailsClient } from '../client/details-client.js';
import { platform } from '../client/door.js';
import { concernedBy, loadAll } from '../client/load-all.js';
import { loadOne } from '../client/load-one.js';
import { recall } from '../client/recall.js';
import type { Identifier } from '../identifiers/identifier.js';
import { askedOf, placesOf, readUsage } from '../identifiers/usage.js';
import type { Finding } from '../model/finding.js';
import { measuresOf } from '../model/outcome.js';
import { agency } from '../providers/agency.js';
import { badgeTier } from '../providers/catalogue.js';
import { detailsTier } from '../providers/details-tier.js';
import { openalexVersions, together } from '../providers/openalex-versions.js';
import { kept } from './client.js';
import type { Inquiry } from './inquiry.js';
import type { Rest } from './parts.js';
import { settings } from './settings.js';
import { pageState } from './state.js';

const archive = recall(browserArchive(platform), platform);

/** Each page client's companion: gone with it, when everything is forgotten. */
const companions = new WeakMap<Client, Client>();

/** Who else is asked after the first numbers, and where much is kept. Load it lazily. */
export const beyond: Omit<Rest, 'openDetails' | 'fill'> = {
  providers: detailsTier,
  loadAll: (badges, identifiers, { usage, ...options }) => {
    const { contact } = settings();
    const details = companions.get(badges) ?? companion();
    companions.set(badges, details);
    const everyone = { badges, details, contact, agency, door: platform };
    return loadAll(everyone, identifiers, { ...options, places: placesIn(usage, identifiers) });
  },
  recall: archive,
};

/** Everyone who can be asked about a work, with their measures. */
export function reachBeyond(
  identifiers: readonly Identifier[],
  { only, usage }: Pick<Inquiry, 'only' | 'usage'>,
): Pick<Finding, 'measure' | 'provider'>[] {
  const named = [...identifiers, ...placesIn(usage, identifiers)];
  const questions = [
    ...badgeTier.filter(({ name }) => !only || only.includes(name)),
    ...concernedBy(detailsTier, named, only),
  ].flatMap((provider) =>
    measuresOf(provider).map((measure) => ({ measure, provider: provider.name })),
  );
  // What is asked in two ways is one question.
  return [...new Map(questions.map((each) => [`${each.measure} ${each.provider}`, each])).values()];
}

/** Where a work is kept or spoken of, as its owner writes it and as its DOI tells. */
function placesIn(usage: string | undefined, identifiers: readonly Identifier[]): Identifier[] {
  const { places } = readUsage(usage ?? '', location.href);
  return [...new Set([...askedOf(places, identifiers), ...placesOf(identifiers)])];
}

function companion(): Client {
  const { contact, cache } = settings();
  const labels = (pageState().labels ??= Object.create(null) as Record<string, string>);
  for (const { name, label } of detailsTier) labels[name] ??= label;
  return createDetailsClient({
    providers: detailsTier,
    door: { ...platform, storage: kept(cache) },
    home: location.origin,
    archive: cache === 'persistent' ? archive : undefined,
    contact,
  });
}

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
