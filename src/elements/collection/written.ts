import { readAward } from '../../identifiers/award.js';
import { readDspaceCollection } from '../../identifiers/dspace-collection.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { naming } from '../../identifiers/naming.js';
import { readOrcid } from '../../identifiers/orcid.js';
import { readAnyIdentifier, readWork } from '../../identifiers/read-more.js';
import { readRor } from '../../identifiers/ror.js';
import { items } from '../impact-badge/attributes.js';
import { annotating } from '../impact-timeline/annotations.js';
import type { ListElement } from '../list-element.js';

/** What an element's attributes and children name. */
export interface Written {
  /** Works, each once, in the order in which they are written. */
  readonly works: readonly Identifier[];
  /** Whose works are to be listed. */
  readonly subjects: readonly Identifier[];
  /** What can't be read, as it is written. */
  readonly unreadable: readonly string[];
}

/** Addresses by which authors link to works. */
const linking = /^https?:\/\/(?:(?:dx\.)?doi\.org|arxiv\.org)\//;

/** Whether an element is about a list of works rather than about one. */
export function isOfSeveral({ works, orcid, ror, award, src }: ListElement): boolean {
  return [works, orcid, ror, award].some((text) => text?.trim()) || isCollection(src);
}

/** Whether `src` names a collection of a repository, and no file. */
export function isCollection(src: string | undefined): boolean {
  return /^\s*dspace:/i.test(src ?? '');
}

/** Reads what an element is about. */
export function writtenOn(host: ListElement): Written {
  const unreadable: string[] = [];
  const works = (items(host.works) ?? []).flatMap((text) => {
    const found = readWork(text);
    if (!found) unreadable.push(text);
    return found ?? [];
  });
  const { orcid = '', ror = '', award = '', funder = '' } = host;
  const subjects = [
    [orcid, readOrcid(orcid)],
    [ror, readRor(ror)],
    [award && `${funder} ${award}`, award && readAward(`${funder.trim()}/${award.trim()}`)],
  ].flatMap(([text, subject]): Identifier[] => {
    if (text?.trim() && !subject) unreadable.push(text.trim());
    return subject ? [subject as Identifier] : [];
  });
  const collection = isCollection(host.src) && readDspaceCollection(host.src!);
  if (collection) subjects.push(collection);
  return { works: [...new Set([...works, ...namedIn(host)])], subjects, unreadable };
}

/**
 * The works that an element's children name: elements with identifiers, links to DOIs and arXiv.
 * What was at the same time links to itself.
 */
function namedIn(host: Element): Identifier[] {
  return [...host.querySelectorAll(`*:not(${annotating} *)`)].flatMap((child) => {
    for (const scheme of naming) {
      const text = child.getAttribute(scheme);
      const found = text && readAnyIdentifier(scheme, text);
      if (found) return [found];
    }
    const href = child instanceof HTMLAnchorElement ? child.href : '';
    return linking.test(href)
      ? (readAnyIdentifier('doi', href) ?? readAnyIdentifier('arxiv', href) ?? [])
      : [];
  });
}
