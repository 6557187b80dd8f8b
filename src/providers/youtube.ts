import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Provider, Reply } from '../model/provider.js';
import { fields, list } from './fields.js';
import { figure, numeral } from './figure.js';
import { webAddress } from './web-address.js';
import { answers } from './works.js';

/** What Google calls a spent budget; it says so as one of what is forbidden. */
const spent = ['quotaExceeded', 'dailyLimitExceeded', 'rateLimitExceeded', 'userRateLimitExceeded'];

/**
 * YouTube: how often a recording was played that is named by its address. Its numbers come as
 * text. What its terms want is in the data: it is named as the source, nothing is kept or shown
 * beyond 30 days, and its numbers are never joined with those of others.
 */
export const youtube: Provider = {
  name: 'youtube',
  label: 'YouTube',
  homepage: 'https://www.youtube.com/',
  licence: 'Proprietary',
  terms: 'https://developers.google.com/youtube/terms/api-services-terms-of-service',
  attribution: 'YouTube',
  redistribution: 'with attribution',
  retention: 30,
  hosts: ['www.googleapis.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['url'],
  understands: (id) => videoIn(id) !== undefined,
  measures: {
    plays: {
      zero: 'true-zero',
      rule: 'statistics.viewCount',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 5, concurrent: 2 },

  request: (ids) =>
    ids.flatMap((id) => {
      const video = videoIn(id);
      const url = `https://www.googleapis.com/youtube/v3/videos?part=statistics&id=${video}`;
      return video ? [{ url, ids: [id], as: 'json' }] : [];
    }),

  parse: (replies) =>
    answers(youtube, replies.map(spelledOut), {
      record: (body) => list(fields(body)['items'])?.[0],
      records: (body) => list(fields(body)['items']),
      names: (record, { request: { ids } }) => {
        const { id } = fields(record);
        if (typeof id !== 'string') return [];
        return [id === videoIn(ids[0]!) ? ids[0] : `url:https://www.youtube.com/watch?v=${id}`];
      },
      answer: (record, asked) => {
        // Its owner may keep the number from others.
        const plays = numeral(fields(fields(record)['statistics'])['viewCount']);
        return { id: asked.id, findings: [figure(youtube, 'plays', plays, 'no-figure', asked)] };
      },
    }),

  link: (id) => `https://www.youtube.com/watch?v=${videoIn(id) ?? ''}`,
};

/** The number of the recording that an address shows; `undefined` where it shows none. */
function videoIn(id: Identifier): string | undefined {
  const address = webAddress(valueOf(id));
  if (!address) return undefined;
  const { hostname, pathname, searchParams } = address;
  const [, first = '', second = ''] = pathname.split('/');
  const host = hostname.replace(/^(?:www|m)\./, '');
  const isPlayer = host === 'youtube.com' || host === 'youtube-nocookie.com';
  const isNamed = ['embed', 'live', 'shorts', 'v'].includes(first);
  const named = isNamed ? second : first === 'watch' && searchParams.get('v');
  const video = host === 'youtu.be' ? first : isPlayer && named;
  return video && /^[\w-]{11}$/.test(video) ? video : undefined;
}

function spelledOut(reply: Reply): Reply {
  const errors = list(fields(fields(reply.body)['error'])['errors']) ?? [];
  const isSpent =
    reply.status === 403 &&
    errors.some((error) => spent.includes(fields(error)['reason'] as string));
  return isSpent ? { ...reply, status: 429 } : reply;
}
