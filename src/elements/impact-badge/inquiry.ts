import type { Identifier, Scheme } from '../../identifiers/identifier.js';
import { InvalidIdentifierError } from '../../model/error.js';
import type { ProviderId } from '../../model/provider-id.js';
import { pageClient } from '../../page/client.js';
import type { Inquiry } from '../../page/inquiry.js';
import { allowed, settings } from '../../page/settings.js';
import { headlineWish, items } from './attributes.js';
import { read } from './extras.js';
import { naming } from '../../identifiers/naming.js';

/** The attributes that say what is asked. */
export type Asking = Readonly<
  Record<(typeof naming)[number] | 'providers' | 'usage' | 'src' | 'headline', string | undefined>
> & {
  /** What the page's metadata say the work is. */
  readonly found: Identifier | undefined;
};

/** The naming attributes that hold something. */
export function written(badge: Asking): [Scheme, string][] {
  return naming.flatMap((scheme): [Scheme, string][] => {
    const text = badge[scheme]?.trim();
    return text ? [[scheme, text]] : [];
  });
}

/** Those that can't be read, each as an error. */
export function unreadable(badge: Asking): InvalidIdentifierError[] {
  return written(badge)
    .filter(([scheme, text]) => !read(scheme, text))
    .map(([scheme, text]) => new InvalidIdentifierError(scheme, text));
}

/**
 * What a badge asks.
 *
 * @throws InvalidIdentifierError when there is no identifier, or none that can be read
 */
export function inquiryOf(badge: Asking): Inquiry {
  const identifiers = written(badge).flatMap(([scheme, text]) => read(scheme, text) ?? []);
  if (!identifiers.length && badge.found) identifiers.push(badge.found);
  if (!identifiers.length) throw unreadable(badge)[0] ?? new InvalidIdentifierError('doi', '');
  return inquiryAbout(identifiers, badge);
}

/** What an element asks about a work. */
export function inquiryAbout(
  identifiers: readonly Identifier[],
  element: Pick<Asking, 'providers' | 'usage' | 'src'> & Partial<Pick<Asking, 'headline'>>,
): Inquiry {
  const { source, snapshot = '' } = settings();
  const src = element.src?.trim() || (source === 'direct' ? undefined : snapshot);
  const { usage } = element;
  return { identifiers, only: allowed(listed(element)), usage, src, isMixed: source === 'mixed' };
}

/** Lets a batch that goes out anyway ask for a badge that is not in view yet. */
export function askAlong(badge: Asking): void {
  const inquiry = direct(badge);
  if (inquiry) pageClient().join(inquiry.identifiers, inquiry.only);
}

/** Whether all that a badge asks is in memory, so that it can be drawn in the first frame. */
export function isKnown(badge: Asking): boolean | undefined {
  const inquiry = direct(badge);
  return inquiry && pageClient().knows(inquiry.identifiers, inquiry.only);
}

/** What a badge asks about, in the best of its identifiers. */
export function workOf(badge: Asking): Identifier | undefined {
  return attempt(badge)?.identifiers[0];
}

/** The owner's list, and whoever counts the headline. */
function listed({
  providers,
  headline,
}: Pick<Asking, 'providers'> & Partial<Pick<Asking, 'headline'>>): ProviderId[] | undefined {
  const names = items(providers) as ProviderId[] | undefined;
  const wish = headlineWish(headline);
  const wished = typeof wish === 'object' && wish.provider;
  return names && wished ? [...names, wished] : names;
}

/** What is asked of providers without a look at a snapshot. */
function direct(badge: Asking): Inquiry | undefined {
  const inquiry = attempt(badge);
  return inquiry?.src === undefined ? inquiry : undefined;
}

function attempt(badge: Asking): Inquiry | undefined {
  try {
    return inquiryOf(badge);
  } catch {
    return undefined;
  }
}
