/** One work as `demo/data/<source>.json` holds it: the provider's own fields, and the day they were read. */
export interface Entry {
  readonly date: string;
  readonly [field: string]: unknown;
}

/** A file of `demo/data`, keyed by lower-case DOI. */
export type Held = Readonly<Record<string, Entry>>;

/** What the stand-in must know of an API to answer in its place. */
export interface Source {
  /** The name of the file in `demo/data`, without its ending. */
  readonly name: string;
  /** The address of the works; one work is a path below it. */
  readonly works: string;
  /** The DOIs a list asks for; `undefined` if the question is another one. */
  readonly asked: (query: URLSearchParams) => string[] | undefined;
  /** The DOI in the path of a question about one work. */
  readonly single: (path: string) => string;
  readonly one: (work: object, query: URLSearchParams) => object;
  readonly list: (works: object[], query: URLSearchParams) => object;
  /** What is sent to a question of which nothing is held: an answer that details are silent of. */
  readonly silence?: (query: URLSearchParams) => object | undefined;
}

/** The real APIs leave out what `select` doesn't name, so a client that forgets a field must miss it here too. */
export function selected(work: object, query: URLSearchParams): object {
  const fields = query.get('select')?.split(',');
  if (!fields) return work;
  return Object.fromEntries(Object.entries(work).filter(([field]) => fields.includes(field)));
}
