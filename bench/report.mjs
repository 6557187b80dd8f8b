import { cpus, loadavg } from 'node:os';
import { overBare, plain, ratio } from './rounds.mjs';

/**
 * @typedef {object} Page everything measured on pages with one number of badges
 * @property {number} badges
 * @property {Record<string, import('./visits.mjs').Visits>} visits by subject id
 * @property {{ shown: import('./rounds.mjs').Round[], settled: import('./rounds.mjs').Round[] }} cpu
 * @property {import('./rounds.mjs').Round[]} tasks
 */

/**
 * @param {{ subjects: import('./subjects.mjs').Subject[], pages: Page[], verdicts: import('./verdicts.mjs').Verdict[], chromium: string, missing?: string }} run
 * @returns {string} Markdown
 */
export function report({ subjects, pages, verdicts, chromium, missing }) {
  return [
    '# Bench',
    machine(chromium, pages[0].cpu.shown.length),
    missing,
    ...pages.map((page) => `## ${inView(page.badges)}\n\n${measured(subjects, page)}`),
    verdicts.length ? `## Budgets\n\n${judged(verdicts)}` : undefined,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function machine(chromium, rounds) {
  const { model } = cpus()[0];
  const date = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0].toFixed(1);
  return [
    `Written by \`npm run bench\`, ${date}: Node ${process.version}, Chromium ${chromium}, ${cpus().length} × ${model.trim()}, load ${load}, ${rounds} rounds.`,
    'CPU is thread time of the renderer’s main thread, over the bare page, until the frame with all numbers is painted, and until every badge has all its answers; [95 % interval]. Bytes are those downloaded before the numbers show, and afterwards; they, requests and shifts are exact. The stand-in answers for OpenAlex, Crossref and DataCite, and for everyone else that nothing was found.',
  ].join('\n');
}

function measured(subjects, { visits, cpu, tasks }) {
  const head = [
    'subject',
    'raw',
    'gzip',
    'brotli',
    'later, brotli',
    'requests',
    'repeat visit',
    'preflights',
    'shifts',
    'CPU ms',
    '÷ L',
    '÷ V',
    'settled, CPU ms',
    'settled, ÷ L',
    'longest task, ms CPU',
  ];
  const rows = subjects.map(({ id, label }) => {
    const { bytes, later, cold, repeat, preflights, shifts } = visits[id];
    return [
      label,
      bytes.raw,
      bytes.gzip,
      bytes.brotli,
      later.brotli,
      cold,
      repeat,
      preflights,
      shifts,
      show(overBare(cpu.shown, id), 1),
      id === 'L' ? '1' : show(ratio(cpu.shown, id, 'L'), 2),
      id === 'V' ? '1' : show(ratio(cpu.shown, id, 'V'), 2),
      show(overBare(cpu.settled, id), 1),
      id === 'L' ? '1' : show(ratio(cpu.settled, id, 'L'), 2),
      show(plain(tasks, id), 1),
    ];
  });
  const asked = subjects.flatMap(({ id, label }) =>
    Object.entries(visits[id].unanswered).map(([host, times]) => `${host} ${times} × (${label})`),
  );
  const note = asked.length ? `\n\nAsked, but not in the stand-in: ${asked.join(', ')}.` : '';
  return table(head, rows) + note;
}

function judged(verdicts) {
  return table(
    ['impact-badges', 'page', 'measured', 'budget', ''],
    verdicts.map(({ what, page, figure, limit, exact, over, fails }) => [
      what,
      inView(page),
      exact ? figure : show(figure, 2),
      `≤ ${limit}`,
      over ? (fails ? '**over**' : 'over, by less than the interval') : 'within',
    ]),
  );
}

const inView = (badges) => (badges === 1 ? '1 badge' : `${badges} badges in view`);

const show = ({ value, low, high }, digits) =>
  `${value.toFixed(digits)} [${low.toFixed(digits)}–${high.toFixed(digits)}]`;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
