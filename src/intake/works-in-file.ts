import { Gathering, type Imported, type Kind, type Steps } from './entry.js';
import { readBibtex } from './formats/bibtex.js';
import { readCsl } from './formats/csl.js';
import { readOai } from './formats/oai.js';
import { readRis } from './formats/ris.js';
import { isSnapshot, readSnapshotWorks } from './formats/snapshot.js';
import { readListWorks, readTableWorks } from './formats/tables.js';
import { fields, list } from './usage/json-fields.js';
import { isTable } from './table.js';

/** What is known of a file beside its text. */
export interface FileHints {
  /** Its name, of which the ending counts. */
  readonly name?: string | undefined;
  /** Its media type. */
  readonly type?: string | undefined;
  /** What it is, where somebody has said so. */
  readonly kind?: Kind | undefined;
}

/** What a file is called, and how it is served, where its text does not say what it is. */
const hinted: readonly (readonly [RegExp, Kind])[] = [
  [/\.bib(?:tex)?$|bibtex/i, 'bibtex'],
  [/\.ris$|research-info-systems/i, 'ris'],
  [/json/i, 'csl'],
  [/xml/i, 'oai'],
  [/\.(?:csv|tsv)$|csv|tab-separated/i, 'table'],
];

/** So far a file is read to find out what it is, characters. */
const reach = 100_000;

/**
 * Reads the works that a file names: BibTeX, RIS, CSL-JSON, a table, a list, one of our snapshots,
 * or what a repository answers to OAI-PMH. What can't be read is told by its place, and the rest
 * goes on. Never throws.
 */
export function readWorks(text: string, hints: FileHints = {}): Imported {
  const steps = stepsOf(text, hints);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same, an entry at a time, so that a long file does not hold up what else a page does.
 *
 * @param turn called after each entry; what it gives is awaited
 * @throws what `turn` throws, as a way to stop
 */
export async function readWorksInTurns(
  text: string,
  hints: FileHints,
  turn: () => Promise<void> | undefined,
): Promise<Imported> {
  const steps = stepsOf(text, hints);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = turn();
    if (pause) await pause;
  }
}

function* stepsOf(text: string, hints: FileHints): Steps {
  const content = text.replace(/^\uFEFF/, '');
  const read = yield* stepsIn(hints.kind ?? kindOf(content, hints), content);
  return read.works.length || read.problems.length
    ? read
    : { ...read, problems: [{ trouble: { kind: 'no-works' } }] };
}

/** What a text is; a list where nothing speaks for anything else. */
export function kindOf(text: string, { name = '', type = '' }: Omit<FileHints, 'kind'> = {}): Kind {
  const begin = text.replace(/^\uFEFF/, '').slice(0, reach);
  // A list of references may begin with [1].
  if (/^\s*(?:\{|\[\s*(?:["{[\]]|$))/.test(begin))
    return isSnapshotText(begin) ? 'snapshot' : 'csl';
  if (/^\s*</.test(begin)) return 'oai';
  if (/^[ \t]*@[ \t]*[a-z]+[ \t\r\n]*[{(]/im.test(begin)) return 'bibtex';
  if (/^\s{0,3}TY {0,2}- /m.test(begin)) return 'ris';
  const hint = hinted.find(([sign]) => sign.test(name)) ?? hinted.find(([sign]) => sign.test(type));
  if (hint) return hint[1];
  return isTable(begin) ? 'table' : 'list';
}

function isSnapshotText(begin: string): boolean {
  return /"format"\s*:\s*"impact-badges-snapshot"/.test(begin);
}

function stepsIn(kind: Kind, text: string): Steps {
  switch (kind) {
    case 'bibtex':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    case 'oai':
      return readOai(text);
    case 'table':
      return readTableWorks(text);
    case 'list':
      return readListWorks(text);
    default:
      return readJson(kind, text);
  }
}

function* readJson(kind: 'csl' | 'snapshot', text: string): Steps {
  const gathering = new Gathering();
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    gathering.tell({ kind: 'not-json' });
    return gathering.as(kind);
  }
  if (isSnapshot(file)) return yield* readSnapshotWorks(file);
  if (kind === 'csl' && isCsl(file)) return yield* readCsl(file);
  gathering.tell({ kind: 'other-file' });
  return gathering.as(kind);
}

/** Whether a file of JSON is a list, holds one, or is an item itself. */
function isCsl(file: unknown): boolean {
  const { items, references, title, DOI, type } = fields(file);
  return Boolean(list(file) ?? list(items) ?? list(references) ?? title ?? DOI ?? type);
}
