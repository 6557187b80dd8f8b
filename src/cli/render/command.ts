import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.js';
import { formats, languages, records, type RenderOptions } from './choices.js';

/** Adds `render`: figures of a snapshot, for places where no script runs. */
export function addRender(all: Command, terminal: Terminal): void {
  all
    .command('render')
    .description('Writes figures of a snapshot for places where no script runs. Asks nobody.')
    .argument('[identifiers...]', 'DOIs, pmid:… and their like; all of the snapshot where absent')
    .requiredOption('--from <snapshot>', 'the snapshot, or the index of its shards')
    .addOption(new Option('--format <format>', 'what to write: html where absent').choices(formats))
    .option('-o, --output <path>', 'a file, or a folder for pictures and pages')
    .option('--pages <paths...>', 'draws the badges into HTML files, or into all of a folder')
    .addOption(new Option('--lang <language>', 'which language it speaks').choices(languages))
    .option('--omit <names>', 'measures or groups to withhold, divided by spaces')
    .option('--min-count <number>', 'counts below this are withheld')
    .option('--headline <measure>', 'the count that leads: citations@crossref, or none')
    .option('--variant <variant>', 'as the element has it; flat or donut for pictures')
    .option('--size <size>', 'as the element has it')
    .option('--details <details>', 'as the element has it')
    .option('--when-empty <what>', 'as the element has it')
    .option('--images <place>', 'markdown of pictures: folder or address of the SVGs')
    .option('--scale <number>', 'pixels of a png for each of the svg: 2 where absent')
    .addOption(
      new Option(
        '--records <form>',
        'html: what each work is, for Zotero or search engines',
      ).choices(records),
    )
    .option('--strict', 'ends with 1 where a work or a badge was left out')
    .action(async (identifiers: string[], options: RenderOptions) => {
      const { render } = await import('./render.js');
      await render(identifiers, options, terminal);
    });
}
