import type { Attention } from '../../model/attention.js';
import type { Counted, Finding } from '../../model/finding.js';
import type { Body } from './body.js';
import { placedIn, togetherIn } from './countries.js';
import { findingsOf } from './member.js';
import type { Sum } from './sums.js';

/**
 * What a body comes to, in the form of one work's attention, for views that read one: countries are
 * added, and what can be added has its sum. Where nothing was counted, why not stands as it does at
 * the first work.
 */
export function togetherOf(body: Body, work: Attention['work']): Attention {
  const { members, alerts, sums } = body;
  return {
    work,
    notices: alerts.found.map(({ notice }) => notice),
    noticesChecked: {
      state: alerts.found.length ? 'found' : alerts.checked ? 'none-found' : 'not-checked',
      providers: alerts.providers,
    },
    findings: sums.flatMap((sum): Finding[] => {
      const counted = countedOf(sum, body);
      if (counted) return [counted];
      const lack = members
        .flatMap(findingsOf)
        .find(
          ({ measure, provider, state }) =>
            measure === sum.measure && provider === sum.provider && state !== 'counted',
        );
      return lack ? [lack] : [];
    }),
  };
}

function countedOf(sum: Sum, { countries }: Body): Counted | undefined {
  const added = sum.figures.filter(({ isRepeat }) => !isRepeat).map(({ finding }) => finding);
  const [first] = added;
  if (!first) return undefined;
  const { places: _, located: __, series: ___, items: ____, ...rest } = first;
  const placed = placedIn(added);
  const number = countries.find(
    ({ measure, provider }) => measure === sum.measure && provider === sum.provider,
  )?.rows.length;
  const value = sum.total ?? (sum.measure === 'countries-citing' ? number : undefined);
  if (value === undefined) return undefined;
  return {
    ...rest,
    value,
    ...(placed.length && togetherIn(placed)),
  };
}
