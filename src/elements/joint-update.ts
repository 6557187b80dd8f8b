import type { Shell } from './shell.js';

/** Elements that are to be drawn anew before long. Who is deleted meanwhile is not. */
export class JointUpdate {
  readonly #waiting = new Set<Shell>();
  readonly #milliseconds: number;

  /** @param milliseconds how long the first waits; who comes meanwhile is drawn with it */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  has(element: Shell): boolean {
    return this.#waiting.has(element);
  }

  add(element: Shell): void {
    if (!this.#waiting.size) setTimeout(() => this.#draw(), this.#milliseconds);
    this.#waiting.add(element);
  }

  delete(element: Shell): void {
    this.#waiting.delete(element);
  }

  #draw(): void {
    const elements = [...this.#waiting];
    this.#waiting.clear();
    for (const element of elements) element.requestUpdate();
  }
}
