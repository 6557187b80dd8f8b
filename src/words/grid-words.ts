import type { Engagement, Venue } from '../model/measure.js';

/** Every text of the grid of venues and engagements, in one language. */
export interface GridWords {
  /** Opens the grid. */
  readonly open: string;
  /** By what rule a measure has its place. */
  readonly rule: string;
  readonly venue: string;
  readonly venues: Readonly<Record<Venue, string>>;
  readonly engagements: Readonly<Record<Engagement, string>>;
}
