import { Desk, type Keep } from '../../client/desk.js';
import type { Door } from '../../client/door.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { FailedReason } from '../../model/finding.js';
import { failed, measuresOf } from '../../model/outcome.js';
import type { Answer, Provider, ProviderSettings } from '../../model/provider.js';
import { type Hold, holdOf } from './held.js';
import { failureOf, nextOf, type Question, wasPut } from './question.js';

/** Longest pause that is waited out, milliseconds. Who wants a longer one is not asked again. */
const longestPause = 125_000;
/** How often a question is put before its failure is final. */
const mostTries = 4;
/** So many groups in a row without any usable answer are enough. */
const mostBarren = 12;

/** One bad work can bring these on all that share its request. */
const spoilt: readonly FailedReason[] = ['refused', 'malformed', 'not-json', 'other-work'];

/** Why a provider was not asked to the end. */
export type GivenUp = Hold | { readonly until?: undefined; readonly reason: FailedReason };

/** What asking one provider needs of its surroundings. */
export interface LoopOptions {
  readonly settings: ProviderSettings;
  readonly door: Door;
  readonly signal: AbortSignal;
  /** An answer that is written down already; it is not asked for again. */
  readonly recall: (id: Identifier) => Answer | undefined;
  /** Writes answers down as they arrive. */
  readonly keep: (answers: readonly Answer[]) => void;
  /** Called with the final answer about each work. */
  readonly settle: (question: Question, answer: Answer) => void;
}

interface Group {
  readonly questions: readonly Question[];
  /** When it may be asked, milliseconds since 1970. */
  readonly from: number;
}

/**
 * Asks one provider about all works, in full batches and at its pace. What fails is asked again,
 * after pauses that grow; a group that may have been spoilt by one of its works, in halves.
 *
 * @returns why the provider was given up before the end; all that was left has failed then
 */
export async function askAll(
  provider: Provider,
  questions: readonly Question[],
  { settings, door, signal, recall, keep, settle }: LoopOptions,
): Promise<GivenUp | undefined> {
  const noted: Keep = (answers) => {
    keep(answers);
    return answers;
  };
  const desk = new Desk(provider, settings, door, noted);
  let groups: Group[] = [];
  let fresh: Question[] = [];
  let barren = 0;
  let givenUp: GivenUp | undefined;
  for (const question of questions) begin(question);

  await Promise.all(Array<undefined>(provider.pace.concurrent).fill(undefined).map(work));
  if (givenUp) {
    const { reason } = givenUp;
    for (const question of [...groups.flatMap((group) => group.questions), ...fresh])
      settle(question, {
        id: question.ids[0],
        findings: measuresOf(provider).map((measure) => failed(provider, measure, reason)),
      });
  }
  return givenUp;

  async function work(): Promise<void> {
    while (!signal.aborted && !givenUp) {
      const hold = holdOf(door, provider.name);
      const now = door.now();
      if (hold && hold.until - now > longestPause) givenUp = hold;
      else if (hold) await door.wait(hold.until - now + 1, signal);
      else {
        const group = next(now);
        if (!group) return;
        if (group.from > now) await door.wait(group.from - now, signal);
        else await put(group);
      }
    }
  }

  /** Takes the next group; one that is not due yet is left where it is. */
  function next(now: number): Group | undefined {
    const due = groups.find(({ from }) => from <= now);
    if (due) {
      groups = groups.filter((group) => group !== due);
      return due;
    }
    if (!fresh.length) return groups.reduce((a, b) => (a.from <= b.from ? a : b), groups[0]!);
    const taken = fresh.slice(0, provider.batch.ids);
    fresh = fresh.slice(provider.batch.ids);
    return { questions: taken, from: 0 };
  }

  async function put({ questions: put }: Group): Promise<void> {
    const answers = await asked(put.map(({ ids }) => ids[0]));
    if (!answers) {
      groups.push({ questions: put, from: 0 });
      return;
    }
    const again: Question[] = [];
    const halved: Question[] = [];
    let isBarren: boolean | undefined;
    put.forEach((question, at) => {
      const answer = answers[at]!;
      const reason = failureOf(answer);
      if (!reason) {
        isBarren = false;
        answered(question, answer);
        return;
      }
      const isHeld = !wasPut(answer) && reason !== 'malformed';
      if (!isHeld) isBarren ??= true;
      if (isHeld) again.push(question);
      else if (spoilt.includes(reason) && put.length > 1) halved.push(question);
      else if (question.tries + 1 < mostTries)
        again.push({ ...question, tries: question.tries + 1 });
      else settle(question, answer);
    });
    if (isBarren !== undefined) barren = isBarren ? barren + 1 : 0;
    if (barren >= mostBarren) givenUp ??= { reason: failureOf(answers[0]!)! };
    const tries = Math.max(0, ...again.map((question) => question.tries));
    if (again.length)
      groups.push({ questions: again, from: tries ? door.now() + 1000 * 2 ** tries : 0 });
    const half = Math.ceil(halved.length / 2);
    for (const part of [halved.slice(0, half), halved.slice(half)])
      if (part.length) groups.push({ questions: part, from: 0 });
  }

  /** The answers in their order; `undefined` where all is stopped before they have come. */
  async function asked(ids: readonly Identifier[]): Promise<readonly Answer[] | undefined> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    signal.addEventListener('abort', stop);
    const stopped = new Promise<undefined>((resolve) =>
      controller.signal.addEventListener('abort', () => resolve(undefined)),
    );
    try {
      return await Promise.race([
        Promise.all(ids.map((id) => desk.ask(id, controller.signal))),
        stopped,
      ]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  function begin(question: Question): void {
    const known = recall(question.ids[0]);
    if (known) answered(question, known);
    else fresh.push(question);
  }

  function answered(question: Question, answer: Answer): void {
    const following = nextOf(question, answer);
    if (following) begin(following);
    else settle(question, answer);
  }
}
