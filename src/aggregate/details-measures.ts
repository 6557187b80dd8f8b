import type { Counted, Failed, NotAsked, NotCovered } from '../model/finding.js';
import { groupOrder, groups } from '../model/group.js';
import { type Measure, measures } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import { wasAsked } from '../model/receipt.js';
import { type Item, itemsOf } from './details-items.js';
import { inOrder } from './details-order.js';
import { type Sites, sitesOf } from './details-sites.js';
import { type Geography, geographyOf } from './geography.js';
import type { Reach } from './reach.js';
import { type Series, seriesOf } from './series.js';

/** One measure with every provider's word on it, side by side: never a sum, never a mean. */
export interface MeasureDetails {
  readonly measure: Measure;
  readonly rows: readonly Row[];
  /** Whether two providers counted it, so that their numbers may differ. */
  readonly isCompared: boolean;
}

/** What one provider says, or that it has not answered yet. */
export interface Row {
  readonly provider: ProviderId;
  /** Absent while awaited. */
  readonly finding?: Told;
  /** Whether the answer is so old that it is only the last one known. */
  readonly isLastKnown: boolean;
  /** What the source lists of the things it counted, in its own order. */
  readonly items: readonly Item[];
  /** How those spread over sites, where that says something. */
  readonly sites?: Sites;
  /** The count over time, where the source tells. */
  readonly series?: Series;
  /** The countries it comes from, where the source tells. */
  readonly geography?: Geography;
}

/** A finding that a row tells. */
export type Told = Counted | NotCovered | NotAsked | Failed;

/** An answer older than this is called the last known, milliseconds. */
const recent = 30 * 24 * 60 * 60 * 1000;

/** Those of the groups in the groups' order, then those that give context. */
const order: readonly string[] = distinct([
  ...groupOrder.flatMap((group): readonly Measure[] => groups[group]),
  ...Object.keys(measures),
]);

/** All that is told of each measure, in the model's order. */
export function measured(told: readonly Told[], awaited: Reach, now: number): MeasureDetails[] {
  const keys = distinct([...told, ...awaited].map(({ measure }) => measure));
  return keys
    .sort((a, b) => place(a) - place(b))
    .map((measure) => {
      const rows = inOrder<Row>([
        ...told.filter((finding) => finding.measure === measure).map((each) => rowOf(each, now)),
        ...awaited
          .filter((question) => question.measure === measure)
          .map(({ provider }) => ({ provider, isLastKnown: false, items: [] })),
      ]);
      const counters = rows.filter(({ finding }) => finding?.state === 'counted');
      const isCompared = distinct(counters.map(({ provider }) => provider)).length > 1;
      return { measure, rows, isCompared };
    });
}

/** Where a measure stands among all; those unknown to this copy come last. */
export function place(measure: Measure): number {
  const at = order.indexOf(measure);
  return at < 0 ? order.length : at;
}

/** Each value once, where it stands first. */
export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** Whether an answer is so old that it is only the last one known. */
export function isLastKnown(receipt: Told['receipt'], now: number): boolean {
  // A snapshot may hold anything in its place.
  const retrieved: unknown = wasAsked(receipt) && receipt.retrieved;
  return typeof retrieved === 'string' && now - Date.parse(retrieved) > recent;
}

function rowOf(finding: Told, now: number): Row {
  const { provider, receipt } = finding;
  const series = finding.state === 'counted' && seriesOf(finding, now);
  const geography = finding.state === 'counted' && geographyOf(finding);
  const items = itemsOf(finding);
  const sites = sitesOf(finding.measure, items);
  return {
    provider,
    finding,
    isLastKnown: isLastKnown(receipt, now),
    items,
    ...(sites && { sites }),
    ...(series && { series }),
    ...(geography && { geography }),
  };
}
