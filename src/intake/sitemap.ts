/** Most characters of an address and what may stand round it. */
const longest = 4096;

/** The addresses a sitemap holds: of pages, or of further sitemaps. */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly maps: readonly string[];
}

/**
 * Reads a sitemap or an index of sitemaps, see https://www.sitemaps.org/protocol.html, in XML or as
 * plain text with one address a line. What is no address of the web is left out.
 */
export function readSitemap(text: string): Sitemap {
  const isIndex = /<(?:\w+:)?sitemapindex[\s>]/i.test(text);
  const isXml = isIndex || /<(?:\w+:)?urlset[\s>]/i.test(text);
  const written = isXml
    ? // Pictures have theirs in `image:loc`.
      text
        .split(/<loc>/i)
        .slice(1)
        .map((rest) => plain(rest.slice(0, longest).split(/<\/loc>/i, 1)[0]!))
    : text.split(/[\r\n]+/);
  const found = [...new Set(written.map((each) => each.trim()).filter(isAddress))];
  return isIndex ? { pages: [], maps: found } : { pages: found, maps: [] };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function plain(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([^\]]*)\]\]>/g, '$1')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity]!);
}
