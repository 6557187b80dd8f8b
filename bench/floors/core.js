/**
 * The least a badge needs of a data client: equal DOIs are asked once, all DOIs of one turn
 * share requests of up to 100, and answers are kept for a day under one localStorage key.
 */
const KEY = 'x-badge';
const DAY = 24 * 60 * 60 * 1000;
const BATCH = 100;
const WORKS =
  'https://api.openalex.org/works?per-page=100&select=doi,cited_by_count,counts_by_year&filter=doi:';

let kept;
let waiting = new Map();
let timer;

/** @param {string} doi @returns {Promise<object | undefined>} OpenAlex's record of the work */
export function get(doi) {
  const key = doi.toLowerCase();
  const entry = store()[key];
  if (entry && entry.time > Date.now() - DAY) return Promise.resolve(entry.work);
  if (!waiting.has(key)) waiting.set(key, question());
  timer ??= setTimeout(ask);
  return waiting.get(key).answer;
}

function question() {
  const open = {};
  open.answer = new Promise((resolve, reject) => Object.assign(open, { resolve, reject }));
  return open;
}

function store() {
  try {
    kept ??= JSON.parse(localStorage[KEY] || '{}');
  } catch {
    kept = {};
  }
  return kept;
}

function ask() {
  const all = [...waiting];
  waiting = new Map();
  timer = undefined;
  for (let i = 0; i < all.length; i += BATCH) askBatch(all.slice(i, i + BATCH));
}

async function askBatch(batch) {
  try {
    const response = await fetch(WORKS + batch.map(([doi]) => encodeURIComponent(doi)).join('|'));
    const { results } = await response.json();
    // What precedes the DOI in OpenAlex's form of it, https://doi.org/, is 16 characters.
    const works = new Map(results.map((work) => [work.doi.slice(16).toLowerCase(), work]));
    for (const [doi, { resolve }] of batch) {
      const work = works.get(doi);
      store()[doi] = { time: Date.now(), work };
      resolve(work);
    }
    localStorage[KEY] = JSON.stringify(kept);
  } catch (error) {
    for (const [, { reject }] of batch) reject(error);
  }
}
