/** Lets work go on, or wait until it may. */
export class Gate {
  #opened: Promise<void> | undefined;
  #open: (() => void) | undefined;

  get isShut(): boolean {
    return Boolean(this.#opened);
  }

  shut(): void {
    this.#opened ??= new Promise((open) => (this.#open = open));
  }

  open(): void {
    this.#open?.();
    this.#open = this.#opened = undefined;
  }

  /** Resolves at once where it is open. */
  async pass(): Promise<void> {
    while (this.#opened) await this.#opened;
  }
}
