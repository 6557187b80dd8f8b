import type { GivenSettings, Settings } from './choices.js';

/** What all copies of the library on one page share, beside the client. */
export interface PageState {
  /** Settings of the script tag and of `configure()`. */
  script: GivenSettings;
  call: GivenSettings;
  /** The settings in force, until one changes. */
  settings?: Settings | undefined;
  /** What the visitor has said; `undefined` before they said anything on this page. */
  said?: boolean;
  /** All badges in the page. */
  readonly badges: Set<Element>;
  /** Works whose figures came from a snapshot. */
  held?: WeakSet<object>;
  /** Whom a snapshot credits, by provider: a page that asks nobody else does not bring their names. */
  labels?: Partial<Record<string, string>>;
  /** Who wants to know that a setting or the consent has changed. */
  readonly listeners: Set<() => void>;
}

/** The number is that of the contract between copies, raised only when it breaks. */
const slot = Symbol.for('impact-badges/page/1');

/** The state of this page. */
export function pageState(): PageState {
  const page = globalThis as { [slot]?: PageState };
  return (page[slot] ??= { script: {}, call: {}, listeners: new Set(), badges: new Set() });
}

/** Tells everyone who listens that something has changed. */
export function changed(): void {
  pageState().settings = undefined;
  for (const listener of [...pageState().listeners]) listener();
}
