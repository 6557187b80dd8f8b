import type { Notice } from '../../model/notice.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { noticesOf } from '../details-notices.js';
import type { Member, Place } from './member.js';

/** What must be known of a body before any number. */
export interface Alerts {
  /** Retractions first, then in the order of the body. */
  readonly found: readonly { readonly member: Place; readonly notice: Notice }[];
  /** Of how many works somebody looked, of how many works in all. */
  readonly checked: number;
  readonly of: number;
  readonly providers: readonly ProviderId[];
  /** Time of the oldest look: so old may be what is said of all. */
  readonly oldest?: Timestamp;
}

const gravity: readonly string[] = [
  'retraction',
  'withdrawal',
  'expression-of-concern',
  'correction',
];

/** The notices about the works of a body, and of how many somebody looked for any. */
export function alertsOf(members: readonly Member[]): Alerts {
  const found: { member: Place; notice: Notice }[] = [];
  const providers = new Set<ProviderId>();
  const times: Timestamp[] = [];
  let checked = 0;
  members.forEach(({ attention }, member) => {
    if (!attention) return;
    const given: unknown = attention.notices;
    const notices = noticesOf({
      ...attention,
      notices: Array.isArray(given) ? (given as Notice[]) : [],
    });
    for (const notice of notices.found) found.push({ member, notice });
    if (notices.state === 'not-checked') return;
    checked += 1;
    for (const provider of notices.providers) providers.add(provider);
    if (typeof notices.retrieved === 'string') times.push(notices.retrieved);
  });
  const rank = ({ notice: { kind } }: { notice: Notice }) =>
    gravity.includes(kind) ? gravity.indexOf(kind) : gravity.length;
  const [oldest] = times.sort();
  return {
    found: found.sort((one, other) => rank(one) - rank(other)),
    ...{ checked, of: members.length, providers: [...providers] },
    ...(oldest && { oldest }),
  };
}
