import type { PartialDate, Timestamp } from './partial-date.js';
import type { ProviderId } from './provider-id.js';

/** What a reader must know before any number. */
export type NoticeKind = 'retraction' | 'withdrawal' | 'correction' | 'expression-of-concern';

/** One published notice about a work, as one provider reports it. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly date?: PartialDate;
  readonly link: string;
  readonly provider: ProviderId;
}

/** Whether anybody looked for notices. A failed check is `not-checked`. */
export interface NoticeCheck {
  readonly state: 'found' | 'none-found' | 'not-checked';
  /** Who looked. */
  readonly providers: readonly ProviderId[];
  /** Time of the newest look. */
  readonly retrieved?: Timestamp;
}
