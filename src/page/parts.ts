import type { Identifier } from '../identifiers/identifier.js';
import type { Client, LoadOptions } from '../client/client.js';
import type { Recall } from '../client/door.js';
import type { Attention } from '../model/attention.js';
import type { Provider } from '../model/provider.js';
import type { Prose } from '../words/prose.js';
import type { Speaker } from '../words/speaker.js';
import type { Advice } from './complaint.js';
import type { Inquiry } from './inquiry.js';
import type { watchIdentifier } from './metadata/watch.js';
import type { attentionAt } from './snapshot.js';

/** What is known of an element's work, and what is to be asked beyond that. */
export interface Subject {
  /** Nothing where absent. */
  readonly attention?: Attention | undefined;
  /** Nothing is asked where absent. */
  readonly inquiry?: Inquiry | undefined;
  /** The tag of the page's metadata that named the work, if one did. */
  readonly from: string | undefined;
  /** Takes out what the page's owner does not want to be shown. */
  readonly withhold: (attention: Attention) => Attention;
}

/** An element's question: what is known so far, of which the page may withhold something. */
export interface Asked {
  readonly attention: Attention | undefined;
  /** Another promise for each question. */
  readonly loaded: Promise<unknown>;
  readonly withhold: Subject['withhold'];
}

/** Who speaks for an element. */
export interface Spoken {
  readonly speaker: Speaker | undefined;
  /** Tag of the words' language where it is not the page's. */
  readonly foreign: string | undefined;
}

/** Details that stand open. */
export interface Opened {
  close(): void;
}

/** What comes after the first numbers: who else is asked, and the details. */
export interface Rest {
  /** The providers that answer beyond the badge's question. */
  readonly providers: readonly Provider[];
  /** Asks everyone, and who registered the DOI where nobody knows it. Never rejects. */
  readonly loadAll: (
    client: Client,
    identifiers: readonly Identifier[],
    options: LoadOptions & Pick<Inquiry, 'usage'>,
  ) => Promise<Attention>;
  readonly recall: Recall;
  /**
   * Opens the details of an element, unless it has left or is about another work by then.
   *
   * @param button what was pressed: it is told `aria-expanded`, and has the focus again afterwards
   * @param inquiry what is asked beyond what is known; nothing where absent
   * @param from the tag of the page's metadata that named the work, if one did
   */
  readonly openDetails: (
    button: HTMLElement,
    asked: Asked,
    spoken: Spoken,
    inquiry: Inquiry | undefined,
    from: string | undefined,
  ) => Promise<Opened | undefined>;
  /** Fills an element that so far only held its place. */
  readonly fill: (element: HTMLElement) => void;
}

/** Brings what not every page needs at once. Each build has its own ways. */
export interface Parts {
  /** Who speaks a language that did not come with the first file. */
  readonly speaker: (language: string) => Promise<(locale: string) => Speaker>;
  /** The long texts of a language other than English. */
  readonly prose: (language: string) => Promise<Prose>;
  /** What only badges with rarer attributes need; its type is the elements' own. */
  readonly extras: () => Promise<object>;
  readonly snapshot: () => Promise<typeof attentionAt>;
  readonly advice: () => Promise<Advice>;
  readonly metadata: () => Promise<typeof watchIdentifier>;
  readonly rest: () => Promise<Rest>;
}

let ways: Parts | undefined;

/** Says where parts come from. */
export function bringBy(given: Parts): void {
  ways = given;
}

/** The ways to bring parts; `undefined` where no build has said any. */
export function parts(): Parts | undefined {
  return ways;
}
