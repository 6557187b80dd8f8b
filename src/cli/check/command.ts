import type { Command } from 'commander';
import { addAsking } from '../asking/options.js';
import { addInput, also } from '../input/options.js';
import type { Terminal } from '../terminal.js';
import type { CheckOptions } from './options.js';

/** Adds `check`: who knows which of your works, before you put them on a page. */
export function addCheck(all: Command, terminal: Terminal): void {
  const command = all
    .command('check')
    .description('Says how many of your works each source knows, and what to mend.');
  addAsking(addInput(command))
    .option(
      '--evidence <file>',
      'fails where a file that anyone can download holds private entries',
      also,
    )
    .option('--strict', 'end with 1 where anything failed or could not be read')
    .option('--json', 'as JSON')
    .action(async (words: readonly string[], options: CheckOptions) => {
      const { check } = await import('./check.js');
      await check(words, options, terminal);
    });
}
