import type { Finding } from '../model/finding.js';

/** A question that can be put: one measure to one provider. */
export type Reachable = Pick<Finding, 'measure' | 'provider'>;

/** All that one badge asks about its work, fixed when it first asks. */
export type Reach = readonly Reachable[];

/** The answer to one of the questions; `undefined` while it is awaited. */
export function findingFor(
  findings: readonly Finding[],
  { measure, provider }: Reachable,
): Finding | undefined {
  return findings.find((finding) => finding.measure === measure && finding.provider === provider);
}

/** Whether every question has its answer. */
export function isSettled(reach: Reach, findings: readonly Finding[]): boolean {
  return reach.every((question) => findingFor(findings, question));
}
