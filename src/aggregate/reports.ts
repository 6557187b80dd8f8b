import type { Evidence, EvidenceFile, EvidenceKind } from '../model/evidence.js';
import { isOpenTo } from '../model/evidence-consent.js';
import { masked } from '../model/evidence-masking.js';
import type { PartialDate } from '../model/partial-date.js';
import { type CounterReading, countersIn, isReading } from './counters.js';
import type { ReportedPlace } from './layers.js';
import type { AnnotationGiven, ownKinds } from './timeline/annotation.js';
import type { Axis } from './timeline/axis.js';
import { dayAfter, firstDay, numberOn } from './timeline/period.js';
import { touches, windowOf } from './timeline/window.js';

/** One counter as often as it was read in the time asked for. */
export interface ReportedCounter {
  /** Its newest reading of all. */
  readonly entry: Evidence;
  /** At least one, the oldest first. Each is a running total. */
  readonly readings: readonly CounterReading[];
}

/** What people read off counters, over time. It is part of no lane and no total. */
export interface ReportedSeries {
  readonly counters: readonly ReportedCounter[];
  /** The time that all of them share, in months; absent without any. */
  readonly axis?: Axis;
}

/** What dated entries are called beside counts. */
const called: Readonly<Partial<Record<EvidenceKind, (typeof ownKinds)[number]>>> = {
  talk: 'talk',
  podcast: 'podcast',
  event: 'event',
  workshop: 'event',
  exhibition: 'event',
  performance: 'event',
};

/** What happened on days that are known, to stand beside counts. Readings of counters are none. */
export function reportedAnnotations(file: EvidenceFile): AnnotationGiven[] {
  return shown(file).flatMap((entry): AnnotationGiven[] => {
    const { date, title, kind, url, reportedBy } = entry;
    if (!date || isReading(entry)) return [];
    const [from, until] = date.split('/');
    return [
      {
        date: from!,
        text: title,
        ...(until && { until }),
        ...(called[kind] && { kind: called[kind] }),
        ...(url && { link: url }),
        ...(reportedBy && { by: reportedBy }),
      },
    ];
  });
}

/** Countries that entries name; a counter that was read several times names its own once. */
export function reportedPlaces(file: EvidenceFile): ReportedPlace[] {
  return countersIn(shown(file)).flatMap(({ latest: { place } }) =>
    place ? [{ country: place }] : [],
  );
}

/** Counters in the time asked for, with what they showed. */
export function reportedSeries(
  file: EvidenceFile,
  from: string | undefined,
  until: string | undefined,
): ReportedSeries {
  const window = windowOf(from, until);
  const counters = countersIn(shown(file).filter(isReading)).flatMap(
    ({ latest, readings }): ReportedCounter[] => {
      const all = readings.length
        ? readings
        : [{ date: latest.date as PartialDate, value: latest.count! }];
      const within = all.filter(({ date }) => touches(window, date));
      return within.length ? [{ entry: latest, readings: within }] : [];
    },
  );
  const dates = counters.flatMap(({ readings }) => readings.map(({ date }) => date));
  if (!dates.length) return { counters };
  const first = numberOn(Math.min(...dates.map(firstDay)), 'month');
  const last = numberOn(Math.max(...dates.map(dayAfter)) - 1, 'month');
  return { counters, axis: { step: 'month', first, units: last - first + 1 } };
}

/** What everyone may see, each entry with who reports it. */
function shown({ entries, reportedBy }: EvidenceFile): Evidence[] {
  return entries
    .filter((entry) => isOpenTo(entry, 'public'))
    .map((entry) => masked(reportedBy ? { reportedBy, ...entry } : entry));
}
