import type { Counted } from '../model/finding.js';
import type { GroupedMeasure } from '../model/group.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Speaker } from './speaker.js';

/** The name by which people know a provider. */
export type LabelOf = (provider: ProviderId) => string;

/** Number, measure, provider and date together: "145 citations, OpenAlex, 22 November 2026". */
export function statement(finding: Counted, speaker: Speaker, labelOf: LabelOf): string {
  return [countWords(finding, speaker), sourceWords(finding, speaker, labelOf, 'long')].join(
    speaker.words.comma,
  );
}

/** "145 citations" */
export function countWords({ value, measure }: Counted, speaker: Speaker): string {
  return speaker.count(value, speaker.words.counts[measure as GroupedMeasure]);
}

/** "OpenAlex, 22 Nov 2026" */
export function sourceWords(
  { provider, receipt }: Counted,
  speaker: Speaker,
  labelOf: LabelOf,
  style: 'long' | 'medium',
): string {
  return [nameWords(labelOf(provider), speaker), speaker.date(receipt.retrieved, style)].join(
    speaker.words.comma,
  );
}

/** A name in Latin letters, kept from pulling the words after it to its side of the line. */
export function nameWords(name: string, { words }: Speaker): string {
  return words.direction === 'rtl' ? `\u2068${name}\u2069` : name;
}
