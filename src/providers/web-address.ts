/** The address that text is, if it is one of the web; `undefined` for anything else. */
export function webAddress(written: unknown): URL | undefined {
  if (typeof written !== 'string' || !/^https?:\/\//i.test(written)) return undefined;
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}
