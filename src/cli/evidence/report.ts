import type { EvidenceReading } from '../../intake/evidence/reading.js';
import type { SplitEvidence } from '../../intake/evidence/split.js';
import type { Problem } from '../../intake/listing.js';
import { evidenceFields } from '../../model/evidence.js';
import { isOpenTo } from '../../model/evidence-consent.js';
import type { Plural } from '../../words/words.js';
import { cleaned } from '../../export/clean.js';
import { voice } from '../voice.js';

/** A file and what it came to. */
export interface Read extends EvidenceReading {
  readonly name: string;
}

/** What became of files of evidence. */
export interface EvidenceReport {
  /** How many entries were given. */
  readonly given: number;
  /** How many of them anyone may see, and how many stay with the owner alone. */
  readonly shared: number;
  readonly kept: number;
  /** How many go out without some figure, because it might point to single people. */
  readonly masked: number;
  readonly problems: readonly string[];
  readonly questions: readonly string[];
  readonly gaps: readonly string[];
  /** Fields that nobody here knows, which stand in the file for everyone. */
  readonly unknownFields: readonly string[];
  /** Paths. */
  readonly written: readonly string[];
}

/** Makes the report. */
export function reportOn(
  read: readonly Read[],
  { shared, kept }: SplitEvidence,
  written: readonly string[],
): EvidenceReport {
  const known: readonly string[] = [...evidenceFields, 'masked'];
  const names = shared.entries.flatMap((entry) => Object.keys(entry));
  const told = (of: (reading: Read) => readonly Problem[]) =>
    read.flatMap((each) =>
      of(each).map(
        ({ line, sentence }) => `${each.name}${line ? ` line ${line}` : ''}: ${sentence}`,
      ),
    );
  return cleaned({
    given: read.reduce((sum, { given }) => sum + given, 0),
    shared: shared.entries.length,
    kept: kept.entries.filter((entry) => !isOpenTo(entry, 'public')).length,
    masked: shared.entries.filter(({ masked }) => masked).length,
    problems: told(({ problems }) => problems),
    questions: told(({ questions }) => questions),
    gaps: told(({ gaps }) => gaps),
    unknownFields: [...new Set(names.filter((name) => !known.includes(name)))],
    written,
  });
}

/** The report for people. */
export function reportText(report: EvidenceReport): string {
  const { given, shared, kept, masked, written, unknownFields } = report;
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    ["Can't be read", report.problems],
    [
      'Left out until it is answered, with --dates dmy or --dates mdy for all of a file',
      report.questions,
    ],
    ['Still lacking', report.gaps],
    [
      'To look at before you publish',
      [
        ...(masked
          ? [
              count(masked, {
                one: '{n} entry goes out without figures of fewer than five people.',
                other: '{n} entries go out without figures of fewer than five people.',
              }),
            ]
          : []),
        ...unknownFields.map((name) => `"${name}" is no field of ours, and goes out as it is.`),
      ],
    ],
    [
      'Written',
      written.map((path) =>
        path.endsWith('.private.json')
          ? `${path}, which is yours alone: keep it off your site.`
          : `${path}, which anyone may download.`,
      ),
    ],
  ];
  const first = `${count(given, { one: '{n} entry.', other: '{n} entries.' })} ${number(shared)} for everyone, ${number(kept)} not.`;
  return `${[
    first,
    ...sections
      .filter(([, lines]) => lines.length)
      .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n')),
  ].join('\n\n')}\n`;
}

const { number } = voice.speaker;

function count(value: number, forms: Plural): string {
  return voice.speaker.count(value, forms);
}
