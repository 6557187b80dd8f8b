/** The link that is all there is in a placeholder, if that is so: it stands in for the badge. */
export function soleLink(placeholder: Element): HTMLAnchorElement | undefined {
  const [first, second] = placeholder.children;
  const isAlone = !second && first?.textContent.trim() === placeholder.textContent.trim();
  return isAlone && first?.matches('a[href]') ? (first as HTMLAnchorElement) : undefined;
}

/** Whether a vendor's script has drawn its own badge here, or found that it has none to draw. */
export function isTaken(placeholder: Element): boolean {
  if (placeholder.matches('[data-uuid], .altmetric-hidden')) return true;
  if (placeholder.querySelector('img, svg, iframe, canvas')) return true;
  const isLink = placeholder.matches('a');
  return [...placeholder.children].some(
    (child) => !isLink && !child.matches('a, script, noscript, template, [hidden]'),
  );
}
