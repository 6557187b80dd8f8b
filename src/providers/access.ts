import type { Counted, Failed, NotCovered } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';

/**
 * Whether a free copy of a work is known: 1 where one is and 0 where none is, with the provider's
 * own word for the kind of access, such as `gold` or `closed`.
 *
 * @param isOpen whatever the provider sent; `null` where it does not say, and anything else but
 *   a boolean is malformed
 * @param status left out where it is no word
 */
export function access(
  provider: Provider,
  isOpen: unknown,
  status: unknown,
  asked: Asked,
): Counted | NotCovered | Failed {
  if (isOpen === null) return notCovered(provider, 'open-access', 'no-figure', asked);
  if (typeof isOpen !== 'boolean') return failed(provider, 'open-access', 'malformed', asked);
  const found = counted(provider, 'open-access', isOpen ? 1 : 0, asked);
  const isWord = typeof status === 'string' && /^[a-z]{1,20}$/i.test(status);
  return found.state === 'counted' && isWord ? { ...found, status } : found;
}
