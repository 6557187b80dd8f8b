/**
 * A page of its own, with a badge at the end of its body.
 *
 * @param head what its head holds
 * @param body what stands before the badge; an element with the id `here` takes the badge in
 */
export function pageOf(head: string, body = ''): { page: Document; badge: Element } {
  const page = document.implementation.createHTMLDocument('A page');
  page.head.insertAdjacentHTML('beforeend', head);
  page.body.innerHTML = body;
  const badge = page.createElement('impact-badge');
  (page.querySelector('#here') ?? page.body).append(badge);
  return { page, badge };
}

/** A `<script>` of JSON-LD. */
export function jsonLd(content: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(content)}</script>`;
}
