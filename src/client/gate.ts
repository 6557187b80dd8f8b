import type { Provider } from '../model/provider.js';
import type { Door } from './door.js';
import type { Restraint } from './restraint.js';

/** Lets requests to one host through no faster than its published limits. */
export class Gate {
  #running = 0;
  #nextStart = 0;
  #now = 0;
  readonly #waiting = new Set<() => void>();
  readonly #door: Pick<Door, 'now' | 'wait'>;
  readonly #pace: Provider['pace'];
  readonly #restraint: Restraint;

  constructor(door: Pick<Door, 'now' | 'wait'>, pace: Provider['pace'], restraint: Restraint) {
    this.#door = door;
    this.#pace = pace;
    this.#restraint = restraint;
  }

  /** Milliseconds for which the pace alone would hold up a task that comes now. */
  delay(): number {
    return this.#start() - this.#now + this.#waiting.size * this.#interval;
  }

  /**
   * Runs the task when its turn comes. One that is given up meanwhile, or whose provider is to be
   * left alone, is not run.
   */
  async pass<Result>(
    task: () => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result | undefined> {
    const isStopped = () => signal.aborted || this.#restraint.reason();
    if (isStopped()) return undefined;
    // After an outage one request goes ahead, to see.
    const most = this.#restraint.isProbing() ? 1 : this.#pace.concurrent;
    if (this.#running < most) this.#running += 1;
    else if (!(await this.#turn(signal))) return undefined;
    try {
      if (isStopped()) return undefined;
      await this.#untilNextStart(signal);
      return isStopped() ? undefined : await task();
    } finally {
      const [next] = this.#waiting;
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Whether the turn has come before the signal. */
  #turn(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isTurn: boolean) => this.#waiting.delete(go) && resolve(isTurn);
      const go = () => end(true);
      this.#waiting.add(go);
      signal.addEventListener('abort', () => end(false));
    });
  }

  async #untilNextStart(signal: AbortSignal): Promise<void> {
    const start = this.#start();
    this.#nextStart = start + this.#interval;
    if (start > this.#now) await this.#door.wait(start - this.#now, signal);
  }

  /** When the pace lets the next request begin. */
  #start(): number {
    const now = this.#door.now();
    // A clock set back must not stop the queue until it has caught up.
    if (now < this.#now) this.#nextStart = now;
    this.#now = now;
    return Math.max(now, this.#nextStart);
  }

  get #interval(): number {
    return 1000 / this.#pace.perSecond;
  }
}
