import type { Badge, BadgeState } from '../../aggregate/badge.js';
import type { Attention } from '../../model/attention.js';
import { type ImpactError, type InvalidIdentifierError, ProviderError } from '../../model/error.js';
import { wasAsked } from '../../model/receipt.js';
import { labelOf } from '../../page/labels.js';
import { type Caption, caption, numberless } from '../../words/caption.js';
import type { Speaker } from '../../words/speaker.js';

/** What the badge knows as a whole. Without words it can say nothing yet. */
export function stateOf(
  known: Badge | undefined,
  error: ImpactError | undefined,
  speaker: Speaker | undefined,
): BadgeState {
  if (!speaker) return 'loading';
  if (known) return known.state;
  if (!error) return 'idle';
  return isUnreadable(error) ? 'invalid' : 'unavailable';
}

/** What it says. */
export function captionOf(
  known: Badge | undefined,
  error: ImpactError | undefined,
  speaker: Speaker | undefined,
): Caption {
  if (!speaker) return numberless('…');
  if (known) return caption(known, speaker, labelOf);
  const { words } = speaker;
  if (!error) return numberless(words.idle);
  if (!isUnreadable(error)) return numberless(words.snapshotMissing);
  return error.text ? numberless(words.invalid, error.text) : numberless(words.noIdentifier);
}

/** The first finding without a usable answer, as an error. */
export function firstFailure({ findings }: Attention): ProviderError | undefined {
  const failure = findings.find((finding) => finding.state === 'failed');
  if (!failure) return undefined;
  const { provider, reason, receipt } = failure;
  return new ProviderError(provider, reason, wasAsked(receipt) ? receipt.request : undefined);
}

/** Told by name: two copies of the library have two classes of it. */
function isUnreadable(error: ImpactError): error is InvalidIdentifierError {
  return error.name === 'InvalidIdentifierError';
}
