import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launch, painted, said, settled, shifts, thrown, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const style = '<link rel="stylesheet" href="/impact-badges.css">';
const scripts = {
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};
const badge = '<impact-badge doi="10.5555/a"></impact-badge>';
const two = `${badge}<p>Between</p><impact-badge doi="10.5555/b"></impact-badge><p>Below</p>`;
const html = (head: string, body = badge) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${head}<body>${body}`;
const seven = '7 citations, OpenAlex, 12 January 2026. Found: scholarly. Not covered: use.';

/** Presses the first badge, and waits for its details and the last of their answers. */
async function open(page: Page): Promise<string> {
  await page.locator('impact-badge button.open').first().click();
  const panel = page.locator('impact-badge .panel').first();
  await panel.waitFor();
  await panel.getByText('4 citations, OpenCitations').waitFor();
  return (await panel.innerText()).replace(/\s+/g, ' ');
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner ? inner.className : (document.activeElement?.tagName ?? '');
  });

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file opens details with the file beside it`, async () => {
    const tab = await visit(chrome, html(style + script, two));
    await settled(tab.page);
    const details = await open(tab.page);
    assert.match(details, /7 citations, OpenAlex/);
    assert.match(details, /7 citations, Crossref/);
    assert.deepEqual(tab.complaints, []);
    assert.deepEqual(tab.warned, []);
    await tab.leave();
  });

test('details open by click, Enter and Space, and close by Escape, by Close and by the same keys', async () => {
  const tab = await visit(chrome, html(style + scripts.classic, two));
  const { page } = tab;
  await settled(page);
  const button = page.locator('impact-badge button.open').first();
  const panel = page.locator('impact-badge .panel').first();
  for (const [opens, closes] of [
    ['Enter', 'Escape'],
    ['Space', 'Escape'],
    ['Enter', 'Close'],
    ['click', 'Escape'],
    ['click', 'click'],
  ] as const) {
    if (opens === 'click') await button.click();
    else {
      await button.focus();
      await page.keyboard.press(opens);
    }
    await panel.waitFor();
    assert.equal(await focused(page), 'panel', `opened by ${opens}`);
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    if (closes === 'click') await button.click();
    else if (closes === 'Close') {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press(closes);
    await panel.waitFor({ state: 'detached' });
    assert.equal(await button.getAttribute('aria-expanded'), 'false', `closed by ${closes}`);
    assert.equal(await focused(page), 'open', `closed by ${closes}`);
  }
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('a press elsewhere closes details, and the next Tab goes on from the badge', async () => {
  const tab = await visit(
    chrome,
    html(style + scripts.classic, `${two}<button id="next">Next</button>`),
  );
  const { page } = tab;
  await settled(page);
  await open(page);
  await page.mouse.click(990, 790);
  await page.locator('impact-badge .panel').waitFor({ state: 'detached' });
  assert.equal(
    await page.locator('impact-badge button.open').first().getAttribute('aria-expanded'),
    'false',
  );
  await tab.leave();
});

test('a press on another button closes details and presses that button', async () => {
  const tab = await visit(
    chrome,
    html(
      style + scripts.classic,
      `${two}<button style="position: fixed; right: 0; bottom: 0" id="other" onclick="window.pressed = true">Other</button>`,
    ),
  );
  const { page } = tab;
  await settled(page);
  await open(page);
  await page.click('#other');
  await page.locator('impact-badge .panel').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate('pressed'), true);
  assert.equal(await focused(page), 'BUTTON');
  await tab.leave();
});

/** Where a panel may stand beside its badge. */
const sides = {
  bottom: (panel: Box, box: Box) => panel.y >= box.y + box.height,
  top: (panel: Box, box: Box) => panel.y + panel.height <= box.y,
  start: (panel: Box, box: Box) => panel.x + panel.width <= box.x,
  end: (panel: Box, box: Box) => panel.x >= box.x + box.width,
};
type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

for (const [placement, stands] of Object.entries(sides))
  for (const [name, place] of [
    ['with room on every side', 'left: 600px; top: 900px'],
    ['in a corner', 'left: 5px; top: 5px'],
    ['in the other corner', 'right: 5px; bottom: 5px'],
  ] as const)
    test(`details with placement="${placement}" of a badge ${name} stand beside it, in view`, async () => {
      const body = `<div style="position: fixed; z-index: 1; ${place}"><impact-badge doi="10.5555/a" variant="compact" size="small" placement="${placement}"></impact-badge></div><impact-badge doi="10.5555/b"></impact-badge>`;
      const tab = await visit(chrome, html(style + scripts.classic, body));
      await tab.page.setViewportSize({ width: 1400, height: 1900 });
      await settled(tab.page);
      await open(tab.page);
      await painted(tab.page);
      const panel = (await tab.page.locator('.panel').boundingBox())!;
      const box = (await tab.page.locator('impact-badge').first().boundingBox())!;
      const told = `${JSON.stringify(panel)} beside ${JSON.stringify(box)}`;
      assert.ok(panel.x >= 0 && panel.y >= 0, told);
      assert.ok(panel.x + panel.width <= 1400 && panel.y + panel.height <= 1900, told);
      const wanted = place.startsWith('left: 600') ? [stands] : Object.values(sides);
      assert.ok(
        wanted.some((isBeside) => isBeside(panel, box)),
        told,
      );
      await tab.leave();
    });

for (const [height, top, placement, side] of [
  [900, 840, '', 'top'],
  [900, 500, '', 'top'],
  [900, 500, 'placement="bottom"', 'bottom'],
  [320, 150, '', 'top'],
  [320, 150, 'placement="bottom"', 'top'],
] as const)
  test(`details taller than the room scroll beside their badge, ${top} px down a window of ${height}, ${placement || 'no placement'}`, async () => {
    const body = `<div style="position: absolute; top: ${top}px"><impact-badge doi="10.5555/a" ${placement}></impact-badge></div><impact-badge doi="10.5555/b"></impact-badge>`;
    const tab = await visit(chrome, html(style + scripts.classic, body));
    await tab.page.setViewportSize({ width: 700, height });
    await settled(tab.page);
    await open(tab.page);
    await painted(tab.page);
    const panel = (await tab.page.locator('.panel').boundingBox())!;
    const box = (await tab.page.locator('impact-badge').first().boundingBox())!;
    const told = `${JSON.stringify(panel)} beside ${JSON.stringify(box)}`;
    assert.ok(panel.y >= 0 && panel.y + panel.height <= height, told);
    assert.ok(sides[side](panel, box), told);
    await tab.leave();
  });

test('the classic file draws tiles and opens details by double-click on a page, without any server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'impact-badges-'));
  await mkdir(join(folder, 'parts'));
  const needed = [
    'impact-badges.js',
    'impact-badges.css',
    'impact-badges.more.js',
    'parts/advice.js',
    'parts/extras.js',
  ];
  for (const file of needed) await copyFile(join('dist', file), join(folder, file));
  const local = html(style + scripts.classic, two + rarer).replaceAll('="/', '="');
  await writeFile(join(folder, 'test.html'), local);
  const tab = await visit(chrome, '', { address: pathToFileURL(join(folder, 'test.html')).href });
  await settled(tab.page);
  assert.match(await open(tab.page), /7 citations, OpenAlex/);
  const tiles = tab.page.locator('impact-badge[variant=tiles] [part~=tile]');
  assert.match((await tiles.allInnerTexts()).join(), /7 citations/);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
  await rm(folder, { recursive: true });
});

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file works and opens details where a page demands trusted types and allows lit-html alone`, async () => {
    const policy =
      "default-src 'self'; connect-src https:; require-trusted-types-for 'script'; trusted-types lit-html";
    const tab = await visit(chrome, html(style + script, two), {
      headers: { 'content-security-policy': policy },
    });
    await settled(tab.page);
    assert.match(await open(tab.page), /7 citations, OpenAlex/);
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  });

const sri = async () =>
  JSON.parse(await readFile('dist/sri.json', 'utf8')) as Readonly<Record<string, string>>;

/** An import map that says what the lazy half must be. */
const map = (integrity: string | undefined) =>
  `<script type="importmap">${JSON.stringify({ integrity: { '/impact-badges.more.js': integrity } })}</script>`;

for (const [name, file] of [
  ['classic', 'impact-badges.js'],
  ['module', 'impact-badges.module.js'],
] as const) {
  test(`integrity on the tag of the ${name} file and in an import map for the rest lets both in`, async () => {
    const known = await sri();
    const script = scripts[name].replace(' src', ` integrity="${known[file]}" src`);
    const tab = await visit(
      chrome,
      html(style + map(known['impact-badges.more.js']) + script, two),
    );
    await settled(tab.page);
    assert.match(await open(tab.page), /7 citations, OpenAlex/);
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  });

  test(`a rest that differs from the integrity in the import map is kept out of the ${name} file, and the number stays`, async () => {
    const known = await sri();
    const changed = `${await readFile('dist/impact-badges.more.js', 'utf8')}\n;globalThis.intruded = true`;
    const tab = await visit(
      chrome,
      html(style + map(known['impact-badges.more.js']) + scripts[name], two),
      { files: { '/impact-badges.more.js': changed } },
    );
    await settled(tab.page);
    await tab.page.locator('impact-badge button.open').first().click();
    await tab.page.getByText('Details could not be reached').first().waitFor();
    assert.equal(await tab.page.evaluate('globalThis.intruded'), undefined);
    assert.ok((await said(tab.page)).startsWith(seven));
    await tab.leave();
  });
}

/** The rest of another build of ours. */
async function foreignRest(): Promise<string> {
  const first = await readFile('dist/impact-badges.js', 'utf8');
  const more = await readFile('dist/impact-badges.more.js', 'utf8');
  const build = buildIn(first);
  assert.ok(more.includes(build), 'the build’s name stands in both files');
  return more.replaceAll(build, 'another build');
}

/** The name of the build, as the first file puts it on the page. */
function buildIn(file: string): string {
  const [, quoted, variable] = /\{build:(?:[`"']([^`"']+)[`"']|(\w+))/.exec(file) ?? [];
  const found = quoted ?? new RegExp(`\\b${variable}=[\`"']([^\`"']+)`).exec(file)?.[1];
  assert.ok(found, 'the first file names its build');
  return found;
}

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file refuses the rest of another build in one sentence, keeps its number, and nothing throws`, async () => {
    const files = { '/impact-badges.more.js': await foreignRest() };
    const tab = await visit(chrome, html(style + script, two), { files });
    await settled(tab.page);
    await tab.page.locator('impact-badge button.open').first().click();
    await tab.page.getByText('Details could not be reached').first().waitFor();
    assert.ok((await said(tab.page)).startsWith(seven));
    assert.match(await said(tab.page), /Details could not be reached\./);
    await tab.warnings(1);
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(
      tab.warned[0]!,
      /two files of different releases\. Take all files from one release\./,
    );
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  });

for (const [name, script] of Object.entries(scripts))
  test(`where the rest is missing the ${name} file says so, keeps its number, and opens details once it is there`, async () => {
    const files: Record<string, string | null> = { '/impact-badges.more.js': null };
    const tab = await visit(chrome, html(style + script, two), { files });
    await settled(tab.page);
    const button = tab.page.locator('impact-badge button.open').first();
    await button.click();
    await tab.page.getByText('Details could not be reached').first().waitFor();
    assert.ok((await said(tab.page)).startsWith(seven));
    await tab.warnings(1);
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0]!, /^impact-badges: /);
    delete files['/impact-badges.more.js'];
    assert.match(await open(tab.page), /7 citations, OpenAlex/);
    await tab.leave();
  });

const rarer = '<impact-badge doi="10.5555/a" variant="tiles"><a href="/a">A</a></impact-badge>';

for (const [name, script] of Object.entries(scripts))
  test(`where the extras are missing a badge of the ${name} file that needs them keeps its link and says so, and the others their numbers`, async () => {
    const files = { '/parts/extras.js': null };
    const other = '<impact-badge doi="10.5555/b"></impact-badge>';
    const tab = await visit(chrome, html(style + script, other + rarer), { files });
    await settled(tab.page);
    assert.ok((await said(tab.page)).startsWith(seven));
    const lacking = tab.page.locator('impact-badge[variant=tiles]');
    assert.equal(await lacking.getAttribute('state'), 'unavailable');
    assert.ok(await lacking.locator('a[href="/a"]').isVisible());
    assert.match((await lacking.evaluate(read))!, /Could not be reached/);
    await tab.warnings(1);
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    await tab.leave();
  });

/** All that a badge's own root says. */
function read({ shadowRoot }: Element): string | undefined {
  return shadowRoot?.textContent ?? undefined;
}

test('where the rest is missing a work alone on its page still has its number, and asks nobody twice', async () => {
  const tab = await visit(chrome, html(style + scripts.classic), {
    files: { '/impact-badges.more.js': null },
  });
  await settled(tab.page);
  assert.ok((await said(tab.page)).startsWith(seven));
  assert.equal(tab.asked.length, 3);
  await tab.leave();
});

/** What the report prints. */
function report(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return page.evaluate(async () => {
    let printed: unknown;
    console.table = (given) => void (printed = given);
    await (
      globalThis as unknown as { ImpactBadges: { report(): Promise<void> } }
    ).ImpactBadges.report();
    return printed as Readonly<Record<string, unknown>>[];
  });
}

test('ImpactBadges.report() prints every badge and finding as a table', async () => {
  const tab = await visit(chrome, html(style + scripts.classic, two));
  await settled(tab.page);
  const rows = await report(tab.page);
  assert.deepEqual(
    rows
      .filter(({ provider }) => provider === 'openalex')
      .map(({ work, finding }) => [work, finding]),
    [
      ['doi:10.5555/a', 7],
      ['doi:10.5555/b', 7],
    ],
  );
  await tab.leave();
});

test('the first complaint is followed once by a line that names ImpactBadges.report(); a page without one hears nothing', async () => {
  const unread = ['w1', 'w2'].map((doi) => `<impact-badge doi="${doi}"></impact-badge>`).join('');
  for (const [body, complaints, lines] of [
    [two + unread, 2, ['impact-badges: ImpactBadges.report() shows what every badge knows.']],
    [two, 0, []],
  ] as const) {
    const tab = await visit(chrome, html(style + scripts.classic, body));
    await settled(tab.page);
    await report(tab.page);
    await tab.warnings(complaints);
    assert.equal(tab.warned.length, complaints, tab.warned.join('\n'));
    assert.deepEqual(tab.informed, lines);
    await tab.leave();
  }
});

for (const quiet of ['<impact-config quiet></impact-config>', ''])
  test(`nothing is written to the console with ${quiet || 'data-quiet on the script tag'}`, async () => {
    const script = quiet
      ? scripts.classic
      : scripts.classic.replace('<script', '<script data-quiet');
    const body = `${quiet}${two}<impact-badge doi="nonsense"></impact-badge>`;
    const tab = await visit(chrome, html(style + script, body));
    await settled(tab.page);
    await report(tab.page);
    assert.deepEqual([...tab.warned, ...tab.informed], []);
    await tab.leave();
  });

test('a badge with auto takes the work that the head names, with the file that is brought for it', async () => {
  const meta = '<meta name="citation_doi" content="10.5555/A">';
  for (const script of Object.values(scripts)) {
    const tab = await visit(
      chrome,
      html(meta + style + script, '<impact-badge auto></impact-badge>'),
    );
    await tab.page.waitForSelector('impact-badge[state=ready]');
    await settled(tab.page);
    assert.ok((await said(tab.page)).startsWith('7 citations, OpenAlex, 12 January 2026.'));
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  }
});

const variants = ['donut', 'bar', 'compact', 'tiles', 'link'];
for (const [name, circumstances, doi] of [
  ['counts', { answers: 'counts' }, '10.5555/a'],
  ['a retraction', { answers: 'retraction' }, '10.5555/a'],
  ['zeros', { answers: 'zeros' }, '10.5555/a'],
  ['nothing', { answers: 'nothing' }, '10.5555/a'],
  ['failures', { answers: 'failures' }, '10.5555/a'],
  ['identifiers that can’t be read', {}, 'nonsense'],
] as const)
  for (const whenEmpty of name === 'zeros' ? ['text', 'badge', 'hide'] : ['text'])
    test(`nothing on the page moves for badges of any variant and size with ${name}, when-empty="${whenEmpty}"`, async () => {
      const badges = variants.flatMap((variant) =>
        ['small', 'medium', 'large'].map(
          (size) =>
            `<p>Before <impact-badge doi="${doi}" variant="${variant}" size="${size}" when-empty="${whenEmpty}"></impact-badge> after</p>`,
        ),
      );
      const tab = await visit(
        chrome,
        html(`${style}<script async src="/impact-badges.js"></script>`, badges.join('')),
        circumstances,
      );
      await settled(tab.page);
      await painted(tab.page);
      assert.deepEqual(await shifts(tab.page), []);
      await tab.leave();
    });

for (const details of ['popover', 'inline'])
  test(`nothing moves unbidden when details open and close, ${details}`, async () => {
    const body = two.replace('doi', `details="${details}" doi`);
    const tab = await visit(chrome, html(style + scripts.classic, body));
    await settled(tab.page);
    await painted(tab.page);
    // What moves within half a second of a press is the visitor’s wish; answers come later.
    await open(tab.page);
    await painted(tab.page);
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('.panel').waitFor({ state: 'detached' });
    await painted(tab.page);
    const unbidden = await tab.page.evaluate(
      () =>
        performance
          .getEntriesByType('layout-shift')
          .filter((entry) => !(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
          .length,
    );
    assert.equal(unbidden, 0);
    await tab.leave();
  });

test('every variant and size keeps the space the stylesheet reserved', async () => {
  const badges = variants.flatMap((variant) =>
    ['small', 'medium', 'large'].map(
      (size) =>
        `<p>x <impact-badge doi="10.5555/a" variant="${variant}" size="${size}"></impact-badge></p>`,
    ),
  );
  const tab = await visit(chrome, html(style, badges.join('')));
  const boxes = () =>
    tab.page.$$eval('impact-badge', (all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map((length) => Math.round(length * 10) / 10);
      }),
    );
  const reserved = await boxes();
  assert.ok(reserved.every(([, , width]) => width! > 0));
  await tab.page.addScriptTag({ url: '/impact-badges.js' });
  await settled(tab.page);
  assert.deepEqual(await boxes(), reserved);
  await tab.leave();
});

test('beside a page without a server, the rest and the advice may be missing: nothing throws, and the number stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'impact-badges-'));
  await mkdir(join(folder, 'locales'));
  for (const file of ['impact-badges.js', 'impact-badges.css', 'locales/es.js'])
    await copyFile(join('dist', file), join(folder, file));
  const local = html(style + scripts.classic, two)
    .replaceAll('="/', '="')
    .replace('lang="en"', 'lang="es"');
  await writeFile(join(folder, 'test.html'), local);
  const tab = await visit(chrome, '', { address: pathToFileURL(join(folder, 'test.html')).href });
  await settled(tab.page);
  assert.match(await said(tab.page), /^7 citas, OpenAlex/);
  await tab.page.locator('impact-badge button.open').first().click();
  await tab.page.waitForFunction(
    () => !document.querySelector('impact-badge')!.shadowRoot!.querySelector('[aria-busy]'),
  );
  assert.match(await said(tab.page), /^7 citas, OpenAlex/);
  assert.deepEqual(thrown(tab.complaints), []);
  await tab.leave();
  await rm(folder, { recursive: true });
});
