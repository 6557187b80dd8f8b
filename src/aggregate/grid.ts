import { type Engagement, type Measure, measures, type Venue } from '../model/measure.js';
import type { Finding } from '../model/finding.js';
import { groupOf } from '../model/group.js';
import { distinct, place } from './details-measures.js';
import { findingFor, type Reach } from './reach.js';
import { foremost, type Look, lookOf } from './ring.js';

/** Where a work was taken up, and how: one row a venue, one column an engagement. */
export interface Grid {
  readonly rows: readonly GridRow[];
}

/** One venue. */
export interface GridRow {
  readonly venue: Venue;
  /** One for each of {@link engagements}; absent where no measure has this place. */
  readonly cells: readonly (Cell | undefined)[];
}

/** All measures of one venue and one engagement. */
export interface Cell {
  readonly look: Look;
  /** Those that look so. */
  readonly measures: readonly Measure[];
}

/** The columns. */
export const engagements = [
  'viewed',
  'saved',
  'discussed',
  'cited',
  'recommended',
] as const satisfies readonly Engagement[];

/** The rows, as {@link engagements} in no order of merit. */
const venues: readonly Venue[] = ['scholarly', 'public', 'policy', 'clinical practice', 'teaching'];

/**
 * Sorts what was found by the place that the model gives each measure. A measure has one place,
 * whatever its value; those that only give context have none.
 *
 * @param reach all that is being asked
 */
export function gridOf(reach: Reach, findings: readonly Finding[]): Grid {
  const known = distinct(reach.map(({ measure }) => measure)).filter(groupOf);
  const rows = venues.map((venue) => ({
    venue,
    cells: engagements.map((engagement) =>
      cellOf(
        known.filter((measure) => {
          const facts = measures[measure];
          return facts.venue === venue && facts.engagement === engagement;
        }),
      ),
    ),
  }));
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)) };

  function cellOf(inCell: readonly Measure[]): Cell | undefined {
    const looks = inCell.map((measure) => ({ measure, look: lookIn(measure) }));
    const look = foremost(looks.flatMap((each) => each.look ?? []));
    if (!look) return undefined;
    const alike = looks.filter((each) => each.look === look).map(({ measure }) => measure);
    return { look, measures: alike.sort((a, b) => place(a) - place(b)) };
  }

  function lookIn(measure: Measure): Look | undefined {
    return foremost(
      reach
        .filter((question) => question.measure === measure)
        .map((question) => lookOf(findingFor(findings, question))),
    );
  }
}
