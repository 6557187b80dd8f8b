import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { answerTo } from './made-up.mjs';
import { launch, painted, settled, site, visit, type Visit } from './site.js';

const built = fileURLToPath(new URL('../../dist/impact-badges-cli.js', import.meta.url));
const preload = new URL('made-up.mjs', import.meta.url).href;
const start = Date.UTC(2026, 0, 12, 10);
const day = 86_400_000;

let chrome: Browser;
let folder: string;
const at = (name: string) => join(folder, name);

/** Runs the built command among made-up providers; tells whom it asked. */
async function run(words: readonly string[], now = start, isLater = false) {
  const log = at('requests');
  await writeFile(log, '');
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>(
    (resolve, reject) =>
      execFile(
        process.execPath,
        ['--import', preload, built, ...words],
        { env: { ...process.env, MADE_UP: JSON.stringify({ start: now, log, isLater }) } },
        (error, stdout, stderr) =>
          error
            ? reject(new Error(`${words.join(' ')}: ${stderr}`, { cause: error }))
            : resolve({ stdout, stderr }),
      ),
  );
  const requests = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  return { stdout, stderr, requests };
}

/** How badges name the works, and what each then says: what is missing, zero or failed stays apart. */
const says: Readonly<Record<string, RegExp>> = {
  'doi="10.5555/found"': /1,204 citations/,
  'doi="10.5555/zero"': /0 citations/,
  'doi="10.5555/unknown"': /^(?=.*(?:Not covered|– citations))\D*$/,
  'doi="10.5555/retracted"': /Retracted.*43 citations/,
  'doi="10.5555/half,failed"': /17 citations/,
  'doi="10.5555/all,failed"': /^(?=.*Could not be reached)\D*$/,
  'arxiv="2401.00001v2"': /5 citations/,
  'pmid="7"': /31 citations/,
};

/** Every variant in every size, of the work that is found. */
const looks = ['donut', 'bar', 'compact', 'tiles', 'link'].flatMap((variant) =>
  ['small', 'medium', 'large'].map((size) => `variant="${variant}" size="${size}"`),
);
const link = '<a href="https://doi.org/10.5555/found">The work itself</a>';

interface Badge {
  readonly attributes: string;
  readonly light: string;
  readonly says: RegExp;
  readonly isHidden?: boolean;
}
const found = { attributes: 'doi="10.5555/found"', light: '', says: /1,204 citations/ };
/** The variant that has no number by design. */
const wordsAlone = { ...found, says: /Attention and use/ };
const badges: readonly Badge[] = [
  ...looks.flatMap((look) => {
    const attributes = `${found.attributes} ${look}`;
    const badge = { ...(look.includes('link') ? wordsAlone : found), attributes };
    return [badge, { ...badge, light: link }];
  }),
  ...Object.entries(says).map(([attributes, words]) => ({ attributes, light: '', says: words })),
  ...Object.entries(says).map(([attributes, words]) => ({
    attributes: `${attributes} variant="tiles"`,
    light: link,
    says: words,
  })),
  { ...found, attributes: `${found.attributes} details="none"` },
  { ...wordsAlone, attributes: `${found.attributes} variant="link" details="none"`, light: link },
  { ...found, attributes: `${found.attributes} when-empty="hide"` },
  ...['', ' variant="bar"', ' variant="tiles"'].map((look) => ({
    attributes: `doi="10.5555/zero" when-empty="hide"${look}`,
    light: '',
    says: says['doi="10.5555/zero"']!,
    isHidden: true,
  })),
];
const written = badges
  .map(
    ({ attributes, light }) =>
      `<p>Before <impact-badge ${attributes}>${light}</impact-badge> after</p>`,
  )
  .join('\n');

/** Higher than all of them, so that all are in view. */
const height = 6000;
const scripts = {
  blocking: '<script src="/impact-badges.js"></script>',
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/impact-badges.css">${head}</head><body>\n${body}\n<p>Below</p></body></html>`;

/** Nothing but the site itself, what Lit needs under Trusted Types, and the styles of what is drawn. */
const policy = (drawn = '') => ({
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    ["style-src 'self'", ...hashes(drawn)].join(' '),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
});
function hashes(drawn: string): string[] {
  const styles = [...drawn.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style!);
  return [...new Set(styles)].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
}

before(async () => {
  chrome = await launch();
  folder = await mkdtemp(join(tmpdir(), 'end-to-end-'));
  await writeFile(
    at('list.csv'),
    `doi,pmid
10.5555/found,
10.5555/zero,
10.5555/unknown,
10.5555/retracted,
"10.5555/half,failed",
"10.5555/all,failed",
10.5555/by-pmid.7,7
`,
  );
  await writeFile(at('list.txt'), 'arXiv:2401.00001\n');
  await run(snapshotTo('works.json'));
  await run([...snapshotTo('works'), '--shards']);
});
after(async () => {
  await chrome.close();
  await rm(folder, { recursive: true });
});

const snapshotTo = (name: string) => [
  ...['snapshot', '--csv', at('list.csv'), '--list', at('list.txt'), '-o', at(name)],
];

/** Addresses of other hosts that a page turned to. */
const elsewhere = ({ requested }: Visit) =>
  requested.filter((url) => !url.startsWith(site) && !url.startsWith('data:'));

/**
 * All that eyes, screen readers and the ring say, badge by badge. By a PubMed number alone a page can't
 * ask everyone; the command knew the DOI too, and more have an answer.
 */
function shown(page: Page): Promise<string[]> {
  return page.$$eval('impact-badge', (all) =>
    all.map((badge) =>
      [
        badge.state,
        badge.shadowRoot!.querySelector('.box')!.textContent.replace(/\s+/g, ' '),
        ...[...badge.shadowRoot!.querySelectorAll('svg path')].map((arc) =>
          arc.getAttribute('class'),
        ),
      ]
        .join(' ')
        .replace(
          badge.pmid ? /(?:Not asked here|Not covered): use|not-(?:asked|covered) use/g : '',
          '',
        ),
    ),
  );
}

/** The command asks OpenCitations too, a page only once somebody opens the details. */
const asDirectly = (said: string) => said.replaceAll(', OpenCitations', '');

/** What the badges of a page show that asks providers itself. */
let direct: Promise<string[]> | undefined;
async function shownDirectly(): Promise<string[]> {
  const tab = await visit(chrome, html(written, scripts.classic), { answers: answerTo, height });
  await settled(tab.page);
  await painted(tab.page);
  assert.ok(tab.asked.length > 0);
  const all = await shown(tab.page);
  await tab.leave();
  return all;
}

for (const form of ['one file', 'shards', 'inline'] as const)
  for (const kind of ['classic', 'module'] as const)
    test(`what the command wrote (${form}) a page shows under a strict policy (${kind}): what it would say in direct mode, without a request to anyone else`, async () => {
      const json = await readFile(at('works.json'), 'utf8');
      const names = (await readdir(at('works'))).map((name) => `works/${name}`);
      const files = await Promise.all(
        ['works.json', ...names].map(
          async (name) => [`/${name}`, await readFile(at(name), 'utf8')] as const,
        ),
      );
      const src = { 'one file': '/works.json', shards: '/works/index.json', inline: '#works' }[
        form
      ];
      const config = `<impact-config source="snapshot" snapshot="${src}"></impact-config>`;
      const inline = `<script type="application/json" id="works">${json}</script>`;
      const body = `${config}\n${written}${form === 'inline' ? inline : ''}`;
      const tab = await visit(chrome, html(body, scripts[kind]), {
        headers: policy(),
        files: Object.fromEntries(files),
        height,
      });
      await settled(tab.page);
      await painted(tab.page);
      const all = await shown(tab.page);
      assert.deepEqual(all.map(asDirectly), await (direct ??= shownDirectly()));
      for (const [at, badge] of badges.entries()) assert.match(all[at]!, badge.says);
      assert.deepEqual(elsewhere(tab), []);
      assert.deepEqual([...tab.asked, ...tab.complaints, ...tab.warned], []);
      await tab.leave();
    });

/** The page into which the command has drawn its badges. */
let drawing: Promise<string> | undefined;
async function drawn(): Promise<string> {
  await writeFile(at('page.html'), html(written, '<!--script-->'));
  const words = ['render', '--pages', at('page.html'), '--from'];
  const { requests, stderr } = await run([...words, at('works.json'), '-o', at('from-file')]);
  assert.deepEqual(requests, []);
  assert.equal(stderr, `Badges drawn: ${badges.length}, on so many pages: 1.\n`);
  await run([...words, at('works/index.json'), '-o', at('from-shards')]);
  const page = await readFile(at('from-file/page.html'), 'utf8');
  assert.equal(await readFile(at('from-shards/page.html'), 'utf8'), page);
  return page;
}

test('what the command drew is read without script, by eyes and by screen readers, and offers nothing that needs one', async () => {
  const page = await (drawing ??= drawn());
  const tab = await visit(chrome, page.replace('<!--script-->', scripts.classic), {
    headers: policy(page),
    isScriptless: true,
    height,
  });
  const all = await tab.page.locator('impact-badge').all();
  assert.equal(all.length, badges.length);
  for (const [at, badge] of badges.entries()) {
    const element = all[at]!;
    const tree = (await element.ariaSnapshot()).replace(/- \/url: \S+/g, '');
    const seen = await element.evaluate(({ shadowRoot }) => {
      const text = shadowRoot!.querySelector<HTMLElement>('.text')!;
      const { width, height } = text.getBoundingClientRect();
      const isVisible = text.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isVisible && width > 20 && height > 8 ? text.innerText.replace(/\s+/g, ' ') : '';
    });
    if (badge.isHidden) assert.deepEqual([tree, seen], ['', ''], badge.attributes);
    else {
      assert.match(tree.replace(/\s+/g, ' '), badge.says, badge.attributes);
      assert.match(seen, badge.says, badge.attributes);
      assert.doesNotMatch(tree, /button|Show details/, badge.attributes);
    }
  }
  assert.equal(await tab.page.getByRole('button').count(), 0);
  assert.deepEqual([...tab.complaints, ...tab.warned, ...elsewhere(tab)], []);
  await tab.leave();
});

/**
 * Looks at every frame from when the page is read to its end, before any script of ours runs: while
 * a page is being read, the browser paints parts of it.
 */
const watching = `
  globalThis.frames_ = 0;
  globalThis.seen = new Set();
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') look();
  });
  function look() {
    frames_ += 1;
    for (const [at, badge] of document.querySelectorAll('impact-badge').entries()) {
      const boxes = badge.shadowRoot?.querySelectorAll('.box') ?? [];
      const box = boxes[0]?.getBoundingClientRect();
      const { x, y, width, height } = badge.getBoundingClientRect();
      seen.add(JSON.stringify({
        at,
        boxes: boxes.length,
        says: boxes[0]?.textContent.replace(/\\s+/g, ' ') ?? '',
        lies: [x, y, width, height, box?.width, box?.height].join(),
        empty: badge.getAttribute('empty'),
      }));
    }
    requestAnimationFrame(look);
  }
`;
interface Seen {
  readonly at: number;
  readonly boxes: number;
  readonly says: string;
  readonly lies: string;
  readonly empty: string | null;
}

for (const [kind, script] of Object.entries(scripts))
  for (const later of [0, 1000])
    test(`what the command drew keeps its place when it is taken over, and no frame is without its number: ${kind}, ${later} ms late`, async () => {
      const page = await (drawing ??= drawn());
      const [, file] = /src="(.*?)"/.exec(script)!;
      const head = `<script src="/watch.js"></script>${script}`;
      const tab = await visit(chrome, page.replace('<!--script-->', head), {
        headers: policy(page),
        files: { '/watch.js': watching },
        late: { [file!]: later },
        height,
      });
      const hidden = badges.filter(({ isHidden }) => isHidden).length;
      await tab.page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('impact-badge')].filter(({ hasUpdated }) => hasUpdated)
            .length >= count,
        badges.length - hidden,
      );
      await painted(tab.page);
      const seen = await tab.page.evaluate<Seen[]>('[...seen].map((each) => JSON.parse(each))');
      assert.ok((await tab.page.evaluate<number>('frames_')) > 5);
      const lies = badges.map(() => new Set<string>());
      for (const each of seen) {
        const badge = badges[each.at]!;
        lies[each.at]!.add(each.lies);
        assert.equal(each.boxes, 1, badge.attributes);
        assert.match(each.says, badge.says, badge.attributes);
        assert.equal(each.empty, badge.isHidden ? 'at-once' : null, badge.attributes);
      }
      assert.deepEqual(
        lies.flatMap((each, at) => (each.size === 1 ? [] : [[badges[at]!.attributes, ...each]])),
        [],
      );
      const visible = <Each>(_: Each, at: number) => !badges[at]!.isHidden;
      const all = (await shown(tab.page)).map(asDirectly);
      const expected = await (direct ??= shownDirectly());
      assert.deepEqual(all.filter(visible), expected.filter(visible));
      const details = tab.page.locator('impact-badge button.open');
      assert.equal(
        await details.count(),
        badges.filter(({ attributes }) => !/none|all,failed.*tiles/.test(attributes)).length,
      );
      await details.first().click();
      await tab.page.getByText('988 citations, Crossref').first().waitFor();
      assert.deepEqual([...tab.asked, ...tab.complaints, ...tab.warned, ...elsewhere(tab)], []);
      await tab.leave();
    });

test('a second run asks nobody about what is fresh, and again about what failed; a later one shows in the difference', async () => {
  const again = await run(snapshotTo('works.json'), start + day);
  const others = again.requests.filter((url) => !/(?:half|all)%2Cfailed/.test(url));
  assert.ok(again.requests.length > 0);
  assert.deepEqual(others, []);

  const whole = ['snapshot', '10.5555/found', '10.5555/zero', '10.5555/unknown', '-o'];
  await run([...whole, at('first.json')]);
  const fresh = await run([...whole, at('first.json')], start + day);
  assert.deepEqual(fresh.requests, []);
  assert.match(fresh.stderr, /nothing has changed, so it is left as it is/);

  await run([...whole, at('second.json'), '--from', at('first.json')], start + 7 * day, true);
  const { stdout, requests } = await run(['diff', at('first.json'), at('second.json')]);
  assert.deepEqual(requests, []);
  assert.match(
    stdout,
    /1,204 → 1,210 citations, OpenAlex, 19 January 2026 \(before: 12 January 2026\)/,
  );
  assert.match(stdout, /988 → 990 citations, Crossref/);
  assert.match(stdout, /2 works have the same figures and notices/);
});
