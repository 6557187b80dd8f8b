import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { type Fields, fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { answers } from './works.js';

const search = 'https://api.github.com/search/repositories';

/**
 * GitHub: how many public repositories have a README that names the DOI. The search sees a phrase
 * of words and numbers, so that it also finds a longer DOI which begins with all of this one; what
 * it found can't be looked into without a request for each. It counts all it finds and lists no
 * more than a page; of a search that took GitHub too long it says only a part.
 */
export const github: Provider = {
  name: 'github',
  label: 'GitHub',
  homepage: 'https://github.com/',
  licence: 'None stated',
  terms: 'https://docs.github.com/en/site-policy/github-terms/github-terms-of-service',
  attribution: 'GitHub',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.github.com'],
  tier: 'details',
  accepts: ['doi'],
  measures: {
    repositories: {
      zero: 'true-zero',
      rule: 'search/repositories in:readme',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 10 searches a minute.
  pace: { perSecond: 10 / 60, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `${search}?q=${phrase(id)}+in:readme&sort=updated&per_page=100`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(github, replies.map(spelledOut), {
      record: (body) => body,
      records: () => undefined,
      // The answer is a list of repositories, so the question has to say what it is about.
      names: (record, { request }) => (list(fields(record)['items']) ? request.ids : []),
      answer: (record, asked) => ({ id: asked.id, findings: [found(fields(record), asked)] }),
    }),

  link: (id) => `https://github.com/search?type=repositories&q=${phrase(id)}+in:readme`,
};

/** The DOI as one phrase; what is no word or number separates words. */
function phrase(id: Identifier): string {
  return encodeURIComponent(`"${valueOf(id).replace(/"/g, ' ')}"`);
}

/**
 * The reply with a status of its own for a spent budget, which GitHub also tells as one of what is
 * forbidden (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
export function spelledOut(reply: Reply): Reply {
  const { message } = fields(reply.body);
  const isSpent =
    reply.status === 403 && typeof message === 'string' && /\brate limit\b/i.test(message);
  return isSpent ? { ...reply, status: 429 } : reply;
}

function found(answer: Fields, asked: Asked): Finding {
  if (answer['incomplete_results'] === true)
    return failed(github, 'repositories', 'timeout', asked);
  const finding = counted(github, 'repositories', answer['total_count'], asked);
  const items = list(answer['items'])!.flatMap(item);
  // Nobody says since when a README has named the work, so there are no dates.
  return itemised(finding, [...new Map(items.map((each) => [each.link, each])).values()]);
}

function item(repository: unknown): Item[] {
  const { full_name: title, html_url: link } = fields(repository);
  const isSound = text(title) && /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(text(link) ?? '');
  return isSound ? [{ title: text(title)!, link: text(link)! }] : [];
}
