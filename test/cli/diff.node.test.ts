import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Changes, FigureChange } from '../../src/aggregate/changes.js';
import type { Attention } from '../../src/model/attention.js';
import type { Notice } from '../../src/model/notice.js';
import { command } from '../support/command.js';
import { countedBy, failedBy, hiddenOf, notCoveredBy } from '../support/findings.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
});
after(() => rm(folder, { recursive: true }));

function about(
  doi: string,
  findings: Attention['findings'],
  notices: readonly Notice[] = [],
): [string, Attention] {
  const noticesChecked = { state: notices.length ? 'found' : 'none-found', providers: [] } as const;
  return [
    `doi:${doi}`,
    {
      work: { identifiers: [`doi:${doi}`], title: `On ${doi}` },
      notices,
      noticesChecked,
      findings,
    },
  ];
}

async function file(name: string, works: readonly [string, Attention][], more: object = {}) {
  const path = join(folder, name);
  await writeFile(
    path,
    JSON.stringify({
      format: 'impact-badges-snapshot',
      version: 1,
      generated: '2026-11-22T10:00:00Z',
      asked: ['openalex', 'crossref'],
      works: Object.fromEntries(works),
      ...more,
    }),
  );
  return path;
}

const retraction: Notice = {
  kind: 'retraction',
  link: 'https://doi.org/10.5555/notice',
  provider: 'crossref',
};

async function pair(): Promise<[string, string]> {
  return [
    await file('old.json', [
      about('10.5555/same', [countedBy('openalex', 7)]),
      about('10.5555/more', [countedBy('openalex', 1204), notCoveredBy('crossref')]),
      about('10.5555/fewer', [countedBy('openalex', 0), countedBy('crossref', 3)]),
      about('10.5555/withheld', [countedBy('crossref', 2)]),
      about('10.5555/retracted', [countedBy('openalex', 9)]),
      about('10.5555/left', [countedBy('openalex', 1)]),
    ]),
    await file('new.json', [
      about('10.5555/same', [countedBy('openalex', 7)]),
      about('10.5555/more', [countedBy('openalex', 1310), countedBy('crossref', 1)]),
      about('10.5555/fewer', [countedBy('openalex', 0), failedBy('crossref')]),
      about('10.5555/withheld', [hiddenOf('crossref')]),
      about('10.5555/retracted', [countedBy('openalex', 9)], [retraction]),
      about('10.5555/came', [countedBy('openalex', 2)]),
    ]),
  ];
}

test('diff tells notices first, then figures with provider and dates, then works that came and went', async () => {
  const { code, out, told } = await command(['diff', ...(await pair())]);
  assert.equal(code, 0);
  assert.equal(told, '');
  assert.equal(
    out,
    `Notices
  On 10.5555/retracted (doi:10.5555/retracted)
    new: Retracted, says Crossref: https://doi.org/10.5555/notice

Figures
  On 10.5555/more (doi:10.5555/more)
    1,204 → 1,310 citations, OpenAlex, 22 November 2026 (before: 22 November 2026)
    new: 1 citation, Crossref, 22 November 2026
  On 10.5555/fewer (doi:10.5555/fewer)
    gone: 3 citations, Crossref, 22 November 2026. Crossref could not be reached.
  On 10.5555/withheld (doi:10.5555/withheld)
    gone: 2 citations, Crossref, 22 November 2026. This page leaves it out.

New works
  doi:10.5555/came

Works that are gone
  doi:10.5555/left

1 work has the same figures and notices.
`,
  );
});

test('diff --json holds both findings of every figure that differs', async () => {
  const { code, out } = await command(['diff', '--json', ...(await pair())]);
  assert.equal(code, 0);
  const changes = JSON.parse(out) as Changes;
  assert.deepEqual(changes.worksNew, ['doi:10.5555/came']);
  assert.deepEqual(changes.worksGone, ['doi:10.5555/left']);
  assert.equal(changes.worksSame, 1);
  const more = changes.worksChanged.find(({ work }) => work === 'doi:10.5555/more');
  assert.deepEqual(more?.figuresChanged.map(values), [[1204, 1310]]);
  assert.deepEqual(more?.figuresNew.map(values), [['not-covered', 1]]);
});

/** What both findings say: a number, or the state without one. */
function values({ before, after }: FigureChange) {
  return [before, after].map((finding) =>
    finding?.state === 'counted' ? finding.value : finding?.state,
  );
}

test('diff of a snapshot with itself says that nothing differs', async () => {
  const [old] = await pair();
  const { out } = await command(['diff', old, old]);
  assert.equal(out, '6 works have the same figures and notices.\n');
});

test('diff reads the shards beside an index as one snapshot', async () => {
  const [whole] = await pair();
  const shards = join(folder, 'shards');
  await mkdir(shards, { recursive: true });
  const index = await file('shards/index.json', [], {
    format: 'impact-badges-shards',
    shards: 16,
    works: undefined,
  });
  await file('shards/3.json', [about('10.5555/same', [countedBy('openalex', 7)])]);
  await file('shards/f.json', [about('10.5555/left', [countedBy('openalex', 1)])]);
  // Of another number of shards, left behind.
  await file('shards/0f.json', [about('10.5555/fewer', [countedBy('crossref', 3)])]);
  const { out } = await command(['diff', '--json', whole, index]);
  const { worksGone, worksSame } = JSON.parse(out) as Changes;
  assert.equal(worksSame, 2);
  assert.deepEqual(worksGone, [
    'doi:10.5555/more',
    'doi:10.5555/fewer',
    'doi:10.5555/withheld',
    'doi:10.5555/retracted',
  ]);
});

for (const [what, content, sentence] of [
  ['is missing', undefined, /can't be read\. Is the path right\?/],
  ['was cut short', '{"format":"impact', /does not hold JSON\. Was it cut short\?/],
  ['is no snapshot', '{}', /is no snapshot: its "format" should be/],
  ['is of a later version', '{"format":"impact-badges-snapshot","version":2}', /version 2/],
] as const)
  test(`diff of a file that ${what} ends with 2 and one sentence`, async () => {
    const path = join(folder, `${what}.json`);
    if (content !== undefined) await writeFile(path, content);
    const { code, out, told } = await command(['diff', path, path]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(told, sentence);
    assert.equal(told.trimEnd().split('\n').length, 1);
  });

test('diff of a snapshot with damaged works tells them and compares the rest', async () => {
  const path = join(folder, 'damaged.json');
  await file('damaged.json', [
    about('10.5555/sound', [countedBy('openalex', 7)]),
    ['doi:10.5555/null', null as unknown as Attention],
    ['doi:10.5555/bare', { findings: [{ state: 'counted' }] } as unknown as Attention],
  ]);
  const { code, out, told } = await command(['diff', path, path]);
  assert.equal(code, 0);
  assert.equal(out, '1 work has the same figures and notices.\n');
  assert.match(told, /damaged\.json: The snapshot's figures for doi:10\.5555\/null are damaged\./);
  assert.match(told, /doi:10\.5555\/bare are damaged\./);
});

test('what a snapshot says gives the terminal no orders', async () => {
  const title = '\u001B]0;mine\u0007On';
  const [key, one] = about('10.5555/x', [countedBy('openalex', 7)]);
  const [, other] = about('10.5555/x', [countedBy('openalex', 8)]);
  const old = await file('orders-1.json', [[key, { ...one, work: { ...one.work, title } }]]);
  const later = await file('orders-2.json', [[key, { ...other, work: { ...other.work, title } }]]);
  const { out } = await command(['diff', old, later]);
  assert.match(out, /7 → 8/);
  assert.equal(out.includes('\u001B'), false);
});

test('a command that does not exist ends with 2 and names the one that was meant', async () => {
  const { code, told } = await command(['dif', 'a', 'b']);
  assert.equal(code, 2);
  assert.match(told, /unknown command 'dif'/);
  assert.match(told, /diff/);
});

test('--help and --version end with 0 and write to the result', async () => {
  for (const word of ['--help', '--version']) {
    const { code, out, told } = await command([word]);
    assert.equal(code, 0);
    assert.equal(told, '');
    assert.match(out, word === '--help' ? /Usage: impact-badges/ : /^1\.2\.3\n$/);
  }
});
