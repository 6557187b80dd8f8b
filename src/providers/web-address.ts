/** The address that text is, if it is one of the web; `undefined` for anything else. */
export function webAddress(written: unknown): URL | undefined {
  if (typeof written !== 'string' || !/^https?:\/\//i.test(written)) return undefined;
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}

/** Whether two addresses are of one page, however they are written. */
export function isSamePage(one: URL, other: URL): boolean {
  return canonical(one) === canonical(other);
}

/** An address without what is written in one way here and in another there. */
export function canonical(url: URL): string {
  return siteOf(url) + url.port + url.pathname.replace(/\/$/, '') + url.search;
}

/** The site of an address: its host, with or without `www.` the same. */
export function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
