import {
  type Consent,
  type DateOrder,
  type Evidence,
  type EvidenceField,
  type EvidenceKind,
  evidenceKinds,
  type Subgroup,
} from '../model/evidence.js';
import { consentOf, isPersonal } from '../model/evidence-consent.js';
import { readEntry, readFields } from '../intake/evidence/entry.js';
import { usualUnit } from './kinds.js';

/** An entry as it is being written, by the names of fields; what was read from a file keeps its type. */
export type Written = Readonly<Record<string, unknown>>;

/** What is amiss with a field, and what can be chosen to mend it. */
export interface Fault {
  readonly sentence: string;
  /** Ways in which a date can be meant. */
  readonly readings: readonly { readonly order: DateOrder; readonly date: string }[];
}

/** What is amiss, by field, in the order in which the form asks. */
export function faultsIn(written: Written): ReadonlyMap<EvidenceField, Fault> {
  const faults = new Map<EvidenceField, Fault>();
  const tell = (field: EvidenceField, sentence: string) =>
    faults.set(field, { sentence, readings: [] });
  if (!kindOf(written)) tell('kind', 'Choose what kind of evidence it is.');
  if (isEmpty(written['title'])) tell('title', 'Write a title: it is what readers see first.');
  const given = toRead(written);
  for (const [field, { problem, question }] of readFields(given)) {
    if (problem) tell(field, problem);
    if (question)
      faults.set(field, {
        sentence: `“${question.text}” can be meant in more ways than one. Choose the day that is meant.`,
        readings: question.readings,
      });
  }
  if (needsName(written))
    tell('consentBy', 'Say who agreed that everyone may see it, or keep it private.');
  return faults;
}

/** The entry, once it can be taken. */
export function entryOf(written: Written): Evidence | undefined {
  return kindOf(written) && readEntry(toRead(written)).entry;
}

/** Its kind, once it is chosen. */
export function kindOf({ kind }: Written): EvidenceKind | undefined {
  return evidenceKinds.find((each) => each === kind);
}

/** Who would see it as it stands. */
export function audienceOf(written: Written): Consent {
  return consentOf(guarding(written));
}

/** Whether it shows or names people, or may. */
export function showsPeople(written: Written): boolean {
  return isPersonal(guarding(written));
}

/**
 * The draft with another value. What begins to show or name people is private again, whatever was
 * chosen before: that choice was made of something else.
 */
export function withField(written: Written, field: EvidenceField, value: unknown): Written {
  const { [field]: before, ...rest } = written;
  const next: Written = isEmpty(value) || value === false ? rest : { ...rest, [field]: value };
  const isMinor = field === 'minors' && value === true;
  const isNew = isMinor || (showsPeople(next) && !showsPeople(written));
  if (field !== 'consent' && isNew) {
    const { consent: _, ...unsaid } = next;
    return unsaid;
  }
  if (field !== 'kind') return next;
  const unit = usualUnit[value as EvidenceKind];
  const wasUsual = written['unit'] === usualUnit[before as EvidenceKind];
  if (!wasUsual && !isEmpty(written['unit'])) return next;
  const { unit: _, ...bare } = next;
  return unit ? { ...bare, unit } : bare;
}

/** A value as it stands in the form. */
export function shown(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((each: unknown) => (typeof each === 'string' ? each : groupText(each as Subgroup)))
      .join(value.some((each) => typeof each !== 'string') ? ' | ' : ' ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/^(\d{4}[-\d]*)\/(\d{4}[-\d]*)$/, '$1 to $2')
    : '';
}

function groupText({ label, count }: Subgroup): string {
  return count === undefined ? label : `${label}: ${count}`;
}

/** A unit says nothing where nothing is counted. */
function toRead(written: Written): Written {
  const { unit, ...rest } = written;
  const isIdle = isEmpty(written['count']) && unit === usualUnit[kindOf(written) ?? 'other'];
  return isIdle ? rest : written;
}

function needsName(written: Written): boolean {
  return showsPeople(written) && audienceOf(written) === 'public' && isEmpty(written['consentBy']);
}

/** What privacy follows from, which the form itself sets. */
function guarding(written: Written): Evidence {
  const { kind, file, minors, namesPerson, consent, withdrawn } = written;
  return {
    kind: kind ?? 'other',
    title: '',
    ...(typeof file === 'string' && { file }),
    ...{ minors, namesPerson, consent, withdrawn },
  } as Evidence;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}
