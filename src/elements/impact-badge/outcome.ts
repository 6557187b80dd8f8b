import type { Badge, BadgeState } from '../../aggregate/badge.js';
import type { Scheme } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { type ImpactError, type InvalidIdentifierError, ProviderError } from '../../model/error.js';
import type { AskedReceipt } from '../../model/receipt.js';
import { warn } from '../../page/console.js';
import { labelOf } from '../../page/client.js';
import type { Variant } from '../../views/badge.js';
import { type Caption, caption, numberless } from '../../words/caption.js';
import type { Speaker } from '../../words/speaker.js';
import type { Question } from '../question.js';
import { extras } from './extras.js';

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
  { attention, reach }: Pick<Question, 'attention' | 'reach'>,
  known: Badge | undefined,
  error: ImpactError | undefined,
  speaker: Speaker | undefined,
  variant: Variant,
): Caption {
  if (!speaker) return numberless('…');
  if (known) {
    const more = extras();
    if (more && variant === 'link') return more.linkCaption(known, speaker, labelOf);
    return more && variant === 'tiles'
      ? more.tiledCaption(known, reach, attention!.findings, speaker, labelOf)
      : caption(known, speaker, labelOf);
  }
  return problem(error, speaker);
}

/** What stands there when nothing is known: why, where something went wrong. */
export function problem(error: ImpactError | undefined, { words }: Speaker): Caption {
  if (!error) return numberless(words.idle);
  if (!isUnreadable(error)) {
    const isSnapshot = error.name === 'SnapshotError';
    return numberless(isSnapshot ? words.snapshotMissing : words.lacks.unreachable);
  }
  const { attribute, text } = error;
  if (!text) return numberless(words.noIdentifier);
  const scheme = attribute as Scheme;
  const kind = words.schemes[scheme] ?? extras()?.schemes[scheme] ?? scheme.toUpperCase();
  return numberless(words.invalid.replace('{n}', kind), text);
}

/** The first finding without a usable answer, as an error. */
export function firstFailure({ findings }: Attention): ProviderError | undefined {
  const failure = findings.find((finding) => finding.state === 'failed');
  if (!failure) return undefined;
  const { provider, reason, receipt } = failure;
  return new ProviderError(provider, reason, (receipt as Partial<AskedReceipt>).request);
}

/** Tells the page's owner. */
export function complain({
  message,
  attribute = '',
  text,
}: Partial<InvalidIdentifierError> & ImpactError): void {
  if (text) warn('identifier', attribute, text);
  else warn('failure', message);
}

/** Told by name: two copies of the library have two classes of it. */
function isUnreadable(error: ImpactError): error is InvalidIdentifierError {
  return error.name === 'InvalidIdentifierError';
}
