import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Notice } from '../../src/model/notice.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';
import { type Entry, entry, folderOfSnapshots } from '../support/snapshot-works.js';
import { launch, painted, settled, visit } from './site.js';

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
      // The order of attributes is nobody's business.
      for (const part of copy.querySelectorAll('*'))
        for (const { name, value } of [...part.attributes].sort((a, b) =>
          a.name < b.name ? -1 : 1,
        )) {
          part.removeAttribute(name);
          part.setAttribute(name, value);
        }
      // Of a line that is cut, browsers count the ellipsis or not: lines themselves are not measured.
      const parts = root.querySelectorAll('div, svg, button, .line, [part=tile]');
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
