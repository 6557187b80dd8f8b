import type { Counted, Failed, NotCovered } from '../model/finding.js';

/** What some providers tell beyond a number; nothing where they do not. */
interface Details {
  readonly series?: Counted['series'] | undefined;
  readonly places?: Counted['places'] | undefined;
}

/** A count with what more is known of it; any other finding as it is. */
export function detailed(
  finding: Counted | NotCovered | Failed,
  { series, places }: Details,
): Counted | NotCovered | Failed {
  return finding.state === 'counted'
    ? { ...finding, ...(series && { series }), ...(places && { places }) }
    : finding;
}
