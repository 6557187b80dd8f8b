import { platform } from '../client/door.js';
import { loadOne } from '../client/load-one.js';
import type { Finding } from '../model/finding.js';
import { type BetweenDays, mostAtOnce, openalexDays } from '../providers/openalex-days.js';

/** Most lots of a hundred works: each costs a request for each stretch of time. */
const mostLots = 3;

/** In how many lots works are asked about by the day, and whether they are more than are asked about. */
export function lotsForDays(works: number): { readonly lots: number; readonly isTooMany: boolean } {
  const lots = Math.ceil(works / mostAtOnce);
  return { lots, isTooMany: lots > mostLots };
}

/**
 * How many works that were published between some days cite at least one of the works. Asked one
 * after the other, and no further once one fails. Never rejects.
 *
 * @param numbers OpenAlex's own
 * @returns for each stretch one finding; of several lots their sum, in which a work that cites from
 *   two of them is counted twice
 */
export async function loadDays<Stretch extends string>(
  numbers: readonly string[],
  stretches: Readonly<Partial<Record<Stretch, BetweenDays>>>,
  signal: AbortSignal,
): Promise<Readonly<Partial<Record<Stretch, Finding>>>> {
  const known: Partial<Record<Stretch, Finding>> = {};
  let stop: Finding | undefined;
  for (const stretch of Object.keys(stretches) as Stretch[]) {
    const provider = openalexDays(stretches[stretch]!);
    let sum: Finding | undefined;
    for (let at = 0; at < numbers.length; at += mostAtOnce) {
      const id = `openalex:${numbers.slice(at, at + mostAtOnce).join('|')}` as const;
      const [found] = stop ? [stop] : await loadOne(platform, provider, id, signal);
      if (found!.state !== 'counted') stop = found;
      sum = added(sum, found!);
    }
    if (sum) known[stretch] = sum;
  }
  return known;
}

/** A sum of what is known is none where something is not. */
function added(sum: Finding | undefined, found: Finding): Finding {
  if (sum?.state !== 'counted') return sum ?? found;
  return found.state === 'counted' ? { ...sum, value: sum.value + found.value } : found;
}
