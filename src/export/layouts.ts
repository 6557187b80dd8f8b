import type { PartialDate } from '../model/partial-date.js';
import type { LayoutId, MetricsRule, OutcomeType } from '../words/export-words.js';

/** What a document can be written as. */
export const documentFormats = ['text', 'markdown', 'latex', 'html', 'docx'] as const;

/** One of {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number];

/** The form of a funder or employer that a layout is for, as far as it has been read. */
export interface Form {
  readonly name: string;
  readonly version: string;
  readonly link: string;
  /** When its text, or a report of it, was last read. */
  readonly read: PartialDate;
}

/** How a document is laid out: facts, and no code. */
export interface Layout {
  readonly id: LayoutId;
  readonly form?: Form;
  readonly metrics: MetricsRule;
  /** Where the rule on metrics was read. */
  readonly metricsLink?: string;
  /** How much is chosen where the person chooses nothing; all where absent. */
  readonly chosen?: { readonly works: number; readonly facts: number };
  /** How many entries of evidence the form takes. */
  readonly evidence?: number;
  /** Characters of its boxes. */
  readonly characters?: { readonly statement: number; readonly contribution: number };
  readonly formats: readonly DocumentFormat[];
}

const few = { works: 5, facts: 3 };

/** All layouts. What is not known of a form is not stated. */
export const layouts: Readonly<Record<LayoutId, Layout>> = {
  cv: { id: 'cv', metrics: 'no-form', chosen: few, formats: documentFormats },
  tenure: { id: 'tenure', metrics: 'no-form', chosen: few, formats: documentFormats },
  nih: {
    id: 'nih',
    form: {
      name: 'NIH Biographical Sketch Supplement',
      version: 'for due dates from 25 January 2026 (NOT-OD-26-018)',
      link: 'https://research-support.yale.edu/sponsored-projects/office-of-sponsored-projects/policies-compliance/sciencv-common-forms',
      read: '2026-11-23',
    },
    metrics: 'not-stated',
    chosen: few,
    evidence: 5,
    characters: { statement: 3500, contribution: 2000 },
    formats: ['text'],
  },
  'narrative-cv': {
    id: 'narrative-cv',
    form: {
      name: 'Résumé for Research and Innovation (R4RI)',
      version: 'UKRI guidance without a version number',
      link: 'https://www.ukri.org/apply-for-funding/develop-your-application/resume-for-research-and-innovation-r4ri-guidance',
      read: '2026-11-23',
    },
    metrics: 'discouraged',
    metricsLink: 'https://casrai.org/news/narrative-cv-beyond-ukri-2026',
    chosen: few,
    formats: documentFormats,
  },
  ref: {
    id: 'ref',
    form: {
      name: 'REF impact case study',
      version: 'REF 2021, Annex G (not REF 2029)',
      link: 'https://docslib.org/doc/9993323/annex-g-impact-case-study-template-and-guidance',
      read: '2026-11-23',
    },
    metrics: 'allowed',
    metricsLink: 'https://docslib.org/doc/9993323/annex-g-impact-case-study-template-and-guidance',
    chosen: few,
    evidence: 10,
    formats: documentFormats,
  },
  researchfish: {
    id: 'researchfish',
    form: {
      name: 'Researchfish common outcomes',
      version: '15 outcome types, first draft of its data guide',
      link: 'https://researchfish.helpjuice.com/en_US/user-guides/researchfish-data-guide',
      read: '2026-11-23',
    },
    metrics: 'not-stated',
    formats: documentFormats,
  },
  pathway: {
    id: 'pathway',
    form: {
      name: 'Pathways to Impact (UKRI)',
      version: 'ended on 1 March 2020',
      link: 'https://www.cambridgenetwork.co.uk/news/pathways-impact-impact-core-uk-research-and-innovation-application-process',
      read: '2026-11-23',
    },
    metrics: 'not-stated',
    chosen: few,
    formats: documentFormats,
  },
  award: { id: 'award', metrics: 'no-form', formats: documentFormats },
  repository: { id: 'repository', metrics: 'no-form', formats: documentFormats },
};

/** The outcome types of Researchfish, in the order of its own list. */
export const outcomeTypes: readonly OutcomeType[] = [
  ...(['publications', 'collaborations', 'funding', 'destination', 'engagement'] as const),
  ...(['influence', 'tools', 'datasets', 'property', 'medical'] as const),
  ...(['artistic', 'software', 'spin-outs', 'awards', 'facilities'] as const),
];
