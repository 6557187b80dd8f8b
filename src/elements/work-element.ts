import type { BadgeState } from '../aggregate/badge.js';
import { NearElement } from './near-element.js';
import type { Property } from './shell.js';

/** An element that is about a work: which one, whom to ask about it, and what to withhold. */
export abstract class WorkElement extends NearElement {
  static override properties: Readonly<Record<string, Property>> = {
    ...NearElement.properties,
    doi: {},
    pmid: {},
    pmcid: {},
    arxiv: {},
    isbn: {},
    handle: {},
    url: {},
    openalex: {},
    auto: {},
    also: {},
    providers: {},
    omit: {},
    usage: {},
    src: {},
    state: { reflect: true },
  };

  /** The work's DOI, in any form people write it. */
  declare doi: string | undefined;
  /** The work's number in PubMed. */
  declare pmid: string | undefined;
  /** The work's number in PubMed Central. */
  declare pmcid: string | undefined;
  /** The work's arXiv identifier, old or new, with or without version. */
  declare arxiv: string | undefined;
  /** The book's ISBN, of ten or thirteen digits. */
  declare isbn: string | undefined;
  /** The work's handle. */
  declare handle: string | undefined;
  /** The addresses of the work's page, of its files and of pages it had before, divided by spaces. */
  declare url: string | undefined;
  /** The work's identifier in OpenAlex. */
  declare openalex: string | undefined;
  /** Takes the work from the page's own metadata where no attribute names one. */
  declare auto: string | boolean | undefined;
  /** Other versions of the work, divided by spaces; the details show them apart. */
  declare also: string | undefined;
  /** Providers to ask, divided by spaces; all where absent. */
  declare providers: string | undefined;
  /** Measures or groups to withhold, divided by spaces. */
  declare omit: string | undefined;
  /** Who tells of use and posts: `dspace:…`, `eprints:…`, `invenio:…`, `dataverse:…`, `mastodon:…`, `lemmy:…`. */
  declare usage: string | undefined;
  /** A snapshot to read instead of asking: its address, or `#` and the id of an inline one. Lists take files, and `dspace:` with the address of a collection. */
  declare src: string | undefined;
  /** What the element knows. Set by the element. */
  declare state: BadgeState;
}
