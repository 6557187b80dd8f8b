import { type Around, aroundOf, type Side } from '../../aggregate/timeline/around.js';
import { isGap } from '../../aggregate/timeline/bars.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import type { Timeline } from '../../aggregate/timeline/timeline.js';
import type { Cell } from '../../export/csv.js';
import { tableCsv } from '../../export/table-csv.js';
import type { Attention } from '../../model/attention.js';
import { annotationName, type TimelineVoice } from '../../words/timeline-sentences.js';
import { captionOf, type Taken } from '../downloads/downloads.js';

const heads = [
  ...['annotation', 'date', 'measure', 'provider', 'side', 'from', 'until'],
  ...['count', 'so_far', 'at_least', 'not_known'],
];

const sides = { before: 'before', own: 'own period', after: 'after' } as const;

/** What lanes tell before and after what somebody did, as CSV: a row for each side of each lane. */
export function aroundCsv(
  { annotations, window }: Timeline,
  lanes: readonly Lane[],
  voice: TimelineVoice,
  work: Attention['work'],
  { sources, date }: Pick<Taken, 'sources' | 'date'>,
): string {
  return tableCsv({
    caption: captionOf(work, voice.words.around.open),
    heads,
    rows: annotations.flatMap((annotation) => {
      const { from, until = from, text } = annotation;
      const name = [annotationName(annotation, voice), text].filter(Boolean).join(': ');
      const dates = [...new Set([from, until])].join('/');
      return aroundOf(annotation, lanes, window).flatMap((row) =>
        rowsOf(row).map((cells): Cell[] => [name, dates, ...cells]),
      );
    }),
    source: sources.join('; '),
    date,
  });
}

function rowsOf(around: Around): Cell[][] {
  const { measure, provider } = around.lane;
  return (['before', 'own', 'after'] as const).map((side) => [
    ...[measure, provider, sides[side], around[side].from, around[side].until],
    ...figureOf(around[side]),
  ]);
}

/** A side of which nothing is known has no count, which is not 0. */
function figureOf(side: Side): Cell[] {
  if ('why' in side) return [undefined, '', '', side.why];
  const isCurrent = side.isCurrent ? 'yes' : '';
  if (isGap(side)) return [undefined, isCurrent, '', 'none'];
  return [side.value, isCurrent, side.isAtLeast ? 'yes' : '', ''];
}
