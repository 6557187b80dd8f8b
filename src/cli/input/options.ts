import type { Command } from 'commander';

/** Where a command's works stand. */
export interface InputOptions {
  readonly list?: readonly string[];
  readonly csv?: readonly string[];
  readonly sitemap?: readonly string[];
  readonly pages?: readonly string[];
}

/** Adds the options by which a command is told its works. */
export function addInput(command: Command): Command {
  return command
    .argument('[identifiers...]', 'works: DOIs, pmid:…, arXiv numbers …, in any form people write')
    .option(
      '--list <file>',
      'a list of works, one a line, or BibTeX, RIS, CSL-JSON …; - is what is piped in',
      also,
    )
    .option('--csv <file>', 'a table with a column named doi, pmid, pmcid, arxiv …', also)
    .option(
      '--sitemap <address or file>',
      'ask the pages of your own site which works they show',
      also,
    )
    .option('--pages <folder>', 'the HTML files of a built site', also);
}

/** Gathers an option that may be given several times. */
export function also(value: string, given: readonly string[] = []): readonly string[] {
  return [...given, value];
}
