/** What the page's owner decides for all elements. */
export interface Settings {
  /** The owner's e-mail address, for providers that answer faster when they know whom to write to. */
  readonly contact?: string;
  /** Where figures come from: the providers, a snapshot and for what it lacks them, or it alone. */
  readonly source: 'direct' | 'mixed' | 'snapshot';
  /** Address of the snapshot, or `#` and the id of one that stands in the page. */
  readonly snapshot?: string;
  /** How long answers are kept: beyond the visit, within the tab, or not beyond the page. */
  readonly cache: 'persistent' | 'session' | 'memory';
  /** Whether visitors are asked first: not at all, by a button in each badge, or by the page. */
  readonly consent: 'none' | 'click' | 'manual';
  /** Providers that may be asked, divided by spaces; all where absent. */
  readonly providers?: string;
  /** Says nothing in the console. */
  readonly quiet?: string;
}

/** Settings as one place gives them, not yet judged. */
export type GivenSettings = { readonly [Name in keyof Settings]?: string | undefined };

/** The names of all settings. */
export const names = [
  'contact',
  'source',
  'snapshot',
  'cache',
  'consent',
  'providers',
  'quiet',
] as const;

/** Choices in which a page that says two things means the stricter; each ends with the strictest. */
export const choices = {
  source: ['direct', 'mixed', 'snapshot'],
  cache: ['persistent', 'session', 'memory'],
  consent: ['none', 'click', 'manual'],
} as const;
