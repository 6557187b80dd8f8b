import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { detailed, type Told } from './detailed.js';
import { failure } from './failure.js';
import { type Fields, fields, list, text } from './fields.js';
import { mended } from './mended.js';
import { placesIn } from './places.js';
import { type Entry, seriesOf, timeOf } from './series.js';

/** What is asked of IRStats2, in this order: all downloads, those by months, those by countries. */
const questions = {
  total: 'datatype=downloads&view=Table&top=eprint&limit=1',
  months: 'datatype=downloads&view=Google%3A%3AGraph&date_resolution=month',
  // Of a limit, newer releases take digits alone; without one, there are ten countries.
  countries: 'datatype=countries&view=Table&top=countries&limit=1000',
} as const;

/**
 * An EPrints repository with IRStats2, on a host of its own: downloads of an item, in all, by
 * months and by countries. Only its own pages can ask, and some repositories share nothing.
 *
 * Asked for an item it does not know, IRStats2 answers with the figures of the whole repository:
 * every answer has to name the item. All numbers are text, and text is escaped in a way of its own,
 * so that the answers are asked for as text and mended.
 */
export const eprints: Provider = {
  name: 'eprints',
  label: 'EPrints',
  homepage: 'https://www.eprints.org/',
  licence: 'set by the repository',
  terms: 'https://www.eprints.org/',
  attribution: 'the repository that holds the item',
  // The owner names their own repository, whose figures are theirs to publish with its name.
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: [],
  tier: 'details',
  accepts: ['eprints'],
  measures: {
    downloads: {
      // There is nothing, be it that nobody came or that there is no file.
      zero: 'ambiguous',
      rule: 'IRStats2 downloads',
      ruleVersion: '2026-04',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 4000 },
  // No limit is published.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) => ids.map((id) => asking('total', id)),

  next: ([first, ...others]) => {
    const id = first?.request.ids[0];
    return id && !others.length && (totalIn(recordsIn(first, id), id) as number) > 0
      ? [asking('months', id), asking('countries', id)]
      : [];
  },

  parse: ([first, ...others]) =>
    first ? first.request.ids.map((id) => ({ id, findings: [finding(id, first, others)] })) : [],

  link: (id) => `${siteOf(id)}/cgi/stats/report/eprint/${numberOf(id)}`,
};

function asking(question: keyof typeof questions, id: Identifier): ProviderRequest {
  const set = `set_name=eprint&set_value=${encodeURIComponent(numberOf(id))}`;
  const url = `${siteOf(id)}/cgi/stats/get?${set}&range=_ALL_&${questions[question]}&export=JSON`;
  return { url, ids: [id], as: 'text' };
}

function finding(id: Identifier, first: Reply, others: readonly Reply[]): Told {
  const asked = { id, retrieved: first.retrieved };
  // There is no IRStats2.
  if (first.status === 404) return notCovered(eprints, 'downloads', 'no-figure', asked);
  const body = mended(first.body);
  const reason = failure({ ...first, body });
  if (reason) return failed(eprints, 'downloads', reason, asked);
  const set = fields(fields(body)['set']);
  if (set['name'] !== 'eprint') return failed(eprints, 'downloads', 'malformed', asked);
  if (set['value'] === undefined) return notCovered(eprints, 'downloads', 'unknown-work', asked);
  const records = recordsIn(first, id);
  if (!records) return failed(eprints, 'downloads', 'other-work', asked);
  const answered = (question: keyof typeof questions) => {
    const { url } = asking(question, id);
    const reply = others.find(({ request }) => request.url === url);
    return reply && recordsIn(reply, id);
  };
  return detailed(counted(eprints, 'downloads', totalIn(records, id), asked), {
    series: seriesOf(answered('months')?.map(monthIn)),
    places: placesIn(answered('countries')?.map(({ value, count }) => [value, numberIn(count)])),
  });
}

/** The records of an answer about the item, none where it has none; `undefined` of any other answer. */
function recordsIn(reply: Reply, id: Identifier): Fields[] | undefined {
  const body = mended(reply.body);
  if (failure({ ...reply, body })) return undefined;
  const { set, records = [] } = fields(body);
  const { name, value } = fields(set);
  if (name !== 'eprint' || value !== numberOf(id)) return undefined;
  // What is no list is a record that can't be read.
  return (list(records) ?? [undefined]).map(fields);
}

/** All downloads: the one record is that of the item, and without one there are none. */
function totalIn(records: readonly Fields[] | undefined, id: Identifier): unknown {
  if (!records?.length) return records && 0;
  const [{ eprintid = numberOf(id), count } = {}, ...others] = records;
  return eprintid === numberOf(id) && !others.length ? numberIn(count) : undefined;
}

/** `{ "datestamp": "202305", "count": "30" }` */
function monthIn({ datestamp, count }: Fields): Entry {
  const [, year, month] = /^(\d{4})(\d\d)$/.exec(text(datestamp) ?? '') ?? [];
  return [timeOf(`${year}-${month}`), numberIn(count)];
}

/** IRStats2 writes `"null"` for what it does not know. */
function numberIn(written: unknown): number | undefined {
  return /^\d+$/.test(text(written) ?? '') ? Number(written) : undefined;
}

/** The address of the repository. */
function siteOf(id: Identifier): string {
  return valueOf(id).replace(/\/[^/]*$/, '');
}

/** What the repository calls the item. */
function numberOf(id: Identifier): string {
  return valueOf(id).split('/').at(-1)!;
}
