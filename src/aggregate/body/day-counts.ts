import type { Finding } from '../../model/finding.js';
import type { Stretch } from './days.js';

/** What was counted by the day, or can be. */
export interface DayCounts {
  /** How many works of the list OpenAlex keeps. */
  readonly works: number;
  /** Whether there are more than anybody is asked about. */
  readonly isTooMany: boolean;
  /** Whether they are asked about in several lots, so that a citing work may be counted twice. */
  readonly isAtMost: boolean;
  /** How many requests it takes to ask; 0 where nobody is to be asked. */
  readonly requests: number;
  readonly isAsking: boolean;
  /** Absent while nobody has been asked. */
  readonly counts?: Readonly<Partial<Record<Stretch, Finding>>>;
}
