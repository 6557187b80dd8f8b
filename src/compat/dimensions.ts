import { announce, isBlank, isOn, type Kind, placement, wish } from './kind.js';

/** Their styles, as variant and size. */
const looks: Readonly<Record<string, readonly [variant: string, size: string]>> = {
  small_circle: ['donut', 'small'],
  large_circle: ['donut', 'large'],
  small_rectangle: ['compact', 'small'],
  large_rectangle: ['compact', 'large'],
};

/** Dimensions' badges, which count citations. */
export const dimensions: Kind = {
  selector: '.__dimensions_badge_embed__',
  read: (placeholder) => {
    const said = (name: string) => placeholder.getAttribute(`data-${name}`)?.trim() || undefined;
    const doi = said('doi');
    const pmid = said('pmid');
    const id = said('id');
    if (!doi && !pmid)
      return {
        sentence: id
          ? `data-id="${id.slice(0, 99)}" is Dimensions' own number, and no open source knows to which work it belongs. Write data-doi="10.…" beside it.`
          : 'A badge of Dimensions names no work. Write data-doi="10.…" on it.',
      };
    const [variant, size] = looks[said('style') ?? ''] ?? [];
    return wish({
      doi,
      pmid,
      variant,
      size,
      headline: 'citations',
      placement: placement(/^hover-(\w+)$/.exec(said('legend') ?? '')?.[1], placeholder),
      'when-empty':
        isOn(placeholder.getAttribute('data-hide-zero-citations') ?? undefined) && 'hide',
    });
  },
  tell: (placeholder, outcome) => {
    announce(placeholder, isBlank(outcome) ? 'dimensions_embed:hide' : 'dimensions_embed:show');
  },
};
