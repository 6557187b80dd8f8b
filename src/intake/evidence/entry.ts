import {
  type DateOrder,
  type Evidence,
  type EvidenceField,
  evidenceFields,
} from '../../model/evidence.js';
import { consentOf, isPersonal } from '../../model/evidence-consent.js';
import { type FieldReading, readers } from './fields.js';
import { named, ordered } from './order.js';
import type { DateQuestion } from './reading.js';
import { textOf } from './text.js';

/** What one entry comes to. */
export interface EntryReading {
  /** Absent where it can't be taken, which a problem or a question then says. */
  readonly entry?: Evidence;
  readonly problems: readonly string[];
  readonly questions: readonly DateQuestion[];
  readonly gaps: readonly string[];
}

/** Without these, or with a doubtful one, an entry would say something else than was written. */
const needed: readonly EvidenceField[] = ['kind', 'title', 'date', 'count'];

/**
 * Reads one entry from the fields of a table, a list or a page.
 *
 * @param written by the names of {@link evidenceFields}; others are kept as they are
 */
export function readEntry(
  written: Readonly<Record<string, unknown>>,
  { dateOrder, reportedBy }: { readonly dateOrder?: DateOrder; readonly reportedBy?: string } = {},
): EntryReading {
  const given = named(written);
  const entry: Record<string, unknown> = {};
  const also: Record<string, unknown> = {};
  const problems: string[] = [];
  const questions: DateQuestion[] = [];
  let isWhole = true;
  for (const [field, read] of readFields(given, entry, dateOrder)) {
    Object.assign(also, read.also);
    if (read.problem) problems.push(read.problem);
    if (read.question) questions.push(read.question);
    if (read.question || (read.problem && needed.includes(field))) isWhole = false;
  }
  for (const field of ['kind', 'title'] as const)
    if (isEmpty(given[field])) {
      problems.push(`It has no ${field}.`);
      isWhole = false;
    }
  if (!isWhole) return { problems, questions, gaps: [] };
  const others = Object.entries(given).filter(
    ([name, value]) => !evidenceFields.includes(name as EvidenceField) && !isEmpty(value),
  );
  const whole = { ...also, ...entry, ...Object.fromEntries(others) } as unknown as Evidence;
  return { entry: ordered(whole), problems, questions, gaps: gapsOf(whole, reportedBy) };
}

/**
 * Reads what is written field by field, so that what is to be told can be told beside each.
 *
 * @param given by the names of {@link evidenceFields}
 * @param entry where values go that can be read
 */
export function* readFields(
  given: Readonly<Record<string, unknown>>,
  entry: Record<string, unknown> = {},
  order?: DateOrder,
): Generator<readonly [EvidenceField, FieldReading]> {
  const unit = isEmpty(given['unit']) ? undefined : textOf(given['unit']);
  for (const field of evidenceFields) {
    if (isEmpty(given[field])) continue;
    const read = readers[field](given[field], { order, entry, unit });
    if (read.value !== undefined) entry[field] = read.value;
    yield [field, read];
  }
}

function gapsOf(entry: Evidence, reporter: string | undefined): string[] {
  const { date, status, kind, count, unit, reportedBy, consentBy } = entry;
  return [
    ...(!date && status !== 'planned' ? ['It has no date.'] : []),
    ...(count !== undefined && !unit ? ['It does not say what is counted: its unit.'] : []),
    ...(kind === 'outcome' && !status
      ? ['It does not say how far the outcome is: planned, under way or reported.']
      : []),
    ...(!reportedBy && !reporter ? ['It does not say who reports it.'] : []),
    ...(isPersonal(entry) && consentOf(entry) === 'public' && !consentBy
      ? ['It is public and shows or names people, but does not say who agreed: consentBy.']
      : []),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}
