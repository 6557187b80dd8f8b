import type { Attention } from '../model/attention.js';
import type { Notice } from '../model/notice.js';
import type { Timestamp } from '../model/partial-date.js';
import type { ProviderId } from '../model/provider-id.js';
import { textsIn } from './details-guards.js';

/** What must be known before any number, and who looked for it. */
export interface Notices {
  readonly state: 'found' | 'none-found' | 'not-checked';
  readonly found: readonly Notice[];
  /** Who looked; nobody where not checked. */
  readonly providers: readonly ProviderId[];
  /** Time of the newest look. */
  readonly retrieved?: Timestamp;
}

/** Reads notices and the look for them. That none was found is said only where somebody looked. */
export function noticesOf({ notices, noticesChecked }: Attention): Notices {
  // A snapshot may lack the check.
  const { retrieved, state } = noticesChecked ?? {};
  const providers = textsIn(noticesChecked?.providers);
  const looked = { providers, ...(retrieved && { retrieved }) };
  if (notices.length) return { state: 'found', found: notices, ...looked };
  if (state === 'none-found' && providers.length)
    return { state: 'none-found', found: [], ...looked };
  return { state: 'not-checked', found: [], providers: [] };
}
