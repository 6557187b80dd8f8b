import { reservingStyles } from '../elements/impact-badge/sizes.js';
import type { Kind, Wish } from './kind.js';
import { soleLink } from './light.js';

/** What the standard lets have a shadow root, beside custom elements. */
const hosts =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** On badges that stand in the page itself, where a copy of the page copies them too. */
const mark = 'data-stand-in';
const ours = new WeakSet<Element>();

let reserving: CSSStyleSheet | undefined;

/** Whether a badge can be put in without touching what a framework may be about to take over. */
export function isHost(placeholder: Element): boolean {
  return placeholder.matches(hosts) || placeholder.localName.includes('-');
}

/**
 * Takes away the copy of a badge: Turbo shows a copy of a page that was left, and a saved page is one. Nobody
 * would follow it, and beside it the placeholder would get its own.
 */
export function clearCopy(placeholder: Element): void {
  const copy = placeholder.matches('a')
    ? placeholder.nextElementSibling
    : placeholder.querySelector(`:scope > [${mark}]`);
  if (copy?.hasAttribute(mark) && !ours.has(copy)) copy.parentNode!.removeChild(copy);
}

/** A badge in the place of old markup. */
export class StandIn {
  readonly badge: HTMLElement;
  readonly #placeholder: HTMLElement;
  readonly #kind: Kind;
  #root: ShadowRoot | undefined;
  #wish: Wish = {};

  constructor(placeholder: HTMLElement, kind: Kind) {
    this.badge = placeholder.ownerDocument.createElement('impact-badge');
    ours.add(this.badge);
    this.#placeholder = placeholder;
    this.#kind = kind;
  }

  /** Sets what is asked for, and the link that stands in until there is an answer. */
  ask(wish: Wish): void {
    for (const name of Object.keys(this.#wish))
      if (!(name in wish)) this.badge.removeAttribute(name);
    for (const name of Object.keys(wish))
      if (this.badge.getAttribute(name) !== wish[name]) this.badge.setAttribute(name, wish[name]!);
    this.#wish = wish;
    const link = this.#fallback();
    if (link?.outerHTML !== this.badge.innerHTML)
      this.badge.replaceChildren(...(link ? [link] : []));
  }

  /**
   * Puts the badge in: into a shadow root of the placeholder, which no framework notices; a link
   * can have none, so it stands after the link, whose place it takes.
   *
   * @throws DOMException where the placeholder has a shadow root of somebody else's
   */
  put(): void {
    const placeholder = this.#placeholder;
    if (isHost(placeholder)) {
      this.#root ??= placeholder.attachShadow({ mode: 'open' });
      reserveIn(this.#root);
      // What else the page's author wrote in our own placeholder stays in sight.
      const isShared = this.#kind.isOurs && !soleLink(placeholder);
      this.#root.replaceChildren(this.badge, ...(isShared ? [document.createElement('slot')] : []));
      return;
    }
    reserveIn(placeholder.getRootNode() as Document | ShadowRoot);
    this.badge.setAttribute(mark, '');
    if (!placeholder.matches('a')) return placeholder.append(this.badge);
    placeholder.after(this.badge);
    if (!this.#kind.isKept) placeholder.style.setProperty('display', 'none', 'important');
  }

  /** Takes the badge away, and brings its link back. */
  remove(): void {
    // Prototype.js, on every page of EPrints, has a `remove` that fails where there is no parent.
    this.badge.parentNode?.removeChild(this.badge);
    this.#placeholder.style.removeProperty('display');
  }

  #fallback(): HTMLAnchorElement | undefined {
    const placeholder = this.#placeholder;
    const isLink = placeholder.matches('a');
    const given = isLink ? placeholder : soleLink(placeholder);
    const says = given?.textContent.trim();
    if (!given || !says || this.#kind.isKept) return undefined;
    const link = document.createElement('a');
    link.setAttribute('href', given.getAttribute('href')!);
    const target = placeholder.getAttribute('data-link-target') ?? given.getAttribute('target');
    if (target) link.setAttribute('target', target);
    link.textContent = says;
    return link;
  }
}

/** Holds a badge's space free, as the style sheet would that a page can link. */
function reserveIn(root: Document | ShadowRoot): void {
  if (!reserving) {
    reserving = new CSSStyleSheet();
    reserving.replaceSync(
      `${reservingStyles()} a[href$="#impact-badge"] + impact-badge { margin-inline-start: 0.5em }`,
    );
  }
  if (!root.adoptedStyleSheets.includes(reserving)) root.adoptedStyleSheets.push(reserving);
}
