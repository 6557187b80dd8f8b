import { type Command, Option } from 'commander';
import { changesBetween } from '../../aggregate/changes.js';
import { UsageError } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { soundAt } from './sound.js';
import { changesText } from './text.js';

/** What changes can be written as. */
const formats = ['text', 'markdown', 'html', 'atom'] as const;

interface DiffOptions {
  readonly format: (typeof formats)[number];
  readonly json?: true;
}

/** Adds `diff`: what became of a set of works between two snapshots. */
export function addDiff(all: Command, { out, tell }: Terminal): void {
  all
    .command('diff')
    .description('Says what is new, gone and changed between two snapshots.')
    .argument('<old>', 'the earlier snapshot, or the index of its shards')
    .argument('<new>', 'the later one')
    .addOption(new Option('--format <format>', 'what to write').choices(formats).default('text'))
    .addOption(new Option('--json', 'as JSON').conflicts('format'))
    .action(async (earlier: string, later: string, { format, json }: DiffOptions) => {
      const [before, after] = [await soundAt(earlier, tell), await soundAt(later, tell)];
      const changes = changesBetween(before, after);
      if (json) out(`${JSON.stringify(changes, null, 2)}\n`);
      else if (format === 'text') out(changesText(changes));
      else if (format === 'markdown') out((await import('./markdown.js')).changesMarkdown(changes));
      else if (format === 'html')
        out((await import('./html.js')).changesHtml(changes, before.generated, after.generated));
      else if (Number.isNaN(Date.parse(after.generated)))
        throw new UsageError(`${later} does not say when it was made, which a feed has to.`);
      else out((await import('./atom.js')).changesAtom(changes, after));
    });
}
