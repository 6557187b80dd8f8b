import type { HeadlineWish } from '../../aggregate/headline.js';
import { groupOf, type GroupedMeasure } from '../../model/group.js';
import type { ProviderId } from '../../model/provider-id.js';
import { warn } from '../../page/console.js';
import type { Light } from '../../views/badge.js';

/** The items of a list attribute. White space alone divides them, for DOIs hold commas. */
export function items(list: string | undefined): string[] | undefined {
  const found = (list ?? '').split(/\s+/).filter(Boolean);
  return found.length ? found : undefined;
}

/** The value if it is one of those allowed, else the first of them. */
export function oneOf<Value extends string>(
  value: string | undefined,
  allowed: readonly [Value, ...Value[]],
): Value {
  return allowed.find((each) => each === value) ?? allowed[0];
}

/** A switch: on where the attribute stands, unless it says otherwise. */
export function isOn(value: string | boolean | null | undefined): boolean {
  return value != null && !/^(?:false|0|no)$/i.test(String(value));
}

/** Reads `citations`, `citations@crossref` or `none`. */
export function headlineWish(text: string | undefined): HeadlineWish | undefined {
  if (!text) return undefined;
  if (text === 'none') return text;
  const [measure, provider] = text.trim().split('@') as [GroupedMeasure, ProviderId?];
  if (groupOf(measure)) return provider ? { measure, provider } : { measure };
  warn('headline', text);
  return undefined;
}

/** What the author put between the tags. */
export function lightIn(host: Element): Light | undefined {
  if (!host.firstChild) return undefined;
  // What a server has drawn stays a template where the page was put together by script.
  const [first, second] = [...host.children].filter(({ localName }) => localName !== 'template');
  const says = [...host.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (!first && !says) return undefined;
  if (!second && !says && first instanceof HTMLAnchorElement) return 'fallback';
  warn('content', host.localName);
  return 'content';
}
