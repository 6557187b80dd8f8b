import { schemeOf, valueOf } from '../../identifiers/identifier.js';
import { naming } from '../../identifiers/naming.js';
import type { Snapshot } from '../../model/snapshot.js';
import { addressOf } from '../../export/address.js';
import { escapedHtml as escaped } from '../../export/escape-html.js';
import { inlineId, inlineSnapshot } from './inline.js';
import { asOnPage } from './on-page.js';
import { type Attributes, shadowOf } from './shadow.js';
import { speakerOf } from './tongue.js';
import type { Work } from '../works.js';

/**
 * Badges that are there before any script, and go on without one; a script that comes takes them
 * over and asks nobody.
 *
 * @param given attributes of every badge
 * @param lang tag of the page's language
 */
export async function elementsOf(
  works: readonly Work[],
  snapshot: Snapshot,
  given: Attributes,
  lang: string,
): Promise<string> {
  const speaker = await speakerOf(lang);
  const tags = works.map((work) => {
    const { key } = work;
    const address = addressOf(key);
    const { template, host } = shadowOf(
      asOnPage(snapshot, work, given),
      given,
      address ? 'fallback' : undefined,
      speaker,
      lang,
    );
    const attributes = { [schemeOf(key)]: valueOf(key), ...given, src: `#${inlineId}`, ...host };
    const fallback = address ? `<a href="${escaped(address)}">${escaped(valueOf(key))}</a>` : '';
    return `<impact-badge${attributesText(attributes)}>${template}${fallback}</impact-badge>\n`;
  });
  const shown = works.map(({ key, attention }) => [key, attention] as const);
  return `${tags.join('')}${inlineSnapshot(snapshot, shown)}\n`;
}

/** Whether an attribute of the element can name the work. */
export function isNameable({ key }: Work): boolean {
  return (naming as readonly string[]).includes(schemeOf(key));
}

/** Attributes as they stand in a tag; those that are `undefined` do not. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}
