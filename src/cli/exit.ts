/** How a command ended, as its process tells it. */
export const exit = {
  /** Done, perhaps with warnings. */
  done: 0,
  /** A check failed, or something was amiss and `--strict` was given. */
  failed: 1,
  /** Wrongly called: an unknown option, a file that can't be read. */
  misused: 2,
  /** Ended by a signal, to whose number this is added. */
  stopped: 128,
} as const;

/** What the caller has to mend, in a sentence that says how; no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A check failed, or something was amiss under `--strict`; what it was has been told already. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}

/** Ended by Ctrl-C or by the system; how to go on has been told already. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  /** The number of the signal. */
  readonly signal: number;

  constructor(signal: number) {
    super();
    this.signal = signal;
  }
}
