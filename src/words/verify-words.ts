/** Every text of the page that checks a sealed export, in one language. */
export interface VerifyWords {
  readonly title: string;
  readonly heading: string;
  /** What it does, and that it asks nobody. */
  readonly lead: string;
  readonly drop: string;
  /** Names the choice of a language. */
  readonly language: string;
  readonly then: string;
  /** When its figures were put together: `{date}`. */
  readonly together: string;
  /** The same where the file does not say. */
  readonly undated: string;
  readonly noNumber: string;
  readonly checksum: string;
  readonly compared: string;
  /** Which file is which: `{then}` and `{now}`. */
  readonly order: string;
  /** That what follows is in English; empty where everything is. */
  readonly inEnglish: string;
  readonly meaning: string;
  readonly what: string;
  /** What a checksum proves, what it does not, and how more is shown; each begins with a few strong words. */
  readonly points: readonly (readonly [strong: string, rest: string])[];
}
