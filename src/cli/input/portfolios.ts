import type { Door } from '../../client/door.js';
import { loadPortfolio } from '../../client/portfolio.js';
import { failureIn } from '../../client/portfolio-memory.js';
import { type Identifier, schemeOf, valueOf } from '../../identifiers/identifier.js';
import type { Portfolio, PortfolioSource } from '../../model/portfolio.js';
import { timestamp } from '../../model/partial-date.js';
import type { ProviderSettings } from '../../model/provider.js';
import { listers } from '../../page/listers.js';
import { fill } from '../../words/details-sentences.js';
import { worksCount } from '../asking/words.js';
import type { Terminal } from '../terminal.js';
import { voice } from '../voice.js';

const { count, date, list, number } = voice.speaker;

/** What is known of lists before anybody is asked, and where they are written down. */
export interface ListMemory {
  /** A list that is new enough to be taken as it stands. */
  fresh(subject: Identifier): Portfolio | undefined;
  /** The last list that nobody failed to tell, of whatever age. */
  last(subject: Identifier): Portfolio | undefined;
  keep(portfolio: Portfolio): void;
}

/** Knows nothing, and forgets. */
export const noMemory: ListMemory = {
  fresh: () => undefined,
  last: () => undefined,
  keep: () => undefined,
};

/** How lists are asked for. */
export interface ListOptions {
  readonly settings: ProviderSettings;
  readonly door: Door;
  readonly signal: AbortSignal;
  readonly memory: ListMemory;
  readonly tell: Terminal['tell'];
}

/**
 * The lists of people, organisations and awards, one after the other, for each source has a pace.
 * Where a source fails, the last whole list stands in, as it does on a page.
 *
 * @returns `problems`: what failed, a sentence each
 */
export async function askLists(
  subjects: readonly Identifier[],
  { settings, door, signal, memory, tell }: ListOptions,
): Promise<{ portfolios: readonly Portfolio[]; problems: readonly string[] }> {
  const portfolios: Portfolio[] = [];
  const problems: string[] = [];
  for (const subject of subjects) {
    const known = memory.fresh(subject);
    if (!known) tell(`${askingSentence(subject)}\n`);
    const portfolio =
      known ?? (await loadPortfolio(door, listers, subject, { ...settings, signal }));
    // What comes of a question that was given up is half a list.
    if (signal.aborted) break;
    const failures = portfolio.sources.filter(failureIn);
    if (!known && !failures.length) memory.keep(portfolio);
    const last = failures.length ? memory.last(subject) : undefined;
    problems.push(...failures.map((source) => failureSentence(subject, source)));
    if (last) problems.push(keptSentence(last));
    portfolios.push(last ?? portfolio);
    tell(`${portfolioSentence(last ?? portfolio)}\n`);
  }
  return { portfolios, problems };
}

/** When the oldest of its sources was read; `undefined` where none has answered. */
export function listedAt({ sources }: Portfolio): string | undefined {
  const dates = sources.flatMap(({ receipt }) => receipt.retrieved ?? []);
  return dates.map((each) => timestamp(Date.parse(each))).sort()[0];
}

function askingSentence(subject: Identifier): string {
  const asked = listers.filter(({ accepts }) => accepts.includes(schemeOf(subject)));
  return `Asking ${list(asked.map(({ label }) => label))} for the works of ${valueOf(subject)}.`;
}

/** "Josiah Carberry, 0000-0002-1825-0097: 12 works; 3 more are perhaps theirs; …" */
function portfolioSentence({ subject, name, works, perhaps, unidentified, sources }: Portfolio) {
  const parts = [
    worksCount(works.length),
    ...(perhaps.length
      ? [
          count(perhaps.length, {
            one: '{n} more is perhaps theirs',
            other: '{n} more are perhaps theirs',
          }),
        ]
      : []),
    ...(unidentified.length
      ? [
          count(unidentified.length, {
            one: '{n} entry has no identifier, so nobody can be asked about it',
            other: '{n} entries have no identifier, so nobody can be asked about them',
          }),
        ]
      : []),
    ...sources.flatMap((source) => shortness(source)),
  ];
  return `${[name, valueOf(subject)].filter(Boolean).join(', ')}: ${parts.join('; ')}.`;
}

/** What a source that did not fail leaves open all the same. */
function shortness({ provider, failure, isComplete, read, total }: PortfolioSource): string[] {
  const label = voice.labelOf(provider);
  if (failure === 'unknown-subject') return [`${label} does not know it`];
  if (failure === 'unaskable') return [`${label} can't be asked about it`];
  if (failure || isComplete) return [];
  return total === undefined
    ? [`the list of ${label} was cut after ${number(read)}`]
    : [`of ${label} the first ${number(read)} of ${number(total)}`];
}

function failureSentence(subject: Identifier, source: PortfolioSource): string {
  const name = voice.labelOf(source.provider);
  const why = fill(voice.prose.details.failed[failureIn(source)!], { name });
  return `The ${source.tie ? 'works' : 'name'} of ${valueOf(subject)}: ${why}`;
}

function keptSentence(last: Portfolio): string {
  return `The works of ${valueOf(last.subject)}: the list of ${date(listedAt(last)!, 'long')} stands.`;
}
