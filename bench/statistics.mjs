/** @param {number[]} values @param {number} share between 0 and 1 @returns {number} */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** @param {number[]} values @returns {number} */
export const median = (values) => quantile(values, 0.5);

/**
 * 95 % interval of a statistic over rounds. Whole rounds are drawn, so that what one round's
 * subjects had in common stays together.
 * @template R
 * @param {R[]} rounds
 * @param {(rounds: R[]) => number} statistic
 * @returns {[number, number]}
 */
export function interval(rounds, statistic) {
  const random = seeded();
  const draw = () => rounds[Math.floor(random() * rounds.length)];
  const values = Array.from({ length: 4000 }, () => statistic(rounds.map(draw)));
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

// Seeded, so that the same samples always give the same interval (mulberry32).
function seeded(state = 1) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template T @param {T[]} items @returns {T[]} in random order */
export function shuffled(items) {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
