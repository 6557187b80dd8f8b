import { ImpactBadge } from '../elements/impact-badge/element.js';
import { register } from '../elements/register.js';
import { bringWordsFrom } from './words.js';

declare const __VERSION__: string;

/** The one global of the files for a script tag. */
export interface ImpactBadgesGlobal {
  readonly version: string;
}

/**
 * Sets the one global and registers every tag. Tags come last, for the elements that wait in the
 * page start as soon as theirs is there.
 *
 * @param script address of the script that is running
 */
export function start(script: string): void {
  const page = globalThis as { ImpactBadges?: ImpactBadgesGlobal };
  page.ImpactBadges ??= { version: __VERSION__ };
  bringWordsFrom(script);
  register('impact-badge', ImpactBadge);
}
