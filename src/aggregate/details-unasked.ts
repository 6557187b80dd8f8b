import type { NotAskedReason } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import { distinct, type MeasureDetails } from './details-measures.js';

/** A reason for not asking, and everything it holds for. */
export interface Unasked {
  readonly reason: NotAskedReason;
  readonly measures: readonly {
    readonly measure: Measure;
    readonly providers: readonly ProviderId[];
  }[];
}

/** First what the reader or the page's owner could change, last what nobody can. */
const reasons: readonly NotAskedReason[] = [
  'consent',
  'details-closed',
  'provider-off',
  'not-in-snapshot',
  'no-identifier',
  'needs-contact',
  'needs-key',
  'no-open-source',
];

/** Sorts measures about which nobody was asked by the reasons for it. */
export function unaskedIn(measures: readonly MeasureDetails[]): Unasked[] {
  const questions = measures.flatMap(({ measure, rows }) =>
    rows.flatMap(({ provider, finding }) =>
      finding?.state === 'not-asked' ? [{ measure, provider, reason: finding.reason }] : [],
    ),
  );
  // A snapshot may hold a reason that this copy does not know: told as unknown, never left out.
  return distinct([...reasons, ...questions.map(({ reason }) => reason)]).flatMap((reason) => {
    const ofReason = questions.filter((each) => each.reason === reason);
    const ofMeasure = distinct(ofReason.map(({ measure }) => measure)).map((measure) => ({
      measure,
      providers: distinct(
        ofReason.filter((each) => each.measure === measure).map(({ provider }) => provider),
      ),
    }));
    return ofMeasure.length ? [{ reason, measures: ofMeasure }] : [];
  });
}
