/** How far outside the viewport an element already counts as near, CSS pixels. */
const margin = '300px';

/** Whoever waits until it is nearly in view. */
export interface Waiting extends Element {
  /** Called once, when it is near. */
  near(): void;
  /** Called when others are near and their batch has room: what this one will ask. */
  soon(): void;
}

/** Most works that one batch of any badge-tier provider carries. */
const room = 100;

/** In the order in which the page has them. */
const waiting = new Set<Waiting>();
let observer: IntersectionObserver | undefined;

/** Waits until an element is near; one observer serves the whole page. */
export function whenNear(element: Waiting): void {
  // scrollMargin is for lists that scroll by themselves; older browsers pass over it.
  const options = { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit;
  observer ??= new IntersectionObserver(arrive, options);
  waiting.add(element);
  observer.observe(element);
}

/** Stops waiting. */
export function leave(element: Waiting): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** No request is made for elements out of view alone; they fill a batch that goes out anyway. */
function arrive(entries: readonly IntersectionObserverEntry[]): void {
  const near = entries
    .filter(({ isIntersecting }) => isIntersecting)
    .map(({ target }) => target as Waiting);
  if (!near.length) return;
  for (const element of near) {
    leave(element);
    element.near();
  }
  const others = [...waiting].slice(0, Math.max(0, room - near.length));
  for (const element of others) element.soon();
}
