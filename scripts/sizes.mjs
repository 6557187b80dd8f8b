// What a visitor downloads, in bytes after brotli at its best, against the budget.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Most bytes of each download, brotli. */
export const budgets = [
  { files: ['impact-badges.js', 'impact-badges.css'], most: 20_000 },
  { files: ['impact-badges.module.js', 'impact-badges.css'], most: 20_000 },
  { files: ['impact-badges.all.js'], most: 92_000 },
  { files: ['compat.js'], most: 6_000 },
  { files: ['locales/es.js'], most: 6_000 },
  { files: ['locales/ar.js'], most: 6_000 },
  { files: ['locales/es.measures.js'], most: 12_000 },
  { files: ['locales/ar.measures.js'], most: 12_000 },
];

/** Bytes of one file of dist/ after brotli. */
export function size(file) {
  const content = readFileSync(`dist/${file}`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

/** What is over its budget, in sentences. */
export function sizeProblems() {
  return budgets.flatMap(({ files, most }) => {
    const bytes = total(files);
    return bytes > most
      ? [`${files.join(' + ')}: ${bytes} bytes, ${bytes - most} over the budget of ${most}.`]
      : [];
  });
}

function total(files) {
  return files.reduce((sum, file) => sum + size(file), 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { files, most } of budgets)
    console.log(`${total(files)} of ${most}  ${files.join(' + ')}`);
