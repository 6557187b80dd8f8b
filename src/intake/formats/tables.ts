import { Gathering, type Steps, yearIn } from '../entry.js';
import { linesOf } from '../list.js';
import { tableRows } from '../table.js';
import { readWritten } from '../written.js';

/** Names of columns, without anything but letters and digits, by what they say of a work. */
const about = {
  title: ['title', 'articletitle', 'worktitle', 'ti', 'dctitle', 'dctermstitle', 'citationtitle'],
  year: [
    ...['year', 'publicationyear', 'pubyear', 'py', 'issued', 'published', 'publicationdate'],
    ...['date', 'dcdateissued', 'dctermsissued', 'dcdate', 'citationpublicationdate'],
  ],
  type: ['type', 'worktype', 'documenttype', 'publicationtype', 'pubtype', 'dctype', 'genre'],
} as const;

/** Reads a table of works, one a row; see `readTable`. Rows with a title alone are works too. */
export function* readTableWorks(text: string): Steps {
  const { header, rows } = tableRows(text);
  const gathering = new Gathering();
  if (!header) gathering.tell({ kind: 'no-column' }, { line: 1 });
  const names = (header ?? []).map(plain);
  const columns = {
    title: columnIn(names, about.title),
    year: columnIn(names, about.year),
    type: columnIn(names, about.type),
  };
  for (const { line, identifiers, cells, problems: wrong, doubts } of rows) {
    yield;
    const cell = (column: number) => cells[column]?.trim() || undefined;
    const title = cell(columns.title);
    const told = identifiers.length || wrong.length || title ? wrong : doubts;
    for (const { trouble } of told) gathering.tell(trouble, { line });
    if (!identifiers.length && !title) continue;
    const year = yearIn(cell(columns.year));
    gathering.add({ known: identifiers, title, year, type: cell(columns.type) }, { line });
  }
  return gathering.as('table');
}

/** Reads a list of works, one a line; see `readList`. */
export function* readListWorks(text: string): Steps {
  const gathering = new Gathering();
  for (const { line, written } of linesOf(text)) {
    yield;
    const reading = readWritten(written);
    if ('found' in reading) gathering.add({ known: [reading.found] }, { line });
    else gathering.tell(reading.trouble, { line });
  }
  return gathering.as('list');
}

function plain(header: string): string {
  return header
    .replace(/\[[^\]]*\]\s*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

function columnIn(names: readonly string[], known: readonly string[]): number {
  const found = known.map((name) => names.indexOf(name)).find((at) => at >= 0);
  return found ?? -1;
}
