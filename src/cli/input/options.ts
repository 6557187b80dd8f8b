import type { Command } from 'commander';

/** Where a command's works stand. */
export interface InputOptions {
  readonly list?: readonly string[];
  readonly csv?: readonly string[];
  readonly sitemap?: readonly string[];
  readonly pages?: readonly string[];
  readonly orcid?: readonly string[];
  readonly ror?: readonly string[];
  readonly award?: readonly string[];
  /** One for all awards, or one for each in their order. */
  readonly funder?: readonly string[];
}

/** Adds the options by which a command is told its works. */
export function addInput(command: Command): Command {
  return command
    .argument('[identifiers...]', 'works: DOIs, pmid:…, arXiv numbers …, in any form people write')
    .option(
      '--list <file>',
      'a list of works, one a line, or BibTeX, RIS, CSL-JSON, CSV …; - is what is piped in',
      also,
    )
    .option('--csv <file>', 'a table with a column named doi, pmid, pmcid, arxiv …', also)
    .option(
      '--sitemap <address or file>',
      'ask the pages of your own site which works they show',
      also,
    )
    .option('--pages <folder>', 'the HTML files of a built site', also)
    .option('--orcid <iD>', 'the works of a person, as their ORCID record lists them', also)
    .option(
      '--ror <id>',
      'the works of an organisation, as OpenAlex reads its authors’ addresses',
      also,
    )
    .option('--award <number>', 'the works of an award, with --funder', also)
    .option('--funder <id>', 'whose award it is: its 10.13039/… or its ROR ID', also);
}

/** Gathers an option that may be given several times. */
export function also(value: string, given: readonly string[] = []): readonly string[] {
  return [...given, value];
}
