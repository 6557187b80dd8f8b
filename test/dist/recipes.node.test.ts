import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { prototypeLike } from './all-prototype.js';
import { badges, said } from './compat-badges.js';
import { platforms, snapshot } from './recipes-platforms.js';
import { launch, visit, type Visit } from './site.js';

const own = [
  ...['eprints', 'dspace', 'ojs', 'janeway', 'dataverse', 'inveniordm', 'omeka-s', 'drupal'],
  ...['hyrax', 'wordpress', 'coming-from-markup'],
];

let chrome: Browser;
let built: Readonly<Record<string, string>>;
before(async () => {
  chrome = await launch();
  const files = ['', 'locales', 'parts'].map(async (folder) => {
    const names = (await readdir(join('dist', folder))).filter((name) => /\.js$/.test(name));
    return Promise.all(
      names.map(async (name) => {
        const path = folder ? `${folder}/${name}` : name;
        return [path, await readFile(join('dist', path), 'utf8')] as const;
      }),
    );
  });
  built = Object.fromEntries((await Promise.all(files)).flat());
});
after(() => chrome.close());

/** The built files, in the folder where a recipe puts them. */
const at = (folder: string) =>
  Object.fromEntries(Object.keys(built).map((path) => [folder + path, built[path]!]));

/** The snippets of a recipe, in their order. */
async function snippets(recipe: string): Promise<string[]> {
  const text = await readFile(`docs/recipes/${recipe}.md`, 'utf8');
  return [...text.matchAll(/^```\w+\n([^]*?)\n```$/gm)].map(([, snippet]) => snippet!);
}

for (const recipe of own)
  test(`the recipe ${recipe} is short, says how one knows, and what it was not tried in`, async () => {
    const text = await readFile(`docs/recipes/${recipe}.md`, 'utf8');
    const found = await snippets(recipe);
    assert.ok(found.length > 0);
    for (const each of found) assert.ok(each.split('\n').length <= 6, each);
    assert.match(text, /^## How you know it worked$/m);
    assert.match(text, /^## If you see nothing$/m);
    assert.match(text, /not run in a live [A-Z]/i);
    for (const [, link] of text.matchAll(/\]\((?!http)([^)#]+)/g))
      assert.ok(await readFile(join('docs/recipes', link!)), link);
  });

test('who starts at the README, or comes from an old badge, is led to every recipe', async () => {
  for (const [file, folder] of [
    ['README.md', 'docs/recipes/'],
    ['docs/coming-from.md', 'recipes/'],
  ] as const) {
    const text = await readFile(file, 'utf8');
    for (const recipe of own) assert.ok(text.includes(`](${folder}${recipe}.md)`), recipe);
  }
});

/** What the platform prints for a snippet: all of its own language has to be gone. */
function printed(
  snippet: string,
  prints: (typeof platforms)[number]['prints'],
  used: Set<unknown>,
): string {
  let text = snippet;
  for (const [expression, instead] of prints) {
    const next =
      typeof expression === 'string'
        ? text.replaceAll(expression, instead)
        : text.replace(expression, instead);
    if (next !== text) used.add(expression);
    text = next;
  }
  assert.doesNotMatch(text, /\{\{|\{%|\{\$|\{if|\{\/if|<\?|<%|\[attr\.|epc:/);
  return text;
}

const seven = /^7 citations, OpenAlex, 12 January 2026/;

for (const platform of platforms)
  test(`the recipe ${platform.recipe} shows a badge${platform.way ? ` ${platform.way}` : ''}`, async () => {
    const given = await snippets(platform.recipe);
    const used = new Set<unknown>();
    const isCode = (snippet: string) => /^(?:themes:|from invenio)/.test(snippet);
    const texts = given.map((each) => (isCode(each) ? each : printed(each, platform.prints, used)));
    for (const [expression] of platform.prints)
      assert.ok(used.has(expression), `${String(expression)} is not in the recipe any more`);
    const policy = platform.policy?.(texts);
    const tab = await visit(chrome, platform.page(texts), {
      files: { ...at(platform.folder), ...platform.files },
      allowed: 'openalex crossref datacite inveniordm dspace',
      ...(policy && { headers: { 'content-security-policy': policy } }),
    });
    const found = await badges(tab.page, platform.badges.length);
    assert.deepEqual(
      found.map(({ doi, auto }) => doi ?? (auto === undefined ? undefined : 'auto')),
      platform.badges,
    );
    for (const { state } of found) assert.equal(state, 'ready');
    for (const words of await said(tab.page)) assert.match(words, seven);
    assert.equal(tab.asked.length > 0, !platform.isSnapshot);
    for (const address of tab.asked) assert.doesNotMatch(address, /5555%2Fcited/);
    const asked = decodeURIComponent(tab.asked.join(' '));
    if (platform.doi) assert.match(asked, new RegExp(`works/doi:${platform.doi}`));
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

/** EPrints prints no template language into the page, but what its own elements become. */
const eprintsPage = (summary: string) => `<!DOCTYPE html>
  <html lang="en"><head><meta charset="utf-8"><title>On tides - Repository</title><link rel="icon" href="data:,">
  <meta name="Generator" content="EPrints 3.4.7"><meta name="eprints.eprintid" content="7">
  <meta name="eprints.id_number" content="10.5555/tides"><meta name="DC.relation" content="https://journal.example/10.5555/cited">
  <meta name="DC.identifier" content="https://site.test/7/1/tides.pdf"><meta name="DC.identifier" content="Annals of Tides, 3(1), 1-9">
  <script src="/javascript/auto-3.4.7.js"><!--padder--></script></head>
  <body><div class="ep_summary_content">${summary}</div></body></html>`;
const joined = () => ({
  '/javascript/auto-3.4.7.js': [
    prototypeLike,
    'var eprints_http_root = "/"',
    built['impact-badges.all.js']!,
    'function js_admin_test() { return true }',
  ].join('\n'),
});

for (const [way, attribute] of [
  ['as the recipe writes it', '10.5555/tides'],
  ['as EPrints flattens {id_number}', '10.5555/tides <https://doi.org/10.5555/tides>'],
] as const)
  test(`the recipe eprints shows a badge, with the identifier ${way}`, async () => {
    const [snippet] = await snippets('eprints');
    const prints = eprintsPrints(attribute);
    const used = new Set<unknown>();
    const summary = printed(snippet!, prints, used);
    assert.equal(used.size, prints.length);
    const tab = await visit(chrome, eprintsPage(summary), { files: joined() });
    assert.deepEqual(await badges(tab.page, 1), [
      { doi: attribute, usage: 'eprints:7', state: 'ready' },
    ]);
    assert.match((await said(tab.page))[0]!, seven);
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

/** A snippet of the recipe for EPrints, as EPrints prints it for its item 7. */
const eprintsPrints = (attribute: string): (typeof platforms)[number]['prints'] => [
  ['<epc:if test="is_set(id_number)">', ''],
  ['{id_number.as_string()}', attribute.replace('<', '&lt;').replace('>', '&gt;')],
  ['{eprintid}', '7'],
  [
    '<epc:print expr="id_number"/>',
    '<a href="https://doi.org/10.5555/tides" target="_blank">10.5555/tides</a>',
  ],
  ['</epc:if>', ''],
];

/** What IRStats2 tells of item 7, in its form; all made up. */
function irStats({ searchParams }: URL): object {
  const question = `${searchParams.get('datatype')} ${searchParams.get('view')}`;
  const records: Readonly<Record<string, readonly object[]>> = {
    'downloads Table': [{ count: '26' }],
    'downloads Google::Graph': [
      { datestamp: '202510', count: '20' },
      { datestamp: '202511', count: '6' },
    ],
    'countries Table': [
      { value: 'GB', count: '12' },
      { value: 'US', count: '9' },
      { value: 'DE', count: '3' },
      { value: 'IT', count: '2' },
    ],
  };
  return { set: { name: 'eprint', value: '7' }, records: records[question] };
}

const dspaceItem = '7b1c8f3e-0d52-4c6e-9a35-3f2d1c0b9a88';
/** What DSpace tells of the item, in its form; all made up. */
const dspaceReports = {
  _embedded: {
    usagereports: [
      ['TotalVisits', [['On tides', 'item', 26]]],
      [
        'TotalVisitsPerMonth',
        [
          ['October 2025', 'date', 20],
          ['November 2025', 'date', 6],
        ],
      ],
      [
        'TopCountries',
        [
          ['United Kingdom', 'country', 12, 'GB'],
          ['United States', 'country', 9, 'US'],
          ['Germany', 'country', 3, 'DE'],
          ['Italy', 'country', 2, 'IT'],
        ],
      ],
      ['TopCities', []],
      ['TotalDownloads', [['tides.pdf', 'bitstream', 11]]],
    ].map(([name, points]) => ({
      id: `${dspaceItem}_${name as string}`,
      type: 'usagereport',
      'report-type': name,
      points: (points as [string, string, number, string?][]).map(([label, type, views, id]) => ({
        label,
        type,
        id: id ?? label,
        values: { views },
      })),
    })),
  },
};

/** What the details of the page's badge say, once nobody is waited for. */
async function details({ page }: Visit): Promise<string> {
  await page.locator('impact-badge').getByRole('button').first().click();
  const panel = page.locator('impact-badge [role=dialog]');
  await panel.locator('[role=status]:empty').first().waitFor({ state: 'attached' });
  return ((await panel.textContent()) ?? '').replace(/\s+/g, ' ');
}

test('the badge of the recipe eprints tells IRStats2’s downloads by month and country, beside Prototype.js', async () => {
  const [snippet] = await snippets('eprints');
  const summary = printed(snippet!, eprintsPrints('10.5555/tides'), new Set());
  const tab = await visit(chrome, eprintsPage(summary), {
    files: joined(),
    allowed: 'openalex eprints',
  });
  await tab.page.route(/\/cgi\/stats\/get/, (route) =>
    route.fulfill({ json: irStats(new URL(route.request().url())) }),
  );
  await badges(tab.page, 1);
  const text = await details(tab);
  assert.match(text, /26 downloads, EPrints/);
  assert.match(text, /By month.*Oct(?:ober)? 2025 ?20/);
  assert.match(text, /United Kingdom ?12 ?United States ?9/);
  assert.match(text, /2 countries are not named/);
  assert.doesNotMatch(text, /Germany|Italy/);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});

test('the badge of the recipe dspace in a template tells the item’s views by month and country', async () => {
  const platform = platforms.find(({ way }) => way === 'in a template')!;
  const [yaml, template] = await snippets('dspace');
  const tab = await visit(
    chrome,
    platform.page([yaml!, printed(template!, platform.prints, new Set())]),
    {
      files: {
        ...at(platform.folder),
        '/server/api/statistics/usagereports/search/object': JSON.stringify(dspaceReports),
      },
      allowed: 'openalex dspace',
    },
  );
  await badges(tab.page, 1);
  const text = await details(tab);
  assert.match(text, /26 views, DSpace/);
  assert.match(text, /11 downloads, DSpace/);
  assert.match(text, /By month.*Oct(?:ober)? 2025 ?20/);
  assert.match(text, /United Kingdom ?12 ?United States ?9/);
  assert.match(text, /2 countries are not named/);
  assert.doesNotMatch(text, /Germany|Italy/);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});

/** HTML of the guides that are for every platform, by its place among a guide's HTML. */
const everywhere: readonly {
  readonly guide: string;
  readonly at: number;
  readonly element: string;
  readonly says: RegExp;
  readonly address?: string;
  readonly files?: Readonly<Record<string, string>>;
}[] = [
  {
    guide: 'usage',
    at: 0,
    element: 'impact-badge',
    says: /11 downloads, DSpace/,
    address: 'https://repository.example/',
    files: { '/server/api/statistics/usagereports/search/object': JSON.stringify(dspaceReports) },
  },
  {
    guide: 'snapshot',
    at: 0,
    element: 'impact-badge',
    says: /7 citations/,
    files: { '/impact.json': snapshot.replaceAll('10.5555/tides', '10.7717/peerj.4375') },
  },
  { guide: 'consent', at: 0, element: 'impact-badge', says: /Show/ },
  {
    guide: 'evidence',
    at: 0,
    element: 'impact-evidence',
    says: /Reported by/,
    files: { '/evidence.json': await readFile('demo/data/evidence.json', 'utf8') },
  },
  {
    guide: 'evidence',
    at: 1,
    element: 'impact-evidence',
    says: /240 people.*Reported by Riverside Clinic/,
  },
];
for (const { guide, at, element, says, address, files } of everywhere)
  test(`the HTML of the guide ${guide} does what the guide says: ${at + 1}`, async () => {
    const text = await readFile(`docs/recipes/${guide}.md`, 'utf8');
    const [, snippet] = [...text.matchAll(/^```html\n([^]*?)\n```$/gm)][at]!;
    const body = snippet!.includes(`<${element}`)
      ? snippet
      : `${snippet}<impact-badge doi="10.5555/tides"></impact-badge>`;
    const tab = await visit(
      chrome,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Guide</title><link rel="icon" href="data:,">
       <script defer src="/impact-badges.js"></script><body>${body}`,
      {
        allowed: 'openalex dspace',
        ...(files && { files }),
        ...(address && { address }),
      },
    );
    await tab.page.waitForFunction(
      ([element, says, flags]) =>
        new RegExp(says!, flags).test(
          document.querySelector(element!)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
        ),
      [element, says.source, says.flags],
    );
    assert.deepEqual(tab.asked, [], 'no source outside the page’s own site');
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  });

test('what the recipes say of platforms that change their pages holds', async (context) => {
  const page = async (recipe: string, way?: string): Promise<Visit> => {
    const platform = platforms.find((each) => each.recipe === recipe && each.way === way)!;
    const texts = (await snippets(recipe)).map((each) =>
      recipe === 'dspace' ? each : printed(each, platform.prints, new Set()),
    );
    return visit(chrome, platform.page(texts), {
      files: { ...at(platform.folder), ...platform.files },
      allowed: 'openalex crossref datacite',
    });
  };
  await context.test('DSpace goes from item to item', async () => {
    const tab = await page('dspace', 'by configuration alone');
    await badges(tab.page, 1);
    await tab.page.evaluate(() => {
      for (const each of document.querySelectorAll('head meta[name], link[rel="cite-as"]'))
        each.remove();
      document.head.insertAdjacentHTML(
        'beforeend',
        '<meta name="citation_doi" content="https://doi.org/10.5555/moons">',
      );
    });
    await tab.page.waitForFunction(() =>
      document
        .querySelector('impact-badge')!
        .attention?.work.identifiers.includes('doi:10.5555/moons'),
    );
    await badges(tab.page, 1);
    assert.match((await said(tab.page))[0]!, seven);
    await tab.leave();
  });
  await context.test('Dataverse draws its block anew', async () => {
    const tab = await page('dataverse');
    await badges(tab.page, 1);
    await tab.page.evaluate(() => {
      const block = document.createElement('div');
      block.id = 'metrics-block';
      document.querySelector('#metrics-block')!.replaceWith(block);
    });
    await tab.page.locator('#metrics-block impact-badge').waitFor({ state: 'attached' });
    await badges(tab.page, 1);
    assert.match((await said(tab.page))[0]!, seven);
    await tab.leave();
  });
  await context.test('Hyrax swaps its body', async () => {
    const tab = await page('hyrax');
    await badges(tab.page, 1);
    await tab.page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<impact-badge doi="10.5555/moons"></impact-badge>';
      document.documentElement.replaceChild(body, document.body);
    });
    assert.deepEqual(await badges(tab.page, 1), [{ doi: '10.5555/moons', state: 'ready' }]);
    await tab.leave();
  });
  await context.test('Omeka’s block is left with a class and a link', async () => {
    const tab = await visit(
      chrome,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Block</title><link rel="icon" href="data:,">
       <script defer src="/compat.js"></script>
       <div class="impact-badge"><a href="https://doi.org/10.5555/a">10.5555/a</a></div>`,
    );
    assert.deepEqual(await badges(tab.page, 1), [{ doi: '10.5555/a', state: 'ready' }]);
    await tab.leave();
  });
});
