import { clearCopy, isHost, StandIn } from './badge.js';
import { isRefusal, type Kind, type Outcome } from './kind.js';
import { anyKind, kinds } from './kinds.js';
import { isTaken } from './light.js';
import { note } from './note.js';

/** Markup that has been looked at. */
interface Known {
  readonly kind: Kind;
  /** Absent where there was no badge yet, for a reason that was told. */
  standIn?: StandIn;
  /** What it said when it was last read. */
  said?: string;
}

/** Turns old markup of a page into badges, what comes later too. */
export class Upgrade {
  readonly #page: Document;
  readonly #hasChild: boolean;
  readonly #known = new WeakMap<Element, Known>();
  /** Links and their badges: they have to go together. */
  readonly #links = new Map<Element, StandIn>();
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #isCalm = false;

  /** @param hasChild puts an empty child into each placeholder, for themes that look for one on `load` */
  constructor(page: Document, hasChild: boolean) {
    this.#page = page;
    this.#hasChild = hasChild;
  }

  /** Begins with what no script but ours looks at. */
  start(): void {
    this.#observer.observe(this.#page, { childList: true, subtree: true });
    this.#scan(this.#page);
  }

  /** Goes on with everything: scripts of others have had their turn. */
  calm(): void {
    if (this.#isCalm) return;
    this.#isCalm = true;
    this.#scan(this.#page);
  }

  /** The page says that a part of it holds new markup. Throws nothing. */
  called(part: ParentNode): void {
    if (this.#isCalm) this.#scan(part);
  }

  #scan(part: ParentNode): void {
    if (part instanceof Element && part.matches(anyKind)) this.#meet(part);
    for (const placeholder of part.querySelectorAll(anyKind)) this.#meet(placeholder);
  }

  #meet(placeholder: Element): void {
    if (this.#known.has(placeholder) || !(placeholder instanceof HTMLElement)) return;
    if (!placeholder.isConnected) return;
    if (placeholder.closest('impact-badge') || placeholder.parentElement?.closest(anyKind)) return;
    clearCopy(placeholder);
    // A box round a badge, with the name of ours.
    if (placeholder.querySelector('impact-badge')) return;
    if (this.#hasChild && !placeholder.hasChildNodes()) placeholder.append(emptyChild());
    const kind = kinds.find(({ selector }) => placeholder.matches(selector))!;
    const isEarly = kind.isOurs && isHost(placeholder);
    if (!isEarly && (!this.#isCalm || this.#isTakenOver(placeholder))) return;
    const known: Known = { kind };
    this.#known.set(placeholder, known);
    if (!kind.isOurs && isTaken(placeholder))
      return note(
        'Another script has drawn its own badges in this page, and they stay. Take that script out of the page.',
      );
    this.#observer.observe(placeholder, { attributes: true });
    this.#read(placeholder, known);
  }

  /** Whether Angular has not finished with this part of the page: what is put in would stop it. */
  #isTakenOver(placeholder: Element): boolean {
    const root = isHost(placeholder) ? null : placeholder.closest('[ngh]');
    if (root) this.#observer.observe(root, { attributes: true, attributeFilter: ['ngh'] });
    return root !== null;
  }

  /** Reads what a placeholder says now. What can't be read costs this badge alone. */
  #read(placeholder: HTMLElement, known: Known): void {
    try {
      const read = known.kind.read(placeholder);
      // What we do to a placeholder is noticed too.
      const said = JSON.stringify(read);
      if (said === known.said) return;
      known.said = said;
      if (isRefusal(read)) {
        note(read.sentence);
        known.standIn?.remove();
        known.kind.tell?.(placeholder, 'invalid');
        return;
      }
      const standIn = (known.standIn ??= this.#standIn(placeholder, known.kind));
      standIn.ask(read);
      if (standIn.badge.isConnected) return;
      standIn.put();
      if (placeholder.matches('a')) this.#links.set(placeholder, standIn);
    } catch (error) {
      note(`${placeholder.outerHTML.slice(0, 99)}: ${(error as Error).message}`);
    }
  }

  #standIn(placeholder: HTMLElement, kind: Kind): StandIn {
    const standIn = new StandIn(placeholder, kind);
    const { badge } = standIn;
    badge.addEventListener('impact-load', () => kind.tell?.(placeholder, outcomeOf(badge)));
    badge.addEventListener('impact-error', () => {
      // Any other failure has had its event.
      if (outcomeOf(badge) === 'invalid') kind.tell?.(placeholder, 'invalid');
    });
    return standIn;
  }

  #changed(records: readonly MutationRecord[]): void {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const [link, standIn] of this.#links) {
      const { badge } = standIn;
      const isApart =
        badge.parentNode !== link.parentNode || (added.has(link) && badge.previousSibling !== link);
      if (link.isConnected && !isApart) continue;
      // A link that was moved is met anew where it stands; one whose badge somebody took stays one.
      if (!link.isConnected || badge.isConnected) this.#known.delete(link);
      standIn.remove();
      this.#links.delete(link);
    }
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of addedNodes) if (node instanceof Element) this.#scan(node);
      if (attributeName === null || !(target instanceof HTMLElement)) continue;
      const known = this.#known.get(target);
      if (known) this.#read(target, known);
      else if (attributeName === 'ngh') this.#scan(target);
    }
  }
}

function outcomeOf(badge: HTMLElement): Outcome {
  const state = badge.getAttribute('state') as Outcome;
  return state === 'empty' && badge.hasAttribute('empty') ? 'hidden' : state;
}

function emptyChild(): HTMLElement {
  const child = document.createElement('span');
  child.hidden = true;
  return child;
}
