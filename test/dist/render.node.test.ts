import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { browser } from '../../scripts/browser.mjs';
import type { Notice } from '../../src/model/notice.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';
import { type Entry, entry, folderOfSnapshots } from '../support/snapshot-works.js';
import { launch, painted, settled, visit } from './site.js';

// axe comes with the testing library, not by itself.
const testing = createRequire(createRequire(import.meta.url).resolve('@open-wc/testing'));
const axe = createRequire(testing.resolve('chai-a11y-axe')).resolve('axe-core/axe.min.js');
const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

const run = promisify(execFile);
let chrome: Browser;
let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
before(async () => {
  chrome = await launch();
  folder = await folderOfSnapshots();
});
after(async () => {
  await chrome.close();
  await folder.remove();
});

/** Runs the built command and gives its result. */
async function render(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['dist/impact-badges-cli.js', 'render', ...words]);
  return stdout;
}

const retraction: Notice = {
  kind: 'retraction',
  link: 'https://doi.org/10.5555/notice',
  provider: 'crossref',
};

/** A work in every state that a snapshot can show. */
const states: readonly Entry[] = [
  entry('10.5555/ready', [countedBy('openalex', 1204), countedBy('crossref', 988)]),
  entry('10.5555/one', [countedBy('openalex', 1), failedBy('crossref')]),
  entry('10.5555/large', [
    notCoveredBy('openalex'),
    countedBy('datacite', 1210455, 'downloads'),
    countedBy('datacite', 5310, 'views'),
  ]),
  entry('10.5555/zero', [countedBy('openalex', 0), countedBy('crossref', 0)]),
  entry('10.5555/not-covered', [notCoveredBy('openalex'), notCoveredBy('crossref')]),
  entry('10.5555/unreachable', [failedBy('openalex'), failedBy('crossref', 'timeout')]),
  entry('10.5555/busy', [failedBy('openalex', 'rate-limited')]),
  entry('10.5555/unreadable', [failedBy('openalex', 'malformed')]),
  entry('10.5555/not-asked', [notAskedOf('openalex')]),
  entry('10.5555/hidden', [hiddenOf('openalex')]),
  entry('10.5555/unknown', []),
  entry('10.5555/retracted', [countedBy('openalex', 43)], { notices: [retraction] }),
  entry('10.5555/retracted-zero', [countedBy('openalex', 0)], { notices: [retraction] }),
  entry('10.5555/retracted-down', [failedBy('openalex')], { notices: [retraction] }),
  entry('10.5555/strange<b>&c', [countedBy('openalex', 7)], {
    work: { title: '</script><script>alert(1)</script><!-- "quoted" & ‮turned' },
    notices: [{ ...retraction, kind: '<i>new</i>' as Notice['kind'] }],
  }),
];

/** What each badge of a page shows: its attributes, its markup, and where every part of it stands. */
function drawn(page: Page) {
  return page.$$eval('impact-badge', (badges) =>
    badges.map((badge) => {
      const root = badge.shadowRoot!;
      const copy = document.createElement('div');
      copy.setHTMLUnsafe(root.innerHTML.replace(/<!--.*?-->/gs, ''));
      for (const style of copy.querySelectorAll('style')) style.remove();
      // The command says what the button says, and leaves the button to the script.
      for (const button of copy.querySelectorAll('button.open')) {
        const said = document.createElement('span');
        said.className = 'unseen';
        said.textContent = button.querySelector('#full')!.textContent;
        button.replaceWith(said);
      }
      // The order of attributes is nobody's business.
      for (const part of copy.querySelectorAll('*'))
        for (const { name, value } of [...part.attributes].sort((a, b) =>
          a.name < b.name ? -1 : 1,
        )) {
          part.removeAttribute(name);
          part.setAttribute(name, value);
        }
      // Of a line that is cut, browsers count the ellipsis or not: lines themselves are not measured.
      const parts = root.querySelectorAll('div, svg, .line, [part=tile]');
      const places = [badge, ...parts].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return `${part.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`;
      });
      const attributes = [...badge.attributes]
        // The element has been seen waiting, and leaves its place empty; what nobody saw leaves none.
        .map(({ name, value }) => (name === 'empty' ? name : `${name}=${value}`))
        .sort();
      return { attributes, markup: copy.innerHTML, places };
    }),
  );
}

type Drawn = Awaited<ReturnType<typeof drawn>>;

/** The same badges without all that the command drew: what an author would write for the element. */
function undrawn(html: string): string {
  return html
    .replace(/<template shadowrootmode.*?<\/template>/gs, '')
    .replace(/ state="[^"]*"/g, '')
    .replace(/ aria-busy="[^"]*"/g, '')
    .replace(/ empty="[^"]*"/g, '');
}

const attributes: readonly (readonly string[])[] = [
  ...['donut', 'bar', 'compact', 'tiles', 'link'].flatMap((variant) => [
    ['--variant', variant],
    ['--variant', variant, '--size', 'small'],
  ]),
  ['--size', 'large', '--details', 'none'],
  ['--when-empty', 'hide'],
  ['--when-empty', 'badge'],
  ['--headline', 'citations@crossref'],
  ['--headline', 'none'],
  ['--omit', 'citations'],
  ['--min-count', '10', '--variant', 'tiles'],
  ['--lang', 'ar'],
  ['--lang', 'es', '--variant', 'tiles'],
];

/** What all of them show where only the command has drawn, and where only the element has. */
async function bothDrawn(): Promise<[ours: Drawn, theirs: Drawn]> {
  const from = await folder.write(...states);
  const parts = await Promise.all(
    attributes.map(async (given) => {
      const html = await render('--from', from, '--format', 'element', ...given);
      const [tags = '', snapshot = ''] = html.split(/(?=<script type)/);
      const lang = given[given.indexOf('--lang') + 1];
      return {
        tags: given.includes('--lang') ? `<div lang="${lang}">${tags}</div>` : tags,
        snapshot,
      };
    }),
  );
  const tags = parts.map((part) => part.tags).join('');
  // What is withheld is not in it: any of the others holds all.
  const body = tags + parts[0]!.snapshot;
  const script = '<script type="module" src="/impact-badges.module.js"></script>';
  return [await drawnOn(page(body)), await drawnOn(page(undrawn(body), script))];
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>impact-badge { display: block !important }</style>${head}</head><body>${body}</body></html>`;
}

async function drawnOn(html: string): Promise<Drawn> {
  const tab = await visit(chrome, html);
  // The element draws what is in view.
  await tab.page.setViewportSize({ width: 1000, height: 25_000 });
  await settled(tab.page);
  await painted(tab.page);
  assert.deepEqual(tab.asked, []);
  assert.deepEqual(tab.complaints, []);
  const found = await drawn(tab.page);
  await tab.leave();
  return found;
}

let both: ReturnType<typeof bothDrawn> | undefined;

for (const [at, given] of attributes.entries())
  test(`what the command draws for the element is what the element draws: ${given.join(' ')}`, async () => {
    const [ours, theirs] = await (both ??= bothDrawn());
    assert.equal(ours.length, states.length * attributes.length);
    const mine = <Each>(all: readonly Each[]) =>
      all.slice(at * states.length, (at + 1) * states.length);
    assert.deepEqual(mine(ours), mine(theirs));
  });

test('HTML keeps value, source, date and links through DOMPurify', async () => {
  const html = await render('--from', await folder.write(...states));
  const tab = await visit(chrome, page(html));
  await tab.page.addScriptTag({ path: purify });
  const [before, after] = await tab.page.evaluate((given) => {
    const { DOMPurify } = globalThis as unknown as {
      DOMPurify: { sanitize(html: string): string };
    };
    const asParsed = document.createElement('div');
    asParsed.innerHTML = given;
    return [asParsed.innerHTML, DOMPurify.sanitize(given)];
  }, html);
  assert.equal(after, before);
  assert.match(after, /<strong>1,204 citations<\/strong>/);
  await tab.leave();
});

for (const variant of ['flat', 'donut'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing wrong with ${variant} pictures, as images and inline, ${colorScheme}`, async () => {
      const from = await folder.write(...states);
      const into = join(folder.path, `${variant}-${colorScheme}`);
      await render('--from', from, '--format', 'svg', '--variant', variant, '-o', into);
      const markdown = await render('--from', from, '--format', 'markdown', '--images', 'x');
      const names = await readdir(into);
      assert.equal(names.length, states.length);
      const svgs = await Promise.all(names.map((name) => readFile(join(into, name), 'utf8')));
      const alts = [...markdown.matchAll(/!\[(.*?)\]\(x/g)].map(([, alt]) => alt!);
      assert.equal(alts.length, names.length);
      const images = svgs.map(
        (svg, at) =>
          `<img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="${alts[at]!.replaceAll('"', '&quot;')}">`,
      );
      const tab = await visit(
        chrome,
        page(
          `<main><h1>Pictures</h1>${[...svgs, ...images].join('')}</main>`,
          '<title>Pictures</title>',
        ),
      );
      await tab.page.emulateMedia({ colorScheme });
      await tab.page.addScriptTag({ path: axe });
      const found: unknown = await tab.page.evaluate('axe.run({ resultTypes: ["violations"] })');
      const { violations } = found as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      const problems = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${failureSummary} ${html.slice(0, 200)}`),
      );
      assert.deepEqual(problems, []);
      // A picture that is no well-formed XML has no size.
      const small = await tab.page.$$eval('img', async (all) => {
        await Promise.all(all.map((image) => image.decode()));
        return all.filter(({ naturalWidth }) => naturalWidth < 40).map(({ alt }) => alt);
      });
      assert.deepEqual(small, []);
      assert.deepEqual(tab.complaints, []);
      await tab.leave();
    });

test('PNGs are taken by a browser that is there, as large as was asked', async () => {
  const { executablePath, env } = await browser();
  const from = await folder.write(...states.slice(0, 2));
  const into = join(folder.path, 'png');
  const words = ['dist/impact-badges-cli.js', 'render', '--from', from, '-o', into];
  const svg = await render('10.5555/ready', '--from', from, '--format', 'svg');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  const options = { env: { ...env, CHROME_PATH: executablePath } };
  for (const scale of [2, 3]) {
    const size = scale === 2 ? [] : ['--scale', String(scale)];
    await run(process.execPath, [...words, '--format', 'png', ...size], options);
    const png = await readFile(join(into, '10.5555_ready.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual(
      [png.readUInt32BE(16), png.readUInt32BE(20)],
      [width! * scale, height! * scale],
    );
  }
  assert.deepEqual((await readdir(into)).sort(), ['10.5555_one.png', '10.5555_ready.png']);
});

test('without a browser, a png ends with 1 and says what to do', async () => {
  const from = await folder.write(...states.slice(0, 1));
  const words = [
    'dist/impact-badges-cli.js',
    'render',
    '--from',
    from,
    '-o',
    join(folder.path, 'no.png'),
  ];
  for (const [path, sentence] of [
    ['/nowhere/chrome', /No browser is here to take the picture\. Install Chrome/],
    [process.execPath, /does not start: .* Install Chrome/],
  ] as const)
    await assert.rejects(
      run(process.execPath, [...words, '--format', 'png'], {
        env: { ...process.env, CHROME_PATH: path },
      }),
      ({ code, stderr }: { code: number; stderr: string }) => {
        assert.equal(code, 1);
        assert.match(stderr, sentence);
        return true;
      },
    );
});
