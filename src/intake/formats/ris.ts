import { Gathering, type Steps, untagged, yearIn } from '../entry.js';
import { cut } from '../listing.js';
import type { WorkScheme } from '../written.js';

/** A field: two letters, two spaces and a hyphen, of which programs leave spaces out. */
const field = /^\s{0,3}([A-Z][A-Z0-9]) {0,2}- ?(.*)$/;
/** Most characters of a value. */
const longest = 20_000;

/** Kinds of work that have an ISBN of their own. */
const books = /^(?:BOOK|EBOOK|EDBOOK|WHOLE|THES|RPRT|GOVDOC|STAND|MAP|MUSIC|SER|CONF)$/;

/**
 * Reads RIS, a field a line, from `TY` to `ER`. An entry whose end is missing is read as far as it
 * goes, and told.
 */
export function* readRis(text: string): Steps {
  const gathering = new Gathering();
  let open: { readonly line: number; readonly values: Map<string, string[]> } | undefined;
  let last: string[] | undefined;
  let isAstray = false;
  const lines = text.split(/\r\n|[\r\n]/);
  for (let at = 0; at < lines.length; at += 1) {
    const written = lines[at]!;
    const [, tag, rest = ''] = field.exec(written.slice(0, longest)) ?? [];
    const value = rest.trim();
    if (tag === 'TY') {
      yield;
      if (open) end('unclosed');
      open = { line: at + 1, values: new Map([['TY', [value]]]) };
      last = undefined;
      isAstray = false;
    } else if (tag === 'ER') {
      if (open) end();
    } else if (open && tag) {
      last = open.values.get(tag) ?? [];
      open.values.set(tag, last);
      last.push(value);
    } else if (open && last?.length && written.trim()) {
      // A long value goes on in the next line.
      const begun = last.pop()!;
      last.push(begun.length < longest ? `${begun} ${written.slice(0, longest).trim()}` : begun);
    } else if (!open && tag && !isAstray) {
      // One word for all the fields of an entry that does not begin.
      isAstray = true;
      gathering.tell({ kind: 'broken', text: cut(written) }, { line: at + 1 });
    }
  }
  if (open) end('unclosed');
  return gathering.as('ris');

  function end(kind?: 'unclosed'): void {
    const { line, values } = open!;
    open = undefined;
    const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []).filter(Boolean);
    const [type] = all('TY');
    if (kind)
      gathering.tell({ kind, text: cut(all('TI', 'T1')[0] ?? `TY  - ${type ?? ''}`) }, { line });
    gathering.add(
      {
        named: [
          ...all('DO').map((doi): [WorkScheme, string] => ['doi', doi]),
          ...(books.test(type ?? '')
            ? all('SN')
                .filter((number) => !/^\D*\d{4}-?\d{3}[\dXx]\D*$/.test(number))
                .map((number): [WorkScheme, string] => ['isbn', number])
            : []),
        ],
        loose: [
          ...all('UR', 'L1', 'L2', 'LK', 'AN', 'C2', 'M3'),
          ...all('N1', 'ID').filter((note) => /10\.\d{4,9}\/|^(?:pmid|pmcid|arxiv):/i.test(note)),
        ].flatMap((each) => each.split(/;\s*(?=https?:)/)),
        title: untagged(all('TI', 'T1', 'CT', 'BT')[0] ?? ''),
        year: yearIn(all('PY', 'Y1', 'DA')[0]),
        type,
      },
      { line },
    );
  }
}
