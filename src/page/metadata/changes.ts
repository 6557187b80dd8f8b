/** Who wants to know when the metadata of a page change, and the observer they share. */
interface Watch {
  readonly listeners: Set<() => void>;
  readonly observer: MutationObserver;
}

const watches = new Map<Document, Watch>();

/** Styles and titles come and go all the time and name no work. */
const naming = /^(?:meta|link|script)$/i;

/**
 * Calls back after each change of what may name the work an element's page is about. One observer
 * serves a page until the last element leaves.
 *
 * @returns stops
 */
export function whenMetadataChange(element: Element, changed: () => void): () => void {
  const page = element.ownerDocument;
  const { listeners, observer } = watches.get(page) ?? begin(page);
  listeners.add(changed);
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['data-doi'], subtree: true });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => {
    if (!listeners.delete(changed) || listeners.size) return;
    observer.disconnect();
    watches.delete(page);
  };
}

function begin(page: Document): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver((records) => {
    // Some sites swap the whole head for that of the next page.
    observeHead(observer, page);
    if (records.some((record) => isNaming(record, page.documentElement)))
      for (const listener of [...listeners]) listener();
  });
  observer.observe(page.documentElement, { childList: true });
  observeHead(observer, page);
  const watch = { listeners, observer };
  watches.set(page, watch);
  return watch;
}

function observeHead(observer: MutationObserver, { head }: { head: HTMLHeadElement | null }): void {
  if (!head) return;
  observer.observe(head, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['name', 'content', 'rel', 'href', 'type'],
  });
}

function isNaming(record: MutationRecord, html: Element): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  const touched = [target, target.parentNode, ...addedNodes, ...removedNodes];
  return (
    type === 'attributes' ||
    target === html ||
    touched.some((node) => naming.test(node?.nodeName ?? ''))
  );
}
