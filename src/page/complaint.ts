/** What only the page's owner can mend; the sentence about it comes when it is needed. */
export type Complaint = 'identifier' | 'headline' | 'setting' | 'content' | 'failure';

/** What is told to the page's owner in the console. */
export interface Advice {
  readonly complain: (about: Complaint, details: readonly string[]) => void;
  /** Prints what every badge of the page knows, as a table. */
  readonly report: () => void;
}
