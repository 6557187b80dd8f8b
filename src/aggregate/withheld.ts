import type { Attention } from '../model/attention.js';
import type { Finding, HiddenReason } from '../model/finding.js';
import { groupOf } from '../model/group.js';

/** What a page's owner wants not to be shown. */
export interface Withholding {
  /** Measures and groups. */
  readonly omit?: readonly string[] | undefined;
  /** Counts below this are withheld, each by itself. */
  readonly least?: number | undefined;
}

/** The same with what is withheld `hidden`: that there is something stays, its value goes. */
export function withheld(attention: Attention, { omit, least }: Withholding): Attention {
  if (!omit && !least) return attention;
  return {
    ...attention,
    findings: attention.findings.map((finding) => {
      const reason = reasonFor(finding);
      const { measure, provider, receipt } = finding;
      return reason ? { measure, provider, state: 'hidden', reason, receipt } : finding;
    }),
  };

  function reasonFor(finding: Finding): HiddenReason | undefined {
    const group = groupOf(finding.measure);
    if (omit?.some((name) => name === finding.measure || name === group)) return 'omit';
    // Context is no count.
    const isLow = group && finding.state === 'counted' && finding.value < least!;
    return isLow ? 'min-count' : undefined;
  }
}
