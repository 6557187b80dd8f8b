import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import { keyOf } from '../identifiers/read.js';
import type { About } from '../model/attention.js';
import type { Trouble } from '../model/trouble.js';
import { readAs, readWritten, type WorkScheme } from './written.js';

/** Kinds of file that name works. */
export type Kind = 'bibtex' | 'ris' | 'csl' | 'table' | 'list' | 'snapshot' | 'oai';

/** One work as a file names it. */
export interface Entry extends Omit<About, 'also'> {
  /** All it is known by, what it is filed under first; none where the file gives its title alone. */
  readonly identifiers: readonly Identifier[];
  /** Where it begins, counted from 1; absent where lines say nothing. */
  readonly line?: number;
}

/** What can't be read, and where it stands. */
export interface EntryProblem {
  /** Counted from 1; absent where lines say nothing. */
  readonly line?: number;
  /** Which of the file's entries, counted from 1, where lines say nothing. */
  readonly entry?: number;
  readonly trouble: Trouble;
}

/** What a file comes to. What can't be read is told, and the rest goes on. */
export interface Imported {
  readonly kind: Kind;
  readonly works: readonly Entry[];
  readonly problems: readonly EntryProblem[];
}

/** A file that is read an entry a step, so that something else can be done in between. */
export type Steps = Generator<undefined, Imported>;

/** Where an entry stands. */
export type Place = Pick<EntryProblem, 'line' | 'entry'>;

/** What the fields of an entry say, before it is read. */
export interface Fields {
  /** Identifiers that are read already. */
  readonly known?: readonly Identifier[];
  /** Fields that should hold identifiers of one kind. */
  readonly named?: readonly (readonly [WorkScheme, string])[];
  /** Fields that may hold one; what can't be read there is nobody's mistake. */
  readonly loose?: readonly string[];
  readonly title?: string | undefined;
  readonly year?: number | undefined;
  readonly type?: string | undefined;
}

/** Most characters of a title; what is longer is no title. */
const longestTitle = 1000;

/** A book has one number in print and another on screen, and files write them into one field. */
const severalIsbn = /[,;|]+|\s+(?=\d[\dX-]{8})/;

/** Most problems that are told one by one, and most fields of an entry that are read. */
const mostProblems = 1000;
const mostFields = 200;

/** Gathers what a file comes to. */
export class Gathering {
  readonly #works: Entry[] = [];
  readonly #problems: EntryProblem[] = [];
  #untold = 0;

  /** Tells what is wrong. */
  tell(trouble: Trouble, place: Place = {}): void {
    if (this.#problems.length < mostProblems) this.#problems.push({ ...place, trouble });
    else this.#untold += 1;
  }

  /** Adds what an entry's fields say; one that names nothing is told and left out. */
  add({ known = [], named = [], loose = [], title, year, type }: Fields, place: Place): void {
    const found = new Set(known);
    const addresses = new Set<Identifier>();
    let isTold = false;
    for (const [scheme, text] of named.slice(0, mostFields))
      for (const part of text.split(scheme === 'isbn' ? severalIsbn : '||')) {
        if (!part.trim()) continue;
        const reading = readAs(scheme, part.trim());
        if ('found' in reading) found.add(reading.found);
        else {
          isTold = true;
          this.tell(reading.trouble, place);
        }
      }
    for (const text of loose.slice(0, mostFields)) {
      const reading = readWritten(text.trim());
      if ('found' in reading)
        (schemeOf(reading.found) === 'url' ? addresses : found).add(reading.found);
    }
    // An address leads anywhere, to the work or to the journal: it names a work that nothing else does.
    const identifiers = [...(found.size ? found : addresses)];
    const key = keyOf(identifiers);
    const words = title?.replace(/\s+/g, ' ').trim();
    if (!key && !words) {
      if (!isTold) this.tell({ kind: 'nameless' }, place);
      return;
    }
    this.#works.push({
      identifiers: key ? [key, ...identifiers.filter((each) => each !== key)] : [],
      ...(words && words.length <= longestTitle && { title: words }),
      ...(year !== undefined && { year }),
      ...(type && { type }),
      ...(place.line !== undefined && { line: place.line }),
    });
  }

  /** All of it. */
  as(kind: Kind): Imported {
    const more = this.#untold ? [{ trouble: { kind: 'more', n: this.#untold } as const }] : [];
    return { kind, works: this.#works, problems: [...this.#problems, ...more] };
  }
}

/** The first year in a text such as `2019`, `2019-05` or `May 2019`. */
export function yearIn(text: string | undefined): number | undefined {
  const [, year] = /(?:^|\D)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text?.slice(0, 100) ?? '') ?? [];
  return year ? Number(year) : undefined;
}

/** A title without the tags that reference managers write into it. */
export function untagged(title: string): string {
  return title.replace(/<\/?(?:i|b|em|strong|sub|sup|span|sc|nc|jats:[a-z]+)(?:\s[^<>]*)?>/gi, '');
}
