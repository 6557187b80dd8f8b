import type { Identifier, Scheme } from '../identifiers/identifier.js';
import type { About, Agency } from './attention.js';
import type { Finding } from './finding.js';
import type { Measure } from './measure.js';
import type { Notice } from './notice.js';
import type { ProviderId } from './provider-id.js';
import type { Scope } from './receipt.js';

/** What a page's owner may tell providers. Never a key. */
export interface ProviderSettings {
  /** The owner's e-mail address, which some providers reward with a faster queue. */
  readonly contact?: string;
}

/** One simple GET. */
export interface ProviderRequest {
  readonly url: string;
  /** The works whose figures the answer holds. */
  readonly ids: readonly Identifier[];
  readonly as: 'json' | 'text';
}

/** What came back over HTTP, of whatever status; status 0 stands for a later reply that did not come. */
export interface Reply {
  readonly request: ProviderRequest;
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; the text itself where that was asked for or where it is not JSON. */
  readonly body: unknown;
  /** When the answer was given, milliseconds since 1970. */
  readonly retrieved: number;
}

/** What a provider says about one work. */
export interface Answer {
  readonly id: Identifier;
  readonly findings: readonly Finding[];
  readonly about?: About;
  /** Absent when the provider did not look for notices. */
  readonly notices?: readonly Notice[];
}

/** How a provider counts one measure. */
export interface Counting {
  /** Whether its 0 means none, or may also mean "not reported to us". */
  readonly zero: 'true-zero' | 'ambiguous';
  /** The provider's own name for the figure. */
  readonly rule: string;
  /** Month of the documentation the rule was read from. */
  readonly ruleVersion: string;
  readonly scope: Scope;
}

/**
 * A source of findings, as a value. It says which requests to make and what their answers mean;
 * the client does everything between.
 */
export interface Provider {
  readonly name: ProviderId;
  readonly label: string;
  readonly homepage: string;
  /** SPDX identifier of the data's licence, or a name where it has none. */
  readonly licence: string;
  /** Address of the terms of use. */
  readonly terms: string;
  readonly attribution: string;
  /** Whether its figures may stand in a published file. */
  readonly redistribution: 'allowed' | 'with attribution' | 'forbidden';
  /** How long its figures may be kept: days, or no limit. */
  readonly retention: number | 'unlimited';
  /**
   * Every host its requests go to; none where they go to the host that the identifier itself names,
   * which is the owner's to know.
   */
  readonly hosts: readonly string[];
  readonly tier: 'badge' | 'details' | 'list';
  /** Asked only where the page's owner names it among the providers: its terms ask that of them. */
  readonly isOptIn?: true;
  /**
   * What the owner has to give before it can be asked. A key is never given to a page: who is
   * asked with one is asked by a server.
   */
  readonly needs?: 'contact' | 'key';
  /** Schemes it understands, the best first. */
  readonly accepts: readonly Scheme[];
  /** Asked once for all names by which pages link to a work, given as one: see `joint`. */
  readonly unites?: true;
  /** Whether it can be asked by an identifier of such a scheme; by any where absent. */
  readonly understands?: (id: Identifier) => boolean;
  readonly measures: Readonly<Partial<Record<Measure, Counting>>>;
  /** Most works, and most bytes of address, in one request. */
  readonly batch: { readonly ids: number; readonly urlBytes: number };
  /** Published limits: requests begun in a second, and requests under way at once. */
  readonly pace: { readonly perSecond: number; readonly concurrent: number };
  request(ids: readonly Identifier[], settings: ProviderSettings): ProviderRequest[];
  /** What else must be asked, given the answers so far to one request. */
  next?(replies: readonly Reply[]): ProviderRequest[];
  parse(
    replies: readonly Reply[],
    ids: readonly Identifier[],
    settings: ProviderSettings,
  ): Answer[];
  /** A page about the work at the provider, for a person to read. */
  link(id: Identifier): string;
}

/**
 * The question who registered a DOI: put only where no agency among the providers knows the work,
 * so that a reader learns who may count it. It has no figure for an answer, so it is no provider.
 */
export interface AgencyQuestion extends Pick<Provider, 'hosts' | 'pace'> {
  request(id: Identifier, settings: ProviderSettings): ProviderRequest;
  /** The agency; `undefined` where the answer does not say, or is about another DOI. */
  parse(reply: Reply): Agency | undefined;
}
