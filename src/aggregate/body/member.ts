import type { Identifier } from '../../identifiers/identifier.js';
import type { About, Attention } from '../../model/attention.js';
import type { Counted, Finding } from '../../model/finding.js';

/** A work of a body of works: those of a person, an award, a collection. */
export interface Member {
  /** What its list says of it; without identifiers nobody can be asked about it. */
  readonly work: About & { readonly identifiers: readonly Identifier[] };
  /** What was found about it; absent while nobody has answered. */
  readonly attention?: Attention | undefined;
  /** Whether answers about it are still awaited, so that who has said nothing yet may. */
  readonly isAwaited?: boolean | undefined;
}

/** Which work of the body: its place among the members, from 0. */
export type Place = number;

/** Title, year and kind of a work: what its list says, else what a provider does. */
export function aboutOf({ work, attention }: Member): Pick<About, 'title' | 'year' | 'type'> {
  const title = work.title ?? attention?.work.title;
  const year = work.year ?? attention?.work.year;
  // Lists have words of their own for kinds of work; those of the providers are fewer.
  const type = attention?.work.type ?? work.type;
  return {
    ...(typeof title === 'string' && title && { title }),
    ...(Number.isInteger(year) && { year: year! }),
    ...(typeof type === 'string' && type && { type }),
  };
}

/** What was found about a work. A snapshot may hold anything in its place. */
export function findingsOf({ attention }: Member): readonly Finding[] {
  const findings: unknown = attention?.findings;
  return Array.isArray(findings)
    ? findings.filter(
        (each): each is Finding =>
          typeof (each as Finding | null)?.measure === 'string' &&
          typeof (each as Finding).provider === 'string',
      )
    : [];
}

/** What has become of a question about one work. */
export type Standing =
  'counted' | 'not-covered' | 'failed' | 'not-asked' | 'hidden' | 'masked' | 'awaited';

/** How many works stand how; all together they are `of`. */
export interface Tally extends Readonly<Record<Standing, number>> {
  readonly of: number;
}

/** How many have answered, with a number or without. */
export function answered(tally: Tally): number {
  return tally.counted + tally['not-covered'];
}

/** Where a question about a work stands, as its finding says; without one nobody was asked. */
export function standingOf(member: Member, finding: Finding | undefined): Standing {
  if (!finding) {
    const isOpen = !member.attention || member.isAwaited;
    return isOpen && member.work.identifiers.length ? 'awaited' : 'not-asked';
  }
  switch (finding.state) {
    case 'counted':
      // A snapshot may hold no number.
      return isNumber(finding) ? 'counted' : 'failed';
    case 'hidden':
      return finding.reason === 'masked' ? 'masked' : 'hidden';
    case 'not-covered':
    case 'not-asked':
      return finding.state;
    default:
      return 'failed';
  }
}

/** Counts standings. */
export function tallyOf(standings: readonly Standing[]): Tally {
  const tally = {
    ...{ counted: 0, 'not-covered': 0, failed: 0, 'not-asked': 0 },
    ...{ hidden: 0, masked: 0, awaited: 0 },
  };
  for (const standing of standings) tally[standing] += 1;
  return { ...tally, of: standings.length };
}

function isNumber({ value }: Counted): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
