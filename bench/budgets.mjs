/**
 * What impact-badges may cost. `exact` measures are the same in every run; the others come with an
 * interval and fail a run only when all of it lies above the limit.
 *
 * @typedef {object} Budget
 * @property {string} what
 * @property {'brotli' | 'cold' | 'repeat' | 'preflights' | 'shifts' | 'ratioToL' | 'longestTask'} measure
 * @property {number[]} badges the pages it holds for, by their number of badges
 * @property {number} limit
 * @property {boolean} exact
 */

/** @type {Budget[]} */
export const budgets = [
  {
    what: 'JS + CSS, bytes brotli',
    measure: 'brotli',
    badges: [1, 100],
    limit: 20_000,
    exact: true,
  },
  { what: 'API requests, first visit', measure: 'cold', badges: [100], limit: 3, exact: true },
  {
    what: 'API requests, repeat visit',
    measure: 'repeat',
    badges: [1, 100],
    limit: 0,
    exact: true,
  },
  { what: 'preflights', measure: 'preflights', badges: [1, 100], limit: 0, exact: true },
  { what: 'layout-shift entries', measure: 'shifts', badges: [1, 100], limit: 0, exact: true },
  // What has been reached, so that it is kept; where it is to go, and why it is not there: decision 10.
  { what: 'CPU ÷ L', measure: 'ratioToL', badges: [1], limit: 2.6, exact: false },
  { what: 'CPU ÷ L', measure: 'ratioToL', badges: [100], limit: 2.9, exact: false },
  {
    what: 'longest task, ms CPU',
    measure: 'longestTask',
    badges: [1, 100],
    limit: 50,
    exact: false,
  },
];
