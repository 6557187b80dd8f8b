import type { Identifier } from '../../identifiers/identifier.js';
import {
  consents,
  type DateOrder,
  type Evidence,
  type EvidenceField,
  evidenceKinds,
  evidenceMethods,
  evidenceSteps,
  outcomeStates,
  reaches,
  type Subgroup,
} from '../../model/evidence.js';
import { isMoney, unitFacts } from '../../model/evidence-unit.js';
import { countsPeople } from '../../model/evidence-masking.js';
import { quoted } from '../listing.js';
import { fields } from '../usage/json-fields.js';
import { readCountry } from '../usage/country.js';
import { readWritten } from '../written.js';
import { type Fraction, readAmount } from './amount.js';
import { readEvidenceDate } from './date.js';
import { oneOf } from './plain.js';
import type { DateQuestion } from './reading.js';
import { textOf } from './text.js';

/** What a field comes to: perhaps a value, what to tell, what to ask, what else it says. */
export interface FieldReading {
  readonly value?: unknown;
  readonly problem?: string;
  readonly question?: DateQuestion;
  /** Another field that it fills where nothing else does. */
  readonly also?: Partial<Evidence>;
}

/** What is known while a field is read. */
export interface FieldContext {
  readonly order: DateOrder | undefined;
  /** The fields of the same entry that have been read. */
  readonly entry: Partial<Evidence>;
  /** The unit as it is written: it stands behind the count that it explains. */
  readonly unit: string | undefined;
}

type Reader = (value: unknown, context: FieldContext) => FieldReading;

/** How each field is read. */
export const readers: Readonly<Record<EvidenceField, Reader>> = {
  kind: choice(evidenceKinds, 'kinds of evidence'),
  title: text,
  date: (value, { order }) => dateIn(value, order),
  count: (value, { entry, unit }) => countIn(value, entry, unit),
  unit: text,
  method: (value) => {
    const read = text(value);
    return { ...read, value: oneOf(evidenceMethods, textOf(read.value)) ?? read.value };
  },
  uncertainty: text,
  place: (value) => {
    const country = readCountry(textOf(value));
    if (country === 'unknown') return {};
    return country
      ? { value: country }
      : { problem: `${quoted(textOf(value))} can't be read as a country.` };
  },
  language: languageIn,
  audience: text,
  partner: text,
  reach: choice(reaches, 'ways of reaching people'),
  step: choice(evidenceSteps, 'steps'),
  indicator: text,
  instrument: text,
  n: (value) => numberIn(value, 'none'),
  baseline: measured,
  followUp: measured,
  comparison: text,
  status: choice(outcomeStates, 'states of an outcome'),
  url: address,
  archivedUrl: address,
  file: (value) =>
    /^(?!https?:)[a-z][a-z\d+.-]*:|^\/\//i.test(textOf(value).trim())
      ? { problem: `${quoted(textOf(value))} is neither a path nor an address of the web.` }
      : text(value),
  reportedBy: text,
  verifiedBy: text,
  works: worksIn,
  consent: (value) => {
    const consent = oneOf(consents, textOf(value));
    return consent
      ? { value: consent }
      : {
          value: 'private',
          problem: `${quoted(textOf(value))} is none of ${consents.join(', ')}. The entry is private.`,
        };
  },
  consentBy: text,
  consentDate: (value, { order }) => {
    const read = dateIn(value, order);
    return textOf(read.value).includes('/')
      ? { problem: `${quoted(textOf(value))} is a stretch of time, and no date.` }
      : read;
  },
  withdrawn: (value, { order }) => {
    const said = yesOrNo(value);
    if (said !== undefined) return { value: said };
    const { value: date } = dateIn(value, order);
    // However it is said, it has been taken back.
    return { value: typeof date === 'string' && !date.includes('/') ? date : true };
  },
  partnerReviewed: (value) => {
    const said = yesOrNo(value);
    return said === undefined
      ? { problem: `${quoted(textOf(value))} is neither yes nor no.` }
      : { value: said };
  },
  // Whatever stands there, it was not a no.
  minors: (value) => ({ value: yesOrNo(value) ?? true }),
  namesPerson: (value) => ({ value: yesOrNo(value) ?? true }),
  subgroups: subgroupsIn,
  id: text,
};

function text(value: unknown): FieldReading {
  if (typeof value !== 'string' && typeof value !== 'number')
    return { problem: `${quoted(JSON.stringify(value) ?? '')} is no text.` };
  return { value: textOf(value).trim() };
}

function choice(names: readonly string[], what: string): Reader {
  return (value) => {
    const name = oneOf(names, textOf(value));
    return name
      ? { value: name }
      : { problem: `${quoted(textOf(value))} is none of the ${what}: ${names.join(', ')}.` };
  };
}

const yes = ['true', 'yes', 'y', '1', 'x', 'ja', 'oui', 'sí', 'si', 'نعم'];
const no = ['false', 'no', 'n', '0', 'nein', 'non', 'لا'];

function yesOrNo(value: unknown): boolean | undefined {
  const written = textOf(value).trim().toLowerCase();
  return yes.includes(written) || (no.includes(written) ? false : undefined);
}

function dateIn(value: unknown, order: DateOrder | undefined): FieldReading {
  const read = readEvidenceDate(textOf(value), order);
  return 'date' in read ? { value: read.date } : read;
}

function numberIn(value: unknown, fraction: Fraction): FieldReading {
  if (typeof value !== 'number') return readAmount(textOf(value), fraction);
  return Number.isFinite(value) && value >= 0 && (fraction !== 'none' || Number.isInteger(value))
    ? { value }
    : { problem: `${value} can't be a count.` };
}

function countIn(value: unknown, entry: Partial<Evidence>, unit: string | undefined): FieldReading {
  const read = typeof value === 'string' ? readAmount(value, fractionOf(entry, unit)) : undefined;
  if (!read) return numberIn(value, fractionOf(entry, unit));
  if ('problem' in read || !read.currency) return read;
  if (unit && unit.trim() !== read.currency)
    return { problem: `${quoted(textOf(value))} and its unit ${quoted(unit)} do not agree.` };
  return { value: read.value, also: { unit: read.currency } };
}

/** Nothing counts people by halves; hours, money and what nobody here knows may have a fraction. */
function fractionOf({ kind = 'other' }: Partial<Evidence>, unit: string | undefined): Fraction {
  const of = { kind, ...(unit && { unit: unit.trim() }) };
  // Three currencies in use have three digits.
  if (isMoney(of.unit)) return /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(of.unit) ? 'any' : 'money';
  if (kind === 'donation') return 'money';
  const known = unitFacts(of.unit);
  const isWhole = known ? known.unit !== 'hours' : countsPeople(of) || kind === 'social-page';
  return isWhole ? 'none' : 'any';
}

/** A number where it is one, else the owner's own words: "3 of 8". */
function measured(value: unknown): FieldReading {
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  const read = text(value);
  if (read.problem) return read;
  const amount = readAmount(textOf(read.value), 'any');
  return 'value' in amount && !amount.currency ? { value: amount.value } : read;
}

function languageIn(value: unknown): FieldReading {
  // Asking the platform takes longer than all the rest of an entry.
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(textOf(value))) return { value };
  try {
    return { value: Intl.getCanonicalLocales(textOf(value).trim())[0] };
  } catch {
    return {
      problem: `${quoted(textOf(value))} is no tag of a language, such as en, es or pt-BR.`,
    };
  }
}

function address(value: unknown): FieldReading {
  const written = textOf(value).trim();
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)
    ? { value: written }
    : { problem: `${quoted(written)} is no address of the web. It begins with https://.` };
}

function worksIn(value: unknown): FieldReading {
  const written = Array.isArray(value)
    ? value.map(String)
    : textOf(value)
        .split(/\s+|\|+/)
        .filter(Boolean);
  const read = written.map(readWritten);
  const found = read.flatMap((each): Identifier[] => ('found' in each ? [each.found] : []));
  const problem = read.flatMap((each) => ('problem' in each ? [each.problem] : [])).join(' ');
  return { ...(found.length && { value: found }), ...(problem && { problem }) };
}

/** Reads `Girls: 14 | Boys: 10`, or a list of objects with `label` and `count`. */
function subgroupsIn(value: unknown): FieldReading {
  const given = Array.isArray(value)
    ? value.map((each): Subgroup | undefined => {
        const { label, count, masked } = fields(each);
        if (typeof label !== 'string' || !label.trim()) return undefined;
        if (masked === true) return { label, masked };
        return isCount(count) ? { label, count } : undefined;
      })
    : textOf(value)
        .split('|')
        .filter((part) => part.trim())
        .map((part): Subgroup | undefined => {
          const at = part.lastIndexOf(':');
          const count = at < 0 ? undefined : readAmount(part.slice(at + 1).trim(), 'none');
          return count && 'value' in count
            ? { label: part.slice(0, at).trim(), count: count.value }
            : undefined;
        });
  const groups = given.filter((each) => each !== undefined);
  if (groups.length < given.length)
    return { problem: 'Its subgroups can\'t be read. Write them as "Girls: 14 | Boys: 10".' };
  return groups.length ? { value: groups } : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
