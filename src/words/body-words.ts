import type { Standing } from '../aggregate/body/member.js';
import type { Plural } from './words.js';

/** Every text about several works together, in one language. `{n}` and `{of}` are numbers. */
export interface BodyWords {
  /** How many works there are. */
  readonly works: Plural;
  /** Where there may be more than `{count}`. */
  readonly atLeast: string;
  /** How many works have answered. */
  readonly answered: string;
  /** Why the rest have no number, one for each standing but `counted`. */
  readonly without: Readonly<Record<Exclude<Standing, 'counted'>, Plural>>;
  /** In place of a sum where no work has a number, and where numbers can't be added. */
  readonly noNumber: string;
  readonly notAdded: string;
  /** That one thing may count for several works. */
  readonly mayRepeat: string;
  /** How many different things are listed, all of them or those that are. */
  readonly different: Plural;
  readonly differentAtLeast: Plural;
  /** `{median}`, from `{least}` to `{most}`, of `{n}` works. */
  readonly spread: string;
  /** Why there is no median. */
  readonly noSpread: string;
  /** A provider has one record for several works of a family. */
  readonly repeated: Plural;
  readonly access: {
    readonly share: Plural;
    /** Of how many works it is not known. */
    readonly unknown: Plural;
  };
  readonly alerts: {
    /** Works with a notice. */
    readonly found: Plural;
    /** How many works were looked up, by `{who}`. */
    readonly checked: string;
    readonly notChecked: string;
  };
  /** Of how many works with a number a history, or countries, are known. */
  readonly history: string;
  readonly countries: string;
  readonly families: {
    /** Other versions and parts that are shown with a work. */
    readonly members: Plural;
    /** Heads the figures of a family that its source keeps apart. */
    readonly apart: string;
  };
  /** In place of a year, or a kind, that is not known. */
  readonly noYear: string;
  readonly noType: string;
  /** Works that have no identifier. */
  readonly nameless: Plural;
  /** What an owner changed about a list. */
  readonly choices: {
    readonly added: Plural;
    readonly removed: Plural;
    /** Why, in the owner's words: `{reason}`. */
    readonly reason: string;
    readonly unmatched: Plural;
  };
  readonly orders: {
    readonly label: string;
    readonly year: string;
    readonly title: string;
    /** By a count: `{measure}`, `{name}`. */
    readonly count: string;
  };
  /** How old answers are: from `{from}` to `{until}`. */
  readonly between: string;
}
