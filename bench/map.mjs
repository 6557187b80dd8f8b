// `node bench/map.mjs`: what drawing the world costs, against the usual way of drawing it in a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browser as findBrowser } from '../scripts/browser.mjs';
import { interval, median, shuffled } from './statistics.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 11);
/** CPU over that of `topojson-client` and `d3-geo` with world-atlas 110m. */
const BUDGET = 0.55;
const ORIGIN = 'http://map.test';

const page = `<!doctype html><title>Map</title><style>
  svg { width: 960px; }
  path, circle { stroke: #fff; stroke-width: 0.5; vector-effect: non-scaling-stroke; }
  circle { r: 2px; }
  .s0 { fill: #ddd; } .s1 { fill: #9ec4e6; } .s2 { fill: #6aa3d4; }
  .s3 { fill: #2f7fc1; } .s4 { fill: #1e5480; } .s5 { fill: #0c2034; }
</style><main></main>`;
const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
const answers = {
  '/': ['text/html', page],
  '/countries-110m.json': ['application/json', readFileSync(atlas, 'utf8')],
  '/bare.js': ['text/javascript', 'globalThis.drawn = Promise.resolve();'],
  '/ours.js': ['text/javascript', await bundled('ours')],
  '/atlas.js': ['text/javascript', await bundled('atlas')],
};

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env,
  args: [...args, '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
});
const rounds = [];
try {
  // The first round warms up and is thrown away.
  for (let at = 0; at <= ROUNDS; at += 1) {
    const round = {};
    for (const way of shuffled(['bare', 'ours', 'atlas'])) round[way] = await cpu(way);
    if (at) rounds.push(round);
  }
} finally {
  await browser.close();
}

const over = (way) => (some) => median(some.map((round) => round[way] - round.bare));
const ratio = (some) => over('ours')(some) / over('atlas')(some);
const [low, high] = interval(rounds, ratio);
const shown = (value) => value.toFixed(2);
console.log(
  `Map: ${shown(over('ours')(rounds))} ms CPU, ${shown(over('atlas')(rounds))} ms by topojson-client and d3-geo; ${shown(ratio(rounds))} [${shown(low)}–${shown(high)}], budget ${BUDGET}, ${ROUNDS} rounds.`,
);
if (low > BUDGET) process.exitCode = 1;

/** Milliseconds of the main thread from the adding of the script until the map is painted. */
async function cpu(way) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 } });
  const tab = await context.newPage();
  await tab.route(`${ORIGIN}/**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? [];
    return body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 });
  });
  await tab.goto(`${ORIGIN}/`);
  await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await tab.evaluate(() => gc());
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskMilliseconds(session);
  const shapes = await tab.evaluate(async (src) => {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
    await new Promise((resolve) => (script.onload = resolve));
    await globalThis.drawn;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return document.querySelectorAll('path, circle').length;
  }, `/${way}.js`);
  const spent = (await taskMilliseconds(session)) - before;
  await context.close();
  if (way !== 'bare' && shapes < 170) throw new Error(`${way}: only ${shapes} shapes are drawn.`);
  return spent;
}

async function taskMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function bundled(way) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`map/${way}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'map',
      },
    },
  });
  return output[0].code;
}
