import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import { type PartialDate, partialDate } from '../model/partial-date.js';
import type { Answer, Counting, Provider, Reply } from '../model/provider.js';
import { detailed, type Told } from './detailed.js';
import { failure } from './failure.js';
import { type Fields, fields, list, text } from './fields.js';
import { placesIn } from './places.js';
import { type Entry, isCount, seriesOf, timeOf } from './series.js';
import { answers } from './works.js';

/** A count of DSpace, under the name of its own report. */
const count = (zero: Counting['zero'], report: string): Counting => ({
  zero,
  rule: `DSpace usage report ${report}`,
  ruleVersion: '2026-08',
  scope: 'this version',
});

/**
 * A DSpace repository of release 7 or newer, on a host of its own. It gives all reports about an
 * item at once: views in all, by months and by countries, and downloads of the ten files fetched
 * most. Not all repositories share them, and some have no countries.
 *
 * The server does not do what its contract says: downloads are called views, and each month is a
 * point with an English name. Both are read.
 *
 * Where nobody has fetched a file there is no 0 but nothing, and there may be no file either: then
 * it is asked whether anyone may fetch one.
 */
export const dspace: Provider = {
  name: 'dspace',
  label: 'DSpace',
  homepage: 'https://dspace.org/',
  licence: 'set by the repository',
  terms: 'https://dspace.org/',
  attribution: 'the repository that holds the item',
  // The owner names their own repository, whose figures are theirs to publish with its name.
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: [],
  tier: 'details',
  accepts: ['dspace'],
  measures: {
    views: count('true-zero', 'TotalVisits'),
    downloads: count('ambiguous', 'TotalDownloads, at most ten files'),
  },
  batch: { ids: 1, urlBytes: 4000 },
  // 500 requests a minute.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) =>
    ids.map((id) => {
      const item = valueOf(id);
      const rest = item.slice(0, item.lastIndexOf('/core/items/'));
      const search = `${rest}/statistics/usagereports/search/object`;
      return { url: `${search}?uri=${encodeURIComponent(item)}`, ids: [id], as: 'json' };
    }),

  next: ([first, ...others]) => {
    const id = first?.request.ids[0];
    if (!id || others.length || failure(first)) return [];
    return pointsOf('TotalDownloads', first.body, id)?.length === 0
      ? [{ url: `${valueOf(id)}/accessStatus`, ids: [id], as: 'json' }]
      : [];
  },

  parse: ([first, access]) =>
    answers(dspace, first ? [first] : [], {
      record: (body) => body,
      records: () => undefined,
      names: (record, { request }) => namesIn(record, request.ids[0]!),
      answer: (record, asked) => answer(record, asked, access && isClosed(access)),
    }),

  // Where the API does not stand under /server, nobody has told us where the pages are.
  link: (id) => valueOf(id).replace(/\/server\/api\/core(?=\/items\/)/, '/statistics'),
};

function answer(body: unknown, { id, retrieved }: Asked, isClosed: boolean | undefined): Answer {
  const asked = { id, retrieved };
  return { id, findings: [views(body, asked), downloads(body, asked, isClosed)] };
}

function views(body: unknown, asked: Asked): Told {
  const points = pointsOf('TotalVisits', body, asked.id);
  if (!points) return notCovered(dspace, 'views', 'no-figure', asked);
  if (points.length !== 1) return failed(dspace, 'views', 'malformed', asked);
  return detailed(counted(dspace, 'views', viewsAt(points[0]!), asked), {
    series: seriesOf(pointsOf('TotalVisitsPerMonth', body, asked.id)?.flatMap(monthsAt)),
    places: placesIn(
      pointsOf('TopCountries', body, asked.id)?.map((point) => [point['id'], viewsAt(point)]),
    ),
  });
}

function downloads(body: unknown, asked: Asked, isClosed: boolean | undefined): Told {
  const points = pointsOf('TotalDownloads', body, asked.id);
  if (!points) return notCovered(dspace, 'downloads', 'no-figure', asked);
  // Nobody is asked about that where a file was fetched.
  if (isClosed) return notCovered(dspace, 'downloads', 'no-open-file', asked);
  const files = points.map((point) => viewsAt(point) ?? fields(point['values'])['downloads']);
  const sum = files.every(isCount) ? files.reduce((total, file) => total + file, 0) : undefined;
  return counted(dspace, 'downloads', sum, asked);
}

/** The points of a report about the item; `undefined` where there is no such report. */
function pointsOf(type: string, body: unknown, id: Identifier): Fields[] | undefined {
  const name = `${valueOf(id).split('/').at(-1)}_${type}`;
  const report = reportsIn(body)
    ?.map(fields)
    .find((each) => each['id'] === name);
  // A report without a list of points is one with a point that can't be read.
  return report && (list(report['points']) ?? [undefined]).map(fields);
}

function reportsIn(body: unknown): readonly unknown[] | undefined {
  return list(fields(fields(body)['_embedded'])['usagereports']);
}

/** The items that the reports are about; the one that was asked for where there are none. */
function namesIn(body: unknown, asked: Identifier): Identifier[] {
  const reports = reportsIn(body);
  if (reports?.length === 0) return [asked];
  const items = asked.slice(0, asked.lastIndexOf('/') + 1);
  return (reports ?? []).flatMap((report) => {
    const [, uuid] = /^([^_]+)_/.exec(text(fields(report)['id']) ?? '') ?? [];
    return uuid ? [`${items}${uuid}` as Identifier] : [];
  });
}

function viewsAt(point: Fields): unknown {
  return fields(point['values'])['views'];
}

/** The month of a point, or the months of one that holds them all. */
function monthsAt(point: Fields): Entry[] {
  const month = namedMonth(text(point['id']) ?? '');
  if (month) return [[month, viewsAt(point)]];
  return Object.entries(fields(point['values'])).map(([when, value]) => [timeOf(when), value]);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `September 2020`; months that a server names in another language can't be read. */
function namedMonth(written: string): PartialDate | undefined {
  const [, name = '', year] = /^([A-Z][a-z]+) (\d{4})$/.exec(written) ?? [];
  const month = months.indexOf(name) + 1;
  return month ? partialDate([Number(year), month]) : undefined;
}

/** Whether the item has no file, or none that all may fetch. */
function isClosed(reply: Reply): boolean {
  const status = failure(reply) ? undefined : text(fields(reply.body)['status']);
  return /^(?:embargo|restricted|metadata\.only)$/.test(status ?? '');
}
