import type { Identifier, Scheme } from '../identifiers/identifier.js';
import type { About } from './attention.js';
import type { FailedReason } from './finding.js';
import type { Tie } from './portfolio.js';
import type { Provider, ProviderSettings, Reply } from './provider.js';

/** One simple GET whose answer is JSON. */
export interface ListRequest {
  readonly url: string;
  /** Sent as the `Accept` header, with which a GET is still a simple one, where a source speaks XML without it. */
  readonly accept?: 'application/json';
}

/** What came back, of whatever status. */
export interface ListReply extends Omit<Reply, 'request'> {
  readonly request: ListRequest;
}

/** One entry of a list. */
export interface ListedEntry extends Omit<About, 'also' | 'relations'> {
  /** All that names the work; none where the list names it by its title alone. */
  readonly identifiers: readonly Identifier[];
}

/** What a source's replies come to. */
export interface Listed {
  /** Why a reply can't be used; what the others said stands. */
  readonly failure?: FailedReason | 'unknown-subject';
  /** The subject's name. */
  readonly name?: string;
  readonly entries: readonly ListedEntry[];
  /** How many different records were read, also those that turned out not to be the subject's. */
  readonly read: number;
  /** How many there are, where the source says so. */
  readonly total?: number;
}

/**
 * A source of lists of works, as a value. As with a provider, it says which requests to make and
 * what their answers mean, and never asks by itself.
 */
export interface Lister extends Pick<
  Provider,
  | 'name'
  | 'label'
  | 'homepage'
  | 'licence'
  | 'terms'
  | 'attribution'
  | 'redistribution'
  | 'retention'
  | 'hosts'
  | 'pace'
> {
  /** Kinds of subject it can be asked about. */
  readonly accepts: readonly Scheme[];
  /** How it ties works to a subject; `undefined` where it knows the subject's name alone. */
  tie(subject: Identifier): Tie | undefined;
  /** The requests to begin with; none where its grammar can't carry the subject. */
  request(subject: Identifier, settings: ProviderSettings): ListRequest[];
  /** What else must be asked, given all replies so far; none at the end of the list. */
  next(
    replies: readonly ListReply[],
    subject: Identifier,
    settings: ProviderSettings,
  ): ListRequest[];
  parse(replies: readonly ListReply[], subject: Identifier): Listed;
  /** A page about the subject, for a person to read. */
  link(subject: Identifier): string;
}
