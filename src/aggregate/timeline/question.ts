import type { Counted, Finding } from '../../model/finding.js';
import { type Measure, type MeasureFacts, measures } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';

/** What a lane tells of: one measure, as one provider counts it. */
export interface Question {
  readonly measure: Measure;
  readonly provider: ProviderId;
}

/** What can't be counted by periods, nor added over works. */
const uncountable: readonly string[] = ['ratio', 'percentile', 'state', 'countries'];

/** Whether a finding is of a measure that can be told by periods; snapshots may hold others. */
export function isCountable({ measure }: Finding): boolean {
  return !uncountable.includes(factsOf(measure)?.unit ?? '');
}

/** Whether it counts viewings of any kind, as the reports of repositories and platforms tell them. */
export function isOfUse({ measure }: Question): boolean {
  return factsOf(measure)?.engagement === 'viewed';
}

function factsOf(measure: unknown): MeasureFacts | undefined {
  return typeof measure === 'string' && Object.hasOwn(measures, measure)
    ? measures[measure as Measure]
    : undefined;
}

/**
 * What makes findings of several works alike enough to be added: measure, provider, rule and
 * versions covered. Two of one work that agree in all of it are told apart by their order.
 */
export function kindOf({ measure, provider, receipt }: Finding, nth: number): string {
  // A snapshot may lack the receipt.
  const { rule, scope } = (receipt ?? {}) as Partial<Counted['receipt']>;
  const names = [measure, provider, rule, scope].map((name) =>
    typeof name === 'string' ? name : '',
  );
  return [...names, nth].join('\n');
}
