import type { SummaryWords } from '../../words/summary-words.js';

/** One part of a summary. */
export type Tab = keyof SummaryWords['tabs'];

/** For whom a summary is drawn: its parts, the one that is open at first in front. */
export const views = {
  profile: ['highlights', 'works', 'mentions', 'timeline', 'map', 'sources'],
  cv: ['list', 'sources'],
  tenure: ['chosen', 'sources'],
  grant: ['window', 'works', 'mentions', 'timeline', 'sources'],
  engagement: ['news', 'mentions', 'works', 'timeline', 'map', 'sources'],
  repository: ['use', 'works', 'mentions', 'map', 'timeline', 'sources'],
  community: ['community', 'works', 'mentions', 'sources'],
} as const satisfies Readonly<Record<string, readonly Tab[]>>;

/** One of {@link views}. */
export type View = keyof typeof views;

/** The view of that name; the profile where there is none. */
export function viewOf(name: string | undefined): View {
  return name && Object.hasOwn(views, name) ? (name as View) : 'profile';
}
