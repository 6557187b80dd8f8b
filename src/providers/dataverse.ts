import { foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Measure } from '../model/measure.js';
import { counted, failed, measuresOf, notCovered } from '../model/outcome.js';
import type { Counting, Provider, ProviderRequest, Reply } from '../model/provider.js';
import { repeatedBy, type Told } from './detailed.js';
import { failure } from './failure.js';
import { fields, text } from './fields.js';
import { answers } from './works.js';

/** A count of Dataverse, under the name of its own metric. */
const count = (metric: string): Counting => ({
  zero: 'true-zero',
  rule: `makeDataCount/${metric}`,
  ruleVersion: '2026-08',
  scope: 'all versions',
});

/**
 * A Dataverse repository, on a host of its own, which counts as Make Data Count does: a view is any
 * look at a dataset, and a download is a view too. Most repositories have not set that up. Then, as
 * where nobody came, it answers with a sentence instead of a number.
 *
 * Each number is a question of its own, and so is each month and each country, which makes too many
 * of them.
 */
export const dataverse: Provider = {
  name: 'dataverse',
  label: 'Dataverse',
  homepage: 'https://dataverse.org/',
  licence: 'set by the repository',
  terms: 'https://dataverse.org/',
  attribution: 'the repository that holds the dataset',
  // The owner names their own repository, whose figures are theirs to publish with its name.
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: [],
  tier: 'details',
  accepts: ['dataverse'],
  measures: { views: count('viewsTotal'), downloads: count('downloadsTotal') },
  batch: { ids: 1, urlBytes: 4000 },
  // No limit is published.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) => ids.map((id) => question('views', id)),

  next: ([first, ...others]) =>
    first && !others.length && !failure(first) && dataIn(first)
      ? first.request.ids.map((id) => question('downloads', id))
      : [],

  parse: (replies) =>
    answers(dataverse, replies.slice(0, 1), {
      record: (body) => body,
      records: () => undefined,
      // The answer is a bare number, so the address it came from has to say what it is about.
      names: (_, reply) =>
        reply.request.ids.map((id) => (isAbout(id, reply) ? id : (`url:${reply.url}` as const))),
      answer: (_, { id }) => ({
        id,
        findings: measuresOf(dataverse).map((measure) => finding(measure, id, replies)),
      }),
    }),

  link: valueOf,
};

function question(measure: Measure, id: Identifier): ProviderRequest {
  const { origin } = new URL(valueOf(id));
  const path = `/api/datasets/:persistentId/${dataverse.measures[measure]!.rule}`;
  const name = encodeURIComponent(nameIn(valueOf(id)));
  return { url: `${origin}${path}?persistentId=${name}`, ids: [id], as: 'json' };
}

function finding(measure: Measure, id: Identifier, replies: readonly Reply[]): Told {
  const { url } = question(measure, id);
  const reply = replies.find(({ request }) => request.url === url);
  const asked = { id, retrieved: (reply ?? replies[0]!).retrieved };
  return repeatedBy(told(), url);

  function told(): Told {
    const reason = reply ? failure(reply) : 'malformed';
    if (!reply || reason) return failed(dataverse, measure, reason ?? 'malformed', asked);
    if (!isAbout(id, reply)) return failed(dataverse, measure, 'other-work', asked);
    const { [`${measure}Total`]: value, message } = fields(dataIn(reply));
    return value === undefined && text(message)
      ? notCovered(dataverse, measure, 'ambiguous-zero', asked)
      : counted(dataverse, measure, value, asked);
  }
}

/** What an answer holds if Dataverse itself calls it one. */
function dataIn({ body }: Reply): unknown {
  const { status, data } = fields(body);
  return status === 'OK' ? data : undefined;
}

/** Whether an answer comes from an address that asks for this dataset; repositories may fold case. */
function isAbout(id: Identifier, { url }: Reply): boolean {
  return foldAscii(nameIn(url)) === foldAscii(nameIn(valueOf(id)));
}

/** The persistent identifier in an address. */
function nameIn(url: string): string {
  return new URL(url).searchParams.get('persistentId') ?? '';
}
