/**
 * Stands in for IntersectionObserver, which says nothing in a tab behind another one, as test
 * runners open them. The real one is at work in the tests of the built files.
 */
class View implements Partial<IntersectionObserver> {
  readonly #observed = new Set<Element>();
  readonly #seen: IntersectionObserverCallback;
  readonly #margin: number;

  constructor(
    seen: IntersectionObserverCallback,
    { rootMargin = '0px' }: IntersectionObserverInit = {},
  ) {
    this.#seen = seen;
    this.#margin = parseFloat(rootMargin);
    addEventListener('scroll', () => this.#look());
  }

  observe(element: Element): void {
    this.#observed.add(element);
    queueMicrotask(() => this.#look());
  }

  unobserve(element: Element): void {
    this.#observed.delete(element);
  }

  #look(): void {
    const entries = [...this.#observed].flatMap((target) => {
      const { top, bottom } = target.getBoundingClientRect();
      const isIntersecting = bottom > -this.#margin && top < innerHeight + this.#margin;
      return isIntersecting
        ? [{ target, isIntersecting } as unknown as IntersectionObserverEntry]
        : [];
    });
    if (entries.length) this.#seen(entries, this as unknown as IntersectionObserver);
  }
}

Object.assign(globalThis, { IntersectionObserver: View });
