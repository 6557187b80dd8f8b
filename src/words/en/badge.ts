import { type GroupedMeasure, groupOrder, groups } from '../../model/group.js';
import type { Plural, Words } from '../words.js';

/** Measures are named in English and in the plural; these differ. */
const counts = {
  ...(Object.fromEntries(
    Object.values(groups).flatMap((measures) =>
      measures.map((measure) => {
        const name = measure.replace('-', ' ');
        return [measure, plural(name.slice(0, -1), name)];
      }),
    ),
  ) as Record<GroupedMeasure, Plural>),
  'clinical-citations': plural('clinical article'),
  'wikipedia-pages': plural('Wikipedia page'),
  repositories: plural('repository', 'repositories'),
  syllabi: plural('syllabus', 'syllabi'),
  holdings: plural('library copy', 'library copies'),
};

/** English. */
export const en: Words = {
  language: 'en',
  direction: 'ltr',
  counts,
  // Their keys are English.
  groups: Object.fromEntries(groupOrder.map((group) => [group, group])) as Words['groups'],
  idle: 'Not asked yet',
  loading: 'Looking it up…',
  lacks: {
    unreachable: 'Could not be reached',
    busy: 'Busy, try later',
    unreadable: 'Answer unreadable',
    'not-covered': 'Not covered',
    'not-asked': 'Not asked',
    hidden: 'Withheld by this page',
  },
  offer: 'Show numbers',
  found: 'Found',
  invalid: 'Not a {n}',
  // The others come with those who can read them.
  schemes: {},
  noIdentifier: 'No identifier given',
  snapshotMissing: 'Snapshot unreadable',
  link: 'Attention and use',
  opens: 'Show details',
  stuck: 'Details could not be reached',
  looks: {
    found: 'Found',
    none: 'Looked for, none',
    'not-covered': 'Not covered',
    failed: 'Could not be reached',
    'not-asked': 'Not asked here',
    pending: 'Still looking',
  },
  notices: {
    retraction: 'Retracted',
    withdrawal: 'Withdrawn',
    correction: 'Corrected',
    'expression-of-concern': 'Expression of concern',
  },
  comma: ', ',
};

function plural(one: string, other = `${one}s`): Plural {
  return { one: `{n} ${one}`, other: `{n} ${other}` };
}
