import { constants } from 'node:os';
import { Stopped } from './exit.js';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Whether a command has been asked to stop. */
export interface Stop {
  readonly signal: AbortSignal;
  /** @throws Stopped when it has been */
  check(): void;
  /** Lets the system end this process as it always does. */
  release(): void;
}

/** Listens for Ctrl-C and for the system's wish to end. A second one ends the process at once. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let stopped: number | undefined;
  const stop = (name: NodeJS.Signals) => {
    stopped = constants.signals[name];
    release();
    controller.abort();
  };
  for (const name of signals) process.once(name, stop);
  return {
    signal: controller.signal,
    check: () => {
      if (stopped) throw new Stopped(stopped);
    },
    release,
  };

  function release(): void {
    for (const name of signals) process.removeListener(name, stop);
  }
}
