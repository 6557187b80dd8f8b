import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { totalIn } from './openalex-groups.js';
import { openalex } from './openalex.js';
import { answers } from './works.js';

const api = 'https://api.openalex.org/works';

/** Most works in one question: alternatives in a filter of OpenAlex. */
export const mostAtOnce = 100;

/** Days between which citing works were published, each included; open where one is absent. */
export interface BetweenDays {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * How many works that were published between two days cite at least one of several works, each
 * counted once: OpenAlex's list of them, of which only the length is asked, one credit. The cited
 * works are named by OpenAlex's own numbers, as its filters write alternatives: `openalex:W1|W2`.
 *
 * OpenAlex writes 1 January where it knows no more than the year.
 */
export function openalexDays({ from, until }: BetweenDays): Provider {
  const filterOf = (id: Identifier) =>
    [
      `cites:${valueOf(id)}`,
      ...(from ? [`from_publication_date:${from}`] : []),
      ...(until ? [`to_publication_date:${until}`] : []),
    ].join(',');
  const own: Provider = {
    ...openalex,
    tier: 'details',
    accepts: ['openalex'],
    measures: {
      citations: {
        zero: 'true-zero',
        rule: 'works?filter=cites,from_publication_date,to_publication_date',
        ruleVersion: '2026-11',
        scope: 'this version',
      },
    },
    batch: { ids: 1, urlBytes: 8000 },

    request: (ids) =>
      ids.map((id) => ({
        url: `${api}?filter=${filterOf(id)}&per_page=1&select=id`,
        ids: [id],
        as: 'json',
      })),

    next: () => [],

    parse: (replies) =>
      answers(own, replies, {
        record: (body) => body,
        records: () => undefined,
        // The answer is a list of other works, so the address it came from has to say what it is about.
        names: (_, { url }) => [askedAt(url, filterOf)],
        answer: (_, asked) => {
          const reply = replies.find(({ request }) => request.ids.includes(asked.id));
          return {
            id: asked.id,
            findings: [counted(own, 'citations', reply && totalIn(reply), asked)],
          };
        },
      }),

    link: (id) => `https://openalex.org/works?filter=${filterOf(id)}`,
  };
  return own;
}

/** The works that an address asks for, where it asks between the same days; else it stands for itself. */
function askedAt(address: string, filterOf: (id: Identifier) => string): Identifier {
  const filter = new URL(address).searchParams.get('filter') ?? '';
  const [, numbers] = /^cites:([^,]+)/.exec(filter) ?? [];
  const id: Identifier = `openalex:${numbers}`;
  return numbers && filterOf(id) === filter ? id : `url:${address}`;
}
