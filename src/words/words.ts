import type { Lack } from '../aggregate/badge.js';
import type { Look } from '../aggregate/ring.js';
import type { Scheme } from '../identifiers/identifier.js';
import type { Group, GroupedMeasure } from '../model/group.js';
import type { NoticeKind } from '../model/notice.js';

/**
 * One text for each plural category the language has; `{n}` stands for the number. Categories
 * are those of CLDR, as `Intl.PluralRules` names them.
 */
export type Plural = Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>> & {
  readonly other: string;
};

/** Every text a badge can show, in one language. Keys are ideas; a missing one does not compile. */
export interface Words {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A count with its noun, as in "145 citations". */
  readonly counts: Readonly<Record<GroupedMeasure, Plural>>;
  /** Names of the groups, in the middle of a sentence. */
  readonly groups: Readonly<Record<Group, string>>;
  /** What stands in place of a number while none is known. */
  readonly loading: string;
  readonly idle: string;
  /** What stands in place of a number where none is. */
  readonly lacks: Readonly<Record<Lack, string>>;
  /** The button that lets a visitor say yes to asking. */
  readonly offer: string;
  /** What stands there when something was found that the centre does not name. */
  readonly found: string;
  /** What stands there when the identifier can't be read, `{n}` for its kind; or there is none. */
  readonly invalid: string;
  /** Kinds of identifier whose name is not that of their attribute in capitals. */
  readonly schemes: Readonly<Partial<Record<Scheme, string>>>;
  readonly noIdentifier: string;
  readonly snapshotMissing: string;
  /** What stands in place of numbers in a badge that names none. */
  readonly link: string;
  /** What pressing the badge does. */
  readonly opens: string;
  /** What stands there when it could not be done. */
  readonly stuck: string;
  /** Introduces the groups of one look, as in "Found: scholarly." */
  readonly looks: Readonly<Record<Look, string>>;
  readonly notices: Readonly<Record<NoticeKind, string>>;
  /** Between two items of one statement, as in "145 citations, OpenAlex". */
  readonly comma: string;
}
