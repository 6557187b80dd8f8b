import { windowOf } from '../aggregate/timeline/window.js';
import { readAward } from '../identifiers/award.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { readOrcid } from '../identifiers/orcid.js';
import { readWorks } from '../intake/works-in-file.js';
import { importWords } from '../words/en/import.js';
import { englishSpeaker } from '../words/en/speaker.js';
import { problemSentence } from '../words/import-sentences.js';

const speaker = englishSpeaker('en');

/** The fields in which a person writes whose works are meant. */
export const fields = ['orcid', 'works', 'award', 'funder', 'from', 'until'] as const;
export type Field = (typeof fields)[number];
export type Written = Readonly<Record<Field, string>>;

/** What can't be read of a field, and what to do about it. */
export interface Fault {
  readonly field: Field;
  readonly sentence: string;
}

/** What is asked of the summary: its attributes, and what of the form can't be read. */
export interface Question {
  readonly attributes: Readonly<Partial<Record<Field, string>>>;
  readonly faults: readonly Fault[];
  /** Whether anything is left that can be asked about. */
  readonly isAskable: boolean;
}

/**
 * Reads the form. What can't be read is told, and the rest goes on; but who wants a person's works
 * is not shown somebody else's half.
 */
export function questionOf(written: Written): Question {
  const text = (field: Field) => written[field].trim();
  const faults: Fault[] = [];
  const attributes: Partial<Record<Field, string>> = {};
  const person = text('orcid');
  if (person) {
    const read = readOrcid(person);
    if (read) attributes.orcid = valueOf(read);
    else faults.push({ field: 'orcid', sentence: orcidFault(person) });
  }
  const { works, problems } = text('works')
    ? readWorks(text('works'), { kind: 'list' })
    : { works: [], problems: [] };
  const named = works.flatMap(({ identifiers }): Identifier[] => [...identifiers.slice(0, 1)]);
  if (named.length) attributes.works = named.join(' ');
  for (const problem of problems)
    faults.push({ field: 'works', sentence: problemSentence(problem, importWords, speaker) });
  if (text('award') || text('funder')) faults.push(...awardFaults(text('award'), text('funder')));
  if (text('award') && !faults.some(({ field }) => field === 'award' || field === 'funder'))
    Object.assign(attributes, { award: text('award'), funder: text('funder') });
  for (const field of ['from', 'until'] as const) {
    if (!text(field)) continue;
    if (windowOf(text(field), '').unreadable.length)
      faults.push({
        field,
        sentence: `“${text(field)}” is no date. Write the year first: 2024, 2024-06 or 2024-06-14.`,
      });
    else attributes[field] = text(field);
  }
  const { from, until } = attributes;
  if (from && until && from.slice(0, until.length) > until)
    faults.push({ field: 'until', sentence: 'The last day comes before the first.' });
  return {
    attributes,
    faults,
    isAskable: Boolean(attributes.orcid ?? attributes.works ?? attributes.award),
  };
}

function orcidFault(text: string): string {
  return /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/i.test(text)
    ? `“${text}” is no ORCID iD: its last character does not fit the others, so one of them is another. Copy it from orcid.org.`
    : `“${text}” is no ORCID iD. It has sixteen digits, such as 0000-0002-1825-0097; the last may be an X.`;
}

function awardFaults(award: string, funder: string): Fault[] {
  if (!award)
    return [{ field: 'award', sentence: 'Which award of this funder? Write its number as well.' }];
  if (!funder)
    return [
      {
        field: 'funder',
        sentence:
          'Whose award is it? Write the funder’s ROR ID (https://ror.org/…) or its DOI in the funder registry (10.13039/…): numbers alone are not unique.',
      },
    ];
  return readAward(`${funder}/${award}`)
    ? []
    : [
        {
          field: 'funder',
          sentence: `“${funder}” is neither a ROR ID (https://ror.org/…) nor a DOI in the funder registry (10.13039/…). Search for the funder’s name at ror.org.`,
        },
      ];
}
