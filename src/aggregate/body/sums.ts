import type { Counted, Finding } from '../../model/finding.js';
import { groupOf } from '../../model/group.js';
import { type Measure, measures } from '../../model/measure.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { type Scope, wasAsked } from '../../model/receipt.js';
import { place as placeOf } from '../details-measures.js';
import { inOrder } from '../details-order.js';
import { addressedIn } from './addressed.js';
import { type Family, familyPlaces } from './families.js';
import {
  findingsOf,
  type Member,
  type Place,
  type Standing,
  standingOf,
  type Tally,
  tallyOf,
} from './member.js';
import { type Reading, whole } from './reading.js';

/** From so many works on there is a median and a range; below, values are listed. */
export const leastForSpread = 10;

/** What one work brings to a sum. */
export interface Figure {
  readonly member: Place;
  readonly finding: Counted;
  /**
   * Whether the same figure stands at another work of its family already, as where a provider has
   * one record for preprint and article. It is not added again.
   */
  readonly isRepeat: boolean;
}

/** Different things behind a count, each once, as far as they are listed. */
export interface Union {
  /** How many different ones are listed. */
  readonly distinct: number;
  /** Of how many works with a count above 0 all are listed. */
  readonly listed: number;
  readonly of: number;
}

/** The middle of the values and how far they reach: the distribution, and no average. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

/** One provider's figures on one measure over all works, counted by one rule. */
export interface Sum {
  readonly measure: Measure;
  readonly provider: ProviderId;
  /** The provider's name for what it counts; empty where a snapshot does not say. */
  readonly rule: string;
  readonly scope: Scope;
  /** Absent where nothing was counted, and for what can't be added, such as ratios. */
  readonly total?: number;
  /** Whether a work without a number may add to the total. */
  readonly isAtLeast: boolean;
  readonly tally: Tally;
  /** The works with a number, in the order of the body. */
  readonly figures: readonly Figure[];
  /** Whether one thing counts for every work it is about, as a page that cites two of them. */
  readonly mayRepeat: boolean;
  readonly union?: Union;
  /** From 10 works up. */
  readonly spread?: Spread;
  /** Times of the oldest and the newest answer. */
  readonly oldest?: Timestamp;
  readonly newest?: Timestamp;
}

/**
 * The sums of a body, in the order of the details: by measure, providers side by side, never added
 * to one another. What is counted by two rules, or over other versions, stays apart too.
 */
export function sumsOf(members: readonly Member[], families: readonly Family[]): Sum[] {
  return whole(readSums(members, families));
}

/** The same, with a pause possible after each work and each sum. */
export function* readSums(members: readonly Member[], families: readonly Family[]): Reading<Sum[]> {
  const keys = new Map<string, Finding>();
  const byMember: ReadonlyMap<string, Finding>[] = [];
  for (const member of members) {
    yield;
    const own = new Map<string, Finding>();
    for (const finding of findingsOf(member)) {
      const key = keyOf(finding);
      if (!keys.has(key)) keys.set(key, finding);
      // Of one measure the first is the one to show.
      if (!own.has(key)) own.set(key, finding);
    }
    byMember.push(own);
  }
  const family = familyPlaces(families);
  const sums: Sum[] = [];
  for (const [key, example] of keys) {
    yield;
    const findings = byMember.map((own) => own.get(key));
    sums.push(sumOf(example, members, findings, family));
  }
  return inOrder(sums).sort((one, other) => placeOf(one.measure) - placeOf(other.measure));
}

/** Whether the counts of several works can be added; ratios, percentiles and states can't. */
export function isAdditive(measure: Measure): boolean {
  return groupOf(measure) !== undefined;
}

function keyOf({ measure, provider, receipt }: Finding): string {
  // A snapshot may lack it.
  return JSON.stringify([measure, provider, receipt?.rule, receipt?.scope]);
}

function sumOf(
  { measure, provider, receipt }: Finding,
  members: readonly Member[],
  findings: readonly (Finding | undefined)[],
  family: ReadonlyMap<Place, number>,
): Sum {
  const standings = members.map((member, at): Standing => standingOf(member, findings[at]));
  const figures = figuresIn(findings, standings, family);
  const added = figures.filter(({ isRepeat }) => !isRepeat);
  const values = added.map(({ finding }) => finding.value);
  const tally = tallyOf(standings);
  const union = unionOf(added);
  const spread = measures[measure]?.unit === 'state' ? undefined : spreadOf(values);
  const times = findings
    .flatMap((finding) =>
      finding?.receipt && wasAsked(finding.receipt) ? [finding.receipt.retrieved] : [],
    )
    .filter((time) => typeof time === 'string')
    .sort();
  return {
    ...{ measure, provider, rule: receipt?.rule ?? '', scope: receipt?.scope ?? 'this version' },
    ...(isAdditive(measure) &&
      values.length && { total: values.reduce((sum, value) => sum + value, 0) }),
    isAtLeast: tally.counted < tally.of,
    tally,
    figures,
    mayRepeat: /^(?:works|pages|people)$/.test(measures[measure]?.unit ?? ''),
    ...(union && { union }),
    ...(spread && { spread }),
    ...(times.length && { oldest: times[0]!, newest: times.at(-1)! }),
  };
}

function figuresIn(
  findings: readonly (Finding | undefined)[],
  standings: readonly Standing[],
  family: ReadonlyMap<Place, number>,
): Figure[] {
  const seen = new Set<string>();
  return findings.flatMap((finding, member): Figure[] => {
    if (finding?.state !== 'counted' || standings[member] !== 'counted') return [];
    const { link, scope } = finding.receipt ?? {};
    // A count over all versions is the same at each of them.
    const record = scope === 'all versions' ? String(finding.value) : link;
    const same = `${family.get(member)} ${record}`;
    const isRepeat = Boolean(record) && seen.has(same);
    seen.add(same);
    return [{ member, finding, isRepeat }];
  });
}

/** The different things behind some figures; `undefined` where no source lists any. */
function unionOf(figures: readonly Figure[]): Union | undefined {
  const above = figures.filter(({ finding }) => finding.value > 0);
  const distinct = new Set<string>();
  let listed = 0;
  for (const { finding } of above) {
    const links = addressedIn(finding).map(({ address }) => address);
    for (const link of links) distinct.add(link);
    if (new Set(links).size >= finding.value) listed += 1;
  }
  return distinct.size ? { distinct: distinct.size, listed, of: above.length } : undefined;
}

function spreadOf(values: readonly number[]): Spread | undefined {
  const n = values.length;
  if (n < leastForSpread) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(n / 2)]!;
  const median = n % 2 ? upper : (sorted[n / 2 - 1]! + upper) / 2;
  return { median, least: sorted[0]!, most: sorted[n - 1]!, n };
}
