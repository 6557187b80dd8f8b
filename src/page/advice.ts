import type { Attention } from '../model/attention.js';
import { complaints } from '../words/en/complaints.js';
import type { Advice, Complaint } from './complaint.js';
import { settings } from './settings.js';
import { pageState } from './state.js';

/** A badge, as far as a report looks at it. */
interface Reported extends Element {
  readonly state: string;
  readonly attention?: Attention | undefined;
}

let isFirst = true;

/** Talks to the page's owner. Load it lazily. */
export const advice: Advice = { complain, report };

function complain(about: Complaint, details: readonly string[]): void {
  if (settings().quiet !== undefined) return;
  console.warn(`impact-badges: ${say(about, details)}`);
  if (isFirst) console.info('impact-badges: ImpactBadges.report() shows what every badge knows.');
  isFirst = false;
}

function say(about: Complaint, details: readonly string[]): string {
  const sentence: (...details: readonly string[]) => string = complaints[about];
  return sentence(...details);
}

/** Every badge of the page with what each provider said, as a table. */
function report(): void {
  const rows = badges().flatMap((badge) => {
    const work = String(badge.attention?.work.identifiers[0] ?? nameOf(badge));
    const findings = badge.attention?.findings ?? [];
    if (!findings.length) return [{ work, state: badge.state }];
    return findings.map((finding) => ({
      work,
      state: badge.state,
      provider: finding.provider,
      measure: finding.measure,
      finding: finding.state === 'counted' ? finding.value : finding.state,
      reason: 'reason' in finding ? finding.reason : '',
      retrieved: 'retrieved' in finding.receipt ? finding.receipt.retrieved : '',
    }));
  });
  console.table(rows);
}

function nameOf(badge: Element): string {
  return badge.outerHTML.slice(0, badge.outerHTML.indexOf('>') + 1);
}

function badges(): Reported[] {
  return [...pageState().badges] as unknown as Reported[];
}
