// The recipes of docs/recipes/, as they stand there: the tests read them out of it.
import { readFileSync } from 'node:fs';

const read = (name) =>
  readFileSync(new URL(`../../../docs/recipes/${name}.md`, import.meta.url), 'utf8');
const guide = read('consent');

/** The HTML below the heading that names a tool. */
export function recipe(tool) {
  const [, html] =
    new RegExp(`^## ${tool}\\n.*?^\`\`\`html\\n(.*?)^\`\`\``, 'ms').exec(guide) ?? [];
  if (!html) throw new Error(`docs/recipes/consent.md has no HTML below "## ${tool}".`);
  return html;
}

/** Opens DSpace's dialogue about what the recipe adds to its configuration, as its cookie services do. */
export function dspaceRecipe(tool) {
  const [, typed] = /^```ts\n(.*?)^```/ms.exec(read('dspace')) ?? [];
  if (!typed) throw new Error('docs/recipes/dspace.md has no TypeScript.');
  const entry = typed.replace(': boolean', '').replace(' as any', '');
  const { files, start } = dialogues[tool];
  return `<link rel="stylesheet" href="/impact-badges/impact-badges.css">
    <script defer src="/impact-badges/compat.js" data-consent="manual"></script>${files}
    <script>var entries = [${entry}]; addEventListener('load', function () { ${start} });</script>`;
}

const dialogues = {
  Klaro: {
    files: '<script defer src="/klaro/klaro-no-translations.js"></script>',
    start: `window.klaro = window['klaro-no-translations']; klaro.setup(window.config = { storageName: 'klaro-anonymous', acceptAll: true, privacyPolicy: '/info/privacy',
      translations: { zz: { purposes: { functional: 'Functional' } } }, services: entries });`,
  },
  Orejime: {
    files: '<script defer src="/orejime-2/orejime.js"></script>',
    start: `window.instance = Orejime.init({ cookieName: 'orejime-anonymous', lang: 'zz', privacyPolicy: './info/privacy',
      translations: { zz: { purposes: { functional: 'Functional' } } }, apps: entries });`,
  },
};
