import type { Identifier } from '../identifiers/identifier.js';
import type { About } from '../model/attention.js';
import type { NotCoveredReason } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { Notice } from '../model/notice.js';
import { counted, measuresOf, notCovered } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import { areNotices, isObject } from './guards.js';

/**
 * An answer as it is kept: what its provider and work do not already say.
 * `[kept at, findings, about, notices]`, a finding as `[measure, value or reason, retrieved, link]`;
 * the link is empty where it is the provider's page about the work.
 */
export type Kept = readonly [
  number,
  readonly KeptFinding[],
  About | undefined | null,
  readonly Notice[] | undefined | null,
];
type KeptFinding = readonly [Measure, number | NotCoveredReason, number, string];

/** Whether a part of the answer failed. */
export function hasFailed({ findings }: Answer): boolean {
  return findings.some(({ state }) => state === 'failed');
}

/** An answer in its short form. */
export function packed(provider: Provider, answer: Answer, now: number): Kept {
  const { id, findings, about, notices } = answer;
  const kept = findings.flatMap((finding): KeptFinding[] => {
    if (finding.state !== 'counted' && finding.state !== 'not-covered') return [];
    const { link, retrieved } = finding.receipt;
    const outcome = finding.state === 'counted' ? finding.value : finding.reason;
    const own = link === provider.link(id) ? '' : link;
    return [[finding.measure, outcome, Date.parse(retrieved), own]];
  });
  return [now, kept, about, notices];
}

/**
 * The answer again; `undefined` when it is none that this copy of the provider could give.
 *
 * @throws TypeError or RangeError where what was kept is damaged
 */
export function unpacked(provider: Provider, id: Identifier, kept: Kept): Answer | undefined {
  const [, findings, about, notices] = kept;
  const measures = findings.map(([measure]) => measure);
  // Each measure once: one without a finding would be awaited for ever.
  if (String(measures.sort()) !== String(measuresOf(provider).sort())) return undefined;
  if (!findings.every(([, , at, link]) => typeof at === 'number' && typeof link === 'string'))
    return undefined;
  if (about && !isObject(about)) return undefined;
  if (notices && !areNotices(notices)) return undefined;
  const answer: Answer = {
    id,
    findings: findings.map(([measure, outcome, retrieved, link]) => {
      const asked = { id, retrieved, link: link || undefined };
      // A reason of another version has no words here, and is told as one that is unknown.
      return typeof outcome === 'string' && !/\d/.test(outcome)
        ? notCovered(provider, measure, outcome, asked)
        : counted(provider, measure, outcome, asked);
    }),
    ...(about && { about }),
    ...(notices && { notices }),
  };
  return hasFailed(answer) ? undefined : answer;
}

/** Whether JSON from storage may be the short form; what is in it shows when it is unpacked. */
export function isKept(kept: unknown): kept is Kept {
  return Array.isArray(kept) && typeof kept[0] === 'number';
}
