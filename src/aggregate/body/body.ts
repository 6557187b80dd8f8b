import { type Alerts, alertsOf } from './alerts.js';
import { type AccessShare, accessOf } from './access.js';
import { type BodyGeography, countriesOf } from './countries.js';
import { byType, byYear, type KindOfWorks, type YearOfWorks } from './divisions.js';
import { addressedIn } from './addressed.js';
import { type Family, readFamilies } from './families.js';
import { type History, historiesOf } from './history.js';
import { findingsOf, type Member } from './member.js';
import { type Mention, readMentions } from './mentions.js';
import { type Reading, whole } from './reading.js';
import { readSources, type Source } from './sources.js';
import { readSums, type Sum } from './sums.js';

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
  return whole(readBody(members, now));
}

/** The same, so that a page which reads thousands of works can do something else in between. */
export function* readBody(members: readonly Member[], now: number): Reading<Body> {
  const families = yield* readFamilies(members);
  for (const member of members)
    for (const finding of findingsOf(member)) {
      addressedIn(finding);
      yield;
    }
  const sums = yield* readSums(members, families);
  const histories: History[] = [];
  const countries: BodyGeography[] = [];
  for (const sum of sums) {
    histories.push(...historiesOf(sum, now));
    yield;
    const geography = countriesOf(sum);
    if (geography) countries.push(geography);
    yield;
  }
  const mentions = yield* readMentions(members);
  const sources = yield* readSources(members);
  return {
    members,
    answered: members.filter(({ attention }) => attention).length,
    nameless: members.filter(({ work }) => !work.identifiers.length).length,
    alerts: alertsOf(members),
    families,
    sums,
    histories,
    countries,
    access: accessOf(sums),
    years: byYear(members),
    types: byType(members),
    mentions,
    sources,
  };
}
