import { LateElement } from './late-element.js';
import type { Property } from './shell.js';

/** An element that is about one work, or about several: those of a person, an award, a list. */
export abstract class ListElement extends LateElement {
  static override properties: Readonly<Record<string, Property>> = {
    ...LateElement.properties,
    works: {},
    orcid: {},
    ror: {},
    award: {},
    funder: {},
    choices: {},
    from: {},
    until: {},
    evidence: {},
  };

  /** Identifiers of works, divided by white space. */
  declare works: string | undefined;
  /** The ORCID iD of the person whose works are shown. */
  declare orcid: string | undefined;
  /** The ROR ID of the organisation whose works are shown. */
  declare ror: string | undefined;
  /** The number of the award whose works are shown; it needs `funder`. */
  declare award: string | undefined;
  /** The funder of `award`: its DOI in the funder registry or its ROR ID. */
  declare funder: string | undefined;
  /** What the owner adds to the list and takes out of it: a file's address, or `#` and the id of an inline one. */
  declare choices: string | undefined;
  /** The first year, month or day shown: `2024`, `2024-06`, `2024-06-14`. */
  declare from: string | undefined;
  /** The last year, month or day shown. */
  declare until: string | undefined;
  /** What people report of the works: a file's address, or `#` and the id of an inline one. */
  declare evidence: string | undefined;
}
