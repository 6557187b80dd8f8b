import type { ProviderId } from '../../model/provider-id.js';
import { fill } from '../../words/details-sentences.js';
import { voice } from '../voice.js';
import { duration, type Plan } from './plan.js';
import type { GivenUp } from './provider-loop.js';
import type { Tally } from './tally.js';

const { number, date } = voice.speaker;

/** "1 work", "1,204 works" */
export function worksCount(works: number): string {
  return voice.speaker.count(works, { one: '{n} work', other: '{n} works' });
}

/** "OpenAlex: 9,812 counted, 120 not known to it, 68 failed (kept from 15 November 2026: 60)" */
export function tallyLine(tally: Tally): string {
  const { counted, unknown, unclear, failed, unasked, reused } = tally;
  const parts = [
    [counted, 'counted'],
    [unknown, 'not known to it'],
    [unclear, 'without a number, as its 0 may also mean "not reported"'],
    [failed, `failed${keptWords(tally)}`],
    [unasked, 'not asked, for it knows none of their identifiers'],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count ? [`${number(count)} ${words}`] : []));
  const again = reused ? `; ${number(reused)} of them were new enough not to ask again` : '';
  return `${voice.labelOf(tally.provider)}: ${said.join(', ')}${again}`;
}

/** " (kept from 15 November 2026: 60)" */
function keptWords({ kept, keptFrom, keptUntil }: Tally): string {
  if (!kept) return '';
  const days = [...new Set([keptFrom, keptUntil].map((at) => date(at!, 'long')))];
  return ` (kept from ${days.join(' to ')}: ${number(kept)})`;
}

/** Why a provider was not asked to the end, and when to come again. */
export function givenUpSentence(provider: ProviderId, { until, reason }: GivenUp): string {
  const name = voice.labelOf(provider);
  if (until === undefined)
    return `${name} gave no usable answer many times in a row and was not asked further. ${fill(voice.prose.details.failed[reason], { name })} Run this again later.`;
  const what = reason === 'rate-limited' ? 'wants to be left alone' : 'could not be reached';
  return `${name} ${what}, so it was not asked further. Run this again after ${moment(until)}.`;
}

/** "23 November 2026, 00:00 UTC", to the next full minute. */
function moment(at: number): string {
  const iso = new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
  return `${date(iso, 'long')}, ${iso.slice(11, 16)} UTC`;
}

/** How long a provider will take, and how to leave it out. */
export function planSentence(
  { provider, requests, seconds }: Plan,
  plans: readonly Plan[],
): string {
  const others = plans.filter((plan) => plan.provider !== provider);
  const { label } = provider;
  const without = others.length
    ? ` To leave it out: --providers ${others.map((plan) => plan.provider.name).join(',')}`
    : '';
  return `${label} will take ${duration(seconds)}, for ${number(requests)} requests at the pace it allows.${without}`;
}

/**
 * What would be asked, and how long it would take.
 *
 * @param isListed whether lists had to be read, to know the works
 */
export function planText(plans: readonly Plan[], works: number, isListed = false): string {
  const lines = plans.map(({ provider, works: asked, requests, seconds }) => {
    const forms = { one: '{n} request', other: '{n} requests' };
    return asked
      ? `${provider.label}: ${worksCount(asked)} in ${voice.speaker.count(requests, forms)}, ${duration(seconds)}`
      : `${provider.label}: nothing to ask`;
  });
  const begin = isListed ? 'Nobody has been asked about them.' : 'Nothing has been asked.';
  return `${[`${worksCount(works)}. ${begin}`, ...lines].join('\n')}\n`;
}

/** The same for machines. */
export function planJson(plans: readonly Plan[], works: number): string {
  const named = plans.map(({ provider, ...plan }) => ({ provider: provider.name, ...plan }));
  return `${JSON.stringify({ works, plans: named }, null, 2)}\n`;
}
