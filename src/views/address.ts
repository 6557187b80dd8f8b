/** The address where it is one of the web: data may hold anything, `javascript:` too. */
export function webAddress(address: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(String(address));
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
