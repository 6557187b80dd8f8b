import { visible } from './bare.js';
import type { Scheme } from './identifier.js';
import { readUrl } from './url.js';

/**
 * The web address behind the label of a scheme, normalised as browsers do; `undefined` where there
 * is none.
 */
export function addressed(scheme: Scheme, text: string): URL | undefined {
  const written = visible(text)
    .replace(/^<(.*)>$/s, '$1')
    .replace(new RegExp(`^${scheme}:\\s*`, 'i'), '');
  const id = /^https?:/i.test(written) ? readUrl(written) : undefined;
  return id && new URL(id.slice('url:'.length));
}
