import type { Finding } from '../model/finding.js';
import { type Group, groupOf, groupOrder } from '../model/group.js';
import { findingFor, type Reach } from './reach.js';

/** What is known of a group; each look differs in form as well as in colour. */
export type Look =
  /** Something was counted above 0. */
  | 'found'
  /** All that was asked counted, and all is 0. */
  | 'none'
  /** Asked, and not covered. */
  | 'not-covered'
  /** Asked, and no usable answer came. */
  | 'failed'
  /** Not asked for this work, or withheld by the page. */
  | 'not-asked'
  /** Not answered yet. */
  | 'pending';

/** One arc of the donut: which kind of attention, and what is known of it. Never how much. */
export interface Arc {
  readonly group: Group;
  readonly look: Look;
}

const precedence: readonly Look[] = [
  'found',
  'pending',
  'failed',
  'none',
  'not-covered',
  'not-asked',
];

/** One arc for every group that the question reaches, in the groups' order. */
export function ring(reach: Reach, findings: readonly Finding[]): Arc[] {
  return groupOrder.flatMap((group) => {
    const looks = reach
      .filter(({ measure }) => groupOf(measure) === group)
      .map((question) => lookOf(findingFor(findings, question)));
    const look = foremost(looks);
    return look ? [{ group, look }] : [];
  });
}

/** Of several looks the one that stands for all: a known zero is never drawn as missing. */
export function foremost(looks: readonly Look[]): Look | undefined {
  return precedence.find((each) => looks.includes(each));
}

/** How a finding looks; pending where there is none yet. */
export function lookOf(finding: Finding | undefined): Look {
  switch (finding?.state) {
    case undefined:
      return 'pending';
    case 'counted':
      return finding.value > 0 ? 'found' : 'none';
    case 'not-covered':
      return 'not-covered';
    case 'failed':
      return 'failed';
    case 'not-asked':
    case 'hidden':
      return 'not-asked';
  }
}
