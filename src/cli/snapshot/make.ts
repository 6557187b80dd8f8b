import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandDoor } from '../asking/door.js';
import { askEveryone, type Memory, questionsFor } from '../asking/everyone.js';
import { keysFor } from '../asking/keys.js';
import { chosen, settingsFrom } from '../asking/options.js';
import { isLong, planOf } from '../asking/plan.js';
import { progressOn } from '../asking/progress.js';
import { planJson, planSentence, planText, worksCount } from '../asking/words.js';
import { CheckFailed, UsageError } from '../exit.js';
import { gather } from '../input/gather.js';
import { readSnapshotAt } from '../snapshot-file.js';
import { listenForStop } from '../stop.js';
import type { Terminal } from '../terminal.js';
import { writeFailure } from '../write.js';
import { assembled } from './assembled.js';
import { Journal } from './journal.js';
import type { SnapshotOptions } from './options.js';
import { filePlace, type Place, shardsPlace, streamPlace } from './place.js';
import { Previous } from './previous.js';
import { forbiddenSentence, publishable } from './publishable.js';
import { isAmiss, summaryOf, summaryText } from './summary.js';
import { writtenLists, writtenMemory } from './written-memory.js';

const day = 86_400_000;

/**
 * Asks about works and writes the snapshot.
 *
 * @throws UsageError, CheckFailed or Stopped
 */
export async function makeSnapshot(
  words: readonly string[],
  options: SnapshotOptions,
  terminal: Terminal,
): Promise<void> {
  const { tell } = terminal;
  const { output, from, maxAge, dryRun, strict, json } = options;
  const place = placeOf(options, terminal);
  const { allowed: providers, forbidden } = publishable(chosen(options));
  const settings = settingsFrom(options);
  if (!providers.length && forbidden.length)
    throw new UsageError(forbidden.map((each) => forbiddenSentence(each, 'any work')).join(' '));
  const keys = keysFor(providers);
  const door = commandDoor();
  const stop = listenForStop();
  try {
    const old = from === undefined ? await place.read() : await readSnapshotAt(from);
    const previous = new Previous(old, door.now());
    let journal: Journal | undefined;
    const open = () => (dryRun ? undefined : (journal ??= journalOf(place, maxAge, door.now)));
    const lists = writtenLists(previous, maxAge, open, place.journal);
    const { works, problems, portfolios } = await gather(
      ...[words, options, terminal, door, stop.signal, lists],
    ).catch((error: unknown) => {
      // What an earlier run was answered is not lost over a word that is wrong now.
      if (journal?.found) journal.close();
      else journal?.remove();
      throw error;
    });
    if (stop.signal.aborted) {
      journal?.close();
      tell(journal ? stoppedSentence(place) : 'Stopped. No source has been asked.\n');
    }
    stop.check();
    for (const problem of problems) tell(`${problem}\n`);
    for (const provider of forbidden)
      tell(`${forbiddenSentence(provider, worksCount(works.length))}\n`);
    const earlier: Memory['earlier'] = (work, provider) => previous.fresh(work, provider, maxAge);
    const plans = providers.map((provider) =>
      planOf(provider, questionsFor(provider, works, earlier), settings),
    );
    if (dryRun) {
      terminal.out(
        json ? planJson(plans, works.length) : planText(plans, works.length, portfolios.length > 0),
      );
      return;
    }

    open();
    const { memory, isFull, check } = writtenMemory(earlier, journal, place.journal);
    if (journal?.found) tell(`Going on from an earlier run, as ${place.journal} has it.\n`);
    for (const plan of plans) if (isLong(plan)) tell(`${planSentence(plan, plans)}\n`);
    const { report, end } = await progressOn(terminal, door.now);
    const signal = AbortSignal.any([stop.signal, isFull]);
    const asked = await askEveryone(works, {
      ...{ providers, settings, keys, door, signal, memory, progress: report },
    });
    end();
    if (signal.aborted) journal?.close();
    check();
    if (stop.signal.aborted) tell(stoppedSentence(place));
    stop.check();

    const snapshot = assembled(works, asked, previous, door.now(), portfolios);
    const written = await place.write(snapshot);
    journal?.remove();
    const { outcomes } = asked;
    const summary = summaryOf(works, outcomes, snapshot, previous, problems, written);
    const goesOn = output !== undefined && from === undefined && maxAge > 0;
    tell(summaryText(summary, outcomes, output ?? 'standard output', goesOn));
    if (json) terminal.out(`${JSON.stringify(summary, null, 2)}\n`);
    if (strict && isAmiss(summary)) throw new CheckFailed();
  } finally {
    stop.release();
  }
}

function placeOf({ output, shards, json, dryRun }: SnapshotOptions, { out }: Terminal): Place {
  if (output !== undefined) return shards ? shardsPlace(output) : filePlace(output);
  if (shards) throw new UsageError('--shards needs a folder to write to. Name one with -o.');
  if (json && !dryRun)
    throw new UsageError('--json puts the summary on standard output. Name a file with -o.');
  return streamPlace(out);
}

function journalOf({ journal }: Place, maxAge: number, now: () => number): Journal | undefined {
  if (journal === undefined) return undefined;
  try {
    const folder = dirname(journal);
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    // Who asks for everything anew still has what the run that was ended had asked.
    return new Journal(journal, Math.max(maxAge, day), now);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(writeFailure(journal, error));
  }
}

function stoppedSentence({ journal }: Place): string {
  return journal === undefined
    ? 'Stopped. Nothing is written; with -o it could go on from here.\n'
    : `Stopped. What has been answered is in ${journal}: give the same command again to go on.\n`;
}
