import { announce, isOn, type Kind, placement, wish } from './kind.js';

/** What PlumX names in an address, and our attribute for it. */
const schemes: Readonly<Record<string, string>> = {
  doi: 'doi',
  isbn: 'isbn',
  pmid: 'pmid',
  pmcid: 'pmcid',
  arxiv: 'arxiv',
};

/** Their widgets for a work. */
const widgets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plumx-plum-print-popup': {},
  'plumx-summary': { variant: 'tiles' },
  'plumx-details': { details: 'inline' },
};

/** Their categories, as the measures that they hold. */
const categories: Readonly<Record<string, string>> = {
  usage: 'views downloads plays holdings',
  captures: 'saves readers stars forks',
  mentions: 'wikipedia-pages news-items blog-posts reviews questions annotations',
  socialmedia: 'posts',
  citations:
    'citations influential-citations clinical-citations supporting-citations contrasting-citations policy-documents guidelines patents',
};

/** PlumX's widgets, which are links. */
export const plumx: Kind = {
  selector: 'a[class*="plumx-"]',
  read: (link) => {
    const address = new URL(link.getAttribute('href') ?? '', 'https://plu.mx/');
    if (address.pathname.startsWith('/plum/u'))
      return {
        sentence: `${address.href.slice(0, 99)} is about a person. A badge is about one work: the link stays.`,
      };
    const identifiers: Record<string, string> = {};
    for (const [name, value] of address.searchParams) {
      const ours = schemes[name.toLowerCase()];
      if (ours && value.trim()) identifiers[ours] ??= value.trim();
    }
    if (!Object.keys(identifiers).length)
      return {
        sentence: `A PlumX link names no work: ${address.href.slice(0, 99)}. Write ?doi=10.… in it.`,
      };
    const said = (name: string) => link.getAttribute(`data-${name}`)?.trim();
    const switched = (name: string) => isOn(said(name));
    const widget = [...link.classList].find((each) => each in widgets);
    const popup = said('popup');
    const size = said('size');
    const omit = Object.keys(categories)
      .filter((each) => switched(`hide-${each}`))
      .map((each) => categories[each])
      .join(' ');
    return wish({
      ...identifiers,
      ...(widget && widgets[widget]),
      ...(switched('badge') && { variant: 'compact' }),
      ...(popup === 'hidden' && { details: 'none' }),
      size: /^(?:small|medium|large)$/.test(size ?? '') && size,
      placement: placement(popup, link),
      'when-empty': switched('hide-when-empty') && 'hide',
      omit: omit !== '' && omit,
      lang: said('lang') || undefined,
    });
  },
  tell: (link, outcome) => {
    if (outcome === 'empty' || outcome === 'hidden') announce(link, 'plum:widget-empty');
    else if (outcome !== 'ready') announce(link, 'plum:widget-error');
  },
};
