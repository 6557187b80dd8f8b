import type { Counted, FailedReason } from '../model/finding.js';
import type { AskedReceipt } from '../model/receipt.js';
import type { Reply } from '../model/provider.js';
import { type PartialDate, partialDate } from '../model/partial-date.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import type { Article } from './wikipedia-search.js';

/** Views by month, `2026-09`. */
export type Months = ReadonlyMap<PartialDate, number>;

/** How many whole months are asked for. */
const span = 12;
/** Days after which a month is surely complete; Wikimedia says one. */
const delay = 3;

/** The whole months before a moment, `2025-10` to `2026-09`. */
export function monthsBefore(milliseconds: number): NonNullable<AskedReceipt['period']> {
  const moment = new Date(milliseconds - delay * 86_400_000);
  const month = (back: number): PartialDate => {
    const start = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - back));
    return partialDate([start.getUTCFullYear(), start.getUTCMonth() + 1])!;
  };
  return { from: month(span), until: month(1) };
}

/** Address of the views of one article, by people as far as Wikimedia can tell, month by month. */
export function viewsUrl(
  { edition, title }: Article,
  { from, until }: NonNullable<AskedReceipt['period']>,
): string {
  const [year, month] = until.split('-').map(Number);
  const last = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  const days = [`${from}-01`, `${until}-${last}`].map((day) => day.replaceAll('-', ''));
  return (
    'https://wikimedia.org/api/rest_v1/metrics/pageviews/per-article/' +
    `${edition}.wikipedia/all-access/user/${encodeURIComponent(underscored(title))}/monthly/${days.join('/')}`
  );
}

/**
 * The views of one article; none where Wikimedia has no figure of it, which also says that there
 * were none.
 */
export function viewsIn(
  reply: Reply,
  { edition, title }: Article,
  { from, until }: NonNullable<AskedReceipt['period']>,
): Months | FailedReason {
  const { detail, items } = fields(reply.body);
  if (reply.status === 404 && /^The date\(s\) you used are valid/.test(String(text(detail))))
    return new Map();
  const reason = failure(reply);
  if (reason) return reason;
  const rows = list(items);
  if (!rows) return 'malformed';
  const months = new Map<PartialDate, number>();
  for (const row of rows) {
    const { project, article, timestamp, views } = fields(row);
    if (project !== `${edition}.wikipedia` || article !== underscored(title)) return 'other-work';
    const [, year, number] = /^(\d{4})(\d\d)0100$/.exec(String(text(timestamp))) ?? [];
    const month = partialDate([Number(year), Number(number)]);
    if (month?.length !== 7 || !Number.isSafeInteger(views) || (views as number) < 0)
      return 'malformed';
    if (month >= from && month <= until) months.set(month, views as number);
  }
  return months;
}

/** The views of several articles together, month by month. */
export function seriesOf(each: readonly Months[]): NonNullable<Counted['series']> {
  const sums = new Map<PartialDate, number>();
  for (const months of each)
    for (const [month, views] of months) sums.set(month, (sums.get(month) ?? 0) + views);
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, value]) => ({ from: month, until: month, value }));
}

/** A title as addresses have it. */
export function underscored(title: string): string {
  return title.replaceAll(' ', '_');
}
