import { readDoi } from '../../identifiers/doi.js';
import { agreed, type Discovery } from './discovery.js';

/**
 * What the nearest marked element round another says, across shadow roots; `undefined` where none
 * is marked.
 *
 * A `data-doi` that cannot be read still marks its own part of the page, to which the page's own
 * DOI does not belong.
 */
export function nearIdentifier(element: Element): Discovery | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const written = at.getAttribute('data-doi')?.trim();
    const tag = at.localName;
    if (written)
      return (
        agreed([{ text: written, from: `<${tag} data-doi>` }], readDoi) ?? {
          sentence: `data-doi="${written.slice(0, 99)}" of <${tag}> is no DOI. Write it as 10.…/….`,
        }
      );
    if (!at.matches('[itemprop~=identifier]')) continue;
    const text = (at.getAttribute('content') ?? at.getAttribute('href') ?? at.textContent).trim();
    const found = agreed([{ text, from: `<${tag} itemprop="identifier">` }], readDoi);
    if (found) return found;
  }
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  // Pages are read where there is no browser too, and no ShadowRoot to compare with.
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
}
