import type { FailedReason } from '../model/finding.js';
import type { Reply } from '../model/provider.js';

/** Why a reply holds no JSON document, or `undefined` when it does. */
export function failure({
  status,
  body,
}: Pick<Reply, 'status' | 'body'>): FailedReason | undefined {
  if (!status) return 'unreachable';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'server-error';
  if (status < 200 || status > 299) return 'refused';
  if (typeof body === 'string') return 'not-json';
  return typeof body === 'object' && body !== null ? undefined : 'malformed';
}
