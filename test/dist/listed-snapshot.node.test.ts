import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { install } from '../cli/support/stand-in.mjs';
import { command } from '../support/command.js';
import { launch, site, visit, type Visit } from './site.js';

const iD = '0000-0002-1825-0097';
const entry = (title: string, doi?: string) => ({
  'external-ids': {
    'external-id': doi
      ? [
          {
            'external-id-type': 'doi',
            'external-id-value': doi,
            'external-id-relationship': 'self',
          },
        ]
      : [],
  },
  'work-summary': [{ title: { title: { value: title } }, 'display-index': '0' }],
});

/** The outside world: a record of two works and a talk, and a work that is perhaps hers. */
function answer(address: string): unknown {
  const { host, pathname, searchParams } = new URL(address);
  const filter = searchParams.get('filter') ?? '';
  if (pathname.endsWith('/person'))
    return { name: { path: iD, 'credit-name': { value: 'J. S. Carberry' } } };
  if (host === 'pub.orcid.org')
    return {
      path: `/${iD}/works`,
      group: [entry('First', '10.5555/a'), entry('Second', '10.5555/b'), entry('A talk')],
    };
  if (host === 'api.openalex.org' && filter.startsWith('author.orcid')) {
    const other = { id: 'https://openalex.org/W3', doi: 'https://doi.org/10.5555/c' };
    return {
      meta: { count: 1 },
      results: [{ ...other, display_name: 'A namesake’s?', publication_year: 2020 }],
    };
  }
  if (host === 'api.openalex.org') {
    const dois = filter.split(/[|,:]/).filter((each) => each.startsWith('10.'));
    const named = dois.length ? dois : [decodeURIComponent(pathname).replace('/works/doi:', '')];
    const works = named.map((doi) => ({ doi: `https://doi.org/${doi}`, cited_by_count: 7 }));
    return filter ? { meta: { count: works.length }, results: works } : works[0];
  }
  return { status: 'ok', message: { 'total-results': 0, items: [] } };
}

let chrome: Browser;
let folder: string;
before(async () => {
  chrome = await launch();
  folder = await mkdtemp(join(tmpdir(), 'listed-'));
  const world = install({ fault: (address) => ({ status: 200, body: answer(address) }) });
  try {
    for (const more of [
      ['-o', join(folder, 'one.json')],
      ['--shards', '-o', join(folder, 's')],
    ]) {
      const { code, told } = await command([
        ...['snapshot', '--orcid', iD, '--providers', 'openalex', ...more],
      ]);
      assert.equal(code, 0, told);
    }
  } finally {
    world.remove();
  }
});
after(async () => {
  await chrome.close();
  await rm(folder, { recursive: true });
});

const html = (element: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/impact-badges.css"><script defer src="/impact-badges.js"></script><body>${element}`;
const element = (attributes = '') =>
  `<impact-summary loading="eager" orcid="${iD}"${attributes}></impact-summary>`;
const config = (source: string, snapshot: string) =>
  `<impact-config source="${source}" snapshot="${snapshot}"></impact-config>`;

async function files(): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {
    '/one.json': await readFile(join(folder, 'one.json'), 'utf8'),
  };
  for (const name of [...'0123456789abcdef']) found[`/s/${name}.json`] = null;
  for (const name of await readdir(join(folder, 's')))
    found[`/s/${name}`] = await readFile(join(folder, 's', name), 'utf8');
  return found;
}

/** Opens a page where ORCID answers too, and notes everyone who is asked. */
async function opened(body: string, config = ''): Promise<Visit & { readonly outside: string[] }> {
  const tab = await visit(chrome, html(''), {
    allowed: 'openalex',
    files: await files(),
    answers: (address) => ({ status: 200, json: answer(address) }),
  });
  const outside: string[] = [];
  tab.page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) outside.push(url);
  });
  await tab.page.route('https://pub.orcid.org/**', (route) =>
    route.fulfill({
      json: answer(route.request().url()),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await tab.page.evaluate((text) => {
    document.body.innerHTML = text;
  }, config + body);
  await tab.page.waitForFunction(() => {
    const summary = document.querySelector('impact-summary');
    return (
      summary?.getAttribute('aria-busy') === 'false' &&
      summary.shadowRoot?.querySelector('[part=summary]')
    );
  });
  return { ...tab, outside };
}

/** Name, numbers, and where the list comes from; days differ, for they are those of the answers. */
async function shown(page: Page): Promise<string[]> {
  const text = await page.$eval('impact-summary', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('h2, h3, tbody tr, li, summary')].map((node) =>
      node.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
  return text.map((line) => line.replace(/\d+ \w+ 20\d\d/g, 'a day'));
}

async function openSources(page: Page): Promise<void> {
  await page.$eval('impact-summary', ({ shadowRoot }) => {
    const tabs = [...shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.at(-1)!.click();
  });
  await page.waitForFunction(() =>
    /Where the list comes from|perhaps|A talk/i.test(
      document.querySelector('impact-summary')!.shadowRoot!.textContent,
    ),
  );
}

for (const [form, body, settings] of [
  ['its own file', element(' src="/one.json"'), ''],
  ['the page’s file', element(), config('snapshot', '/one.json')],
  ['the page’s shards', element(), config('snapshot', '/s/index.json')],
  ['the page’s file, mixed', element(), config('mixed', '/one.json')],
] as const)
  test(`a summary of a person whose list a snapshot holds asks nobody, and shows what it shows live (${form})`, async () => {
    const live = await opened(element());
    const said = await shown(live.page);
    await openSources(live.page);
    const sources = await shown(live.page);
    assert.ok(live.outside.some((address) => address.startsWith('https://pub.orcid.org/')));
    await live.leave();
    const held = await opened(body, settings);
    assert.deepEqual(await shown(held.page), said);
    await openSources(held.page);
    assert.deepEqual(await shown(held.page), sources);
    assert.deepEqual(held.outside, []);
    assert.deepEqual(
      held.complaints.filter((line) => !/404/.test(line)),
      [],
    );
    const text = sources.join('\n');
    for (const words of [/J\. S\. Carberry/, /A namesake’s\?/, /A talk/]) assert.match(text, words);
    await held.leave();
  });

test('a page that asks nobody says of a list that its snapshot lacks how to make it, and asks nobody', async () => {
  const tab = await opened(
    element().replace(iD, '0000-0001-5109-3700'),
    config('snapshot', '/one.json'),
  );
  const text = await tab.page.$eval('impact-summary', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(
    text,
    /one\.json holds no list of 0000-0001-5109-3700\. Make it again, with --orcid/,
  );
  assert.deepEqual(tab.outside, []);
  await tab.leave();
});

test('in a mixed page a list that the snapshot lacks is asked for', async () => {
  const tab = await opened(
    element().replace(iD, '0000-0001-5109-3700'),
    config('mixed', '/one.json'),
  );
  assert.ok(tab.outside.some((address) => address.includes('0000-0001-5109-3700')));
  await tab.leave();
});
