import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { holdsDoi } from './holds-doi.js';
import { type Item, withItems } from './items.js';
import { phrase } from './phrase.js';
import { plain } from './plain.js';

const api = 'https://api.stackexchange.com/2.3/search/excerpts';
/** Longest post that is read, characters; the sites allow 30,000 without their markup. */
const longest = 60_000;

/** Sites that are asked, in this order, by the names the API has for them. */
const sites = [
  { site: 'stackoverflow', host: 'stackoverflow.com', outlet: 'Stack Overflow' },
  { site: 'stats', host: 'stats.stackexchange.com', outlet: 'Cross Validated' },
  { site: 'math', host: 'math.stackexchange.com', outlet: 'Mathematics Stack Exchange' },
] as const;

type Site = (typeof sites)[number];

/** A question with its answers, of which some hold the DOI. */
interface Page extends Item {
  /** When the newest post of it that holds the DOI was written, seconds since 1970. */
  readonly created: number;
}

/**
 * Stack Exchange: pages whose question or answers hold the DOI.
 *
 * It has 300 requests a day for a visitor and no search of all its sites, so that three are
 * asked, where methods, statistics and mathematics are at home: three requests for a work, one
 * after the other, for an answer may ask for a pause. Its way of searching is undocumented and
 * takes words apart: each post is read again here, and left out where it does not show the DOI;
 * so none found does not mean none. Pages are counted, not posts. Of a page its title, address
 * and day are read, not what is written or by whom.
 */
export const stackexchange: Provider = {
  name: 'stackexchange',
  label: 'Stack Exchange',
  homepage: 'https://stackexchange.com/',
  licence: 'CC-BY-SA-4.0',
  terms: 'https://stackoverflow.com/legal/api-terms-of-use',
  attribution: 'Stack Exchange contributors',
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: ['api.stackexchange.com'],
  tier: 'details',
  accepts: ['doi'],
  measures: {
    questions: {
      zero: 'ambiguous',
      rule: `pages with a post that holds the DOI, by search/excerpts of ${sites
        .map(({ site }) => site)
        .join(', ')}`,
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 30 requests a second, and 300 a day.
  pace: { perSecond: 5, concurrent: 1 },

  request: (ids) => ids.map((id) => ask(id, sites[0])),

  next: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    const site = sites[replies.length];
    const isOver = replies.some((reply) => asksForPause(reply) || !list(rowsIn(reply)));
    return id && site && !isOver ? [ask(id, site)] : [];
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [finding(replies, { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://stackexchange.com/search?q=${phrase(valueOf(id))}`,
};

function ask(id: Identifier, { site }: Site): ProviderRequest {
  return {
    url: `${api}?q=${phrase(valueOf(id))}&site=${site}&pagesize=100&order=desc&sort=creation`,
    ids: [id],
    as: 'json',
  };
}

function finding(replies: readonly Reply[], asked: Asked): Finding {
  const pages = new Map<string, Page>();
  const left = [...replies];
  for (const site of sites) {
    const reply = left.shift();
    // Where the one before asked for a pause the rest has not been asked.
    const rows = reply ? rowsIn(reply) : 'rate-limited';
    if (typeof rows === 'string') return failed(stackexchange, 'questions', rows, asked);
    if (!rows) return notCovered(stackexchange, 'questions', 'no-figure', asked);
    for (const row of rows) {
      const page = pageOf(row, site, valueOf(asked.id));
      if (!page) return failed(stackexchange, 'questions', 'malformed', asked);
      if (page === 'another' || (pages.get(page.link)?.created ?? -1) >= page.created) continue;
      pages.set(page.link, page);
    }
  }
  const items = [...pages.values()]
    .sort((one, other) => other.created - one.created)
    .map(({ created, ...item }) => {
      const date = created > 0 ? dayOf(created * 1000) : undefined;
      return { ...item, ...(date && { date }) };
    });
  return withItems(counted(stackexchange, 'questions', items.length, asked), items);
}

/** The posts of one site; `undefined` where there are more than it sends at once. */
function rowsIn(reply: Reply): readonly unknown[] | FailedReason | undefined {
  const { items, has_more: more, error_name: error } = fields(reply.body);
  if (error === 'throttle_violation') return 'rate-limited';
  const reason = failure(reply);
  if (reason) return reason;
  const rows = list(items);
  if (!rows || typeof more !== 'boolean') return 'malformed';
  return more ? undefined : rows;
}

function asksForPause({ body }: Reply): boolean {
  return fields(body)['backoff'] !== undefined;
}

/** The page of a post; `another` where the post does not show the DOI. */
function pageOf(row: unknown, { host, outlet }: Site, doi: string): Page | 'another' | undefined {
  const { question_id: number, creation_date: created, title, body, excerpt } = fields(row);
  if (!Number.isSafeInteger(number) || (number as number) <= 0) return undefined;
  const shown = [title, body, excerpt]
    .map((part) => text(part)?.slice(0, longest) ?? '')
    .flatMap((part) => [part, plain(part)])
    .join('\n')
    .replace(/%2f/gi, '/');
  if (!holdsDoi(shown, doi)) return 'another';
  return {
    title: text(plain(text(title) ?? '')) ?? `Question on ${outlet}`,
    link: `https://${host}/questions/${number as number}`,
    outlet,
    created: typeof created === 'number' && created > 0 ? created : 0,
  };
}
