import { decoded } from '../../identifiers/doi.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { isPrefix, siteName } from '../../identifiers/site.js';
import { failed } from '../../model/outcome.js';
import type { Provider } from '../../model/provider.js';
import { hackernews, storiesFound, storiesIn, storiesWith } from '../hackernews.js';
import { siteOf, webAddress } from '../web-address.js';

/**
 * Hacker News, asked about a whole site: stories whose link leads to its host, or holds a DOI with
 * the prefix. Each link is compared again. It gives a thousand stories at most: where it has more
 * there are at least so many.
 */
export const hackernewsSite: Provider = {
  ...hackernews,
  accepts: ['url', 'doi'],
  measures: {
    discussions: {
      zero: 'true-zero',
      rule: 'stories whose link leads to the host, or holds the DOI prefix',
      ruleVersion: '2026-11',
      scope: 'all versions',
    },
  },

  request: (ids) => ids.map((id) => ({ url: storiesWith(siteName(id)), ids: [id], as: 'json' })),

  next: () => [],

  parse: ([reply]) => {
    const id = reply?.request.ids[0];
    if (!reply || !id) return [];
    const asked = { id, retrieved: reply.retrieved };
    const read = storiesIn(reply, (link) => leadsThere(link, id));
    if (typeof read === 'string')
      return [{ id, findings: [failed(hackernewsSite, 'discussions', read, asked)] }];
    const { stories, isCut } = read;
    const told = storiesFound(hackernewsSite, stories, asked);
    const finding =
      told.state === 'counted' && isCut ? { ...told, isAtLeast: true as const } : told;
    return [{ id, findings: [finding] }];
  },

  link: (id) =>
    `https://hn.algolia.com/?query=${encodeURIComponent(`"${siteName(id)}"`)}&type=story`,
};

function leadsThere(link: string, id: Identifier): boolean {
  if (!isPrefix(id)) {
    const address = webAddress(link);
    return address !== undefined && siteOf(address) === siteName(id);
  }
  const [before, behind] = decoded(link).split(`${siteName(id)}/`);
  return behind !== undefined && !/[\d.]$/.test(before!);
}
