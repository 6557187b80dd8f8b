import { Gathering, type Steps, untagged, yearIn } from '../entry.js';
import { type Fields, fields, list } from '../usage/json-fields.js';
import type { WorkScheme } from '../written.js';

/** Most characters of a value. */
const longest = 20_000;

/** Fields that hold identifiers of one kind. */
const named: readonly (readonly [string, WorkScheme])[] = [
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
];

/** Kinds of work that have the ISBN of what they stand in. */
const partOfBook = /^(?:chapter|paper-conference|entry|article)/;

/** Lines of Zotero's field `note` for what CSL has no field for. */
const notes: Readonly<Record<string, WorkScheme>> = {
  doi: 'doi',
  pmid: 'pmid',
  pmcid: 'pmcid',
  arxiv: 'arxiv',
  isbn: 'isbn',
};

/** Reads CSL-JSON: a list of items, an item alone, or a list that `items` or `references` holds. */
export function* readCsl(file: unknown): Steps {
  const gathering = new Gathering();
  const { items, references } = fields(file);
  const given = list(file) ?? list(items) ?? list(references) ?? [file];
  for (let at = 0; at < given.length; at += 1) {
    yield;
    const item = given[at];
    const place = { entry: at + 1 };
    // Some write a plain list of DOIs as JSON.
    if (typeof item === 'string') gathering.add({ loose: [item] }, place);
    else addItem(fields(item), place);
  }
  return gathering.as('csl');

  function addItem(item: Fields, place: { entry: number }): void {
    const type = text(item['type']);
    const isPart = partOfBook.test(type ?? '');
    const id = text(item['id']) ?? '';
    gathering.add(
      {
        named: [
          ...named.flatMap(([name, scheme]): [WorkScheme, string][] => {
            const value = text(item[name]);
            return value && !(isPart && scheme === 'isbn') ? [[scheme, value]] : [];
          }),
          ...noted(text(item['note']) ?? '').filter(([scheme]) => !(isPart && scheme === 'isbn')),
        ],
        loose: [
          text(item['URL']) ?? '',
          text(item['number']) ?? '',
          ...(/10\.\d{4,9}\//.test(id) ? [id] : []),
        ].filter(Boolean),
        title: untagged(text(item['title']) ?? ''),
        year: yearOf(fields(item['issued'])),
        type,
      },
      place,
    );
  }
}

function noted(note: string): [WorkScheme, string][] {
  return note.split(/[\r\n]+/).flatMap((line): [WorkScheme, string][] => {
    const [, name = '', value = ''] =
      /^\s*(doi|pmid|pmcid|arxiv|isbn):\s*(\S.*)$/i.exec(line) ?? [];
    const scheme = notes[name.toLowerCase()];
    return scheme ? [[scheme, value.trim()]] : [];
  });
}

function yearOf(issued: Fields): number | undefined {
  const [first] = list(issued['date-parts']) ?? [];
  const year = list(first)?.[0] ?? issued['raw'] ?? issued['literal'];
  return yearIn(typeof year === 'number' ? String(year) : text(year));
}

/** Programs write numbers where CSL wants text. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value.trim().slice(0, longest) : undefined;
}
