import type { Door } from '../../client/door.js';
import type { Listed, Listing } from '../../intake/listing.js';
import { readTable } from '../../intake/table.js';
import { filed, type Work } from '../../intake/works.js';
import { readWritten } from '../../intake/written.js';
import { duration } from '../asking/plan.js';
import { progressOn } from '../asking/progress.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { Portfolio } from '../../model/portfolio.js';
import { type AskOptions, settingsFrom } from '../asking/options.js';
import { UsageError } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { voice } from '../voice.js';
import { piped, textOf } from './files.js';
import type { InputOptions } from './options.js';
import { askLists, type ListMemory, noMemory } from './portfolios.js';
import { subjectsIn } from './subjects.js';

/** What a command was given. */
export interface Input {
  readonly works: readonly Work[];
  /** What can't be read, by where it stands, a sentence each. */
  readonly problems: readonly string[];
  /** The lists of people, organisations and awards that works come from. */
  readonly portfolios: readonly Portfolio[];
}

/**
 * Reads everything a command was given, in any mix.
 *
 * @param memory what is known of the lists of people, organisations and awards
 * @throws UsageError when a file can't be read, or nothing names a work
 */
export async function gather(
  words: readonly string[],
  options: InputOptions & Pick<AskOptions, 'contact'>,
  terminal: Pick<Terminal, 'input' | 'tell' | 'screen'>,
  door: Door,
  signal: AbortSignal,
  memory: ListMemory = noMemory,
): Promise<Input> {
  const works: Listed[] = [];
  const problems: string[] = [];
  const { list = [], csv = [], sitemap = [], pages = [] } = options;
  const subjects = subjectsIn(options);
  const sources = [...list, ...csv, ...pages, ...sitemap, ...subjects.map(valueOf)];
  const given = words.length > 0 || sources.length > 0;

  for (const word of words) {
    const reading = readWritten(word);
    if ('found' in reading) works.push([reading.found]);
    else problems.push(reading.problem);
  }
  const { listIn } = await import('./lists.js');
  for (const path of given ? list : ['-'])
    add(path === '-' ? 'standard input' : path, listIn(await listAt(path), path));
  for (const path of csv) add(path, readTable(await textOf(path)));
  if (pages.length) {
    const { worksInPages } = await import('./pages.js');
    for (const folder of pages)
      for await (const [path, listing] of worksInPages(folder)) add(path, listing);
  }
  if (sitemap.length) await askSites();
  const lists = await askLists(subjects, {
    ...{ settings: settingsFrom(options), door, signal, memory, tell: terminal.tell },
  });
  works.push(
    ...lists.portfolios.flatMap((each) => each.works.map(({ identifiers }) => identifiers)),
  );
  problems.push(...lists.problems);

  const filedWorks = filed(works);
  const pagesHint =
    pages.length + sitemap.length ? ' Pages name theirs as <impact-badge doi="…">.' : '';
  if (!filedWorks.length && !signal.aborted) {
    for (const problem of problems) terminal.tell(`${problem}\n`);
    throw new UsageError(
      problems.length
        ? 'Nothing that was given can be read, so there is no work to ask about.'
        : given
          ? `No work is named in ${voice.speaker.list(sources)}.${pagesHint}`
          : 'No work is named. Write identifiers behind the command, or name a file: --list, --csv, --pages or --sitemap; or whose works they are: --orcid, --ror or --award.',
    );
  }
  return { works: filedWorks, problems, portfolios: lists.portfolios };

  function add(source: string, listing: Listing): void {
    works.push(...listing.works);
    for (const { line, sentence } of listing.problems)
      problems.push(`${source}${line ? ` line ${line}` : ''}: ${sentence}`);
  }

  async function listAt(path: string): Promise<string> {
    if (path !== '-') return textOf(path);
    return terminal.input ? piped(terminal.input) : '';
  }

  async function askSites(): Promise<void> {
    const { Site, secondsFor } = await import('./site.js');
    for (const source of sitemap) {
      const site = new Site(door, signal);
      const { pages: addresses, problems: found } = await site.pages(source);
      add(source, { works: [], problems: found });
      if (!addresses.length) continue;
      const { host: label } = new URL(addresses[0]!);
      terminal.tell(
        `Asking ${pagesCount(addresses.length)} of ${label}, which takes ${duration(secondsFor(addresses.length))}.\n`,
      );
      const asked = { label };
      const { report, end } = await progressOn(terminal, door.now);
      let at = 0;
      for (const address of addresses) {
        if (signal.aborted) break;
        report(asked, (at += 1), addresses.length);
        add(address, await site.works(address));
      }
      end();
    }
  }
}

function pagesCount(pages: number): string {
  return voice.speaker.count(pages, { one: '{n} page', other: '{n} pages' });
}
