import type { Identifier } from '../identifiers/identifier.js';
import { naming } from '../identifiers/naming.js';
import type { Listed, Listing, Problem } from './listing.js';
import { readAs, readWritten, type WorkScheme } from './written.js';

/** What a page's metadata say of the work round an element, or why they say nothing. */
export type Find = (
  element: Element,
) => { readonly found: Identifier } | { readonly sentence: string; readonly conflict?: unknown };

/** The works that a page's badges show, and other versions that they name. */
export function readBadges(page: ParentNode, find: Find): Listing {
  const works: Listed[] = [];
  const problems: Problem[] = [];
  for (const badge of page.querySelectorAll('impact-badge')) {
    const written = naming.flatMap((scheme): [WorkScheme, string][] => {
      const text = badge.getAttribute(scheme)?.trim();
      return text ? [[scheme, text]] : [];
    });
    const work = written.flatMap(([scheme, text]): Identifier[] => {
      const reading = readAs(scheme, text);
      if ('found' in reading) return [reading.found];
      problems.push({ sentence: `<impact-badge ${scheme}>: ${reading.problem}` });
      return [];
    });
    if (work.length) works.push(work);
    else if (isOn(badge.getAttribute('auto'))) {
      const discovery = find(badge);
      if ('found' in discovery) works.push([discovery.found]);
      else problems.push({ sentence: `<impact-badge auto>: ${discovery.sentence}` });
    } else if (!written.length)
      problems.push({ sentence: '<impact-badge> names no work. Write doi="…" or auto.' });
    for (const text of (badge.getAttribute('also') ?? '').split(/\s+/).filter(Boolean)) {
      const reading = readWritten(text);
      if ('found' in reading) works.push([reading.found]);
      else problems.push({ sentence: `<impact-badge also>: ${reading.problem}` });
    }
  }
  return { works, problems };
}

function isOn(value: string | null): boolean {
  return value !== null && !/^(?:false|0|no)$/i.test(value);
}
