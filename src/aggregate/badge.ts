import type { Attention } from '../model/attention.js';
import type { Counted, Finding } from '../model/finding.js';
import { groupOf } from '../model/group.js';
import type { Notice } from '../model/notice.js';
import type { ProviderId } from '../model/provider-id.js';
import { headline, type HeadlineWish } from './headline.js';
import { isSettled, type Reach } from './reach.js';
import { type Arc, ring } from './ring.js';

/** What a badge as a whole knows. */
export type BadgeState = 'idle' | 'loading' | 'ready' | 'empty' | 'unavailable' | 'invalid';

/** Why there is no number, where there is none. */
export type Lack = 'unreachable' | 'busy' | 'unreadable' | 'not-covered' | 'not-asked' | 'hidden';

/** Everything a badge shows, before words and before drawing. */
export interface Badge {
  readonly state: BadgeState;
  readonly busy: boolean;
  readonly headline?: Counted;
  readonly arcs: readonly Arc[];
  readonly notices: readonly Notice[];
  /** Where the centre names no count: why, and whom it concerns. Absent where a zero is known. */
  readonly lack?: { readonly why: Lack; readonly providers: readonly ProviderId[] };
}

/** Reads the badge of one work from what has been found so far. */
export function badge(reach: Reach, attention: Attention, wish?: HeadlineWish): Badge {
  const { findings, notices } = attention;
  const lead = headline(reach, findings, wish);
  const settled = isSettled(reach, findings);
  const state = lead === 'undecided' ? 'loading' : stateOf(findings, settled);
  const shared = { state, busy: !settled, arcs: ring(reach, findings), notices };
  if (state === 'loading') return shared;
  if (lead && lead !== 'undecided') return { ...shared, headline: lead };
  const lack = lackOf(findings);
  return lack ? { ...shared, lack } : shared;
}

function stateOf(findings: readonly Finding[], settled: boolean): BadgeState {
  const grouped = findings.filter(({ measure }) => groupOf(measure));
  if (grouped.some((finding) => finding.state === 'counted' && finding.value > 0)) return 'ready';
  if (!settled) return 'loading';
  return grouped.some(({ state }) => state === 'failed') ? 'unavailable' : 'empty';
}

function lackOf(findings: readonly Finding[]): Badge['lack'] {
  const grouped = findings.filter(({ measure }) => groupOf(measure));
  const reasons = grouped.flatMap((finding) => {
    const why = lackIn(finding);
    return why ? [{ why, provider: finding.provider }] : [];
  });
  // A known zero is never told as missing; that something failed still is.
  const isKnown = grouped.some(({ state }) => state === 'counted');
  const order: readonly Lack[] = [
    ...(['unreachable', 'busy', 'unreadable'] as const),
    ...(isKnown ? [] : (['hidden', 'not-covered', 'not-asked'] as const)),
  ];
  const why = order.find((lack) => reasons.some((reason) => reason.why === lack));
  if (!why) return undefined;
  const providers = reasons.filter((reason) => reason.why === why).map(({ provider }) => provider);
  return { why, providers: [...new Set(providers)] };
}

/** Why a finding has no number; `undefined` where it has one. */
export function lackIn(finding: Finding): Lack | undefined {
  if (finding.state === 'counted') return undefined;
  if (finding.state !== 'failed') return finding.state;
  switch (finding.reason) {
    case 'rate-limited':
      return 'busy';
    case 'unreachable':
    case 'timeout':
    case 'server-error':
    case 'refused':
      return 'unreachable';
    case 'not-json':
    case 'malformed':
    case 'other-work':
      return 'unreadable';
  }
}
