import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Attention } from '../../src/model/attention.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import type { Notice } from '../../src/model/notice.js';
import { command } from '../support/command.js';
import { countedBy, failedBy } from '../support/findings.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-formats-'));
});
after(() => rm(folder, { recursive: true }));

type Work = readonly [key: string, title: string, findings: readonly Finding[], retracted?: true];

function attention([key, title, findings, retracted]: Work): [string, Attention] {
  const notice: Notice = {
    kind: 'retraction',
    date: '2026-11-20',
    link: 'https://doi.org/10.5555/notice',
    provider: 'crossref',
  };
  return [
    key,
    {
      work: { identifiers: [key as `doi:${string}`], title },
      notices: retracted ? [notice] : [],
      noticesChecked: { state: retracted ? 'found' : 'none-found', providers: ['crossref'] },
      findings,
    },
  ];
}

async function file(name: string, generated: string, ...works: readonly Work[]): Promise<string> {
  const path = join(folder, name);
  const snapshot = {
    ...{ format: 'impact-badges-snapshot', version: 1, generated, asked: ['openalex'] },
    works: Object.fromEntries(works.map(attention)),
  };
  await writeFile(path, JSON.stringify(snapshot));
  return path;
}

const listed = (value: number, ...items: NonNullable<Counted['items']>): Counted => {
  const finding = countedBy('guardian', value, 'news-items');
  const link = 'https://guardian.test/list';
  return { ...finding, items, receipt: { ...finding.receipt, link } };
};
const article = (name: string, more: object = {}) => ({
  ...{ title: `Article ${name}`, link: `https://news.test/${name}`, outlet: 'The Guardian' },
  ...more,
});

const a = 'doi:10.5555/a_b';
const b = 'doi:10.5555/b';
const title = 'Salt & *kidneys* <of> [the] river';

async function pair(): Promise<[string, string]> {
  return [
    await file(
      'old.json',
      '2026-11-16T06:00:00Z',
      [a, title, [countedBy('openalex', 1204), listed(1, article('old'))]],
      [b, 'Water', [countedBy('openalex', 9), countedBy('crossref', 3)]],
      ['urn:nbn:de:1', 'No address', [countedBy('openalex', 1)]],
    ),
    await file(
      'new.json',
      '2026-11-23T06:00:00Z',
      [
        a,
        title,
        [
          countedBy('openalex', 1310),
          listed(
            3,
            article('new', { date: '2026-11-19' }),
            article('old'),
            article('x"onclick', { link: 'javascript:alert(1)', date: '2026-11' }),
          ),
        ],
      ],
      [b, 'Water', [countedBy('openalex', 9), failedBy('crossref')], true],
      ['doi:10.5555/came', 'Came', [countedBy('openalex', 2)]],
      ['urn:nbn:de:2', 'No address either', [countedBy('openalex', 1)]],
    ),
  ];
}

for (const [format, golden] of [
  ['text', 'diff.txt.golden'],
  ['markdown', 'diff.md.golden'],
  ['html', 'diff.html.golden'],
  ['atom', 'diff.xml.golden'],
] as const)
  test(`diff as ${format} is what it was`, async () => {
    const { code, out, told } = await command(['diff', '--format', format, ...(await pair())]);
    assert.deepEqual([code, told], [0, '']);
    assert.equal(out, await readFile(`test/cli/golden/${golden}`, 'utf8'));
  });

test('no line of Markdown, HTML or Atom is without a link to the web', async () => {
  const markdown = (await command(['diff', '--format', 'markdown', ...(await pair())])).out;
  const items = markdown.split('\n').filter((line) => /^\s*- /.test(line));
  assert.equal(items.length, 11);
  for (const line of items) assert.match(line, /^\s*- \[.+\]\(https:\/\/[^\s()]+\)$/);
  const html = (await command(['diff', '--format', 'html', ...(await pair())])).out;
  const { document } = parseHTML(html);
  const points = [...document.querySelectorAll('li')];
  assert.equal(points.length, 11);
  for (const point of points)
    assert.match(point.querySelector(':scope > a')?.getAttribute('href') ?? '', /^https:\/\//);
  const atom = (await command(['diff', '--format', 'atom', ...(await pair())])).out;
  const entries = atom.match(/<entry>/g) ?? [];
  assert.equal(entries.length, 7);
  assert.equal((atom.match(/<link href="https:\/\/[^"]+"\/>/g) ?? []).length, 7);
});

test('what has no address is counted, and told as text', async () => {
  const [old, later] = await pair();
  const { out } = await command(['diff', '--format', 'markdown', old, later]);
  assert.match(out, /\n2 more have no address on the web, and stand in the text form alone\.\n/);
  const text = (await command(['diff', old, later])).out;
  assert.match(text, /urn:nbn:de:2/);
});

test('entries of a feed have one id each, the same whenever they are written', async () => {
  const ids = async () =>
    (await command(['diff', '--format', 'atom', ...(await pair())])).out.match(/<id>.*<\/id>/g)!;
  const once = await ids();
  assert.deepEqual(await ids(), once);
  assert.equal(new Set(once).size, once.length);
  for (const id of once)
    assert.match(id, /<id>urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}</);
});

test('a list that was not there before makes nothing new', async () => {
  const old = await file('bare.json', '2026-11-16T06:00:00Z', [a, title, [listed(2)]]);
  const later = await file('listed.json', '2026-11-23T06:00:00Z', [
    ...([a, title, [listed(2, article('one'), article('two'))]] as const),
  ]);
  const { out } = await command(['diff', old, later]);
  assert.equal(out, '1 work has the same figures and notices.\n');
  const none = await file('none.json', '2026-11-16T06:00:00Z', [a, title, [listed(0)]]);
  const first = (await command(['diff', none, later])).out;
  assert.match(first, /new: Article one, The Guardian, found 22 November 2026 by The Guardian: /);
});

test('a feed needs to know when its snapshot was made, and formats exclude each other', async () => {
  const path = await file('undated.json', 'someday', [a, title, []]);
  const { code, told } = await command(['diff', '--format', 'atom', path, path]);
  assert.equal(code, 2);
  assert.match(told, /does not say when it was made/);
  assert.equal((await command(['diff', '--format', 'html', path, path])).code, 0);
  assert.equal((await command(['diff', '--format', 'html', '--json', path, path])).code, 2);
  assert.equal((await command(['diff', '--format', 'pdf', path, path])).code, 2);
});
