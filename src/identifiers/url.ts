import { visible } from './bare.js';
import type { Identifier } from './identifier.js';
import { unaddressable } from './token.js';

/**
 * Reads an absolute http or https address, and normalises it as browsers do
 * (https://url.spec.whatwg.org/). Its fragment is dropped: it names a place in the page.
 *
 * One with a user's name or password is refused, for providers would be told.
 *
 * @returns the normal form, for example `url:https://example.org/a`
 */
export function readUrl(text: string): Identifier | undefined {
  const written = visible(text)
    .replace(/^<(.*)>$/s, '$1')
    .replace(/^url:\s*/i, '');
  if (!/^https?:\/\/\S+$/i.test(written) || unaddressable.test(written)) return undefined;
  try {
    const url = new URL(written);
    url.hash = '';
    return url.username || url.password ? undefined : `url:${url.href}`;
  } catch {
    return undefined;
  }
}

/** Reads several addresses divided by white space; `undefined` where one of them is none. */
export function readUrls(text: string): readonly Identifier[] | undefined {
  const found = text.split(/\s+/).filter(Boolean).map(readUrl);
  const read = found.filter((url) => url !== undefined);
  return read.length && read.length === found.length ? read : undefined;
}
