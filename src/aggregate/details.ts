import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Hidden } from '../model/finding.js';
import { groupOf } from '../model/group.js';
import type { ProviderId } from '../model/provider-id.js';
import { textsIn } from './details-guards.js';
import { distinct, measured, type MeasureDetails, place, type Row } from './details-measures.js';
import { noticesOf, type Notices } from './details-notices.js';
import { inOrder } from './details-order.js';
import { type Unasked, unaskedIn } from './details-unasked.js';
import { type Version, versionsOf } from './details-versions.js';
import { type Grid, gridOf } from './grid.js';
import { findingFor, type Reach } from './reach.js';
import { type Arc, ring } from './ring.js';

/** Everything the details of one work show, in reading order, before words and before drawing. */
export interface Details {
  /** By what the work is known first of all; absent where a snapshot does not say. */
  readonly identifier?: Identifier;
  /** Who registered the DOI; absent where nobody had to be asked. */
  readonly registration?: Registration;
  readonly notices: Notices;
  /** Other versions of the work, which are counted apart. */
  readonly versions: readonly Version[];
  /** The ring over all that was asked, and all that was not; what is withheld is neither. */
  readonly arcs: readonly Arc[];
  /** The same by venue and engagement. */
  readonly grid: Grid;
  /** Who has not answered yet. */
  readonly awaited: readonly ProviderId[];
  /** Kinds of attention about which somebody was asked, in the model's order. */
  readonly groups: readonly GroupDetails[];
  /** Measures that only set others in context. */
  readonly context: readonly MeasureDetails[];
  /** Findings the page withholds; they hold no value. */
  readonly withheld: readonly Hidden[];
  /** Measures about which nobody was asked, by reason. */
  readonly unasked: readonly Unasked[];
}

/** One kind of attention. */
export interface GroupDetails {
  readonly arc: Arc;
  readonly measures: readonly MeasureDetails[];
}

/** Who registered a DOI that its great registers don't hold. */
export interface Registration {
  readonly agency: string;
  /** Which of Crossref and DataCite answered that they don't know the work. */
  readonly strangers: readonly ProviderId[];
}

const registers: readonly ProviderId[] = ['crossref', 'datacite'];

/**
 * Reads the details of one work from what has been found so far. It reads only: no number is
 * made, and what is withheld or was not asked keeps its own place.
 *
 * @param now the reader's time, milliseconds since 1970
 * @param reach all that is being asked; what has been found is all where absent
 */
export function details(
  attention: Attention,
  now: number,
  reach: Reach = attention.findings,
): Details {
  const { findings } = attention;
  const shown = findings.filter((finding) => finding.state !== 'hidden');
  const awaited = reach.filter((question) => !findingFor(findings, question));
  const all = measured(shown, awaited, now);
  const unasked = all.filter(({ rows }) =>
    rows.every(({ finding }) => finding?.state === 'not-asked'),
  );
  const rest = all.filter((each) => !unasked.includes(each));
  // Whom the page leaves out is told below, not in the midst of those who answered.
  const told = rest.map((each) => ({ ...each, rows: each.rows.filter((row) => !isOff(row)) }));
  const off = rest.map((each) => ({ ...each, rows: each.rows.filter(isOff) }));
  const questions = [...shown, ...awaited];
  const arcs = ring(questions, shown);
  return {
    ...workOf(attention),
    notices: noticesOf(attention),
    versions: versionsOf(attention),
    arcs,
    grid: gridOf(questions, shown),
    awaited: distinct(inOrder(awaited).map(({ provider }) => provider)),
    groups: arcs.flatMap((arc) => {
      const measures = told.filter(({ measure }) => groupOf(measure) === arc.group);
      return measures.length ? [{ arc, measures }] : [];
    }),
    context: told.flatMap(spoken),
    withheld: inOrder(findings.filter((finding) => finding.state === 'hidden')).sort(
      (a, b) => place(a.measure) - place(b.measure),
    ),
    unasked: unaskedIn([...unasked, ...off]),
  };
}

function isOff({ finding }: Row): boolean {
  return finding?.state === 'not-asked' && finding.reason === 'provider-off';
}

/** A measure that only gives context is silent where a provider has none to give. */
function spoken(given: MeasureDetails): MeasureDetails[] {
  const rows = given.rows.filter(
    ({ finding }) => finding?.state !== 'not-covered' || finding.reason !== 'no-figure',
  );
  return groupOf(given.measure) || !rows.length ? [] : [{ ...given, rows }];
}

function workOf({ work, findings }: Attention): Pick<Details, 'identifier' | 'registration'> {
  // A snapshot may lack the work.
  const { identifiers, agency } = (work ?? {}) as Partial<Attention['work']>;
  const [identifier] = textsIn(identifiers);
  const strangers = inOrder(findings)
    .filter((finding) => finding.state === 'not-covered' && finding.reason === 'unknown-work')
    .map(({ provider }) => provider)
    .filter((provider) => registers.includes(provider) && provider !== agency?.id);
  return {
    ...(identifier && { identifier }),
    ...(agency?.label && {
      registration: { agency: agency.label, strangers: distinct(strangers) },
    }),
  };
}
