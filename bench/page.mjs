import { PAGE_HOST } from './server.mjs';
import { doiOf } from './works.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */

export const EMPTY_SCRIPT = '/empty.js';

/**
 * @param {Subject} subject @param {number} badges
 * @param {{ script?: boolean }} [options] without its script it is the bare page
 * @returns {string} the address of the page with that many badges
 */
export function addressOf(subject, badges, { script = true } = {}) {
  return `https://${PAGE_HOST}/?subject=${subject.id}&badges=${badges}&script=${script ? 1 : 0}`;
}

/**
 * What the page's own host serves: one page per subject, and the subjects' files.
 * @param {Subject[]} subjects
 * @returns {(url: URL) => Promise<import('./server.mjs').File | undefined>}
 */
export function opener(subjects) {
  return async ({ pathname, searchParams }) => {
    if (pathname === EMPTY_SCRIPT) return { type: 'text/javascript', body: '' };
    if (pathname === '/') return { type: 'text/html', body: html(subjects, searchParams) };
    const files = await Promise.all(subjects.map(({ open }) => open(pathname)));
    return files.find(Boolean);
  };
}

function html(subjects, query) {
  const { tag, head, script } = subjects.find(({ id }) => id === query.get('subject'));
  const badge = (_, i) => `<${tag} doi="${doiOf(i + 1)}"></${tag}>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.4 sans-serif;margin:8px}</style>
${head}
${query.get('script') === '1' ? `<script defer src="${script}"></script>` : ''}
<h1>Publications</h1>
<div>
${Array.from({ length: Number(query.get('badges')) }, badge).join('\n')}
</div>
<p>Text below the badges: it moves when they grow.</p>
</html>`;
}
