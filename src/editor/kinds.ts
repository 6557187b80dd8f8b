import type { EvidenceField, EvidenceKind } from '../model/evidence.js';

const counted = ['count', 'unit', 'method'] as const;
const web = ['url', 'archivedUrl'] as const;

/** What each kind of evidence is asked at once, beside what all are asked; the rest is folded away. */
const asked: Readonly<Record<EvidenceKind, readonly EvidenceField[]>> = {
  news: [...web, 'place', 'language'],
  broadcast: ['url', 'place', 'language', 'audience'],
  policy: [...web, 'place', 'works'],
  talk: ['place', 'audience', ...counted],
  event: ['place', ...counted, 'audience', 'partner'],
  workshop: ['place', ...counted, 'audience', 'partner'],
  exhibition: ['place', ...counted, 'partner'],
  performance: ['place', ...counted, 'partner'],
  video: ['url', ...counted],
  podcast: ['url', ...counted],
  'social-page': ['url', ...counted],
  donation: ['count', 'unit', 'partner'],
  'volunteer-hours': [...counted, 'partner'],
  letter: ['partner', 'file'],
  award: ['url', 'partner'],
  'teaching-use': ['url', 'place', ...counted],
  reuse: ['url', ...counted, 'works'],
  review: ['url', 'works'],
  translation: ['language', 'url', 'works'],
  partnership: ['partner', 'place', 'url'],
  'community-product': ['partner', 'audience', 'url'],
  outcome: ['status', 'indicator', 'instrument', 'n', 'baseline', 'followUp', 'comparison'],
  testimony: ['file'],
  photo: ['file', 'place'],
  other: [...counted, 'url'],
};

/** What every entry is asked first and last. */
const first = ['title', 'date'] as const;
const last = ['reportedBy'] as const;

/** What may be told of any entry, and is folded away where its kind does not need it. */
const more: readonly EvidenceField[] = [
  ...(['count', 'unit', 'method', 'uncertainty', 'place', 'language'] as const),
  ...(['audience', 'partner', 'reach', 'step', 'indicator', 'instrument', 'n'] as const),
  ...(['baseline', 'followUp', 'comparison', 'status', 'url', 'archivedUrl', 'file'] as const),
  ...(['verifiedBy', 'works', 'subgroups', 'id'] as const),
];

/** The fields that a kind of entry needs, and those that are folded away. */
export function fieldsFor(kind: EvidenceKind): {
  readonly open: readonly EvidenceField[];
  readonly folded: readonly EvidenceField[];
} {
  const open = [...first, ...asked[kind], ...last];
  return { open, folded: more.filter((field) => !open.includes(field)) };
}

/** What is usually counted; it stands in the form, where it can be seen and changed. */
export const usualUnit: Readonly<Partial<Record<EvidenceKind, string>>> = {
  talk: 'people',
  event: 'people',
  workshop: 'people',
  exhibition: 'people',
  performance: 'people',
  'teaching-use': 'people',
  video: 'plays',
  podcast: 'plays',
  'social-page': 'followers',
  'volunteer-hours': 'hours',
};
