import { readDoi } from '../../identifiers/doi.js';
import { InvalidIdentifierError } from '../../model/error.js';
import type { ProviderId } from '../../model/provider-id.js';
import { pageClient } from '../../page/client.js';
import { allowed, settings } from '../../page/settings.js';
import type { Inquiry } from '../question.js';
import { headlineWish, items } from './attributes.js';

/** The attributes that say what is asked. */
export interface Asking {
  readonly doi: string | undefined;
  readonly providers: string | undefined;
  readonly src: string | undefined;
  readonly headline: string | undefined;
}

/**
 * What a badge asks.
 *
 * @throws InvalidIdentifierError when there is no identifier, or none that can be read
 */
export function inquiryOf(badge: Asking): Inquiry {
  const written = badge.doi?.trim() ?? '';
  const doi = readDoi(written);
  if (!doi) throw new InvalidIdentifierError('doi', written);
  const { source, snapshot = '' } = settings();
  const src = badge.src?.trim() || (source === 'snapshot' ? snapshot : undefined);
  return { identifiers: [doi], only: allowed(listed(badge)), src };
}

/** Lets a batch that goes out anyway ask for a badge that is not in view yet. */
export function askAlong(badge: Asking): void {
  const inquiry = attempt(badge);
  if (inquiry && inquiry.src === undefined) pageClient().join(inquiry.identifiers, inquiry.only);
}

/** Whether all that a badge asks is in memory, so that it can be drawn in the first frame. */
export function isKnown(badge: Asking): boolean {
  const inquiry = attempt(badge);
  return (
    Boolean(inquiry) &&
    inquiry!.src === undefined &&
    pageClient().knows(inquiry!.identifiers, inquiry!.only)
  );
}

/** The owner's list, and whoever counts the headline. */
function listed(badge: Asking): ProviderId[] | undefined {
  const names = items(badge.providers) as ProviderId[] | undefined;
  const wish = headlineWish(badge.headline);
  const wished = typeof wish === 'object' && wish.provider;
  return names && wished ? [...names, wished] : names;
}

function attempt(badge: Asking): Inquiry | undefined {
  try {
    return inquiryOf(badge);
  } catch {
    return undefined;
  }
}
