import { appendFileSync, closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { hasFailed, isKept, type Kept, packed, unpacked } from '../../client/kept.js';
import { portfoliosIn } from '../../elements/collection/held.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Agency } from '../../model/attention.js';
import { measuresOf } from '../../model/outcome.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { Answer, Provider } from '../../model/provider.js';
import { UsageError } from '../exit.js';

/** By this a journal of any version is known; it may have been torn in the middle. */
const mark = '{"format":"impact-badges-journal",';
/** Its first line. Journals of other versions are not read, and begun anew. */
const heading = `${mark}"version":1}`;

/**
 * What has been answered so far, one line an answer, written the moment it arrives, so that a
 * command that was ended at any moment goes on where it stood. Failures are not in it.
 *
 * Whatever writes or reads may throw what the file system throws.
 */
export class Journal {
  /** How many answers an earlier run left. */
  readonly found: number;
  readonly #path: string;
  readonly #file: number;
  readonly #answers = new Map<string, Kept | Whole>();
  readonly #lists = new Map<Identifier, Portfolio>();
  readonly #agencies = new Map<Identifier, Agency | null>();
  readonly #now: () => number;

  /**
   * Opens it, whether or not an earlier run has left it.
   *
   * @param longest how long an answer in it counts, milliseconds
   * @throws UsageError when something else is there, which is left alone
   */
  constructor(path: string, longest: number, now: () => number) {
    this.#path = path;
    this.#now = now;
    const text = read(path);
    const [first, ...lines] = text.split('\n');
    if (!first!.startsWith(mark) && !mark.startsWith(text))
      throw new UsageError(
        `${path} is no journal of a snapshot. Nothing is written over it: move it away, or name another place with -o.`,
      );
    const isOurs = first === heading;
    if (isOurs) for (const line of lines) this.#learn(line, now() - longest);
    this.found = this.#answers.size + this.#lists.size;
    this.#file = openSync(path, isOurs ? 'a' : 'w');
    // The last line may be torn; what comes now begins on its own.
    if (!isOurs) appendFileSync(this.#file, `${heading}\n`);
    else if (!text.endsWith('\n')) appendFileSync(this.#file, '\n');
  }

  /** An answer that is in it; `undefined` also where it is not one this copy could have given. */
  recall(provider: Provider, id: Identifier): Answer | undefined {
    const kept = this.#answers.get(keyOf(provider, id));
    try {
      return kept && (isWhole(kept) ? wholeOf(provider, id, kept) : unpacked(provider, id, kept));
    } catch {
      return undefined;
    }
  }

  /** Writes answers down; failures are left out. */
  keep(provider: Provider, answers: readonly Answer[]): void {
    const now = this.#now();
    this.#write(
      answers
        .filter((answer) => !hasFailed(answer))
        .map((answer) => [
          nameOf(provider),
          answer.id,
          // Beyond the badges' question answers hold months, countries and lists.
          provider.tier === 'badge' ? packed(provider, answer, now) : [now, answer],
        ]),
    );
  }

  /** The list of a person, an organisation or an award that is in it. */
  recallList(subject: Identifier): Portfolio | undefined {
    return this.#lists.get(subject);
  }

  keepList(portfolio: Portfolio): void {
    this.#write([['list', portfolio.subject, [this.#now(), portfolio]]]);
  }

  recallAgency(doi: Identifier): Agency | null | undefined {
    return this.#agencies.get(doi);
  }

  keepAgency(doi: Identifier, agency: Agency | null): void {
    this.#write([['agency', doi, agency]]);
  }

  /** Ends the writing; the file stays. */
  close(): void {
    closeSync(this.#file);
  }

  /** Ends the writing, and leaves nothing behind. */
  remove(): void {
    this.close();
    rmSync(this.#path, { force: true });
  }

  #write(entries: readonly unknown[]): void {
    if (entries.length)
      appendFileSync(this.#file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }

  #learn(line: string, oldest: number): void {
    let entry: unknown;
    try {
      entry = JSON.parse(line);
    } catch {
      return;
    }
    if (!Array.isArray(entry) || typeof entry[1] !== 'string') return;
    const [name, id, said] = entry as [unknown, Identifier, unknown];
    if (name === 'list') {
      const list = isListed(said) && said[0] >= oldest ? listIn(said[1], id) : undefined;
      if (list) this.#lists.set(id, list);
    } else if (name === 'agency') this.#agencies.set(id, isAgency(said) ? said : null);
    else if (isKept(said) && said[0] >= oldest) this.#answers.set(`${String(name)} ${id}`, said);
  }
}

/** An answer as it was given, and when it was written down. */
type Whole = readonly [number, Answer];

function isWhole(kept: Kept | Whole): kept is Whole {
  return !Array.isArray(kept[1]);
}

/** The answer, if it says what this copy of the provider says. */
function wholeOf(provider: Provider, id: Identifier, [, answer]: Whole): Answer | undefined {
  const measures = answer.findings.map(({ measure }) => measure);
  const isSound = answer.id === id && String(measures) === String(measuresOf(provider));
  return isSound && !hasFailed(answer) ? answer : undefined;
}

/** A list, and when it was written down. */
function isListed(said: unknown): said is readonly [number, unknown] {
  return Array.isArray(said) && typeof said[0] === 'number';
}

function listIn(list: unknown, subject: Identifier): Portfolio | undefined {
  const [found] = portfoliosIn({ portfolios: { [subject]: list as Portfolio } });
  return found?.subject === subject ? found : undefined;
}

function keyOf(provider: Provider, id: Identifier): string {
  return `${nameOf(provider)} ${id}`;
}

/** One provider may be asked two questions, of which the second is the richer. */
function nameOf({ name, tier }: Provider): string {
  return tier === 'badge' ? name : `${name}+`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function isAgency(said: unknown): said is Agency {
  const { id, label } = (said ?? {}) as Partial<Agency>;
  return typeof id === 'string' && typeof label === 'string';
}
