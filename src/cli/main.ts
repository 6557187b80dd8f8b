import { setMaxListeners } from 'node:events';
import { CommanderError } from 'commander';
import { CheckFailed, exit, Stopped, UsageError } from './exit.js';
import { program } from './program.js';
import { ownTerminal, type Terminal } from './terminal.js';

/**
 * Runs the command line.
 *
 * @param words what stands after the program's name
 * @returns how it ended
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync(words, { from: 'user' });
    return exit.done;
  } catch (error) {
    // Commander has told by itself what it did not understand.
    if (error instanceof CommanderError) return error.exitCode && exit.misused;
    if (error instanceof CheckFailed) return exit.failed;
    if (error instanceof Stopped) return exit.stopped + error.signal;
    if (!(error instanceof UsageError)) throw error;
    terminal.tell(`impact-badges: ${error.message}\n`);
    return exit.misused;
  }
}

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  // All the works of a batch listen to one signal; Node would take that for a leak.
  setMaxListeners(0);
  process.exitCode = await main(process.argv.slice(2), ownTerminal());
}
