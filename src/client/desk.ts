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
import type { Door } from './door.js';
import { Gate } from './gate.js';
import { exchange } from './transport.js';

/** Most follow-up questions to one request: a provider whose pages never end is cut here. */
const mostPages = 10;

interface Question {
  readonly id: Identifier;
  readonly answer: Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  /** How many still wait; at 0 nobody wants the answer. */
  waiting: number;
  /** The request that carries it, once it is under way. */
  errand?: { readonly questions: readonly Question[]; readonly controller: AbortController };
}

/**
 * Puts questions to one provider. All that is asked in one moment goes out in as few requests as
 * the provider's grammar allows, and the same question is never under way twice.
 */
export class Desk {
  readonly #open = new Map<Identifier, Question>();
  readonly #provider: Provider;
  readonly #settings: ProviderSettings;
  readonly #door: Door;
  readonly #answered: (answers: readonly Answer[]) => void;
  readonly #gate: Gate;
  #unsent: Question[] = [];

  /** @param answered is told what came back, failures too, before the askers are */
  constructor(
    provider: Provider,
    settings: ProviderSettings,
    door: Door,
    answered: (answers: readonly Answer[]) => void,
  ) {
    this.#provider = provider;
    this.#settings = settings;
    this.#door = door;
    this.#answered = answered;
    this.#gate = new Gate(door, provider.pace);
  }

  /** The provider's answer about a work; a failure is an answer too. Never rejects. */
  ask(id: Identifier, signal?: AbortSignal): Promise<Answer> {
    const question = this.#open.get(id) ?? this.#begin(id);
    question.waiting += 1;
    signal?.addEventListener('abort', () => this.#leave(question));
    return question.answer;
  }

  #begin(id: Identifier): Question {
    let settle!: (answer: Answer) => void;
    const answer = new Promise<Answer>((resolve) => (settle = resolve));
    const question: Question = { id, answer, settle, waiting: 0 };
    this.#open.set(id, question);
    this.#unsent.push(question);
    // One turn of the event loop, so that every badge of the page has its say first.
    if (this.#unsent.length === 1) void this.#door.wait(0).then(() => this.#send());
    return question;
  }

  /** Gives a request up once nobody waits for any of its works. */
  #leave(question: Question): void {
    question.waiting -= 1;
    const { errand } = question;
    if (!errand || errand.questions.some(({ waiting }) => waiting > 0)) return;
    this.#close(errand.questions);
    errand.controller.abort();
  }

  #send(): void {
    const unsent = this.#unsent;
    this.#unsent = [];
    this.#close(unsent.filter(({ waiting }) => waiting === 0));
    const wanted = unsent.filter(({ waiting }) => waiting > 0);
    const requests = this.#provider.request(
      wanted.map(({ id }) => id),
      this.#settings,
    );
    for (const request of requests) {
      const questions = wanted.filter(({ id }) => request.ids.includes(id));
      void this.#run(request, questions);
    }
  }

  async #run(request: ProviderRequest, questions: readonly Question[]): Promise<void> {
    const controller = new AbortController();
    for (const question of questions) question.errand = { questions, controller };
    const given = await this.#answers(request, controller.signal);
    if (controller.signal.aborted) return;
    const answers = questions.map(
      ({ id }) => given.find((answer) => answer.id === id) ?? this.#failure('malformed', id),
    );
    this.#answered(answers);
    this.#close(questions);
    questions.forEach(({ settle }, at) => settle(answers[at]!));
  }

  #close(questions: readonly Question[]): void {
    for (const question of questions)
      if (this.#open.get(question.id) === question) this.#open.delete(question.id);
  }

  async #answers(request: ProviderRequest, signal: AbortSignal): Promise<Answer[]> {
    const { ids } = request;
    try {
      const outcome = await this.#replies(request, signal);
      if (typeof outcome !== 'string') return this.#provider.parse(outcome, ids, this.#settings);
      return ids.map((id) => this.#failure(outcome, id));
    } catch {
      // Whatever a provider sends, the page goes on.
      return ids.map((id) => this.#failure('malformed', id));
    }
  }

  async #replies(first: ProviderRequest, signal: AbortSignal): Promise<Reply[] | FailedReason> {
    const replies: Reply[] = [];
    let queue = [first];
    for (let page = 0; queue.length && page < mostPages; page += 1) {
      for (const request of queue) {
        const reply = await this.#gate.pass(() => exchange(this.#door, request, signal), signal);
        if (reply === undefined || typeof reply === 'string') return reply ?? 'unreachable';
        replies.push(reply);
      }
      queue = this.#provider.next?.(replies) ?? [];
    }
    return replies;
  }

  #failure(reason: FailedReason, id: Identifier): Answer {
    const asked = { id, retrieved: this.#door.now() };
    const findings = measuresOf(this.#provider).map((measure) =>
      failed(this.#provider, measure, reason, asked),
    );
    return { id, findings };
  }
}
