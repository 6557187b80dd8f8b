import { commandDoor } from '../asking/door.js';
import { askEveryone, questionsFor } from '../asking/everyone.js';
import { chosen, settingsFrom } from '../asking/options.js';
import { isLong, planOf } from '../asking/plan.js';
import { progressOn } from '../asking/progress.js';
import { givenUpSentence, planSentence } from '../asking/words.js';
import { cleaned } from '../../export/clean.js';
import { CheckFailed } from '../exit.js';
import { gather } from '../input/gather.js';
import { assembled } from '../snapshot/assembled.js';
import { Previous } from '../snapshot/previous.js';
import { listenForStop } from '../stop.js';
import type { Terminal } from '../terminal.js';
import type { CheckOptions } from './options.js';
import { reportOn } from './report.js';
import { reportText } from './text.js';

/**
 * Asks about works and says who knows them. Nothing is kept.
 *
 * @throws UsageError, CheckFailed or Stopped
 */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const stop = listenForStop();
  try {
    const door = commandDoor();
    const providers = chosen(options);
    const settings = settingsFrom(options);
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
      ...{ providers, settings, door, signal, memory, progress: progress.report },
    });
    progress.end();
    stop.check();
    for (const { provider, givenUp } of asked.outcomes)
      if (givenUp) terminal.tell(`${givenUpSentence(provider.name, givenUp)}\n`);
    const previous = new Previous(undefined, door.now());
    const { works: found } = assembled(works, asked, previous, door.now());
    const report = reportOn(cleaned(found), asked.outcomes, problems);
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    const isAmiss =
      problems.length || report.sources.some(({ failed }) => Object.keys(failed).length);
    if (options.strict && isAmiss) throw new CheckFailed();
  } finally {
    stop.release();
  }
}
