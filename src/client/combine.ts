import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import type { NoticeCheck } from '../model/notice.js';
import { distinctNotices } from './assemble.js';

/** What several clients have found about one work, side by side; the first says what it is. */
export function combined([first, ...others]: readonly [Attention, ...Attention[]]): Attention {
  const all = [first, ...others];
  const notices = distinctNotices(all.flatMap((each) => each.notices));
  const retrieved = newest(all.map((each) => each.retrieved));
  return {
    ...first,
    work: all.reduceRight((known, { work }) => ({ ...known, ...work }), first.work),
    notices,
    noticesChecked: checkedBy(all.map((each) => each.noticesChecked)),
    findings: told(all.flatMap((each) => each.findings)),
    ...(retrieved && { retrieved }),
  };
}

/** What says most, last. */
const states: readonly Finding['state'][] = [
  'not-asked',
  'hidden',
  'failed',
  'not-covered',
  'counted',
];

/**
 * A provider may say the same twice, later with months, countries or a list: the richer stands,
 * and no lack takes the place of what says more.
 */
function told(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.measure} ${finding.provider}`;
    const known = best.get(key);
    const isMore = !known || states.indexOf(finding.state) > states.indexOf(known.state);
    if (isMore || finding.state === 'counted') best.set(key, finding);
  }
  return [...best.values()];
}

function checkedBy(checks: readonly NoticeCheck[]): NoticeCheck {
  const state = (['found', 'none-found'] as const).find((each) =>
    checks.some((check) => check.state === each),
  );
  const retrieved = newest(checks.map((check) => check.retrieved));
  return {
    state: state ?? 'not-checked',
    providers: [...new Set(checks.flatMap(({ providers }) => providers))],
    ...(retrieved && { retrieved }),
  };
}

function newest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
}
