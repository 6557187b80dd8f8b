import { commandDoor } from '../asking/door.js';
import { askEveryone, questionsFor } from '../asking/everyone.js';
import { keysFor } from '../asking/keys.js';
import { chosen, settingsFrom } from '../asking/options.js';
import { isLong, planOf } from '../asking/plan.js';
import { progressOn } from '../asking/progress.js';
import { givenUpSentence, planSentence } from '../asking/words.js';
import { cleaned } from '../../export/clean.js';
import { CheckFailed, UsageError } from '../exit.js';
import { gather } from '../input/gather.js';
import { assembled } from '../snapshot/assembled.js';
import { Previous } from '../snapshot/previous.js';
import { listenForStop } from '../stop.js';
import type { Terminal } from '../terminal.js';
import { checkEvidence, evidenceText } from './evidence.js';
import type { CheckOptions } from './options.js';
import { type Report, reportOn } from './report.js';
import { reportText } from './text.js';

/**
 * Says who knows which works, and whether evidence holds what is not for everyone.
 *
 * @throws UsageError, CheckFailed or Stopped
 */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const { pages = [], list = [], csv = [], sitemap = [], strict, json } = options;
  const { orcid = [], ror = [], award = [] } = options;
  const evidence = await checkEvidence(options.evidence ?? [], pages);
  const isOfEvidence = evidence.files + evidence.problems.length > 0;
  if (isOfEvidence && !json) terminal.out(evidenceText(evidence));
  const hasLists = [words, list, csv, sitemap, orcid, ror, award].some(({ length }) => length);
  const report =
    !isOfEvidence || hasLists
      ? await askAbout(words, options, terminal)
      : pages.length
        ? await askAbout(words, options, terminal).catch(noWorks)
        : undefined;
  if (json)
    terminal.out(`${JSON.stringify({ ...report, ...(isOfEvidence && { evidence }) }, null, 2)}\n`);
  else if (report) terminal.out(reportText(report));
  const isAmiss =
    evidence.problems.length ||
    report?.problems.length ||
    report?.sources.some(({ failed }) => Object.keys(failed).length);
  if (evidence.private.length || (strict && isAmiss)) throw new CheckFailed();
}

/** Pages that show evidence need not show works. */
function noWorks(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
}

/** Asks about works. Nothing is kept. */
async function askAbout(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Report> {
  const stop = listenForStop();
  try {
    const door = commandDoor();
    const providers = chosen(options);
    const settings = settingsFrom(options);
    const keys = keysFor(providers);
    const { signal } = stop;
    const { works, problems } = await gather(words, options, terminal, door, signal);
    if (signal.aborted) terminal.tell('Stopped. No source has been asked.\n');
    stop.check();
    const memory = {
      earlier: () => undefined,
      recall: () => undefined,
      keep: () => undefined,
      recallAgency: () => undefined,
      keepAgency: () => undefined,
    };
    const plans = providers.map((provider) =>
      planOf(provider, questionsFor(provider, works, memory.earlier), settings),
    );
    for (const plan of plans) if (isLong(plan)) terminal.tell(`${planSentence(plan, plans)}\n`);
    const progress = await progressOn(terminal, door.now);
    const asked = await askEveryone(works, {
      ...{ providers, settings, keys, door, signal, memory, progress: progress.report },
    });
    progress.end();
    stop.check();
    for (const { provider, givenUp } of asked.outcomes)
      if (givenUp) terminal.tell(`${givenUpSentence(provider.name, givenUp)}\n`);
    const previous = new Previous(undefined, door.now());
    const { works: found } = assembled(works, asked, previous, door.now());
    return reportOn(cleaned(found), asked.outcomes, problems);
  } finally {
    stop.release();
  }
}
