import { type FactWish, factWish } from '../../export/facts.js';
import { type DocumentFormat, documentFormats, layouts } from '../../export/layouts.js';
import type { Window } from '../../export/window.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { LayoutId } from '../../words/export-words.js';
import { UsageError } from '../exit.js';
import type { languages } from '../render/choices.js';

/** Lists of works that hold chosen numbers as notes. */
const listFormats = ['csl-json', 'json-resume'] as const;

/** What a file can be written as: documents, then all findings, then a sealed snapshot, then lists. */
export const exportFormats = [
  ...documentFormats,
  ...(['csv', 'json', 'sealed'] as const),
  ...listFormats,
] as const;

/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];

/** A list of works with notes. */
export type ListFormat = (typeof listFormats)[number];

/** Layouts by their names. */
export const layoutIds = Object.keys(layouts) as readonly LayoutId[];

/** Who will read what is written. */
export const audiences = ['public', 'committee'] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** What was written behind the command's name. */
export interface ExportOptions {
  readonly layout?: LayoutId;
  readonly format?: ExportFormat;
  readonly works?: readonly string[];
  readonly facts?: readonly string[];
  readonly output?: string;
  readonly lang?: (typeof languages)[number];
  readonly reported?: string;
  readonly evidence?: readonly string[];
  readonly audience?: Audience;
  readonly references?: string;
  readonly style?: string;
  readonly from?: string;
  readonly until?: string;
  readonly award?: string;
  readonly counts?: true;
  readonly verify?: true;
  readonly strict?: true;
}

/** What documents heed and lists of works do not; data heed neither these nor what lists heed. */
const ofDocuments = ['layout', 'from', 'until', 'award', 'counts', 'style'] as const;
const ofLists = ['facts', 'lang'] as const;

/**
 * Refuses what would be passed over in silence.
 *
 * @throws UsageError
 */
export function checkExportOptions(options: ExportOptions): void {
  const { format = 'text', layout, verify, strict: _, ...rest } = options;
  if (verify) {
    if (Object.keys(rest).length || layout || options.format)
      throw new UsageError('--verify takes the sealed file and nothing else.');
    return;
  }
  if (options.audience && !options.evidence)
    throw new UsageError('--audience says who reads what --evidence holds; name that too.');
  if (options.references && !options.style && format !== 'csl-json')
    throw new UsageError('--references is the library for a --style, or for --format csl-json.');
  if (options.style && !options.references)
    throw new UsageError(
      '--style needs --references, a library in CSL-JSON: a snapshot knows no authors and no journals.',
    );
  if (isData(format)) {
    const isList = isListFormat(format);
    const vain = [...ofDocuments, ...(isList ? [] : ofLists)].find(
      (name) => options[name] !== undefined,
    );
    const why = isList
      ? 'it is a list of works with notes.'
      : 'it holds all findings of the works.';
    if (vain) throw new UsageError(`--${vain} says nothing to --format ${format}: ${why}`);
    return;
  }
  if (!layout)
    throw new UsageError(
      `Name a layout with --layout (${layoutIds.join(', ')}), or --format csv, json, sealed, csl-json or json-resume.`,
    );
  if (!layouts[layout].formats.includes(format))
    throw new UsageError(
      `${layout} is written as ${layouts[layout].formats.join(', ')}: its form takes no markup.`,
    );
  if ((options.counts || options.award) && layout !== (options.counts ? 'narrative-cv' : 'award'))
    throw new UsageError(
      options.counts
        ? '--counts is for narrative-cv; the other layouts name counts anyway.'
        : '--award is for the layout award.',
    );
  const isTimed = options.from !== undefined || options.until !== undefined;
  if (layout === 'award' && !(options.from && options.until))
    throw new UsageError('award needs --from and --until, such as --from 2024-01 --until 2025-12.');
  if (layout !== 'award' && isTimed)
    throw new UsageError('--from and --until are for the layout award.');
}

/** Whether a format is a list of works with notes. */
export function isListFormat(format: ExportFormat): format is ListFormat {
  return (listFormats as readonly string[]).includes(format);
}

/** Whether a format holds findings or works as they are, and no document. */
export function isData(format: ExportFormat): format is Exclude<ExportFormat, DocumentFormat> {
  return !(documentFormats as readonly string[]).includes(format);
}

/**
 * The numbers that are wanted.
 *
 * @throws UsageError
 */
export function wishesIn(facts: readonly string[] | undefined): readonly FactWish[] | undefined {
  return facts
    ?.flatMap((text) => text.split(/[\s,]+/))
    .filter(Boolean)
    .map((text) => {
      const wish = factWish(text);
      if (wish) return wish;
      throw new UsageError(
        `"${text}" is no measure. Write one such as citations, perhaps of one provider as in citations@crossref.`,
      );
    });
}

/**
 * The time that is reported on.
 *
 * @throws UsageError
 */
export function windowIn({ from, until }: ExportOptions): Window | undefined {
  if (from === undefined || until === undefined) return undefined;
  const window = { from: dateIn('--from', from), until: dateIn('--until', until) };
  if (window.from > window.until && !window.from.startsWith(window.until))
    throw new UsageError('--from is later than --until.');
  return window;
}

function dateIn(name: string, text: string): PartialDate {
  const isDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(text);
  if (isDate && !Number.isNaN(Date.parse(text))) return text as PartialDate;
  throw new UsageError(`${name} is a date such as 2024, 2024-01 or 2024-01-31, and not "${text}".`);
}
