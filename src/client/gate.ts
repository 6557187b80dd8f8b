import type { Provider } from '../model/provider.js';
import type { Door } from './door.js';

/** Lets requests to one host through no faster than its published limits. */
export class Gate {
  #running = 0;
  #nextStart = 0;
  #now = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #door: Pick<Door, 'now' | 'wait'>;
  readonly #pace: Provider['pace'];

  constructor(door: Pick<Door, 'now' | 'wait'>, pace: Provider['pace']) {
    this.#door = door;
    this.#pace = pace;
  }

  /** Runs the task when its turn comes; one given up meanwhile is not run. */
  async pass<Result>(
    task: () => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result | undefined> {
    if (this.#running >= this.#pace.concurrent)
      await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    try {
      await this.#untilNextStart(signal);
      return signal.aborted ? undefined : await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  async #untilNextStart(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const now = this.#door.now();
    // A clock set back must not stop the queue until it has caught up.
    if (now < this.#now) this.#nextStart = now;
    this.#now = now;
    const start = Math.max(now, this.#nextStart);
    this.#nextStart = start + 1000 / this.#pace.perSecond;
    if (start > now) await this.#door.wait(start - now, signal);
  }
}
