import type { Counted } from '../../model/finding.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { AskedReceipt } from '../../model/receipt.js';
import { firstDay, lastDay } from './period.js';
import type { Period, UsageMeasure, UsageRow } from './usage.js';

/** Whose file it is: what a receipt needs beyond what the file says. */
export interface UsageSource {
  /** Where the file, or a page about it, can be read. */
  readonly link: string;
  /** When the file was read, or made where that is known. */
  readonly retrieved: Timestamp;
  readonly licence: string;
  /** Who counted, where the file names no platform. */
  readonly attribution: string;
}

/** What the rows of one work come to. */
export interface UsageFindings {
  /** Of one measure the first is the one to show; the others count by another rule or elsewhere. */
  readonly findings: readonly Counted[];
  /** What was left out, and why: sentences. */
  readonly problems: readonly string[];
}

/** A count over a stretch of time. */
interface Part {
  readonly period: Period;
  readonly value: number;
}

/** The whole of several parts; `parts` are disjoint and in their order. */
interface Sum extends Part {
  readonly parts: readonly Part[];
}

/**
 * The findings of the provider `owner`: what the owner's own report says of one work. Nothing is
 * added that was counted by two rules, on two platforms or twice over the same time; nothing that
 * others report is mixed in.
 *
 * @param rows those of one work
 */
export function usageFindings(rows: readonly UsageRow[], source: UsageSource): UsageFindings {
  const groups = grouped(rows, ({ measure, platform, rule, ruleVersion }) =>
    JSON.stringify([measure, platform, rule, ruleVersion]),
  );
  const problems: string[] = [];
  const findings = [...groups.values()].flatMap((group) => finding(group, source, problems));
  return { findings: findings.sort((one, other) => rank(one) - rank(other)), problems };
}

/** Every use stands before what counts a person once in an hour, and the item before its book. */
function rank({ receipt: { rule } }: Counted): number {
  if (/^Total_Item_/.test(rule)) return 0;
  return /^(?:Total|Unique)_/.test(rule) ? 2 : 1;
}

function finding(rows: readonly UsageRow[], source: UsageSource, problems: string[]): Counted | [] {
  const { measure, platform, rule, ruleVersion } = rows[0]!;
  const divided = rows.filter(isDivided);
  const undivided = rows.filter((row) => !isDivided(row));
  const whole = sumOf(undivided.length ? undivided : divided);
  if (!whole) {
    problems.push(overlapOf(measure));
    return [];
  }
  const places = divided.length ? placesOf(divided, whole, measure, problems) : [];
  const receipt: AskedReceipt = {
    link: source.link,
    request: source.link,
    retrieved: source.retrieved,
    licence: source.licence,
    attribution: platform ?? source.attribution,
    rule: rule ?? 'counting rule not stated',
    ruleVersion: ruleVersion ?? 'not stated',
    scope: 'this version',
    period: whole.period,
  };
  const series = whole.parts.map(({ period, value }) => ({ ...period, value }));
  return {
    ...{ measure, provider: 'owner', state: 'counted', value: whole.value },
    ...(series.length > 1 && { series }),
    ...(places.length && { places }),
    receipt,
  };
}

function isDivided({ country, isUnplaced }: UsageRow): boolean {
  return Boolean(country) || isUnplaced === true;
}

/** Countries, the most used first; none where they don't fit the count they stand beside. */
function placesOf(
  divided: readonly UsageRow[],
  whole: Sum,
  measure: UsageMeasure,
  problems: string[],
): { country: string; value: number }[] {
  const all = sumOf(divided);
  if (!all) {
    problems.push(overlapOf(`${measure} by country`));
    return [];
  }
  if (!isSame(all.period, whole.period) || all.value > whole.value) {
    problems.push(
      `The ${measure} by country don't fit the ${measure} altogether: ${all.value} from ${all.period.from} until ${all.period.until}, and ${whole.value} from ${whole.period.from} until ${whole.period.until}. Countries are left out.`,
    );
    return [];
  }
  // Where a stretch of time is said whole and in parts, the whole says of more countries.
  const isWhole = divided.some(({ period }) => isSame(period, all.period));
  const places = new Map<string, number>();
  for (const { country, count, period } of divided)
    if (country && (!isWhole || isSame(period, all.period)))
      places.set(country, (places.get(country) ?? 0) + count);
  return [...places]
    .map(([country, value]) => ({ country, value }))
    .sort((one, other) => other.value - one.value || (one.country < other.country ? -1 : 1));
}

/** The whole; `undefined` where stretches of time overlap, so that they can't be added. */
function sumOf(rows: readonly UsageRow[]): Sum | undefined {
  const byPeriod = grouped(rows, ({ period }) => keyOf(period));
  const all = [...byPeriod.values()]
    .map((same): Part => {
      return { period: same[0]!.period, value: same.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((one, other) => (keyOf(one.period) < keyOf(other.period) ? -1 : 1));
  if (areDisjoint(all)) {
    const period = { from: all[0]!.period.from, until: all.at(-1)!.period.until };
    return { period, value: all.reduce((sum, { value }) => sum + value, 0), parts: all };
  }
  const whole = all.find(({ period }) => all.every((other) => holds(period, other.period)));
  const parts = all.filter((part) => part !== whole);
  return whole && areDisjoint(parts) ? { ...whole, parts } : undefined;
}

/** Rows by a key, in the order of their first. */
function grouped(
  rows: readonly UsageRow[],
  keyIn: (row: UsageRow) => string,
): Map<string, UsageRow[]> {
  const groups = new Map<string, UsageRow[]>();
  for (const row of rows) {
    const key = keyIn(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function keyOf({ from, until }: Period): string {
  return `${firstDay(from)} ${lastDay(until)}`;
}

function isSame(one: Period, other: Period): boolean {
  return keyOf(one) === keyOf(other);
}

function holds(one: Period, other: Period): boolean {
  return firstDay(one.from) <= firstDay(other.from) && lastDay(other.until) <= lastDay(one.until);
}

/** Whether no two of them have a day in common. */
function areDisjoint(parts: readonly Part[]): boolean {
  return parts.every((part, at) => {
    const before = parts[at - 1];
    return !before || lastDay(before.period.until) < firstDay(part.period.from);
  });
}

function overlapOf(what: string): string {
  return `The ${what} are given for stretches of time that overlap, so they can't be added. They are left out.`;
}
