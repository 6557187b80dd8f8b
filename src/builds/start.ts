import { _$LH, html, noChange, nothing, render } from 'lit/html.js';
import { ImpactBadge } from '../elements/impact-badge/element.js';
import { ImpactConfig } from '../elements/impact-config/element.js';
import { ImpactDetails } from '../elements/impact-details/element.js';
import { ImpactEvidence } from '../elements/impact-evidence/element.js';
import { ImpactMap } from '../elements/impact-map/element.js';
import { ImpactTimeline } from '../elements/impact-timeline/element.js';
import { ImpactSummary } from '../elements/impact-summary/element.js';
import { register } from '../elements/register.js';
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
  register('impact-config', ImpactConfig);
  register('impact-badge', ImpactBadge);
  register('impact-details', ImpactDetails);
  register('impact-timeline', ImpactTimeline);
  register('impact-map', ImpactMap);
  register('impact-evidence', ImpactEvidence);
  register('impact-summary', ImpactSummary);
}

async function report(): Promise<void> {
  (await parts()!.advice()).report();
}
