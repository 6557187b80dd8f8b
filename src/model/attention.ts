import type { Identifier } from '../identifiers/identifier.js';
import type { Finding } from './finding.js';
import type { Notice, NoticeCheck } from './notice.js';
import type { Timestamp } from './partial-date.js';
import type { Relation } from './relation.js';

/** What providers say a work is. */
export interface About {
  readonly title?: string;
  readonly year?: number;
  /** The provider's own word for the kind of work. */
  readonly type?: string;
  /** Other identifiers that a provider gives the same work. */
  readonly also?: readonly Identifier[];
  /** Other versions of the work, which are counted apart. */
  readonly relations?: readonly Relation[];
}

/** An agency that registers DOIs. */
export interface Agency {
  /** Crossref's key for it: `datacite`, `jalc`. */
  readonly id: string;
  /** Its name, for people. */
  readonly label: string;
}

/** All that was found about one work. */
export interface Attention {
  readonly work: About & {
    readonly identifiers: readonly Identifier[];
    /** Who registered the DOI; asked only where none of its counters knows the work. */
    readonly agency?: Agency;
  };
  readonly notices: readonly Notice[];
  readonly noticesChecked: NoticeCheck;
  readonly findings: readonly Finding[];
  /** Time of the newest finding; absent when nothing was asked. */
  readonly retrieved?: Timestamp;
}
