import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { launch, site, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const drawn = (element: Locator) =>
  element.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
const file = (kind: string) =>
  JSON.stringify({
    format: 'impact-badges-evidence',
    version: 1,
    entries: [
      {
        ...{ kind, title: 'Kidney health day', date: '2025-06-14' },
        ...{ count: 240, unit: 'people', reportedBy: 'Riverside Clinic' },
      },
    ],
  });
const html = (script: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
   <link rel="stylesheet" href="/impact-badges.css">${script}
   <body><impact-evidence src="/evidence.json"><p>One event</p></impact-evidence>`;
const scripts = {
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};

/** One work, cited in two years. */
const snapshot = {
  ...{ format: 'impact-badges-snapshot', version: 1, generated: '2025-11-22T09:30:00Z' },
  asked: ['openalex'],
  works: {
    'doi:10.5555/a': {
      work: { identifiers: ['doi:10.5555/a'], title: 'A made-up work' },
      ...{ notices: [], noticesChecked: { state: 'not-checked', providers: [] } },
      findings: [
        {
          ...{ measure: 'citations', provider: 'openalex', state: 'counted', value: 24 },
          series: [
            { from: '2024', until: '2024', value: 9 },
            { from: '2025', until: '2025', value: 15 },
          ],
          receipt: {
            ...{ link: 'https://openalex.org/', request: 'https://openalex.org/' },
            ...{ retrieved: '2025-11-22T09:30:00Z', licence: 'CC0-1.0', attribution: 'OpenAlex' },
            ...{ rule: 'cited_by_count', ruleVersion: '2026-08', scope: 'this version' },
          },
        },
      ],
    },
  },
};

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file brings what draws evidence, under a strict policy, and asks this site alone`, async () => {
    const tab = await visit(chrome, html(script), {
      headers: {
        'Content-Security-Policy':
          "default-src 'self'; require-trusted-types-for 'script'; img-src data:",
      },
      files: { '/evidence.json': file('event') },
    });
    const element = tab.page.locator('impact-evidence[state=ready]');
    await element.getByText('240 people').waitFor();
    assert.match(await drawn(element), /Reported by the authors[^]*Reported by Riverside Clinic/);
    assert.ok(tab.requested.includes(`${site}parts/impact-evidence.js`));
    assert.deepEqual(
      tab.requested.filter((url) => !/^(?:https:\/\/site\.test\/|data:)/.test(url)),
      [],
    );
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file brings what puts evidence on a map and beside counts over time`, async () => {
    const entries = [
      { kind: 'event', title: 'Kidney health day', date: '2025-06-14', place: 'KE' },
      ...[148, 512].map((count, at) => ({
        ...{ kind: 'social-page', title: 'On Facebook', date: `2025-0${at + 1}-01`, count },
        ...{ unit: 'followers', method: 'platform-statistics' },
      })),
    ];
    const attributes = 'doi="10.5555/a" src="/snapshot.json" evidence="/evidence.json"';
    const tab = await visit(
      chrome,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
       <link rel="stylesheet" href="/impact-badges.css">${script}
       <body><impact-timeline ${attributes}></impact-timeline><impact-map ${attributes}></impact-map>`,
      {
        files: {
          '/evidence.json': JSON.stringify({
            format: 'impact-badges-evidence',
            version: 1,
            entries,
          }),
          '/snapshot.json': JSON.stringify(snapshot),
        },
      },
    );
    await tab.page
      .locator('impact-timeline')
      .getByText('Kidney health day', { exact: true })
      .waitFor();
    await tab.page
      .locator('impact-timeline [part=reported]')
      .getByText('512 followers')
      .first()
      .waitFor();
    await tab.page.locator('impact-map').getByText('Reported from 1 country').first().waitFor();
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

test('it speaks Spanish by a file of its own', async () => {
  const tab = await visit(chrome, html(scripts.module, 'es'), {
    files: { '/evidence.json': file('event') },
  });
  await tab.page.getByText('240 personas').waitFor();
  assert.ok(tab.requested.includes(`${site}locales/es.impact-evidence.js`));
  await tab.leave();
});

test('a file with a private entry is not drawn, and the console says that anyone can download it', async () => {
  const tab = await visit(chrome, html(scripts.classic), {
    files: { '/evidence.json': file('letter') },
  });
  const element = tab.page.locator('impact-evidence[state=unavailable]');
  await element.getByText('Nothing of this evidence is shown').waitFor();
  await tab.warnings(1);
  assert.match(tab.warned[0]!, /Anyone can download 1 private entry/);
  assert.doesNotMatch(await drawn(element), /Kidney/);
  await tab.leave();
});

test('where what draws it is missing, what stands between the tags stays', async () => {
  const tab = await visit(chrome, html(scripts.classic), {
    files: { '/evidence.json': file('event'), '/parts/impact-evidence.js': null },
  });
  const element = tab.page.locator('impact-evidence[state=unavailable]');
  await element.waitFor();
  assert.match(await element.innerText(), /One event/);
  await tab.leave();
});

test('the file of everything draws evidence where its part was joined after it', async () => {
  const [all, part] = await Promise.all(
    ['impact-badges.all.js', 'parts/impact-evidence.js'].map((name) =>
      readFile(`dist/${name}`, 'utf8'),
    ),
  );
  const tab = await visit(chrome, html('<script src="/joined.js"></script>'), {
    files: { '/joined.js': `${all}\n${part}`, '/evidence.json': file('event') },
  });
  await tab.page.getByText('240 people').waitFor();
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});
