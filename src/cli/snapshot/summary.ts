import type { Work } from '../../intake/works.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Snapshot } from '../../model/snapshot.js';
import { variableOf } from '../asking/keys.js';
import { failureSentences } from '../asking/failures.js';
import type { Outcome } from '../asking/outcome.js';
import { type Tally, tallyOf } from '../asking/tally.js';
import { givenUpSentence, tallyLine, worksCount } from '../asking/words.js';
import { failureOf } from '../asking/question.js';
import { voice } from '../voice.js';
import { endsIn } from './expiring.js';
import type { Previous } from './previous.js';

const { count, date } = voice.speaker;

/** How a snapshot came out. */
export interface Summary {
  readonly works: number;
  /** Works about which nobody can be asked. */
  readonly unaskable: readonly string[];
  /** Works with a notice. */
  readonly noticed: readonly string[];
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
  readonly providers: readonly Tally[];
  /** Earlier figures that would stand in for failures, if their provider's terms let them be kept. */
  readonly leftOut: readonly { readonly provider: ProviderId; readonly figures: number }[];
  /** When the first figure goes of each source whose terms limit how long it may be kept. */
  readonly ends: ReturnType<typeof endsIn>;
  /** Files that had to be written; none where nothing has changed. */
  readonly filesWritten: number;
}

/** Counts how it came out. */
export function summaryOf(
  works: readonly Work[],
  outcomes: readonly Outcome[],
  snapshot: Snapshot,
  previous: Previous,
  problems: readonly string[],
  filesWritten: number,
): Summary {
  const keys = works.map(({ key }) => key);
  return {
    works: keys.length,
    unaskable: keys.filter((key) => !outcomes.some(({ answers }) => answers.has(key))),
    noticed: keys.filter((key) => snapshot.works[key]!.notices.length),
    problems,
    providers: outcomes.map((outcome) =>
      tallyOf(outcome, keys, (key) => snapshot.works[key]!.findings),
    ),
    leftOut: outcomes.flatMap(({ provider, answers }) => {
      const figures = works
        .filter(({ key }) => answers.has(key) && failureOf(answers.get(key)!))
        .reduce((sum, work) => sum + previous.expired(work, provider), 0);
      return figures ? [{ provider: provider.name, figures }] : [];
    }),
    ends: endsIn(snapshot),
    filesWritten,
  };
}

/** Whether anything failed or could not be read. */
export function isAmiss({ problems, providers }: Summary): boolean {
  return problems.length > 0 || providers.some(({ failed }) => failed);
}

/** The summary for people. */
export function summaryText(
  { works, unaskable, noticed, problems, providers, leftOut, ends, filesWritten }: Summary,
  outcomes: readonly Outcome[],
  output: string,
  /** Whether the same command asks only for what has failed. */
  goesOn: boolean,
): string {
  const lines = outcomes.flatMap(({ provider, givenUp }) =>
    givenUp ? [givenUpSentence(provider.name, givenUp)] : [],
  );
  const givenUp = outcomes.flatMap((outcome) => (outcome.givenUp ? outcome.provider.name : []));
  lines.push(
    ...providers.map((tally) =>
      [
        `${tallyLine(tally)}.`,
        // Why somebody was given up is told already.
        ...(givenUp.includes(tally.provider) ? [] : whyFailed(tally)),
        ...keyHint(tally, outcomes),
      ].join(' '),
    ),
  );
  for (const { provider, figures } of leftOut)
    lines.push(
      `${count(figures, { one: '{n} earlier figure', other: '{n} earlier figures' })} of ${voice.labelOf(provider)} left out: its terms limit how long they may be kept.`,
    );
  for (const { provider, until } of ends)
    lines.push(
      `By the terms of ${voice.labelOf(provider)} its figures may be shown until ${date(until, 'long')}; then pages leave them out. Make the snapshot again before.`,
    );
  if (noticed.length)
    lines.push(
      `Retracted, withdrawn, corrected or in question: ${worksCount(noticed.length)}: ${some(noticed)}.`,
    );
  if (unaskable.length)
    lines.push(
      `Nobody can be asked about ${worksCount(unaskable.length)}, for want of a DOI: ${some(unaskable)}.`,
    );
  if (problems.length)
    lines.push(
      count(problems.length, {
        one: '{n} thing could not be read; see above.',
        other: '{n} things could not be read; see above.',
      }),
    );
  if (goesOn && providers.some(({ failed }) => failed > 0))
    lines.push('Run this again: only what has failed is asked for.');
  const what = `${worksCount(works)} in ${output}`;
  lines.push(filesWritten ? `${what}.` : `${what}: nothing has changed, so it is left as it is.`);
  return `${lines.join('\n')}\n`;
}

function whyFailed({ provider, reasons = {} }: Tally): string[] {
  const sentences = failureSentences(provider, reasons);
  return sentences.map(([works, sentence]) =>
    sentences.length > 1 ? `${worksCount(works)}: ${sentence}` : sentence,
  );
}

/** What to look at where somebody who wants a key refuses. */
function keyHint({ provider: name, reasons }: Tally, outcomes: readonly Outcome[]): string[] {
  const { provider } = outcomes.find((outcome) => outcome.provider.name === name)!;
  return provider.needs === 'key' && reasons?.refused
    ? [`Is the key in ${variableOf(provider)} right, and may it ask this?`]
    : [];
}

/** The first few of a list. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
