import { naming } from '../../identifiers/naming.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readAnyIdentifier } from '../../identifiers/read-more.js';
import type { Attention } from '../../model/attention.js';
import type { Snapshot } from '../../model/snapshot.js';
import { attributesText } from './element.js';
import { inlineId, inlineSnapshot } from './inline.js';
import { attributesOf, type Element, lightIn, placesIn, type Place, rootIn } from './page-tree.js';
import { asOnPage } from './on-page.js';
import { type Attributes, shadowOf } from './shadow.js';
import { speakerOf } from './tongue.js';
import { workIn } from '../works.js';

/** A page with its badges filled. */
export interface Filled {
  readonly html: string;
  /** How many badges are drawn. */
  readonly count: number;
  /** Why others are left as they are, each in a sentence. */
  readonly left: readonly string[];
}

/** New text in place of what stands between two positions of a page. */
interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/**
 * Draws the badges of a page into it; every other character stays as it is. Badges that have been
 * drawn before are drawn anew.
 *
 * @param name what to call the snapshot
 */
export async function filledPage(html: string, snapshot: Snapshot, name: string): Promise<Filled> {
  const places = placesIn(html);
  const holder = places.find(({ element }) => attributesOf(element)['id'] === inlineId)?.element;
  if (holder && holder.tagName !== 'script') {
    const sentence = `An element that is no script has the id "${inlineId}". Give it another.`;
    return { html, count: 0, left: [sentence] };
  }
  const badges = places.filter(({ element }) => element.tagName === 'impact-badge');
  const shown = new Map<Identifier, Attention>();
  const edits: Edit[] = [];
  const left: string[] = [];
  for (const place of badges) {
    const attributes = attributesOf(place.element);
    const identifiers = identifiersIn(attributes);
    const identifier = identifiers.find((each) => workIn(snapshot, [each], {}));
    if (identifier) {
      const work = workIn(snapshot, [identifier], {})!;
      if (isOurs(attributes)) shown.set(identifier, work.attention);
      edits.push(...(await badgeEdits(place, attributes, asOnPage(snapshot, work, attributes))));
    } else if (identifiers[0]) left.push(`${identifiers[0]} is not in ${name}.`);
    else left.push('A badge names no work that can be read here.');
  }
  if (shown.size) edits.push(inlineEdit(html, places, holder, inlineSnapshot(snapshot, shown)));
  return { html: edited(html, edits), count: badges.length - left.length, left };
}

/** What the naming attributes hold. */
function identifiersIn(attributes: Attributes): Identifier[] {
  return naming.flatMap((scheme) => {
    const text = attributes[scheme]?.trim();
    return (text && readAnyIdentifier(scheme, text)) || [];
  });
}

/** Whether a badge reads the inline snapshot; an author may have given it another. */
function isOurs({ src }: Attributes): boolean {
  return !src?.trim() || src.trim() === `#${inlineId}`;
}

async function badgeEdits(
  { element, lang }: Place,
  attributes: Attributes,
  attention: Attention,
): Promise<Edit[]> {
  const place = element.sourceCodeLocation?.startTag;
  if (!place) return [];
  const { template, host } = shadowOf(
    attention,
    attributes,
    lightIn(element),
    await speakerOf(lang),
    lang,
  );
  const old = rootIn(element)?.sourceCodeLocation;
  const [from, until] = [old?.startOffset ?? place.endOffset, old?.endOffset ?? place.endOffset];
  const set = { ...(isOurs(attributes) && { src: `#${inlineId}` }), ...host };
  return [...attributeEdits(element, attributes, set), { from, until, text: template }];
}

/** Sets attributes; `undefined` takes one away. */
function attributeEdits(
  { sourceCodeLocation, tagName }: Element,
  attributes: Attributes,
  wanted: Readonly<Record<string, string | undefined>>,
): Edit[] {
  const { startOffset, attrs = {} } = sourceCodeLocation!;
  const end = startOffset + 1 + tagName.length;
  return Object.entries(wanted).flatMap(([name, value]) => {
    const old = attrs[name];
    if (attributes[name] === value) return [];
    const text = attributesText({ [name]: value });
    return old
      ? [{ from: old.startOffset, until: old.endOffset, text: text.trim() }]
      : [{ from: end, until: end, text }];
  });
}

/** In place of the page's inline snapshot; else at its end, but never in a badge left open. */
function inlineEdit(
  html: string,
  places: readonly Place[],
  holder: Element | undefined,
  text: string,
): Edit {
  const old = holder?.sourceCodeLocation;
  if (old) return { from: old.startOffset, until: old.endOffset, text };
  const located = (name: string) =>
    places.flatMap(({ element: { tagName, sourceCodeLocation } }) =>
      tagName === name ? (sourceCodeLocation ?? []) : [],
    );
  const at = Math.min(
    html.length,
    ...['body', 'html'].flatMap((name) => located(name)[0]?.endTag?.startOffset ?? []),
    ...located('impact-badge').flatMap(({ startOffset, endTag }) => (endTag ? [] : startOffset)),
  );
  return { from: at, until: at, text: `${text}\n` };
}

function edited(html: string, edits: readonly Edit[]): string {
  // Those at one position keep their order.
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  let done = 0;
  const parts = inOrder.map(({ from, until, text }) => {
    const before = html.slice(done, from);
    done = until;
    return before + text;
  });
  return [...parts, html.slice(done)].join('');
}
