import { get } from './core.js';

/** The page's own code: asks for each badge of the page, then hands it score and arcs. */
export function fill() {
  for (const badge of document.querySelectorAll('x-badge')) {
    get(badge.getAttribute('doi')).then(({ cited_by_count: score, counts_by_year: years }) => {
      badge.data = {
        score,
        arcs: years.slice(0, 6).map((year) => (100 * year.cited_by_count) / score),
      };
      badge.dispatchEvent(new Event('x-load', { bubbles: true }));
    });
  }
}
