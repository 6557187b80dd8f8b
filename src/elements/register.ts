/** Registers a tag, unless the page has it already: two copies may share a page. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
