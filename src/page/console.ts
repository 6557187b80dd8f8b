import type { Complaint } from './complaint.js';
import { parts } from './parts.js';
import { pageState } from './state.js';

const said = new Set<string>();

/** Tells the page's owner, once, of something only they can mend. */
export function warn(about: Complaint, ...details: readonly string[]): void {
  const key = [about, ...details].join();
  if (said.has(key)) return;
  said.add(key);
  void parts()
    ?.advice()
    .then(
      ({ complain }) => complain(about, details),
      () => pageState().settings?.quiet ?? console.warn(`impact-badges: ${key}`),
    );
}
