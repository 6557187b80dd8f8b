import { type Alerts, alertsOf } from './alerts.js';
import { type AccessShare, accessOf } from './access.js';
import { type BodyGeography, countriesOf } from './countries.js';
import { byType, byYear, type KindOfWorks, type YearOfWorks } from './divisions.js';
import { familiesOf, type Family } from './families.js';
import { type History, historiesOf } from './history.js';
import type { Member } from './member.js';
import { type Mention, mentionsOf } from './mentions.js';
import { type Source, sourcesOf } from './sources.js';
import { type Sum, sumsOf } from './sums.js';

/** All that is known of several works together, before words and before drawing. */
export interface Body {
  readonly members: readonly Member[];
  /** How many works have been answered about at all, and how many nobody can be asked about. */
  readonly answered: number;
  readonly nameless: number;
  readonly alerts: Alerts;
  readonly families: readonly Family[];
  readonly sums: readonly Sum[];
  readonly histories: readonly History[];
  readonly countries: readonly BodyGeography[];
  readonly access: readonly AccessShare[];
  readonly years: readonly YearOfWorks[];
  readonly types: readonly KindOfWorks[];
  readonly mentions: readonly Mention[];
  readonly sources: readonly Source[];
}

/**
 * Reads what several works come to from what has been found about each so far. No work is
 * compared with another and nobody is ranked.
 *
 * @param now the reader's time, milliseconds since 1970
 */
export function bodyOf(members: readonly Member[], now: number): Body {
  const families = familiesOf(members);
  const sums = sumsOf(members, families);
  return {
    members,
    answered: members.filter(({ attention }) => attention).length,
    nameless: members.filter(({ work }) => !work.identifiers.length).length,
    alerts: alertsOf(members),
    families,
    sums,
    histories: sums.flatMap((sum) => historiesOf(sum, now)),
    countries: sums.flatMap((sum) => countriesOf(sum) ?? []),
    access: accessOf(sums),
    years: byYear(members),
    types: byType(members),
    mentions: mentionsOf(members),
    sources: sourcesOf(members),
  };
}
