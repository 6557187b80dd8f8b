import type { Imported, Kind } from './entry.js';
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
  const content = text.replace(/^\uFEFF/, '');
  const kind = hints.kind ?? kindOf(content, hints);
  const read = readKind(kind, content);
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

function readKind(kind: Kind, text: string): Imported {
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

function readJson(kind: 'csl' | 'snapshot', text: string): Imported {
  const told = (trouble: 'not-json' | 'other-file'): Imported => {
    return { kind, works: [], problems: [{ trouble: { kind: trouble } }] };
  };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return told('not-json');
  }
  if (isSnapshot(file)) return readSnapshotWorks(file);
  if (kind === 'snapshot' || !isCsl(file)) return told('other-file');
  return readCsl(file);
}

/** Whether a file of JSON is a list, holds one, or is an item itself. */
function isCsl(file: unknown): boolean {
  const { items, references, title, DOI, type } = fields(file);
  return Boolean(list(file) ?? list(items) ?? list(references) ?? title ?? DOI ?? type);
}
