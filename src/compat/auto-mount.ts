/**
 * Keeps a badge for the work of the page in an element that the page has, or comes to have: for
 * platforms whose templates nobody can reach.
 *
 * @throws DOMException where the selector can't be read
 */
export function keepMounted(selector: string): void {
  const mount = () => {
    const target = document.querySelector(selector);
    // What Angular has not taken over yet must stay as the server wrote it.
    if (!target || target.closest('[ngh]') || target.querySelector('impact-badge')) return;
    const badge = document.createElement('impact-badge');
    badge.setAttribute('auto', '');
    target.append(badge);
  };
  mount();
  new MutationObserver(mount).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['ngh'],
  });
}
