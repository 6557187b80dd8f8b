import type { Identifier } from '../identifiers/identifier.js';
import type { FailedReason } from '../model/finding.js';
import { failed, measuresOf } from '../model/outcome.js';
import type {
  Answer,
  Provider,
  ProviderRequest,
  ProviderSettings,
  Reply,
} from '../model/provider.js';
import { attempt } from './attempt.js';
import type { Door } from './door.js';
import { Gate } from './gate.js';
import { Restraint } from './restraint.js';
import { exchange, patience, timeIsUp } from './transport.js';

/** Most rounds of questions to one answer: a provider whose pages never end is cut here. */
const mostPages = 10;

interface Question {
  readonly id: Identifier;
  readonly answer: Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  /** How many still wait; at 0 nobody wants the answer. */
  waiting: number;
  /** The request that carries it, once it is under way. */
  errand?: Errand;
}

interface Errand {
  readonly questions: readonly Question[];
  readonly controller: AbortController;
  /** In which era it was begun. */
  readonly era: number;
  /** Whether any request has gone out. */
  isSent?: boolean;
}

/** Keeps what came back, failures too, and returns what the askers are told. */
export type Keep = (answers: readonly Answer[]) => readonly Answer[];

/**
 * Puts questions to one provider. All that is asked in one moment goes out in as few requests as
 * the provider's grammar allows, and the same question is never under way twice.
 */
export class Desk {
  readonly #open = new Map<Identifier, Question>();
  readonly #provider: Provider;
  readonly #settings: ProviderSettings;
  readonly #door: Door;
  readonly #keep: Keep;
  readonly #restraint: Restraint;
  readonly #gate: Gate;
  readonly #along = new Set<Identifier>();
  #unsent: Question[] = [];
  /** Raised when all is forgotten: what was asked before leaves no trace. */
  #era = 0;

  constructor(provider: Provider, settings: ProviderSettings, door: Door, keep: Keep) {
    this.#provider = provider;
    this.#settings = settings;
    this.#door = door;
    this.#keep = keep;
    this.#restraint = new Restraint(provider.name, door);
    this.#gate = new Gate(door, provider.pace, this.#restraint);
  }

  /** The provider's answer about a work; a failure is an answer too. Never rejects. */
  ask(id: Identifier, signal?: AbortSignal): Promise<Answer> {
    const question = this.#open.get(id) ?? this.#begin(id);
    question.waiting += 1;
    signal?.addEventListener('abort', () => this.#leave(question));
    return question.answer;
  }

  /** Forgets pauses, and lets nothing be kept of what is under way. */
  forget(): void {
    this.#era += 1;
    this.#restraint.forget();
  }

  /** Asks for a work too, should a batch go out; for it alone there is no request. */
  join(id: Identifier): void {
    this.#along.add(id);
  }

  #begin(id: Identifier): Question {
    const question = this.#question(id);
    this.#unsent.push(question);
    // One turn of the event loop, so that every badge of the page has its say first.
    if (this.#unsent.length === 1) void this.#door.wait(0).then(() => this.#send());
    return question;
  }

  #question(id: Identifier): Question {
    let settle!: (answer: Answer) => void;
    const answer = new Promise<Answer>((resolve) => (settle = resolve));
    const question: Question = { id, answer, settle, waiting: 0 };
    this.#open.set(id, question);
    return question;
  }

  /** Gives a request up once nobody waits for any of its works. */
  #leave(question: Question): void {
    question.waiting -= 1;
    const { errand } = question;
    if (!errand || errand.questions.some(({ waiting }) => waiting)) return;
    this.#close(errand.questions);
    errand.controller.abort();
  }

  #send(): void {
    this.#close(this.#unsent.filter(({ waiting }) => !waiting));
    const wanted = this.#unsent.filter(({ waiting }) => waiting);
    this.#unsent = [];
    if (!wanted.length) return;
    for (const id of this.#along)
      if (wanted.length < this.#provider.batch.ids && !this.#open.has(id))
        wanted.push(this.#question(id));
    this.#along.clear();
    const held = this.#restraint.reason();
    const ids = wanted.map(({ id }) => id);
    const requests = (!held && attempt(() => this.#provider.request(ids, this.#settings))) || [];
    const left = new Map(wanted.map((question) => [question.id, question]));
    for (const request of requests) {
      const carried = request.ids.flatMap((id) => left.get(id) ?? []);
      for (const id of request.ids) left.delete(id);
      void this.#run(request, carried);
    }
    this.#settle(this.#errand([...left.values()]), [], held);
  }

  async #run(request: ProviderRequest, questions: readonly Question[]): Promise<void> {
    const errand = this.#errand(questions);
    const { controller } = errand;
    const { signal } = controller;
    for (const question of questions) question.errand = errand;
    // Time in the queue behind others counts, but for what the provider's pace demands.
    void this.#door
      .wait(this.#gate.delay() + (this.#door.patience ?? patience), signal)
      .then(() => controller.abort(timeIsUp));
    let given: readonly Answer[] = [];
    let reason: FailedReason | undefined;
    try {
      const outcome = await this.#replies(request, errand);
      if (typeof outcome === 'string') reason = outcome;
      else given = this.#provider.parse(outcome, request.ids, this.#settings);
    } catch {
      // Whatever a provider sends, the page goes on.
    }
    if (isGivenUp(signal)) return;
    controller.abort();
    this.#settle(errand, given, reason);
  }

  #errand(questions: readonly Question[]): Errand {
    return { questions, controller: new AbortController(), era: this.#era };
  }

  /** Tells every asker; one without an answer hears of the failure. */
  #settle(
    { questions, era, isSent }: Errand,
    given: readonly Answer[],
    reason: FailedReason = 'malformed',
  ): void {
    const asked = (id: Identifier) => (isSent ? { id, retrieved: this.#door.now() } : undefined);
    const byId = new Map(given.map((answer) => [answer.id, answer]));
    const answers = questions.map(
      ({ id }) =>
        byId.get(id) ?? {
          id,
          findings: measuresOf(this.#provider).map((measure) =>
            failed(this.#provider, measure, reason, asked(id)),
          ),
        },
    );
    const told = era === this.#era ? this.#keep(answers) : answers;
    this.#close(questions);
    questions.forEach(({ settle }, at) => settle(told[at]!));
  }

  #close(questions: readonly Question[]): void {
    for (const question of questions)
      if (this.#open.get(question.id) === question) this.#open.delete(question.id);
  }

  async #replies(first: ProviderRequest, errand: Errand): Promise<Reply[] | FailedReason> {
    const { signal } = errand.controller;
    const replies: Reply[] = [];
    let queue = [first];
    for (let page = 0; queue.length; page += 1) {
      // Half a list must not be read as a whole one.
      if (page === mostPages) return 'malformed';
      for (const request of queue) {
        const reply = await this.#gate.pass(() => this.#put(request, errand), signal);
        if (typeof reply !== 'object' && !page)
          return reply ?? this.#restraint.reason() ?? timeIsUp;
        // What was said first stands, though what is asked on top of it can't be had.
        replies.push(typeof reply === 'object' ? reply : unreachable(request, this.#door.now()));
      }
      queue = this.#provider.next?.(replies) ?? [];
    }
    return replies;
  }

  async #put(request: ProviderRequest, errand: Errand): Promise<Reply | FailedReason> {
    const { signal } = errand.controller;
    const begun = this.#door.now();
    errand.isSent = true;
    const reply = await exchange(this.#door, request, signal);
    // One that was left little time by the queue says nothing about the provider.
    const isCutShort = reply === timeIsUp && this.#door.now() - begun < patience / 2;
    if (errand.era === this.#era && !isGivenUp(signal) && !isCutShort) this.#restraint.note(reply);
    return reply;
  }
}

/** Stands for a reply that did not come. */
function unreachable(request: ProviderRequest, retrieved: number): Reply {
  return { request, url: request.url, status: 0, headers: new Headers(), body: '', retrieved };
}

/** Whether nobody waits any more, which is no failure. */
function isGivenUp({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason !== timeIsUp;
}
