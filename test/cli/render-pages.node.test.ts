import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command } from '../support/command.js';
import { countedBy, notCoveredBy } from '../support/findings.js';
import { entry, folderOfSnapshots } from '../support/snapshot-works.js';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
let count = 0;
before(async () => {
  folder = await folderOfSnapshots();
  from = await folder.write(
    entry('10.5555/a', [countedBy('openalex', 1204), countedBy('crossref', 988)]),
    entry('10.5555/b', [countedBy('openalex', 7)], { work: { title: '</script><b>' } }),
    entry('10.5555/none', [notCoveredBy('openalex')]),
    entry('10.48550/arxiv.2401.00001', [countedBy('openalex', 3)]),
  );
});
after(() => folder.remove());

/** Draws the badges of one page, and gives the bytes that became of it. */
async function filled(
  page: string | Buffer,
  file = from,
): Promise<{ bytes: Buffer; html: string; told: string }> {
  const path = join(folder.path, `page-${(count += 1)}.html`);
  await writeFile(path, page);
  const { code, told } = await command(['render', '--from', file, '--pages', path]);
  assert.equal(code, 0);
  const bytes = await readFile(path);
  const again = await command(['render', '--from', file, '--pages', path]);
  assert.equal(again.code, 0);
  assert.deepEqual(await readFile(path), bytes, 'running it twice changes nothing');
  return { bytes, html: bytes.toString(), told };
}

/** The same page without all that was put into it. */
function emptied(html: string): string {
  return html
    .replace(/<template shadowrootmode="open">.*?<\/template>/gs, '')
    .replace(/<script type="application\/json" id="impact-snapshot">.*?<\/script>\n/gs, '')
    .replace(/ src="#impact-snapshot"| state="\w+"| aria-busy="false"| empty="at-once"/g, '');
}

/** The works of the inline snapshot. */
function inline(html: string): string[] {
  const [, json = '{"works":{}}'] = /id="impact-snapshot">(.*?)<\/script>/s.exec(html) ?? [];
  return Object.keys((JSON.parse(json) as { works: object }).works);
}

const pages: Readonly<Record<string, string>> = {
  'a usual page': `<!DOCTYPE html>
<html lang="en"><head><title>A &amp; b</title></head>
<body class=x><p>One<br>two <impact-badge doi="10.5555/a"></impact-badge>
<p>Three &nbsp; <impact-badge doi='10.5555/b' variant=bar><a href="https://doi.org/10.5555/b">b</a></impact-badge>
</body></html>
`,
  'a page with Windows lines and a mark at its head':
    '\uFEFF<!DOCTYPE html>\r\n<html>\r\n<body>\r\n<impact-badge\r\n  doi="10.5555/a"\r\n></impact-badge>\r\n</body>\r\n</html>\r\n',
  'a page that closes nothing': '<p>é 👍<impact-badge doi=10.5555/a>',
  'capitals, a slash and doubled attributes':
    '<body><IMPACT-BADGE DOI="10.5555/a" doi="10.5555/b" variant="link"/>x</body>',
  'a badge in a table': '<table><tr><impact-badge doi="10.5555/a"></impact-badge><td>1</table>',
  'attributes without space between': '<impact-badge doi="10.5555/a"variant="bar"></impact-badge>',
};

for (const [name, page] of Object.entries(pages))
  test(`nothing but badges changes in ${name}`, async () => {
    const { html } = await filled(page);
    assert.equal(emptied(html), page);
    assert.match(html, /<template shadowrootmode="open"><style>/);
    assert.ok(inline(html).includes('doi:10.5555/a'));
  });

test('a page holds its own works alone, just before the end of its body', async () => {
  const { html, told } = await filled(pages['a usual page']!);
  assert.deepEqual(inline(html), ['doi:10.5555/a', 'doi:10.5555/b']);
  assert.match(html, /<\/script>\n<\/body><\/html>\n$/);
  assert.match(
    html,
    /<impact-badge src="#impact-snapshot" state="ready" aria-busy="false" doi="10\.5555\/a"><template/,
  );
  assert.equal(told, 'Badges drawn: 2, on so many pages: 1.\n');
});

test('a page that is no UTF-8 keeps its bytes', async () => {
  const page = Buffer.from(
    '<p>\xe9t\xe9 <impact-badge doi="10.5555/none"></impact-badge>',
    'latin1',
  );
  const { bytes } = await filled(page);
  assert.equal(emptied(bytes.toString('latin1')), page.toString('latin1'));
  // Signs beyond ASCII would be read in another encoding.
  assert.doesNotMatch(bytes.toString('latin1').replace(/\xe9/g, ''), /[^\x00-\x7f]/);
});

test('a badge that is not in the snapshot, or names nothing, stays as it is and is told', async () => {
  const page = '<impact-badge doi="10.5555/else"></impact-badge><impact-badge auto></impact-badge>';
  const { html, told } = await filled(page);
  assert.equal(html, page);
  assert.match(told, /page-\d+\.html: doi:10\.5555\/else is not in .*\.json\.\n/);
  assert.match(told, /page-\d+\.html: A badge names no work that can be read here\.\n/);
  const path = join(folder.path, 'strict.html');
  await writeFile(path, page);
  assert.equal((await command(['render', '--from', from, '--strict', '--pages', path])).code, 1);
});

test('badges in comments, scripts, templates and text are no badges', async () => {
  const badge = '<impact-badge doi="10.5555/a"></impact-badge>';
  const page = `<!-- ${badge} --><script>"${badge}"</script><template>${badge}</template><textarea>${badge}</textarea><noscript>${badge}</noscript><xmp>${badge}</xmp>`;
  assert.equal((await filled(page)).html, page);
});

test('figures that have changed are drawn anew', async () => {
  const page = '<body><impact-badge doi="10.5555/a" when-empty="hide"></impact-badge></body>';
  const path = join(folder.path, 'renewed.html');
  await writeFile(path, page);
  const empty = await folder.write(entry('10.5555/a', [countedBy('openalex', 0)]));
  await command(['render', '--from', empty, '--pages', path]);
  const before = await readFile(path, 'utf8');
  assert.match(before, /state="empty" aria-busy="false" empty="at-once"/);
  assert.match(before, /0 citations/);
  await command(['render', '--from', from, '--pages', path]);
  const after = await readFile(path, 'utf8');
  assert.match(after, /state="ready"/);
  assert.doesNotMatch(after, /at-once(?!\])| 0 citations/);
  assert.match(after, /1,204 citations/);
  assert.equal(after.match(/<template/g)?.length, 1);
  assert.equal(after.match(/<script/g)?.length, 1);
});

test('a badge is drawn as its attributes say, in the language of its place', async () => {
  const page = `<html lang="es"><body>
<impact-badge doi="10.5555/a" headline="citations@crossref"></impact-badge>
<impact-badge doi="10.5555/a" providers="crossref" lang="en"></impact-badge>
<p lang="ar"><impact-badge doi="10.5555/a" omit="citations"></impact-badge></p>
<p lang="de"><impact-badge doi="10.5555/a" details="none"></impact-badge></p>
</body></html>`;
  const { html } = await filled(page);
  const [, spanish = '', english = '', arabic = '', german = ''] = html.split('<impact-badge');
  assert.match(spanish, /988 citas/);
  assert.match(english, /988 citations, Crossref/);
  assert.doesNotMatch(english, /1,204/);
  assert.doesNotMatch(arabic.replace(/^.*?<\/style>/s, ''), /1,204|988|citation/);
  assert.match(german, /lang="en" dir="ltr"/);
  assert.doesNotMatch(german.replace(/<style.*?<\/style>/s, ''), /<button/);
});

test('a badge with a snapshot of its own keeps it, and needs no inline one', async () => {
  const page = '<body><impact-badge doi="10.5555/a" src="/works.json"></impact-badge></body>';
  const { html } = await filled(page);
  assert.match(html, /src="\/works\.json"/);
  assert.match(html, /1,204 citations/);
  assert.deepEqual(inline(html), []);
});

test('a badge finds its work under the identifier by which it looks for it', async () => {
  const { html } = await filled('<impact-badge arxiv="2401.00001v3"></impact-badge>');
  assert.match(html, /3 citations/);
  assert.deepEqual(inline(html), ['arxiv:2401.00001']);
});

test('a page whose own element has the id of the snapshot is left alone', async () => {
  const page = '<p id="impact-snapshot"></p><impact-badge doi="10.5555/a"></impact-badge>';
  const { html, told } = await filled(page);
  assert.equal(html, page);
  assert.match(told, /has the id "impact-snapshot"\. Give it another\./);
});

test('a folder of pages is filled in place, or into another folder', async () => {
  const site = join(folder.path, 'site');
  await mkdir(join(site, 'works'), { recursive: true });
  const page = '<body><impact-badge doi="10.5555/a"></impact-badge></body>';
  await writeFile(join(site, 'index.html'), '<p>No badge here.');
  await writeFile(join(site, 'works/a.htm'), page);
  await writeFile(join(site, 'works/a.txt'), page);
  const into = join(folder.path, 'filled');
  const { told } = await command(['render', '--from', from, '--pages', site, '-o', into]);
  assert.equal(told, 'Badges drawn: 1, on so many pages: 1.\n');
  assert.deepEqual((await readdir(into, { recursive: true })).sort(), [
    'index.html',
    'works',
    join('works', 'a.htm'),
  ]);
  assert.equal(await readFile(join(into, 'index.html'), 'utf8'), '<p>No badge here.');
  assert.equal(await readFile(join(site, 'works/a.htm'), 'utf8'), page);
  await command(['render', '--from', from, '--pages', site]);
  assert.equal(
    await readFile(join(site, 'works/a.htm'), 'utf8'),
    await readFile(join(into, 'works/a.htm'), 'utf8'),
  );
  assert.equal(await readFile(join(site, 'works/a.txt'), 'utf8'), page);
});

test('a page of thousands of elements in one another is filled', async () => {
  const page = `${'<div>'.repeat(6_000)}<impact-badge doi="10.5555/a"></impact-badge>`;
  assert.equal(emptied((await filled(page)).html), page);
});
