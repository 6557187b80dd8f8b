import type { Reply } from './provider.js';

/**
 * How long the answerer asks to be left alone, in whole seconds: `Retry-After` as seconds or as a
 * date, else `retryAfter` of the body, which OpenAlex writes where script can't read the header.
 *
 * @returns `undefined` where it does not say; nothing is guessed
 */
export function retryAfter({ headers, body, retrieved }: Reply): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(header)) return seconds(Number(header));
  // In the form of HTTP alone, for Date.parse reads dates into almost anything.
  if (/^[a-z]{3,9}, .+ GMT$/i.test(header)) return seconds((Date.parse(header) - retrieved) / 1000);
  return seconds((body as { retryAfter?: unknown } | null | undefined)?.retryAfter);
}

function seconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.max(0, Math.ceil(value))
    : undefined;
}
