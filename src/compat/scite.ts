import { isOn, type Kind, placement, wish } from './kind.js';

/** scite's badges. Whether a citation supports or contrasts is theirs to tell; we count citations. */
export const scite: Kind = {
  selector: '.scite-badge, .scite-badge-config',
  read: (placeholder) => {
    const said = (name: string) =>
      (placeholder.getAttribute(`data-${name}`) ?? placeholder.getAttribute(name))?.trim();
    const target = said('target-el');
    if (target)
      return {
        sentence: `scite's data-target-el="${target.slice(0, 99)}" puts a badge elsewhere. Write class="scite-badge" where it is to stand.`,
      };
    const written = said('doi') ?? '';
    const name = /^meta:(.+)$/.exec(written)?.[1];
    const doi = name === undefined ? written : meta(placeholder.ownerDocument, name);
    if (!doi)
      return {
        sentence: name
          ? `data-doi="${written.slice(0, 99)}": the page has no such <meta>.`
          : 'A badge of scite names no work. Write data-doi="10.…" on it.',
      };
    const chart = said('chart-type');
    const isLine =
      isOn(said('vertical-compact')) ||
      isOn(said('force-collapse')) ||
      said('layout') === 'horizontal';
    const tooltip = said('tooltip-placement');
    return wish({
      doi,
      variant: chart === 'bar' ? 'bar' : isLine && 'compact',
      size: isOn(said('small')) && 'small',
      headline: 'citations',
      details: tooltip === 'none' && 'none',
      placement: placement(tooltip, placeholder),
      'when-empty': !isOn(said('show-zero')) && 'hide',
    });
  },
};

function meta(page: Document, name: string): string | undefined {
  for (const each of page.querySelectorAll('meta[name][content]'))
    if (each.getAttribute('name')!.toLowerCase() === name.toLowerCase())
      return each.getAttribute('content')!.trim();
  return undefined;
}
