import type { Attention } from '../model/attention.js';
import { pageState } from './state.js';

/** Notes that a work's figures came from a snapshot, and what it calls those who counted. */
export function hold({ work, findings }: Attention): void {
  const state = pageState();
  (state.held ??= new WeakSet()).add(work);
  // A snapshot may name anyone, "constructor" too.
  const labels = (state.labels ??= Object.create(null) as NonNullable<typeof state.labels>);
  for (const { provider, receipt } of findings) {
    const { attribution }: { attribution: unknown } = receipt;
    if (attribution && typeof attribution === 'string') labels[provider] = attribution;
  }
}

/** Whether a work's figures came from a snapshot, whatever of them the page withholds. */
export function isHeld({ work }: Attention): boolean {
  return Boolean(pageState().held?.has(work));
}
