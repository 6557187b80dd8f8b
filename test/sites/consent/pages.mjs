// The recipes of docs/recipes/consent.md, as they stand there: the test reads them out of it.
import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../../../docs/recipes/consent.md', import.meta.url), 'utf8');

/** The HTML below the heading that names a tool. */
export function recipe(tool) {
  const [, html] =
    new RegExp(`^## ${tool}\\n.*?^\`\`\`html\\n(.*?)^\`\`\``, 'ms').exec(guide) ?? [];
  if (!html) throw new Error(`docs/recipes/consent.md has no HTML below "## ${tool}".`);
  return html;
}
