import { type Command, Option } from 'commander';
import { dateOrders } from '../../model/evidence.js';
import type { Terminal } from '../terminal.js';
import type { EvidenceOptions } from './options.js';

/** Adds `evidence`: checks what people report, and divides it by who may see it. */
export function addEvidence(all: Command, terminal: Terminal): void {
  all
    .command('evidence')
    .description('Checks files of what people report, and divides them by who may see it.')
    .argument('<files...>', 'tables or JSON; several become one')
    .option('--out <folder>', 'where to write evidence.json and evidence.private.json')
    .addOption(
      new Option('--dates <order>', 'how dates such as 06/07/2025 are meant').choices(dateOrders),
    )
    .option('--reported-by <name>', 'who reports what names nobody')
    .option('--strict', 'end with 1 where anything could not be read, or is asked')
    .option('--json', 'the report as JSON')
    .action(async (files: readonly string[], options: EvidenceOptions) => {
      const { divide } = await import('./divide.js');
      await divide(files, options, terminal);
    });
}
