import { budgets } from './budgets.mjs';

/**
 * @typedef {import('./rounds.mjs').Estimate} Estimate
 * @typedef {Record<string, number | Estimate>} Figures what was measured of impact-badges
 * @typedef {import('./budgets.mjs').Budget & { page: number, figure: number | Estimate, over: boolean, fails: boolean }} Verdict
 */

/**
 * @param {Map<number, Figures>} figuresByPage by number of badges
 * @returns {Verdict[]}
 */
export function judge(figuresByPage) {
  return budgets.flatMap((budget) =>
    budget.badges
      .filter((page) => figuresByPage.has(page))
      .map((page) => {
        const figure = figuresByPage.get(page)[budget.measure];
        const over = (budget.exact ? figure : figure.value) > budget.limit;
        const fails = (budget.exact ? figure : figure.low) > budget.limit;
        return { ...budget, page, figure, over, fails };
      }),
  );
}
