import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Counted } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { counted, failed, measuresOf } from '../model/outcome.js';
import type { Counting, Provider, ProviderRequest, Reply } from '../model/provider.js';
import { detailed, repeatedBy, type Told } from './detailed.js';
import { failure } from './failure.js';
import { fields } from './fields.js';
import { type Entry, isCount, seriesOf, timeOf } from './series.js';
import { answers } from './works.js';

const api = 'https://stats.figshare.com';

/** A count of figshare, under the name of its own counter. */
const count = (rule: string): Counting => ({
  // An item that it has never heard of has the same 0 as one that nobody looked at.
  zero: 'ambiguous',
  rule,
  ruleVersion: '2017-01',
  scope: 'all versions',
});

/**
 * figshare: a repository for all that research makes. Asked for are items that are under no
 * institution; the figures of the others need a password.
 *
 * Each counter is a question of its own. Months are told of the current one where no dates are
 * given, and of two years at the most: a longer time is cut without a word, so two years are asked
 * for, once there is something to tell. Countries are told by name and of one year, and are left
 * alone.
 */
export const figshare: Provider = {
  name: 'figshare',
  label: 'figshare',
  homepage: 'https://figshare.com/',
  licence: 'not stated',
  terms: 'https://figshare.com/terms',
  attribution: 'figshare',
  // Nobody has said that the figures may be published.
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['stats.figshare.com'],
  tier: 'details',
  accepts: ['figshare'],
  measures: { views: count('total/views'), downloads: count('total/downloads') },
  batch: { ids: 1, urlBytes: 2000 },
  // No limit is published.
  pace: { perSecond: 1, concurrent: 2 },

  request: (ids) => ids.map((id) => total('views', id)),

  next: (replies) => {
    const [first, second, third] = replies;
    const id = first?.request.ids[0];
    if (!id || third || failure(first) || !isCount(totalIn(first)) || !isAbout(id, first))
      return [];
    return second
      ? measuresOf(figshare)
          .filter((measure) => {
            const told = totalIn(replyTo(total(measure, id), replies));
            return isCount(told) && told > 0;
          })
          .map((measure) => timeline(measure, id, first.retrieved))
      : [total('downloads', id)];
  },

  parse: (replies) =>
    answers(figshare, replies.slice(0, 1), {
      record: (body) => body,
      records: () => undefined,
      // The answer is a bare number, so the address it came from has to say what it is about.
      names: (_, reply) =>
        reply.request.ids.map((id) => (isAbout(id, reply) ? id : (`url:${reply.url}` as const))),
      answer: (_, { id }) => ({
        id,
        findings: measuresOf(figshare).map((measure) => finding(measure, id, replies)),
      }),
    }),

  // Addresses of figshare's pages hold the title; this leads to them.
  link: (id) => `https://doi.org/10.6084/m9.figshare.${valueOf(id)}`,
};

function total(measure: Measure, id: Identifier): ProviderRequest {
  return { url: `${api}/total/${measure}/article/${valueOf(id)}`, ids: [id], as: 'json' };
}

/** Asks by months for the two years that end with the month of the first answer. */
function timeline(measure: Measure, id: Identifier, now: number): ProviderRequest {
  const end = new Date(now);
  const start = new Date(Date.UTC(end.getUTCFullYear() - 2, end.getUTCMonth() + 1, 1));
  const [from, until] = [start, end].map((date) => date.toISOString().slice(0, 10));
  const window = `start_date=${from}&end_date=${until}`;
  return { url: `${monthly(measure)}${valueOf(id)}?${window}`, ids: [id], as: 'json' };
}

function monthly(measure: Measure): string {
  return `${api}/timeline/month/${measure}/article/`;
}

function finding(measure: Measure, id: Identifier, replies: readonly Reply[]): Told {
  const asked = { id, retrieved: replies[0]!.retrieved };
  const request = total(measure, id);
  const reply = replyTo(request, replies);
  const reason = reply ? failure(reply) : 'malformed';
  if (!reply || reason || !isAbout(id, reply))
    return repeatedBy(failed(figshare, measure, reason ?? 'other-work', asked), request.url);
  const told = counted(figshare, measure, totalIn(reply), {
    ...asked,
    retrieved: reply.retrieved,
  });
  const months = replies.find(({ request: { url } }) => url.startsWith(monthly(measure)));
  return repeatedBy(detailed(told, { series: months && monthsIn(months, id) }), request.url);
}

function replyTo({ url }: ProviderRequest, replies: readonly Reply[]): Reply | undefined {
  return replies.find(({ request }) => request.url === url);
}

function totalIn(reply: Reply | undefined): unknown {
  return fields(reply?.body)['totals'];
}

/** Months without use are not on the list. */
function monthsIn(reply: Reply, id: Identifier): Counted['series'] {
  if (failure(reply) || !isAbout(id, reply)) return undefined;
  const months = Object.entries(fields(fields(reply.body)['timeline']));
  return seriesOf(months.map(([month, value]): Entry => [timeOf(month), value]));
}

/** Whether an answer comes from the address of this item. */
function isAbout(id: Identifier, { url }: Reply): boolean {
  return new URL(url).pathname.endsWith(`/article/${valueOf(id)}`);
}
