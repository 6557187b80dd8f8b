import type { Source } from './source.js';

/** `/citation-count/doi:10.x%2Fy`; it answers about one work at a time. */
export const opencitations: Source = {
  name: 'opencitations',
  works: 'https://api.opencitations.net/index/v2/citation-count',
  asked: () => undefined,
  single: (path) => path.replace(/^doi:/i, ''),
  one: (work) => [work],
  list: () => [],
};
