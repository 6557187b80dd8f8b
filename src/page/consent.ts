import { attempt } from '../client/attempt.js';
import { forgetEverything } from './client.js';
import { settings } from './settings.js';
import { changed, pageState } from './state.js';

/** The yes is all that is ever remembered. */
const key = 'impact-badges/consent';

/**
 * Whether providers may be asked and answers be kept. Before the yes nothing is requested, read or
 * written; whether a yes of an earlier visit is there is the one thing looked at.
 */
export function isAllowed(): boolean {
  const { consent } = settings();
  const state = pageState();
  if (consent === 'none') return true;
  if (state.said === undefined && consent === 'click' && wasRemembered()) state.said = true;
  return state.said === true;
}

/** Whether badges offer a button to say yes. */
export function isOffered(): boolean {
  return settings().consent === 'click';
}

/**
 * Tells what the visitor has decided. A no, or a yes taken back, clears all that was kept.
 *
 * @param yes whether providers may be asked
 */
export function consent(yes: boolean): void {
  pageState().said = yes;
  attempt(() => (yes ? localStorage.setItem(key, 'yes') : localStorage.removeItem(key)));
  if (!yes) forgetEverything();
  changed();
}

function wasRemembered(): boolean {
  return attempt(() => key in localStorage) ?? false;
}
