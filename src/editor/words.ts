import type { EvidenceField, StoryPart } from '../model/evidence.js';

/** How a field is asked for: its name, and what helps to answer. */
export interface Question {
  readonly label: string;
  readonly hint?: string;
}

/** What the form asks, field by field. */
export const questions: Readonly<Partial<Record<EvidenceField, Question>>> = {
  title: { label: 'Title', hint: 'What it is called, or what happened, in a few words.' },
  date: {
    label: 'Date',
    hint: 'A day, a month or a year: 2025-06-14, June 2025, 2025. From and until: 2025-07-07 to 2025-07-18.',
  },
  count: { label: 'How many', hint: 'A number. Leave it empty where nobody counted.' },
  unit: {
    label: 'Of what',
    hint: 'people, followers, plays, hours …; for money the code, as EUR.',
  },
  method: { label: 'How it was counted', hint: 'Choose one, or say it in your own words.' },
  uncertainty: {
    label: 'How sure the number is',
    hint: 'For example: ± 20; children counted twice.',
  },
  place: { label: 'Country', hint: 'Its name or its code, as GB.' },
  language: { label: 'Language', hint: 'Its code: en, es, pt-BR.' },
  audience: { label: 'For whom' },
  partner: { label: 'With whom', hint: 'The partner, as they want to be called.' },
  reach: { label: 'Did people take part?' },
  step: { label: 'What it shows' },
  indicator: { label: 'What was looked at', hint: 'For example: knows what kidneys do.' },
  instrument: { label: 'Measured by', hint: 'For example: eight questions; interviews.' },
  n: { label: 'How many people were measured' },
  baseline: { label: 'Before', hint: 'A number, or words: 3 of 8.' },
  followUp: { label: 'Afterwards', hint: 'Leave it empty while it is not known yet.' },
  comparison: {
    label: 'Compared with',
    hint: 'That there is nothing to compare with is worth saying too.',
  },
  status: { label: 'How far it is' },
  url: { label: 'Link', hint: 'The address of the page, from https:// on.' },
  archivedUrl: {
    label: 'Archived copy',
    hint: 'The same page at web.archive.org, say: pages vanish.',
  },
  file: {
    label: 'File',
    hint: 'Where it lies on your site, as letters/clinic.pdf. It is not uploaded.',
  },
  reportedBy: {
    label: 'Who reports this',
    hint: 'Shown with the entry. Empty: whoever reports the whole.',
  },
  verifiedBy: { label: 'Who has checked it', hint: 'Somebody other than who reports it.' },
  works: { label: 'Works it belongs to', hint: 'DOIs or other identifiers, with spaces between.' },
  consentBy: {
    label: 'Who agreed',
    hint: 'Their name stays in your own file, and is never published.',
  },
  consentDate: { label: 'When they agreed' },
  subgroups: {
    label: 'Of these',
    hint: 'Girls: 14 | Boys: 10. Fewer than five people are never published.',
  },
  id: { label: 'Short name in the file', hint: 'The story calls the entry by it.' },
};

/** What the story asks. */
export const storyQuestions: Readonly<Record<StoryPart, Question>> = {
  situation: { label: 'The situation', hint: 'What was it like before? Who says so?' },
  withWhom: { label: 'With whom', hint: 'Who decided, and who worked on it together?' },
  whatWeDid: { label: 'What we did' },
  whoTookPart: { label: 'Who took part', hint: 'Groups, not names.' },
  whatChanged: {
    label: 'What changed',
    hint: 'Leave it empty while nobody knows: the page then says so.',
  },
  limits: { label: 'Limits', hint: 'What this can’t show, and what else may have played a part.' },
};
