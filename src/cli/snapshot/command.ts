import { type Command, InvalidArgumentError, Option } from 'commander';
import { addAsking } from '../asking/options.js';
import { addInput } from '../input/options.js';
import type { Terminal } from '../terminal.js';
import type { SnapshotOptions } from './options.js';

const units = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;

/** Adds `snapshot`: asks about works, and writes down what is said. */
export function addSnapshot(all: Command, terminal: Terminal): void {
  const command = all
    .command('snapshot')
    .description('Asks open sources about works, and writes a file that pages can show.');
  addAsking(addInput(command))
    .option('-o, --output <path>', 'where to write; without it, to standard output')
    .option('--shards', 'write a folder of files, so that a page brings only what it shows')
    .option('--from <old>', 'an earlier snapshot to go on from; the output itself where it exists')
    .addOption(
      new Option('--max-age <age>', 'ask again for what is older: 6d, 12h, 30m; 0 asks for all')
        .argParser(ageOf)
        .default(6 * units.d, '6d'),
    )
    .option('--dry-run', 'say what would be asked and how long it would take')
    .option('--strict', 'end with 1 where anything failed or could not be read')
    .option('--json', 'the summary as JSON on standard output')
    .action(async (words: readonly string[], options: SnapshotOptions) => {
      const { makeSnapshot } = await import('./make.js');
      await makeSnapshot(words, options, terminal);
    });
}

function ageOf(text: string): number {
  const [, count, unit] = /^(\d+)([dhm]?)$/.exec(text.trim()) ?? [];
  if (count && (unit || Number(count) === 0))
    return Number(count) * units[(unit || 'd') as keyof typeof units];
  throw new InvalidArgumentError('Write it as 6d, 12h, 30m or 0.');
}
