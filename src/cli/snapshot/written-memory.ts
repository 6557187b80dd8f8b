import { UsageError } from '../exit.js';
import type { Memory } from '../asking/everyone.js';
import { writeFailure } from '../write.js';
import type { ListMemory } from '../input/portfolios.js';
import type { Journal } from './journal.js';
import type { Previous } from './previous.js';

/** A memory that writes down what it learns. */
export interface WrittenMemory {
  readonly memory: Memory;
  /** Aborts when nothing can be written any more, for then there is no use in asking on. */
  readonly isFull: AbortSignal;
  /** @throws UsageError when it is full */
  readonly check: () => void;
}

/**
 * Makes one.
 *
 * @param journal where it writes; it forgets where there is none
 * @param path what to call the journal in an error
 */
export function writtenMemory(
  earlier: Memory['earlier'],
  journal: Journal | undefined,
  path = '',
): WrittenMemory {
  const full = new AbortController();
  return {
    isFull: full.signal,
    check: () => {
      if (full.signal.aborted) throw new UsageError(writeFailure(path, full.signal.reason));
    },
    memory: {
      earlier,
      recall: (provider, id) => journal?.recall(provider, id),
      recallAgency: (doi) => journal?.recallAgency(doi),
      keep: (provider, answers) => write(() => journal?.keep(provider, answers)),
      keepAgency: (doi, agency) => write(() => journal?.keepAgency(doi, agency)),
    },
  };

  function write(action: () => void): void {
    try {
      action();
    } catch (error) {
      full.abort(error);
    }
  }
}

/**
 * What is known of lists: by an earlier snapshot, or by a run that was ended.
 *
 * @param open opens the journal, if there is to be one
 * @param path what to call the journal in an error
 */
export function writtenLists(
  previous: Previous,
  maxAge: number,
  open: () => Journal | undefined,
  path = '',
): ListMemory {
  return {
    fresh: (subject) => previous.freshList(subject, maxAge) ?? open()?.recallList(subject),
    last: (subject) => previous.list(subject),
    keep: (portfolio) => {
      const journal = open();
      try {
        journal?.keepList(portfolio);
      } catch (error) {
        throw new UsageError(writeFailure(path, error));
      }
    },
  };
}
