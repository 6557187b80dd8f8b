/** What is said where a whole site is asked about, and not one work after another. */
export interface SitesWords {
  readonly head: string;
  /** What was asked, and that it is added to nothing. */
  readonly rule: string;
  /** Names what was asked about: a site by its `{name}`, or the DOIs with a prefix. */
  readonly host: string;
  readonly prefix: string;
  readonly asking: string;
  /** Nobody is asked, for the page shows a snapshot. */
  readonly snapshot: string;
  /** `{text}` is no host, or no prefix. */
  readonly noHost: string;
  readonly noPrefix: string;
  /** `{name}` can only be asked about a site. */
  readonly hostOnly: string;
  /** The page leaves all of them out. */
  readonly nobody: string;
  /** Leads to the search of `{name}` itself. */
  readonly look: string;
  /** The first that are listed, and all of them. */
  readonly list: string;
  /** What a source can't see; by its name. */
  readonly limits: Readonly<Record<'wikipedia' | 'hypothesis' | 'hackernews', string>>;
}
