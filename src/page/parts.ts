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

/** What details need beyond the attributes of the element they belong to. */
export interface Opening {
  /** Answers questions. */
  readonly client: Client;
  /** What is known already. */
  readonly attention: Attention;
  /** What is asked beyond that; nothing where absent. */
  readonly inquiry?: Inquiry | undefined;
  /** The tag of the page's metadata that named the work, if one did. */
  readonly from: string | undefined;
  readonly speaker: Speaker;
  /** Tag of the words' language where it is not the page's. */
  readonly lang: string | undefined;
  /** Whether the element has left, or is about another work, since they were asked for. */
  readonly isVoid: () => boolean;
  /** Takes out what the page's owner does not want to be shown. */
  readonly withhold: (attention: Attention) => Attention;
  /** Brings the long texts of a language other than English. */
  readonly prose: (language: string) => Promise<Prose>;
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
   * Opens the details of an element, unless that has become void.
   *
   * @param button what was pressed: it is told `aria-expanded`, and has the focus again afterwards
   */
  readonly openDetails: (button: HTMLElement, opening: Opening) => Promise<Opened | undefined>;
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
