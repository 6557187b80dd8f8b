import {
  announce,
  isBlank,
  isOn,
  type Kind,
  placement,
  type Refusal,
  wish,
  type Wish,
} from './kind.js';
import { note } from './note.js';

/** Their names of identifiers, and ours. EPrints writes what it calls the type after `data-`. */
const schemes = [
  ['doi', 'doi'],
  ['pmid', 'pmid'],
  ['pmcid', 'pmcid'],
  ['arxiv-id', 'arxiv'],
  ['arxivid', 'arxiv'],
  ['isbn', 'isbn'],
  ['handle', 'handle'],
  ['uri', 'url'],
] as const;

/** Their three sizes of a ring and of a bar, in order; all other types are small labels. */
const types: Readonly<Record<string, readonly [variant: string, size?: string]>> = {
  donut: ['donut', 'small'],
  'medium-donut': ['donut', 'medium'],
  'large-donut': ['donut', 'large'],
  bar: ['bar', 'small'],
  'medium-bar': ['bar', 'medium'],
  'large-bar': ['bar', 'large'],
};

/** Altmetric's badges. */
export const altmetric: Kind = {
  selector: '.altmetric-embed',
  read: readAltmetric,
  tell: (placeholder, outcome) => {
    // Wrappers look for the class before they show a heading of their own.
    placeholder.classList.toggle('altmetric-hidden', isBlank(outcome));
    announce(placeholder, isBlank(outcome) ? 'altmetric:hide' : 'altmetric:show');
  },
};

/**
 * Reads Altmetric's attributes, or the classes that stand for them on platforms that let no
 * attribute through: `altmetric-doi-10.…`.
 */
export function readAltmetric(placeholder: Element): Wish | Refusal {
  const said = (name: string) =>
    placeholder.getAttribute(`data-${name}`) ?? inClass(placeholder, `altmetric-${name}-`);
  const identifiers: Record<string, string> = {};
  for (const [theirs, ours] of schemes) {
    const text = said(theirs)?.trim();
    if (text) identifiers[ours] ??= text;
  }
  const isNamed = Object.keys(identifiers).length > 0;
  const theirs = said('altmetric-id') ?? said('ads');
  if (!isNamed && theirs)
    return {
      sentence: `"${theirs.slice(0, 99)}" is a number of Altmetric's or ADS, and no open source knows to which work it belongs. Write data-doi="10.…" beside it.`,
    };
  if (said('hide-less-than') !== undefined)
    note(
      'data-hide-less-than is about a score, and there is none here: it is passed over. data-hide-no-mentions="true" hides what has no count at all.',
    );
  const [variant, size] = types[said('badge-type')?.trim() ?? ''] ?? ['compact'];
  return wish({
    ...identifiers,
    // Theirs looks into the page's metadata too where it is told no identifier.
    auto: !isNamed && '',
    variant,
    size,
    headline: isOn(said('no-score')) && 'none',
    details: Boolean(said('badge-details')) && 'inline',
    placement: placement(said('badge-popover')?.trim(), placeholder),
    'when-empty': isOn(said('hide-no-mentions')) && 'hide',
  });
}

function inClass(placeholder: Element, beginning: string): string | undefined {
  for (const each of placeholder.classList)
    if (each.startsWith(beginning)) return each.slice(beginning.length);
  return undefined;
}
