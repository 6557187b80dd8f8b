import { render, type TemplateResult } from 'lit';

const mounted: Element[] = [];

/**
 * Puts a template into the page until the test ends. It waits for no frame, as a test library's
 * fixture does: in a tab behind another one there is none.
 *
 * @returns the template's first element
 */
export function mount<Root extends Element = HTMLElement>(template: TemplateResult): Root {
  const holder = document.createElement('div');
  document.body.append(holder);
  render(template, holder);
  mounted.push(holder);
  return holder.firstElementChild as Root;
}

afterEach(() => {
  for (const holder of mounted.splice(0)) holder.remove();
});
