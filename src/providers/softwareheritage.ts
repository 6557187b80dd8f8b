import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { dateOf } from './dates.js';
import { type Fields, fields, text } from './fields.js';
import { withItems } from './items.js';
import { answers } from './works.js';

const archive = 'https://archive.softwareheritage.org';
/** Public hosts of code, on which an address of two words is a repository. */
const forges =
  /^https?:\/\/(?:www\.)?(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)(\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;

/**
 * Software Heritage: whether the source code of a software that is named by the address of its
 * repository is archived, and when the archive last came by. That the code is kept is no attention,
 * so it is told as a state and counted nowhere.
 *
 * The archive knows a repository by the very address at which it found it, of which the last visit
 * that kept something is asked for. A repository that it does not know by this address may be
 * archived by another, from before it moved: that is unknown, and not “not archived”. A visit that
 * is partial has kept a part of what was there.
 */
export const softwareheritage: Provider = {
  name: 'softwareheritage',
  label: 'Software Heritage',
  homepage: 'https://www.softwareheritage.org/',
  licence: 'Free to use',
  terms: 'https://www.softwareheritage.org/legal/api-terms-of-use/',
  attribution: 'Software Heritage',
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: ['archive.softwareheritage.org'],
  tier: 'details',
  accepts: ['url'],
  understands: (id) => originOf(id) !== undefined,
  measures: {
    archived: {
      zero: 'true-zero',
      rule: 'last visit with a snapshot',
      ruleVersion: '2026-11',
      scope: 'all versions',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // Some 120 requests an hour without an account.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.flatMap((id) => {
      const origin = originOf(id);
      const url = `${archive}/api/1/origin/${origin}/visit/latest/?require_snapshot=true`;
      return origin ? [{ url, ids: [id], as: 'json' }] : [];
    }),

  parse: (replies) =>
    answers(softwareheritage, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record, { request }) => {
        const origin = text(fields(record)['origin']);
        if (!origin) return [];
        const [id] = request.ids;
        return [origin === originOf(id!) ? id : `url:${origin}`];
      },
      answer: (record, asked) => ({ id: asked.id, findings: [found(fields(record), asked)] }),
    }),

  link: (id) => `${archive}/browse/origin/?origin_url=${encodeURIComponent(originOf(id) ?? '')}`,
};

/** The address at which the archive visits a repository; `undefined` for one of anything else. */
function originOf(id: Identifier): string | undefined {
  const [, host, path] = forges.exec(valueOf(id)) ?? [];
  return host && path && !/\/\.+(?:\/|$)/.test(path)
    ? `https://${host.toLowerCase()}${path}`
    : undefined;
}

function found(visit: Fields, asked: Asked): Finding {
  const { snapshot, status, date: when } = visit;
  const date = dateOf(when);
  const reason = problem(snapshot, status);
  if (reason || !date) return failed(softwareheritage, 'archived', reason ?? 'malformed', asked);
  const finding = counted(softwareheritage, 'archived', 1, asked);
  if (finding.state !== 'counted') return finding;
  const link = softwareheritage.link(asked.id);
  const title = originOf(asked.id)!.replace('https://', '');
  return withItems({ ...finding, status: text(status)! }, [{ title, link, date }]);
}

/** Why a visit does not tell that something is kept. */
function problem(snapshot: unknown, status: unknown): FailedReason | undefined {
  const isKept = /^[\da-f]{40}$/.test(text(snapshot) ?? '');
  return isKept && (status === 'full' || status === 'partial') ? undefined : 'malformed';
}
