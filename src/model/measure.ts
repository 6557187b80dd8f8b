/** What was done with the work. */
export type Engagement = 'viewed' | 'saved' | 'discussed' | 'cited' | 'recommended';

/** Where it was done; not who did it. */
export type Venue = 'scholarly' | 'public' | 'policy' | 'clinical practice' | 'teaching';

/** What one unit of the count is. */
export type Unit =
  | 'events'
  | 'works'
  | 'pages'
  | 'people'
  | 'copies'
  | 'countries'
  | 'ratio'
  | 'percentile'
  | 'state';

/** The facts of a measure that hold in every language; its prose stands in `words/`. */
export interface MeasureFacts {
  readonly unit: Unit;
  readonly engagement: Engagement;
  readonly venue: Venue;
  /** How long it takes until the count says something. */
  readonly accrues: 'days' | 'months' | 'years';
}

/** Every measure the project knows. Keys are a contract: added when needed, never renamed. */
export const measures = {
  citations: { unit: 'works', engagement: 'cited', venue: 'scholarly', accrues: 'years' },
  'influential-citations': {
    unit: 'works',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  'clinical-citations': {
    unit: 'works',
    engagement: 'cited',
    venue: 'clinical practice',
    accrues: 'years',
  },
  'supporting-citations': {
    unit: 'events',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  'contrasting-citations': {
    unit: 'events',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  recommendations: {
    unit: 'events',
    engagement: 'recommended',
    venue: 'scholarly',
    accrues: 'months',
  },
  reviews: { unit: 'works', engagement: 'discussed', venue: 'scholarly', accrues: 'months' },
  views: { unit: 'events', engagement: 'viewed', venue: 'public', accrues: 'days' },
  downloads: { unit: 'events', engagement: 'viewed', venue: 'public', accrues: 'days' },
  plays: { unit: 'events', engagement: 'viewed', venue: 'public', accrues: 'days' },
  saves: { unit: 'events', engagement: 'saved', venue: 'public', accrues: 'days' },
  readers: { unit: 'people', engagement: 'saved', venue: 'scholarly', accrues: 'months' },
  annotations: { unit: 'events', engagement: 'discussed', venue: 'public', accrues: 'months' },
  questions: { unit: 'pages', engagement: 'discussed', venue: 'public', accrues: 'months' },
  discussions: { unit: 'pages', engagement: 'discussed', venue: 'public', accrues: 'days' },
  posts: { unit: 'events', engagement: 'discussed', venue: 'public', accrues: 'days' },
  'news-items': { unit: 'pages', engagement: 'discussed', venue: 'public', accrues: 'days' },
  'blog-posts': { unit: 'pages', engagement: 'discussed', venue: 'public', accrues: 'days' },
  'policy-documents': { unit: 'works', engagement: 'cited', venue: 'policy', accrues: 'years' },
  guidelines: { unit: 'works', engagement: 'cited', venue: 'clinical practice', accrues: 'years' },
  patents: { unit: 'works', engagement: 'cited', venue: 'scholarly', accrues: 'years' },
  'wikipedia-pages': { unit: 'pages', engagement: 'cited', venue: 'public', accrues: 'months' },
  'wikipedia-views': { unit: 'events', engagement: 'viewed', venue: 'public', accrues: 'days' },
  repositories: { unit: 'works', engagement: 'cited', venue: 'scholarly', accrues: 'months' },
  stars: { unit: 'people', engagement: 'saved', venue: 'public', accrues: 'months' },
  forks: { unit: 'copies', engagement: 'saved', venue: 'public', accrues: 'months' },
  syllabi: { unit: 'works', engagement: 'recommended', venue: 'teaching', accrues: 'years' },
  holdings: { unit: 'copies', engagement: 'saved', venue: 'public', accrues: 'years' },
  fwci: { unit: 'ratio', engagement: 'cited', venue: 'scholarly', accrues: 'years' },
  'citation-percentile': {
    unit: 'percentile',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  'relative-citation-ratio': {
    unit: 'ratio',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  'countries-citing': {
    unit: 'countries',
    engagement: 'cited',
    venue: 'scholarly',
    accrues: 'years',
  },
  sitelinks: { unit: 'pages', engagement: 'discussed', venue: 'public', accrues: 'years' },
  replies: { unit: 'events', engagement: 'discussed', venue: 'public', accrues: 'days' },
  reposts: { unit: 'events', engagement: 'discussed', venue: 'public', accrues: 'days' },
  likes: { unit: 'events', engagement: 'saved', venue: 'public', accrues: 'days' },
  'open-access': { unit: 'state', engagement: 'viewed', venue: 'public', accrues: 'days' },
  archived: { unit: 'state', engagement: 'saved', venue: 'public', accrues: 'months' },
} as const satisfies Record<string, MeasureFacts>;

/** Key of one of {@link measures}. */
export type Measure = keyof typeof measures;
