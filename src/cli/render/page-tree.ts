import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Light } from '../../views/badge.js';
import type { Attributes } from './shadow.js';

/** An element of a page, with its positions in the text. */
export type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** An element and the tag of the language it stands in. */
export interface Place {
  readonly element: Element;
  readonly lang: string;
}

/** All elements of a page in their order; those in templates only where they are shadow roots. */
export function placesIn(html: string): Place[] {
  const found: Place[] = [];
  const waiting: { readonly parent: ParentNode; readonly lang: string }[] = [
    { parent: parse(html, { sourceCodeLocationInfo: true }), lang: 'en' },
  ];
  // Not by recursion: pages that never close their tags are thousands of elements deep.
  while (waiting.length) {
    const { parent, lang: outer } = waiting.pop()!;
    let lang = outer;
    if ('tagName' in parent) {
      lang = attributesOf(parent)['lang'] ?? outer;
      // As browsers and the element read it.
      lang ||= 'en';
      found.push({ element: parent, lang });
    }
    if (isTemplate(parent)) {
      if (isRoot(parent)) waiting.push({ parent: parent.content, lang });
    } else
      waiting.push(
        ...parent.childNodes
          .filter((child): child is Element => 'tagName' in child)
          .map((child) => ({ parent: child, lang }))
          .reverse(),
      );
  }
  return found;
}

/** The attributes of an element, by name. */
export function attributesOf({ attrs }: Element): Attributes {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** The declarative shadow root of an element. */
export function rootIn({ childNodes }: Element): Element | undefined {
  return childNodes.find((child): child is Template => isTemplate(child) && isRoot(child));
}

/** What the author put between the tags, as the element reads it. */
export function lightIn(element: Element): Light | undefined {
  const own = element.childNodes.filter((child) => child !== rootIn(element));
  const elements = own.filter((child): child is Element => 'tagName' in child);
  const says = own.some((child) => 'value' in child && child.value.trim());
  if (!elements.length && !says) return undefined;
  return elements.length === 1 && !says && elements[0]!.tagName === 'a' ? 'fallback' : 'content';
}

function isTemplate(node: object): node is Template {
  return 'tagName' in node && node.tagName === 'template' && 'content' in node;
}

function isRoot(template: Template): boolean {
  return 'shadowrootmode' in attributesOf(template);
}
