import { _$LH, html, noChange, nothing, render } from 'lit/html.js';
import { registerAll } from '../elements/register-all.js';
import { consent } from '../page/consent.js';
import { parts } from '../page/parts.js';
import { configure, configureFrom } from '../page/settings.js';
import { bringPartsFrom } from './parts.js';

declare const __VERSION__: string;

/** The one global of the files for a script tag. */
export interface ImpactBadgesGlobal {
  readonly version: string;
  readonly configure: typeof configure;
  readonly consent: typeof consent;
  /** Prints what every badge of the page knows. */
  readonly report: () => Promise<void>;
}

/**
 * Sets the one global and registers every tag. Tags come last, for the elements that wait in the
 * page start as soon as theirs is there.
 *
 * @param script the tag that is running, and its address
 */
export function start(script: HTMLElement | SVGElement | null | undefined, address: string): void {
  const page = globalThis as { ImpactBadges?: ImpactBadgesGlobal };
  page.ImpactBadges ??= { version: __VERSION__, configure, consent, report };
  configureFrom(script);
  bringPartsFrom(address, { _$LH, html, noChange, nothing, render });
  registerAll();
}

async function report(): Promise<void> {
  (await parts()!.advice()).report();
}
