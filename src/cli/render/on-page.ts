import { withheld } from '../../aggregate/withheld.js';
import { attentionIn } from '../../client/snapshot.js';
import { headlineWish, items } from '../../elements/impact-badge/attributes.js';
import type { Attention } from '../../model/attention.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Snapshot } from '../../model/snapshot.js';
import { badgeTier } from '../../providers/catalogue.js';
import type { Attributes } from './shadow.js';
import type { Work } from '../works.js';

/**
 * What a badge of a page has of a work from a snapshot: what those who were asked are not known to
 * have answered is there too, so that all rings have the same arcs; only of the providers that the
 * badge allows, and without what it withholds.
 */
export function asOnPage(
  snapshot: Snapshot,
  { key, attention }: Work,
  attributes: Attributes,
): Attention {
  const known = attentionIn({ ...snapshot, works: { [key]: attention } }, [key], badgeTier);
  const only = items(attributes['providers']);
  const wish = headlineWish(attributes['headline']);
  const allowed = only && [...only, ...(typeof wish === 'object' ? [wish.provider] : [])];
  const findings = known.findings.filter(
    ({ provider }) => !allowed || (allowed as (ProviderId | undefined)[]).includes(provider),
  );
  const least = Number(attributes['min-count']);
  return withheld({ ...known, findings }, { omit: items(attributes['omit']), least });
}
