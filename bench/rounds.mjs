import { cpu } from './cpu.mjs';
import { measureLoad } from './load.mjs';
import { longestTask } from './longest-task.mjs';
import { interval, median, shuffled } from './statistics.mjs';

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {Record<string, number>} Round milliseconds by subject id, and of the `bare` page
 * @typedef {{ value: number, low: number, high: number }} Estimate
 */

/**
 * Rounds in which every subject has one turn, in random order, so that what disturbs the machine
 * disturbs all alike. The first round warms up and is thrown away.
 * @param {import('playwright-core').Browser} browser
 * @param {Subject[]} subjects @param {number} badges @param {number} count
 * @returns {Promise<{ shown: Round[], settled: Round[] }>}
 */
export async function cpuRounds(browser, subjects, badges, count) {
  const turns = [
    ...subjects.map((subject) => ({ id: subject.id, run: () => cpu(browser, subject, badges) })),
    { id: 'bare', run: () => cpu(browser, subjects[0], badges, { bare: true }) },
  ];
  const rounds = await inRounds(turns, count, `CPU, ${badges} in view`);
  return { shown: rounds.map(only('shown')), settled: rounds.map(only('settled')) };
}

/** As `cpuRounds`, of the longest task until all has settled. Apart from the others, since tracing has its own cost. */
export async function taskRounds(browser, subjects, badges, count) {
  const turns = subjects.map((subject) => ({
    id: subject.id,
    run: () =>
      measureLoad(browser, subject, badges, false, (tab, run, rest) =>
        longestTask(browser, tab, async () => {
          await run();
          await rest();
        }),
      ),
  }));
  return inRounds(turns, count, `longest task, ${badges} in view`);
}

const only = (milestone) => (round) =>
  Object.fromEntries(Object.entries(round).map(([id, figures]) => [id, figures[milestone]]));

async function inRounds(turns, count, name) {
  const rounds = [];
  for (let i = 0; i <= count; i++) {
    const round = {};
    for (const { id, run } of shuffled(turns)) round[id] = await run();
    if (i > 0) rounds.push(round);
    console.error(`${name}: round ${i} of ${count}`);
  }
  return rounds;
}

/** @param {Round[]} rounds @param {string} id @returns {Estimate} CPU over the bare page */
export const overBare = (rounds, id) => estimate(rounds, medianOverBare(id));

/** @param {Round[]} rounds @param {string} id @param {string} floor @returns {Estimate} */
export function ratio(rounds, id, floor) {
  return estimate(rounds, (drawn) => medianOverBare(id)(drawn) / medianOverBare(floor)(drawn));
}

/** @param {Round[]} rounds @param {string} id @returns {Estimate} */
export const plain = (rounds, id) =>
  estimate(rounds, (drawn) => median(drawn.map((round) => round[id])));

const medianOverBare = (id) => (rounds) => median(rounds.map((round) => round[id] - round.bare));

function estimate(rounds, statistic) {
  const [low, high] = interval(rounds, statistic);
  return { value: statistic(rounds), low, high };
}
