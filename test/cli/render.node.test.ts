import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Notice } from '../../src/model/notice.js';
import { command } from '../support/command.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';
import { entry, folderOfSnapshots } from '../support/snapshot-works.js';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
before(async () => {
  folder = await folderOfSnapshots();
  from = await folder.write(
    entry('10.5555/a', [countedBy('openalex', 1204), countedBy('crossref', 988)], {
      work: { title: 'On badges', year: 2018 },
    }),
    entry(
      '10.5555/b',
      [
        countedBy('openalex', 0),
        notCoveredBy('crossref'),
        failedBy('datacite'),
        countedBy('openalex', 97.96, 'citation-percentile'),
        hiddenOf('datacite', 'views'),
        notAskedOf('datacite', 'downloads'),
      ],
      { notices: [retraction] },
    ),
  );
});
after(() => folder.remove());

const retraction: Notice = {
  kind: 'retraction',
  date: '2020-05-12',
  link: 'https://doi.org/10.5555/notice',
  provider: 'crossref',
};

const differ =
  'Each source knows different works, covers different times and counts by a rule of its own, so different numbers can be right at once. They stand side by side here, and are never added up or averaged.';
const expected: Readonly<Record<string, string>> = {
  html: `<ul lang="en" dir="ltr">
  <li><a href="https://doi.org/10.5555/a">On badges</a> (2018)
    <ul>
      <li><strong>1,204 citations</strong> (<a href="https://plain.test/about">OpenAlex</a>, 22 November 2026)</li>
      <li><strong>988 citations</strong> (<a href="https://plain.test/about">Crossref</a>, 22 November 2026)</li>
      <li>No retraction, correction or other notice found: Crossref, 22 November 2026.</li>
    </ul>
  </li>
  <li><a href="https://doi.org/10.5555/b">10.5555/b</a>
    <ul>
      <li><strong>Retracted</strong> (<a href="https://doi.org/10.5555/notice">Crossref</a>, 12 May 2020)</li>
      <li><strong>0 citations</strong> (<a href="https://plain.test/about">OpenAlex</a>, 22 November 2026)</li>
      <li>Citations: Crossref does not know this work (22 November 2026).</li>
      <li>Citations: DataCite could not be reached (22 November 2026).</li>
      <li>Citation percentile: <strong>97</strong> (<a href="https://plain.test/about">OpenAlex</a>, 22 November 2026)</li>
      <li>Views (DataCite): This page leaves it out.</li>
      <li>Not asked: Downloads (DataCite). Asked only when details are opened.</li>
    </ul>
  </li>
</ul>
<p lang="en" dir="ltr">These numbers show attention and use, not quality. ${differ} Credit: Plain (CC0-1.0).</p>
`,
  text: `On badges (2018)
https://doi.org/10.5555/a
- 1,204 citations (OpenAlex, https://plain.test/about, 22 November 2026)
- 988 citations (Crossref, https://plain.test/about, 22 November 2026)
- No retraction, correction or other notice found: Crossref, 22 November 2026.

10.5555/b
https://doi.org/10.5555/b
- Retracted (Crossref, https://doi.org/10.5555/notice, 12 May 2020)
- 0 citations (OpenAlex, https://plain.test/about, 22 November 2026)
- Citations: Crossref does not know this work (22 November 2026).
- Citations: DataCite could not be reached (22 November 2026).
- Citation percentile: 97 (OpenAlex, https://plain.test/about, 22 November 2026)
- Views (DataCite): This page leaves it out.
- Not asked: Downloads (DataCite). Asked only when details are opened.

These numbers show attention and use, not quality.
${differ}
Credit: Plain (CC0-1.0).
`,
  markdown: `- [On badges](https://doi.org/10.5555/a) (2018)
  - **1,204 citations** ([OpenAlex](https://plain.test/about), 22 November 2026)
  - **988 citations** ([Crossref](https://plain.test/about), 22 November 2026)
  - No retraction, correction or other notice found: Crossref, 22 November 2026.
- [10.5555/b](https://doi.org/10.5555/b)
  - **Retracted** ([Crossref](https://doi.org/10.5555/notice), 12 May 2020)
  - **0 citations** ([OpenAlex](https://plain.test/about), 22 November 2026)
  - Citations: Crossref does not know this work (22 November 2026).
  - Citations: DataCite could not be reached (22 November 2026).
  - Citation percentile: **97** ([OpenAlex](https://plain.test/about), 22 November 2026)
  - Views (DataCite): This page leaves it out.
  - Not asked: Downloads (DataCite). Asked only when details are opened.

These numbers show attention and use, not quality. ${differ} Credit: Plain (CC0-1.0).
`,
  latex: String.raw`\begin{itemize}
  \item{} \href{https://doi.org/10.5555/a}{On badges} (2018)
    \begin{itemize}
      \item{} \textbf{1,204 citations} (\href{https://plain.test/about}{OpenAlex}, 22 November 2026)
      \item{} \textbf{988 citations} (\href{https://plain.test/about}{Crossref}, 22 November 2026)
      \item{} No retraction, correction or other notice found: Crossref, 22 November 2026.
    \end{itemize}
  \item{} \href{https://doi.org/10.5555/b}{10.5555/b}
    \begin{itemize}
      \item{} \textbf{Retracted} (\href{https://doi.org/10.5555/notice}{Crossref}, 12 May 2020)
      \item{} \textbf{0 citations} (\href{https://plain.test/about}{OpenAlex}, 22 November 2026)
      \item{} Citations: Crossref does not know this work (22 November 2026).
      \item{} Citations: DataCite could not be reached (22 November 2026).
      \item{} Citation percentile: \textbf{97} (\href{https://plain.test/about}{OpenAlex}, 22 November 2026)
      \item{} Views (DataCite): This page leaves it out.
      \item{} Not asked: Downloads (DataCite). Asked only when details are opened.
    \end{itemize}
\end{itemize}
These numbers show attention and use, not quality. ${differ} Credit: Plain (CC0-1.0).
`,
};

for (const [format, wanted] of Object.entries(expected))
  test(`render --format ${format} says number, measure, provider and date together, notices first`, async () => {
    const { code, out, told } = await command(['render', '--from', from, '--format', format]);
    assert.equal(code, 0);
    assert.equal(told, '');
    assert.equal(out, wanted);
  });

test('render writes HTML where no format is named, of the works that are named, in their order', async () => {
  const words = ['render', 'https://doi.org/10.5555/B', '10.5555/a', '--from', from];
  const { out } = await command(words);
  assert.deepEqual(
    [...out.matchAll(/href="https:\/\/doi\.org\/(10\.5555\/[ab])"/g)].map(([, doi]) => doi),
    ['10.5555/b', '10.5555/a'],
  );
});

test('render tells which works are not in the snapshot, and ends with 1 under --strict', async () => {
  const words = ['render', '10.5555/a', '10.5555/elsewhere', '--from', from];
  const usual = await command(words);
  assert.equal(usual.code, 0);
  assert.match(usual.out, /1,204 citations/);
  assert.match(usual.told, /doi:10\.5555\/elsewhere is not in .*\.json\.\n$/);
  assert.equal((await command([...words, '--strict'])).code, 1);
});

test('render finds a work by any identifier that surely names the same', async () => {
  const file = await folder.write(entry('10.48550/arxiv.2401.00001', [countedBy('openalex', 3)]));
  for (const name of ['arxiv:2401.00001', '2401.00001v2', '10.48550/arXiv.2401.00001'])
    assert.match((await command(['render', name, '--from', file])).out, /3 citations/);
});

test('render leaves a work out whose figures are damaged, and says so', async () => {
  const file = await folder.write(
    ['doi:10.5555/damaged', { findings: [{ state: 'counted', value: 'many' }], notices: [] }],
    entry('10.5555/a', [countedBy('openalex', 3)]),
  );
  const { code, out, told } = await command(['render', '--from', file, '--format', 'text']);
  assert.equal(code, 0);
  assert.match(out, /^10\.5555\/a\n/);
  assert.match(told, /figures for doi:10\.5555\/damaged are damaged/);
});

test('render reads a work of which a snapshot says nothing but its figures', async () => {
  const [key, whole] = entry('10.5555/a', [countedBy('openalex', 3)]);
  const { work: _, noticesChecked: _n, ...bare } = whole as Record<string, unknown>;
  for (const given of [
    bare,
    { ...bare, work: null },
    { ...bare, work: { identifiers: 7, title: {} } },
  ]) {
    const file = await folder.write([key, given]);
    for (const format of ['html', 'element', 'svg', 'markdown', 'text', 'latex']) {
      const { code, out } = await command(['render', '--from', file, '--format', format]);
      assert.equal(code, 0);
      assert.match(out, /3 citations/);
    }
  }
});

test('render withholds what --omit and --min-count name, and says that it does', async () => {
  const words = ['render', '10.5555/a', '--from', from, '--format', 'text'];
  const omitted = await command([...words, '--omit', 'scholarly']);
  assert.doesNotMatch(omitted.out, /1,204|988/);
  assert.match(omitted.out, /Citations \(OpenAlex\): This page leaves it out\./);
  const low = await command([...words, '--min-count', '1000']);
  assert.match(low.out, /1,204/);
  assert.doesNotMatch(low.out, /988/);
  assert.match(low.out, /below the number from which this page shows counts/);
});

test('render speaks Spanish and Arabic', async () => {
  const words = ['render', '10.5555/a', '--from', from, '--lang'];
  const { out: spanish } = await command([...words, 'es']);
  assert.match(spanish, /<ul lang="es" dir="ltr">/);
  assert.match(spanish, /<strong>1204 citas<\/strong>|<strong>1\.204 citas<\/strong>/);
  assert.match(spanish, /22 de noviembre de 2026/);
  const { out: arabic } = await command([...words, 'ar']);
  assert.match(arabic, /<ul lang="ar" dir="rtl">/);
  assert.match(arabic, /استشهاد/);
});

test('markdown of pictures links each to its work and says all of it', async () => {
  const words = ['render', '--from', from, '--format', 'markdown', '--images', 'docs/badges/'];
  const { out } = await command(words);
  assert.equal(
    out,
    `[![On badges: 1,204 citations, OpenAlex, 22 November 2026.](docs/badges/10.5555_a.svg)](https://doi.org/10.5555/a)
[![10.5555/b: Retracted. 0 citations, OpenAlex, 22 November 2026.](docs/badges/10.5555_b.svg)](https://doi.org/10.5555/b)
`,
  );
});

test('pictures go into a folder under names that no two works share', async () => {
  const dois = [
    '10.5555/a_b',
    '10.5555/a/b',
    '10.5555/a~2fb',
    '10.1002/(sici)1<1::aid>3.0.co;2-2',
    '10.5555/ü',
    `10.5555/${'x'.repeat(300)}1`,
    `10.5555/${'x'.repeat(300)}2`,
  ];
  const file = await folder.write(...dois.map((doi) => entry(doi, [countedBy('openalex', 1)])));
  const into = join(folder.path, 'pictures');
  const { code, out } = await command(['render', '--from', file, '--format', 'svg', '-o', into]);
  assert.equal(code, 0);
  assert.equal(out, '');
  const names = await readdir(into);
  assert.equal(names.length, dois.length);
  for (const name of names) assert.match(name, /^[a-z0-9.~_-]{1,204}\.svg$/);
  assert.ok(names.includes('10.5555_a_b.svg'));
  assert.ok(names.includes('10.5555_a~5fb.svg'));
  assert.ok(names.includes('10.1002_~28sici~291~3c1~3a~3aaid~3e3.0.co~3b2-2.svg'));
  assert.ok(names.includes('10.5555_~c3~bc.svg'));
});

test('one work goes to the file that is named, or to standard output', async () => {
  const path = join(folder.path, 'one/badge.svg');
  const words = ['render', '10.5555/a', '--from', from, '--format', 'svg'];
  assert.equal((await command([...words, '-o', path])).code, 0);
  assert.equal(await readFile(path, 'utf8'), (await command(words)).out);
  const list = join(folder.path, 'one/list.html');
  await command(['render', '--from', from, '-o', list]);
  assert.equal(await readFile(list, 'utf8'), expected['html']);
});

for (const [what, words, sentence] of [
  ['no identifier', ['nonsense'], /"nonsense" can't be read as a DOI, a PubMed or arXiv number/],
  ['a bare number', ['29456894'], /write pmid:29456894/],
  ['a measure nobody has', ['--omit', 'veiws'], /"veiws" is no measure and no group/],
  ['a picture too large', ['10.5555/a', '--format', 'png', '--scale', '1e9'], /--scale is .* 10\./],
  ['a folder as its file', ['-o', '.'], /\. can't be written: it is a folder\./],
  ['works that are all elsewhere', ['10.5555/x'], /is not in .* Nothing is left to write\./],
  ['several pictures without a folder', ['--format', 'svg'], /2 pictures need a folder: -o/],
  ['a png without a file', ['10.5555/a', '--format', 'png'], /needs a file or a folder/],
  ['an option that says nothing', ['--size', 'small'], /--size says nothing to --format html/],
  ['a variant pictures lack', ['--format', 'svg', '--variant', 'bar'], /one of: flat, donut/],
  ['no number', ['--min-count', 'few'], /--min-count is a number above 0/],
  ['no headline', ['--format', 'svg', '--headline', 'impact'], /"impact" is no headline/],
  ['pages and a format', ['--pages', 'x', '--format', 'html'], /has no format/],
  ['pages and attributes', ['--pages', 'x', '--when-empty', 'hide'], /each badge has its own/],
  ['pages that are missing', ['--pages', '/nowhere'], /\/nowhere can't be read/],
] as const)
  test(`render with ${what} ends with 2 and one sentence`, async () => {
    const { code, out, told } = await command(['render', ...words, '--from', from]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(told, sentence);
    assert.equal(told.trimEnd().split('\n').length, 1);
  });

test('works are named in any form people write, and by what else the snapshot knows them', async () => {
  const text = await readFile(from, 'utf8');
  const path = join(folder.path, 'aliases.json');
  const aliases = { 'pmid:29456894': 'doi:10.5555/a' };
  await writeFile(path, JSON.stringify({ ...(JSON.parse(text) as object), aliases }));
  const words = ['render', '--from', path, '--format', 'text'];
  const { out } = await command([...words, '10.5555/a']);
  for (const name of [
    'https://doi.org/10.5555/A',
    'pmid:29456894',
    'https://pubmed.ncbi.nlm.nih.gov/29456894/',
  ])
    assert.equal((await command([...words, name])).out, out);
  const page = join(folder.path, 'alias.html');
  await writeFile(page, '<impact-badge pmid="29456894"></impact-badge>');
  const { told } = await command(['render', '--from', path, '--pages', page]);
  assert.match(told, /Badges drawn: 1,/);
});

test('render without a snapshot, or with an unknown format, ends with 2', async () => {
  assert.equal((await command(['render'])).code, 2);
  assert.equal((await command(['render', '--from', from, '--format', 'pdf'])).code, 2);
});

test('HTML says what the works are for machines only where it is asked to, and in no other format', async () => {
  const plain = await command(['render', '--from', from]);
  assert.doesNotMatch(plain.out, /Z3988|ld\+json/);
  const coins = await command(['render', '--from', from, '--records', 'coins']);
  assert.equal(coins.out.match(/class="Z3988"/g)?.length, 2);
  assert.equal(coins.out.replace(/<span class="Z3988"[^>]*><\/span>/g, ''), plain.out);
  const both = await command(['render', '--from', from, '--records', 'both']);
  const [, data] = /<script type="application\/ld\+json">(.*)<\/script>\n$/.exec(both.out)!;
  const { mentions } = JSON.parse(data!) as { mentions: Record<string, unknown>[] };
  assert.deepEqual(
    mentions.map(({ name, creativeWorkStatus }) => [name, creativeWorkStatus]),
    [
      ['On badges', undefined],
      [undefined, 'Retracted'],
    ],
  );
  assert.doesNotMatch(data!, /1204|988/);
  const vain = await command(['render', '--from', from, '--format', 'text', '--records', 'both']);
  assert.equal(vain.code, 2);
  assert.match(vain.told, /--records says nothing to --format text/);
});
