import type { Identifier } from '../identifiers/identifier.js';
import type { PartialDate } from './partial-date.js';

/**
 * What kinds of evidence there are. A contract: added when needed, never renamed. `testimony` and
 * `photo` are kinds of their own because they are private unless somebody has agreed.
 */
export const evidenceKinds = [
  'news',
  'broadcast',
  'policy',
  'talk',
  'event',
  'workshop',
  'exhibition',
  'performance',
  'video',
  'podcast',
  'social-page',
  'donation',
  'volunteer-hours',
  'letter',
  'award',
  'teaching-use',
  'reuse',
  'review',
  'translation',
  'partnership',
  'community-product',
  'outcome',
  'testimony',
  'photo',
  'other',
] as const;

/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How something was counted. Whoever counted otherwise says so in their own words. */
export const evidenceMethods = [
  'sign-in-sheet',
  'head-count',
  'tickets',
  'platform-statistics',
  'estimate',
] as const;

/** One of {@link evidenceMethods}. */
export type EvidenceMethod = (typeof evidenceMethods)[number];

/** Whether people took part, or only had something before their eyes. */
export const reaches = ['active', 'passive'] as const;

/** One of {@link reaches}. */
export type Reach = (typeof reaches)[number];

/** How far on the way from doing something to what it changed. */
export const evidenceSteps = ['activity', 'output', 'reach', 'outcome'] as const;

/** One of {@link evidenceSteps}. */
export type EvidenceStep = (typeof evidenceSteps)[number];

/** How far an outcome is. */
export const outcomeStates = ['planned', 'under-way', 'reported'] as const;

/** One of {@link outcomeStates}. */
export type OutcomeState = (typeof outcomeStates)[number];

/** Who may see an entry, the widest circle first. */
export const consents = ['public', 'committee', 'private'] as const;

/** One of {@link consents}. */
export type Consent = (typeof consents)[number];

/** The order of day, month and year in dates such as 06/07/2025. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;

/** One of {@link dateOrders}. */
export type DateOrder = (typeof dateOrders)[number];

/** A day, a month, a year, or two of them with a stroke between: `2025-07-07/2025-07-18`. */
export type EvidenceDate = PartialDate | `${PartialDate}/${PartialDate}`;

/** The fields of an entry, in the order in which a table has them. */
export const evidenceFields = [
  'kind',
  'title',
  'date',
  'count',
  'unit',
  'method',
  'uncertainty',
  'place',
  'language',
  'audience',
  'partner',
  'reach',
  'step',
  'indicator',
  'instrument',
  'n',
  'baseline',
  'followUp',
  'comparison',
  'status',
  'url',
  'archivedUrl',
  'file',
  'reportedBy',
  'verifiedBy',
  'works',
  'consent',
  'consentBy',
  'consentDate',
  'withdrawn',
  'partnerReviewed',
  'minors',
  'namesPerson',
  'subgroups',
  'id',
] as const satisfies readonly (keyof Evidence)[];

/** One of {@link evidenceFields}. */
export type EvidenceField = (typeof evidenceFields)[number];

/** A part of the people who are counted. */
export interface Subgroup {
  readonly label: string;
  /** Absent where it is masked. */
  readonly count?: number;
  /** So few, or so easily worked out, that the number might point to single people. */
  readonly masked?: true;
}

/**
 * What a person reports: something that happened, and how it is known. Typed in by hand, never
 * mixed with what sources count. Fields not named here may come and are kept.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly date?: EvidenceDate;
  /** At least 0; an amount of money may have a fraction. Absent where it is masked. */
  readonly count?: number;
  /** What is counted, `people`, or the code of a currency, `EUR`, or the owner's own word. */
  readonly unit?: string;
  /** One of {@link evidenceMethods}, or the owner's own words. */
  readonly method?: string;
  /** How sure the count is, in the owner's own words: "± 20", "children counted twice". */
  readonly uncertainty?: string;
  /** Country: ISO 3166-1 alpha-2, upper case. */
  readonly place?: string;
  /** BCP 47 tag of the language it is in. */
  readonly language?: string;
  readonly audience?: string;
  readonly partner?: string;
  readonly reach?: Reach;
  readonly step?: EvidenceStep;
  /** What is looked at to see whether something changed. */
  readonly indicator?: string;
  /** By what it is measured: "eight questions", "interviews". */
  readonly instrument?: string;
  /** How many people were measured. */
  readonly n?: number;
  readonly baseline?: number | string;
  readonly followUp?: number | string;
  /** With whom or what it is compared; that there is nothing to compare with is worth saying too. */
  readonly comparison?: string;
  readonly status?: OutcomeState;
  readonly url?: string;
  /** The same page in an archive. */
  readonly archivedUrl?: string;
  /** An address, or a path beside the file. */
  readonly file?: string;
  /** Who says so. */
  readonly reportedBy?: string;
  /** Who has looked at it beside the reporter. */
  readonly verifiedBy?: string;
  /** The works it belongs to. */
  readonly works?: readonly Identifier[];
  /** What was agreed. What holds where nothing is said, tells `consentOf`. */
  readonly consent?: Consent;
  /** Who agreed. */
  readonly consentBy?: string;
  readonly consentDate?: PartialDate;
  /** Whoever agreed has taken it back, perhaps on a known date. Never shown again. */
  readonly withdrawn?: boolean | PartialDate;
  /** Whether the partner has read the entry. */
  readonly partnerReviewed?: boolean;
  /** Whether it shows or names people under age. */
  readonly minors?: boolean;
  /** Whether it names, quotes or shows a person. */
  readonly namesPerson?: boolean;
  readonly subgroups?: readonly Subgroup[];
  /** What the parts of a story call it by. */
  readonly id?: string;
  /** Whether figures have been taken out because they might point to single people. */
  readonly masked?: true;
}

/** The parts of a story, in the order in which it is told. */
export const storyParts = [
  'situation',
  'withWhom',
  'whatWeDid',
  'whoTookPart',
  'whatChanged',
  'limits',
] as const;

/** One of {@link storyParts}. */
export type StoryPart = (typeof storyParts)[number];

/** One part of a story, and what it rests on. */
export interface StoryPassage {
  readonly text: string;
  /** Ids of entries. */
  readonly evidence?: readonly string[];
  /** How many more entries it rests on that the reader may not see. */
  readonly withheld?: number;
}

/** What a project did, told before any number. A part that is missing is not known yet, or not told. */
export type Story = Readonly<Partial<Record<StoryPart, StoryPassage>>>;

/** A file of evidence: of a person, a project or a programme. Fields not named here are kept. */
export interface EvidenceFile {
  readonly format: 'impact-badges-evidence';
  readonly version: 1;
  /** The name of the project or programme. */
  readonly title?: string;
  /** Marks the half that may not be published. */
  readonly audience?: 'private';
  /** How dates with strokes are meant throughout the file. */
  readonly dateOrder?: DateOrder;
  /** Who reports what has no reporter of its own. */
  readonly reportedBy?: string;
  readonly story?: Story;
  readonly entries: readonly Evidence[];
}
