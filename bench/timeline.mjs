// CPU time of the longest task in which a timeline is drawn, and of a step through it:
// `node bench/timeline.mjs`. Exit 1: 10,000 things need a task of more than 50 ms.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browser as findBrowser } from '../scripts/browser.mjs';
import { longestTask } from './longest-task.mjs';
import { median, quantile } from './statistics.mjs';

const MOST = 50;
const ROUNDS = Number(process.env.ROUNDS ?? 11);
const STEPS = 20;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;

const [{ output }] = await build({
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    minify: true,
    target: 'es2022',
    lib: {
      entry: fileURLToPath(new URL('timeline/page.js', import.meta.url)),
      formats: ['iife'],
      name: 'timeline',
    },
  },
});
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args: [...args, '--disable-gpu'] });
const cases = {
  '10,000 things over 13 years': [finding('posts', 10_000, 5000)],
  '10,000 things over 80 days': [finding('posts', 10_000, 80)],
  '10 lanes of 1,000 things': [
    'posts',
    'reviews',
    'annotations',
    'questions',
    'discussions',
    'news-items',
    'blog-posts',
    'patents',
    'guidelines',
    'repositories',
  ].map((measure) => finding(measure, 1000, 5000)),
};

try {
  for (const [name, findings] of Object.entries(cases)) {
    const rounds = [];
    for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(findings));
    const drawn = rounds.map(({ longest }) => longest);
    const steps = rounds.flatMap(({ steps }) => steps);
    const say = (values) =>
      `${median(values).toFixed(1)} ms (${quantile(values, 0.05).toFixed(1)} to ${quantile(values, 0.95).toFixed(1)})`;
    console.log(
      `${name}: longest task ${say(drawn)}; longest task of ${STEPS} steps ${say(steps)}`,
    );
    if (name.startsWith('10,000') && median(drawn) > MOST) process.exitCode = 1;
  }
} finally {
  await browser.close();
}

/** One drawing in a fresh page, whose code is compiled but has not run. */
async function round(findings) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.setContent('<!doctype html><html lang="en"><title>bench</title><body></body></html>');
  await tab.addScriptTag({ content: output[0].code });
  const attention = { work: { identifiers: [] }, notices: [], findings };
  await tab.evaluate((given) => void (globalThis.works = [given]), attention);
  const longest = await longestTask(browser, tab, () =>
    tab.evaluate((now) => globalThis.draw(globalThis.works, now), NOW),
  );
  const slider = await tab.$('input[type=range]');
  await slider.focus();
  const steps = [
    await longestTask(browser, tab, async () => {
      for (let at = 0; at < STEPS; at += 1) await tab.keyboard.press('ArrowLeft');
    }),
  ];
  await context.close();
  return { longest, steps };
}

/** A count of things, each with a day; spread over so many days before now. */
function finding(measure, count, days) {
  const items = Array.from({ length: count }, (_, at) => ({
    title: `Thing ${at}`,
    link: `https://things.test/${at}`,
    date: new Date(NOW - ((at * 7919) % days) * DAY).toISOString().slice(0, 10),
  }));
  const receipt = { rule: 'things', scope: 'this version', retrieved: '2026-11-22T09:30:00Z' };
  return { measure, provider: 'bluesky', state: 'counted', value: count, receipt, items };
}
