import type { Portfolio } from '../../model/portfolio.js';
import type { Body } from './body.js';
import { aboutOf, findingsOf, type Member, type Place } from './member.js';

/**
 * What the owner of a list can mend, so that works are found and read, and counted rightly. None
 * of it raises a count by itself.
 *
 * - `free-copy`: a source says that there is no copy that is free to read.
 * - `identifiers`: entries that nobody can be asked about.
 * - `unknown`: works whose identifiers no source knows.
 * - `relations`: preprints that no source ties to an article.
 * - `record`: works that a source takes for the person's and their own record does not hold.
 */
export type StepKind = 'free-copy' | 'identifiers' | 'unknown' | 'relations' | 'record';

/** One such step, for the works it is about. */
export interface Step {
  readonly kind: StepKind;
  readonly members: readonly Place[];
  /** Works and entries that are not on the list. */
  readonly others: readonly string[];
}

/** The steps that what is known supports. */
export function stepsOf(body: Body, portfolios: readonly Portfolio[]): Step[] {
  const { members, families } = body;
  const alone = new Set(
    families.flatMap((family) => (family.members.length > 1 ? [] : family.lead)),
  );
  const untitled = ({ title }: { readonly title?: string | undefined }) => title ?? '';
  const steps: Step[] = [
    step('free-copy', members, isClosed),
    step('unknown', members, isUnknown),
    step('relations', members, (member, place) => alone.has(place) && isPreprint(member)),
    {
      ...step('identifiers', members, ({ work }) => !work.identifiers.length),
      others: portfolios.flatMap(({ unidentified }) => unidentified.map(untitled)),
    },
    {
      ...{ kind: 'record', members: [] },
      others: portfolios.flatMap(({ perhaps }) => perhaps.map(untitled)),
    },
  ];
  return steps.filter((each) => each.members.length + each.others.length);
}

function step(
  kind: StepKind,
  members: readonly Member[],
  concerns: (member: Member, place: Place) => boolean,
): Step {
  const places = members.flatMap((member, place) => (concerns(member, place) ? [place] : []));
  return { kind, members: places, others: [] };
}

/** Some source says there is no free copy, and none that there is one. */
function isClosed(member: Member): boolean {
  const known = findingsOf(member).flatMap((finding) =>
    finding.measure === 'open-access' && finding.state === 'counted' ? [finding.value] : [],
  );
  return known.length > 0 && known.every((value) => value === 0);
}

/** Everyone who was asked has answered, and knows no such work. */
function isUnknown(member: Member): boolean {
  const asked = findingsOf(member).filter(({ state }) => state !== 'not-asked');
  return (
    !member.isAwaited &&
    asked.length > 0 &&
    asked.every((finding) => finding.state === 'not-covered' && finding.reason === 'unknown-work')
  );
}

function isPreprint(member: Member): boolean {
  return /^(?:preprint|posted-content)$/i.test(aboutOf(member).type ?? '');
}
