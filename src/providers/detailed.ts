import type { Counted, Failed, NotCovered } from '../model/finding.js';

/** A finding of a provider that was asked. */
export type Told = Counted | NotCovered | Failed;

/** What some providers tell beyond a number; nothing where they do not. */
interface Details {
  readonly series?: Counted['series'] | undefined;
  readonly places?: Counted['places'] | undefined;
}

/** A count with what more is known of it; any other finding as it is. */
export function detailed(finding: Told, { series, places }: Details): Told {
  return finding.state === 'counted'
    ? { ...finding, ...(series && { series }), ...(places && { places }) }
    : finding;
}

/** A finding that can be had again at another address than the work's first. */
export function repeatedBy(finding: Told, request: string): Told {
  return { ...finding, receipt: { ...finding.receipt, request } } as Told;
}
