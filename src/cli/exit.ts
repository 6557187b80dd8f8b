/** How a command ended, as its process tells it. */
export const exit = {
  /** Done, perhaps with warnings. */
  done: 0,
  /** A check failed, or something was amiss and `--strict` was given. */
  failed: 1,
  /** Wrongly called: an unknown option, a file that can't be read. */
  misused: 2,
} as const;

/** What the caller has to mend, in a sentence that says how; no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A check failed, or something was amiss under `--strict`; what it was has been told already. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}
