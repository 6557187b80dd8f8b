import type { Measure } from './measure.js';

/**
 * Kinds of attention, in the order in which details name them: what society and teaching did
 * with a work first, what is merely quick to count last.
 */
export const groups = {
  policy: ['policy-documents', 'guidelines'],
  encyclopedias: ['wikipedia-pages'],
  news: ['news-items', 'blog-posts'],
  scholarly: [
    'citations',
    'influential-citations',
    'clinical-citations',
    'supporting-citations',
    'contrasting-citations',
    'reviews',
    'recommendations',
    'patents',
  ],
  use: ['views', 'downloads', 'plays', 'saves', 'readers', 'holdings', 'syllabi'],
  social: ['annotations', 'questions', 'discussions', 'posts', 'repositories', 'stars', 'forks'],
} as const satisfies Record<string, readonly Measure[]>;

/** Key of one of {@link groups}. */
export type Group = keyof typeof groups;

/** A measure that belongs to a group. The others are context: never an arc, never a headline. */
export type GroupedMeasure = (typeof groups)[Group][number];

/** The groups' keys in their order. */
export const groupOrder = Object.keys(groups) as Group[];

const groupByMeasure = new Map<Measure, Group>(
  groupOrder.flatMap((group) => groups[group].map((measure) => [measure, group] as const)),
);

/** The group of a measure, `undefined` for a measure that only gives context. */
export function groupOf(measure: Measure): Group | undefined {
  return groupByMeasure.get(measure);
}
