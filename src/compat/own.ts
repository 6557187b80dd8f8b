import { readDoi } from '../identifiers/doi.js';
import { naming } from '../identifiers/naming.js';
import { readAltmetric } from './altmetric.js';
import { isRefusal, type Kind, type Refusal, wish, type Wish } from './kind.js';
import { soleLink } from './light.js';

/** The attributes of `<impact-badge>`, which a placeholder writes after `data-`. */
const attributes = [
  ...['doi', 'pmid', 'pmcid', 'arxiv', 'isbn', 'handle', 'url', 'openalex', 'auto', 'also'],
  ...['variant', 'size', 'headline', 'details', 'placement', 'when-empty', 'min-count'],
  ...['providers', 'omit', 'usage', 'src', 'loading'],
] as const;

/**
 * `.impact-badge`, for editors that let `data-*` through but no element of ours; a link of that
 * class names its work by its address. Altmetric's names are read too, ours before them.
 */
export const own: Kind = {
  selector: '.impact-badge',
  isOurs: true,
  read: (placeholder) => {
    const said: Record<string, string | undefined> = {};
    for (const name of attributes)
      said[name] = placeholder.getAttribute(`data-${name}`) ?? undefined;
    const like = readAltmetric(placeholder);
    const { auto: _, variant, ...rest }: Record<string, string> = isRefusal(like) ? {} : like;
    const isLike = placeholder.hasAttribute('data-badge-type');
    const asked: Wish = { ...rest, ...(isLike && variant && { variant }), ...wish(said) };
    const isNamed = [...naming, 'auto' as const].some(
      (name) => name in asked && asked[name] !== '',
    );
    return wish({ ...asked, ...(!isNamed && !('auto' in asked) && { doi: doiOf(placeholder) }) });
  },
};

/** `https://doi.org/10.…#impact-badge`, for editors that let nothing through but a link. */
export const doiLink: Kind = {
  selector: 'a[href*="doi.org/"][href$="#impact-badge"]',
  isOurs: true,
  isKept: true,
  read: (link): Wish | Refusal => {
    const doi = doiOf(link);
    return doi
      ? { doi, variant: 'compact' }
      : { sentence: `${(link.getAttribute('href') ?? '').slice(0, 99)} holds no DOI.` };
  },
};

/** The DOI that a link leads to, or the sole link within. */
function doiOf(placeholder: Element): string | undefined {
  const href = (placeholder.matches('a') ? placeholder : soleLink(placeholder))?.getAttribute(
    'href',
  );
  return href ? readDoi(href.replace(/#impact-badge$/, ''))?.replace('doi:', '') : undefined;
}
