import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { citationsOf, doiOf } from '../../bench/works.mjs';
import { type Files, type Site, startSite, type Visit } from '../support/site.js';

let site: Site;
let files: Files;
before(async () => {
  site = await startSite();
  files = {
    '/npm.js': await bundled(`import 'impact-badges/define';`),
    // An element of the second copy's own class: a page may name it as it likes.
    '/other.js': await bundled(
      `import { ImpactBadge } from 'impact-badges'; customElements.define('other-badge', ImpactBadge);`,
    ),
  };
});
after(() => site.close());

/** What a page's owner makes of the npm package: one script, with a Lit of its own. */
async function bundled(code: string): Promise<string> {
  const entry = 'virtual:entry';
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  if (!('output' in made)) throw new Error('The bundle was not made in one go.');
  return made.output[0].code;
}

const fifty = Array.from({ length: 50 }, (_, at) => (at % 20) + 1);
const twenty = Array.from({ length: 20 }, (_, at) => doiOf(at + 1)).sort();

function html(scripts: readonly string[], badges: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<link rel="stylesheet" href="/impact-badges.css">
${scripts.join('\n')}<body>${badges}`;
}

/** Fifty badges for twenty works; the tag may change from one to the next. */
function badges(tagOf: (at: number) => string = () => 'impact-badge'): string {
  return fifty.map((work, at) => `<${tagOf(at)} doi="${doiOf(work)}"></${tagOf(at)}>`).join('\n');
}

/** The DOIs in all requests to each provider, in alphabetical order: one asked twice is there twice. */
function asked(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { host, path } of site.server.log) {
    if (!host.startsWith('api.')) continue;
    const dois = decodeURIComponent(path).match(/10\.5555\/[^|,&?]+/g) ?? [];
    (found[host] ??= []).push(...dois);
  }
  for (const dois of Object.values(found)) dois.sort();
  return found;
}

const onceOfEach = {
  'api.openalex.org': twenty,
  'api.crossref.org': twenty,
  'api.datacite.org': twenty,
};

async function everyBadgeShowsItsNumber({ page }: Visit): Promise<void> {
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll(':is(impact-badge, other-badge)[aria-busy="false"][state="ready"]')
        .length === count,
    fifty.length,
  );
  const shown = await page.$$eval('impact-badge, other-badge', (all) =>
    all.map((each) => each.shadowRoot!.querySelector('[part="count"]')!.textContent),
  );
  assert.deepEqual(
    shown,
    fifty.map((work) => `${citationsOf(work)} citations`),
  );
}

function nothingElseIsHeard({ complaints, said }: Visit): void {
  assert.deepEqual(complaints, []);
  assert.ok(said.length <= 1, said.join('\n'));
}

const npm = '<script defer src="/npm.js"></script>';
const classic = '<script defer src="/impact-badges.js"></script>';
const module = '<script type="module" src="/impact-badges.module.js"></script>';

for (const [name, scripts] of Object.entries({
  'the npm modules, then the script file': [npm, classic],
  'the script file, then the npm modules': [classic, npm],
  'the npm modules, then the module file': [npm, module],
  'the script file, then the module file': [classic, module],
  'the module file, then the script file': [module, classic],
  'all three': [module, npm, classic],
}))
  test(`${name}: fifty badges ask for their twenty works once`, async () => {
    const visit = await site.visit(html(scripts, badges()), { files });
    await everyBadgeShowsItsNumber(visit);
    assert.deepEqual(asked(), onceOfEach);
    nothingElseIsHeard(visit);
    await visit.context.close();
  });

for (const [name, scripts] of Object.entries({
  'before the script file': ['<script defer src="/other.js"></script>', classic],
  'after the script file': [classic, '<script defer src="/other.js"></script>'],
}))
  test(`elements of two copies share what they ask, the second copy started ${name}`, async () => {
    const mixed = badges((at) => (at < 25 ? 'impact-badge' : 'other-badge'));
    const visit = await site.visit(html(scripts, mixed), { files });
    await everyBadgeShowsItsNumber(visit);
    assert.deepEqual(asked(), onceOfEach);
    nothingElseIsHeard(visit);
    await visit.context.close();
  });

test('a copy that starts when the first has its answers asks for none of them again', async () => {
  const all = badges((at) => (at < 25 ? 'impact-badge' : 'other-badge')).split('\n');
  const visit = await site.visit(html([classic], all.slice(0, 25).join('')), { files });
  const { page } = visit;
  await page.waitForFunction(
    () => document.querySelectorAll('impact-badge[aria-busy="false"][state="ready"]').length === 25,
  );
  await page.evaluate((more) => {
    document.body.insertAdjacentHTML('beforeend', more);
  }, all.slice(25).join(''));
  await page.addScriptTag({ url: '/other.js' });
  await everyBadgeShowsItsNumber(visit);
  assert.deepEqual(asked(), onceOfEach);
  nothingElseIsHeard(visit);
  await visit.context.close();
});

test('a setting of one copy, and the yes to it, hold for the elements of the other', async () => {
  const mixed = badges((at) => (at < 25 ? 'impact-badge' : 'other-badge'));
  const scripts = [
    '<script defer src="/impact-badges.js" data-consent="manual"></script>',
    '<script defer src="/other.js"></script>',
  ];
  const visit = await site.visit(html(scripts, mixed), { files });
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge, other-badge')].every(
      (each) => each.shadowRoot?.querySelector('.box') != null,
    ),
  );
  assert.deepEqual(asked(), {});
  await visit.page.evaluate('ImpactBadges.consent(true)');
  await everyBadgeShowsItsNumber(visit);
  assert.deepEqual(asked(), onceOfEach);
  nothingElseIsHeard(visit);
  await visit.context.close();
});
