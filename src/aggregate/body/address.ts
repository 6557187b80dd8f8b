/** What sites write behind an address to learn where a visitor came from. */
const trackers =
  /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|ref_src$|cmpid?$|CMP$|at_(?:medium|campaign)$)/;

/**
 * An address in the form in which two of one page are equal: without its fragment, what follows
 * visitors, `www.` and `m.`, and the difference between http and https; of a DOI the one that is
 * recommended today.
 *
 * @returns `undefined` for what is no address of the web
 */
export function canonicalAddress(link: unknown): string | undefined {
  if (typeof link !== 'string' || !/^https?:\/\//i.test(link) || !URL.canParse(link))
    return undefined;
  const url = new URL(link);
  const host = url.host
    .replace(/^www\./, '')
    .replace(/(^|\.)m\.(?=wikipedia\.org$)/, '$1')
    .replace(/^dx\.(?=doi\.org$)/, '');
  // The case of a DOI says nothing.
  const path = host === 'doi.org' ? url.pathname.toLowerCase() : url.pathname;
  const query = [...url.searchParams]
    .filter(([name]) => !trackers.test(name))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  return `https://${host}${path.replace(/\/+$/, '')}${query && `?${query}`}`;
}
