import type { ProviderId } from '../model/provider-id.js';
import type { Provider } from '../model/provider.js';
import { badgeTier } from '../providers/catalogue.js';
import { detailsTier } from '../providers/details-tier.js';
import type { Voice } from '../words/details-sentences.js';
import { en } from '../words/en/prose.js';
import { englishSpeaker } from '../words/en/speaker.js';

/** Everyone a command can ask, in the order in which their figures are shown. */
export const everyone: readonly Provider[] = [...badgeTier, ...detailsTier];

/** How commands speak. */
export const voice: Voice = { speaker: englishSpeaker('en'), prose: en, labelOf };

/** The name by which people know a provider; its id where a snapshot names one unknown here. */
function labelOf(id: ProviderId): string {
  return everyone.find(({ name }) => name === id)?.label ?? id;
}
