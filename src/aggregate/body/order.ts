import type { Measure } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';
import { aboutOf, findingsOf, type Member, type Place } from './member.js';

/**
 * How works stand: the newest first, by title, or, where the page's owner asks for it, by one
 * provider's count, the works without a number last and not among the zeros.
 */
export type Order = 'year' | 'title' | { readonly measure: Measure; readonly provider: ProviderId };

/** The places of the works in an order. Works that are equal in it stand by title. */
export function ordered(
  members: readonly Member[],
  order: Order = 'year',
  locale?: string,
): Place[] {
  const collator = collatorOf(locale);
  const abouts = members.map(aboutOf);
  const byTitle = (one: Place, other: Place) => {
    const [a, b] = [abouts[one]!.title, abouts[other]!.title];
    // What has no title stands last.
    if (!a || !b) return Number(!a) - Number(!b);
    return collator.compare(a, b);
  };
  const value = valueBy(members, abouts, order);
  return members
    .map((_, at) => at)
    .sort((one, other) => {
      const [a, b] = [value[one], value[other]];
      if (a === b) return byTitle(one, other) || one - other;
      return (b ?? -Infinity) - (a ?? -Infinity);
    });
}

function valueBy(
  members: readonly Member[],
  abouts: readonly { readonly year?: number }[],
  order: Order,
): (number | undefined)[] {
  if (order === 'year') return abouts.map(({ year }) => year);
  if (order === 'title') return [];
  return members.map((member) => {
    const finding = findingsOf(member).find(
      ({ measure, provider }) => measure === order.measure && provider === order.provider,
    );
    return finding?.state === 'counted' && Number.isFinite(finding.value)
      ? finding.value
      : undefined;
  });
}

/** Pages write anything into `lang`, and `Intl` throws at what is no tag. */
function collatorOf(locale: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
