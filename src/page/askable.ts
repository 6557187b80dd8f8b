import type { Provider } from '../model/provider.js';
import { badgeTier } from '../providers/catalogue.js';
import { detailsTier } from '../providers/details-tier.js';
import { listers } from './listers.js';

/** Somebody who may be asked, and where. */
export type Askable = Pick<Provider, 'name' | 'label' | 'homepage' | 'hosts'>;

/** Whom a page asks that names nobody: who lists works, who answers about many at once, and the rest. */
export const askable = {
  lists: distinct(listers),
  many: distinct(badgeTier),
  one: distinct(detailsTier.filter(({ isOptIn, needs }) => !isOptIn && !needs)),
} as const;

/** Those that are asked two questions once, and none whose host only an owner could name. */
function distinct(sources: readonly Askable[]): Askable[] {
  const found = new Map<string, Askable>();
  for (const { name, label, homepage, hosts } of sources) {
    const all = [...new Set([...(found.get(name)?.hosts ?? []), ...hosts])];
    if (all.length) found.set(name, { name, label, homepage, hosts: all });
  }
  return [...found.values()];
}
