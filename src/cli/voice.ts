import type { ProviderId } from '../model/provider-id.js';
import type { Provider } from '../model/provider.js';
import { listers } from '../page/listers.js';
import { badgeTier } from '../providers/catalogue.js';
import { detailsTier } from '../providers/details-tier.js';
import { keyed } from '../providers/keyed.js';
import { opencitations } from '../providers/opencitations.js';
import type { Voice } from '../words/details-sentences.js';
import { en } from '../words/en/prose.js';
import { englishSpeaker } from '../words/en/speaker.js';

/** Whom a command asks unless it is told otherwise: they can be asked about thousands of works. */
export const everyone: readonly Provider[] = [...badgeTier, opencitations];

/** How commands speak. */
export const voice: Voice = { speaker: englishSpeaker('en'), prose: en, labelOf };

/** The name by which people know a provider; its id where a snapshot names one unknown here. */
function labelOf(id: ProviderId): string {
  return (
    [...badgeTier, ...detailsTier, ...keyed, ...listers].find(({ name }) => name === id)?.label ??
    id
  );
}
