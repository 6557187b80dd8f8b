import type { Attention } from '../model/attention.js';
import { pageState } from './state.js';

/** Notes that a work's figures came from a snapshot. */
export function hold({ work }: Attention): void {
  (pageState().held ??= new WeakSet()).add(work);
}

/** Whether a work's figures came from a snapshot, whatever of them the page withholds. */
export function isHeld({ work }: Attention): boolean {
  return Boolean(pageState().held?.has(work));
}
