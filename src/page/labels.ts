import type { ProviderId } from '../model/provider-id.js';
import { badgeTier } from '../providers/catalogue.js';

/** The name by which people know a provider; its id where a snapshot names one unknown here. */
export function labelOf(id: ProviderId): string {
  return badgeTier.find(({ name }) => name === id)?.label ?? id;
}
