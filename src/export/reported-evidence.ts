import type { Ledger } from '../aggregate/ledger.js';
import type { Evidence } from '../model/evidence.js';
import type { PartialDate } from '../model/partial-date.js';
import { type EvidenceLine, evidenceLines } from '../words/evidence-lines.js';
import { countWords, type EvidenceVoice } from '../words/evidence-sentences.js';
import { cleaned } from './clean.js';
import type { Reported } from './work.js';

/** What belongs to a figure that a person reports, or to what changed. */
const telling: readonly EvidenceLine['field'][] = [
  ...(['method', 'uncertainty', 'partner', 'indicator', 'instrument', 'n'] as const),
  ...(['baseline', 'followUp', 'comparison', 'status', 'verifiedBy'] as const),
];

/** The entries of a ledger, which holds what its reader may see, in its order. */
export function reportedOf(ledger: Ledger, voice: EvidenceVoice): readonly Reported[] {
  return ledger.groups.flatMap(({ kind, items }) =>
    items.map(({ entry }) => reportOf(entry, voice.evidence.kinds[kind], voice)),
  );
}

function reportOf(entry: Evidence, kind: string, voice: EvidenceVoice): Reported {
  const { comma } = voice.speaker.words;
  const [date, until] = (entry.date?.split('/') ?? []) as PartialDate[];
  const lines = evidenceLines(entry, voice)
    .filter(({ field }) => telling.includes(field))
    .map(({ term, text }) => `${term}: ${text}`);
  const masked = entry.masked ? [voice.evidence.masked.replace(/\.$/, '')] : [];
  const first = `${kind}: ${[entry.title, countWords(entry, voice)].filter(Boolean).join(comma)}`;
  return cleaned({
    text: [first, ...lines, ...masked].join('; '),
    ...(entry.reportedBy && { by: entry.reportedBy }),
    ...(date && { date }),
    ...(until && { until }),
    ...(entry.url && { link: entry.url }),
    ...(entry.works && { works: entry.works }),
  });
}
