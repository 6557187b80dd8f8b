import type { Claim } from './discovery.js';

/**
 * What `<meta>` tags of these names say. Sites write the names in any case, and `:` for `.`.
 *
 * @param names in lower case, with `.`
 */
export function metas(page: ParentNode, names: readonly string[]): Claim[] {
  return [...page.querySelectorAll('meta[name][content]')].flatMap((meta) => {
    const name = meta.getAttribute('name')!.trim();
    return names.includes(name.toLowerCase().replace(/:/g, '.'))
      ? [{ text: meta.getAttribute('content')!, from: `<meta name="${name}">` }]
      : [];
  });
}

/** Where `<link>` tags of one relation lead. */
export function links(page: ParentNode, rel: string): Claim[] {
  return [...page.querySelectorAll(`link[rel~="${rel}" i][href]`)].map((link) => ({
    text: link.getAttribute('href')!,
    from: `<link rel="${rel}">`,
  }));
}

/** The identifiers in COinS, which is OpenURL in a `title`: https://archive.org/details/coins-info */
export function coins(page: ParentNode): Claim[] {
  return [...page.querySelectorAll('span.Z3988[title]')].flatMap((span) =>
    new URLSearchParams(span.getAttribute('title')!)
      .getAll('rft_id')
      .map((text) => ({ text, from: '<span class="Z3988">' })),
  );
}
