import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { browser as findBrowser } from '../scripts/browser.mjs';
import { opener } from './page.mjs';
import { report } from './report.mjs';
import { cpuRounds, plain, ratio, taskRounds } from './rounds.mjs';
import { serve } from './server.mjs';
import { subjects as findSubjects } from './subjects.mjs';
import { judge } from './verdicts.mjs';
import { visitTwice } from './visits.mjs';

// `npm run bench`; `npm run bench -- --write` keeps the report; ROUNDS=3 for a quick look.
const PAGES = [1, 100];
const ROUNDS = Number(process.env.ROUNDS ?? 11);
const TASK_ROUNDS = Math.min(ROUNDS, 5);
const REPORT = new URL('../docs/bench.md', import.meta.url);

// No GPU and no second renderer: their work would land in the samples at random.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-features=SpareRendererForSitePerProcess,Translate,OptimizationHints,MediaRouter',
  '--js-flags=--expose-gc',
];

const subjects = await findSubjects();
const missing = subjects.some(({ id }) => id === 'ours')
  ? undefined
  : 'There is no dist/impact-badges.js (`npm run build` makes it): only the floors were measured, no budget was checked.';
if (missing) console.error(missing);

const server = await serve(opener(subjects));
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env,
  args: [...args, ...QUIET, ...server.browserArgs],
});

try {
  const pages = [];
  for (const badges of PAGES) pages.push(await measurePage(badges));
  const verdicts = missing ? [] : judge(new Map(pages.map((page) => [page.badges, figures(page)])));
  const text = `${report({ subjects, pages, verdicts, chromium: browser.version(), missing })}\n`;
  process.stdout.write(text);
  if (process.argv.includes('--write')) await write(text);
  if (verdicts.some(({ fails }) => fails)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function measurePage(badges) {
  const visits = {};
  for (const subject of subjects) {
    console.error(`two visits, ${badges} in view: ${subject.label}`);
    visits[subject.id] = await visitTwice(browser, server, subject, badges);
  }
  const cpu = await cpuRounds(browser, subjects, badges, ROUNDS);
  const tasks = await taskRounds(browser, subjects, badges, TASK_ROUNDS);
  return { badges, visits, cpu, tasks };
}

function figures({ visits: { ours }, cpu, tasks }) {
  return {
    ...ours,
    brotli: ours.bytes.brotli,
    ratioToL: ratio(cpu.shown, 'ours', 'L'),
    longestTask: plain(tasks, 'ours'),
  };
}

async function write(text) {
  await mkdir(new URL('.', REPORT), { recursive: true });
  await writeFile(REPORT, text);
}
