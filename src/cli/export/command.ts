import { type Command, Option } from 'commander';
import { languages } from '../render/choices.js';
import type { Terminal } from '../terminal.js';
import { audiences, exportFormats, type ExportOptions, layoutIds } from './options.js';

/** Adds `export`: figures of a snapshot as documents for forms, and as data. */
export function addExport(all: Command, terminal: Terminal): void {
  all
    .command('export')
    .description('Writes figures of a snapshot for CVs, packets and reports. Asks nobody.')
    .argument('<snapshot>', 'the snapshot, or the index of its shards')
    .addOption(new Option('--layout <layout>', 'which form it is for').choices(layoutIds))
    .addOption(
      new Option('--format <format>', 'what to write: text where absent').choices(exportFormats),
    )
    .option('--works <identifiers...>', 'DOIs, pmid:… and their like')
    .option('--facts <measures...>', 'the numbers to tell: citations, citations@crossref')
    .option('-o, --output <file>', 'where to write it')
    .addOption(new Option('--lang <language>', 'which language it speaks').choices(languages))
    .option('--reported <file>', 'what people report: a JSON list of {"text", "by"}')
    .option('--evidence <files...>', 'what people report: tables or JSON, as evidence reads them')
    .addOption(
      new Option('--audience <reader>', 'who reads it: private entries stand in neither').choices(
        audiences,
      ),
    )
    .option('--references <file>', 'your library as CSL-JSON: authors and journals stand there')
    .option('--style <style>', 'how works are cited, by Citation.js: apa, or a .csl file')
    .option('--from <date>', 'award: the first year, month or day')
    .option('--until <date>', 'award: the last one')
    .option('--award <name>', 'award: what it is called')
    .option('--counts', 'narrative-cv: name counts all the same')
    .option('--verify', 'says whether a sealed file has changed')
    .option('--strict', 'ends with 1 where something was left out or is too much')
    .action(async (path: string, options: ExportOptions) => {
      const { exportWorks } = await import('./export.js');
      await exportWorks(path, options, terminal);
    });
}
