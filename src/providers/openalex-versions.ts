import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { fields } from './fields.js';
import { openalex } from './openalex.js';
import { answers } from './works.js';

const api = 'https://api.openalex.org/works';

/**
 * How many works cite at least one of several versions of a work, each counted once: OpenAlex's
 * list of the works that cite them, of which only the length is asked. The versions are named by
 * OpenAlex's own numbers, as its filters write alternatives: `openalex:W1|W2`.
 */
export const openalexVersions: Provider = {
  ...openalex,
  tier: 'details',
  accepts: ['openalex'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'works?filter=cites',
      ruleVersion: '2026-08',
      scope: 'all versions',
    },
  },
  batch: { ids: 1, urlBytes: 8000 },

  request: (ids) =>
    ids.map((id) => ({
      url: `${api}?filter=cites:${valueOf(id)}&per_page=1&select=id`,
      ids: [id],
      as: 'json',
    })),

  next: () => [],

  parse: (replies) =>
    answers(openalexVersions, replies, {
      record: (body) => body,
      records: () => undefined,
      // The answer is a list of other works, so the address it came from has to say what it is about.
      names: (_, { url }) => [askedAt(url)],
      answer: (record, asked) => ({
        id: asked.id,
        findings: [
          counted(openalexVersions, 'citations', fields(fields(record)['meta'])['count'], asked),
        ],
      }),
    }),

  link: (id) => `https://openalex.org/works?filter=cites:${valueOf(id)}`,
};

/**
 * What stands for several versions together; `undefined` where OpenAlex keeps fewer than two of
 * them apart.
 *
 * @param versions what has been found about each
 */
export function together(versions: readonly (readonly Finding[])[]): Identifier | undefined {
  const numbers = versions.flatMap((findings) => {
    const own = findings.find(
      ({ provider, measure, state }) =>
        provider === openalex.name && measure === 'citations' && state === 'counted',
    );
    return /^https:\/\/openalex\.org\/(W\d+)$/.exec(String(own?.receipt.link))?.[1] ?? [];
  });
  const distinct = [...new Set(numbers)];
  return distinct.length > 1 ? `openalex:${distinct.join('|')}` : undefined;
}

/** The versions that an address asks for; without any it stands for itself. */
function askedAt(address: string): Identifier {
  const [, numbers] = /^cites:(.+)$/.exec(new URL(address).searchParams.get('filter') ?? '') ?? [];
  return numbers ? `openalex:${numbers}` : `url:${address}`;
}
