import type { Command } from 'commander';
import { changesBetween } from '../../aggregate/changes.js';
import type { Terminal } from '../terminal.js';
import { changesText } from './text.js';
import { soundAt } from './sound.js';

/** Adds `diff`: what became of a set of works between two snapshots. */
export function addDiff(all: Command, { out, tell }: Terminal): void {
  all
    .command('diff')
    .description('Says what is new, gone and changed between two snapshots.')
    .argument('<old>', 'the earlier snapshot, or the index of its shards')
    .argument('<new>', 'the later one')
    .option('--json', 'as JSON')
    .action(async (earlier: string, later: string, { json }: { json?: true }) => {
      const changes = changesBetween(await soundAt(earlier, tell), await soundAt(later, tell));
      out(json ? `${JSON.stringify(changes, null, 2)}\n` : changesText(changes));
    });
}
