import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Finding } from '../../src/model/finding.js';
import { shardFile } from '../../src/model/shard.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { command, type Ran } from '../support/command.js';
import { child } from './support/child.js';
import { checked } from './support/schema.js';
import { install } from './support/stand-in.mjs';
import { asked, figureOf } from './support/world.mjs';

type Options = NonNullable<Parameters<typeof install>[0]>;

const start = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  output = join(folder, 'works.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command with stand-ins for network and time. */
async function snapshot(words: readonly string[], options: Options = {}, input?: string) {
  const world = install({ start, ...options });
  try {
    const ran = await command(['snapshot', ...words], input);
    return { ...ran, requests: world.requests };
  } finally {
    world.remove();
  }
}

const file = () => checked(readFileSync(output, 'utf8'));

function finding({ works }: Snapshot, key: Identifier, provider: string): Finding {
  return works[key]!.findings.find(
    (each) => each.provider === provider && each.measure === 'citations',
  )!;
}

function providersAsked(requests: readonly { address: string }[]): string[] {
  return [...new Set(requests.map(({ address }) => asked(address).provider))].sort();
}

/** A sentence, and no stack. */
function isRefusal({ code, out, told }: Ran, sentence: RegExp): void {
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(told, sentence);
  assert.doesNotMatch(told, /\n\s+at /);
}

test('a snapshot holds what every provider says, one work a line, in one order', async () => {
  const { code, out } = await snapshot(['10.5555/work.2', 'doi:10.5555/WORK.1', '-o', output]);
  assert.equal(code, 0);
  assert.equal(out, '');
  const made = file();
  assert.deepEqual(made.asked, ['openalex', 'crossref', 'datacite', 'opencitations']);
  assert.deepEqual(Object.keys(made.works), ['doi:10.5555/work.1', 'doi:10.5555/work.2']);
  const found = finding(made, 'doi:10.5555/work.1', 'openalex');
  assert.equal(found.state === 'counted' && found.value, figureOf('openalex', '10.5555/work.1'));
  const text = await readFile(output, 'utf8');
  assert.ok(text.endsWith('}\n'));
  assert.equal(text.split('\n').filter((line) => line.startsWith('"doi:')).length, 2);
});

test('without -o it goes to standard output, and what people are told does not', async () => {
  const { out, told } = await snapshot(['10.5555/work.1']);
  assert.deepEqual(Object.keys(checked(out).works), ['doi:10.5555/work.1']);
  assert.match(told, /^OpenAlex: 1 counted/m);
});

test('works come from everywhere at once, each once', async () => {
  await writeFile(join(folder, 'list.txt'), '# ours\n10.5555/work.1\npmid:3\n');
  await writeFile(join(folder, 'table.csv'), 'Title;DOI;PMID\nx;10.5555/work.2;3\n');
  await mkdir(join(folder, 'site/a'), { recursive: true });
  await writeFile(
    join(folder, 'site/a/index.html'),
    '<html><body><impact-badge doi="10.5555/work.3"></impact-badge></body></html>',
  );
  await snapshot(
    [
      ...['https://doi.org/10.5555/work.1', '--list', join(folder, 'list.txt'), '--list', '-'],
      ...['--csv', join(folder, 'table.csv'), '--pages', join(folder, 'site'), '-o', output],
    ],
    {},
    '10.5555/work.4\n',
  );
  assert.deepEqual(Object.keys(file().works), [
    'doi:10.5555/work.1',
    'doi:10.5555/work.2',
    'doi:10.5555/work.3',
    'doi:10.5555/work.4',
  ]);
  assert.deepEqual(file().aliases, { 'pmid:3': 'doi:10.5555/work.2' });
});

test('a list may be what a reference manager or a repository writes', async () => {
  const bib = await written(
    'mine.bib',
    '@article{a, doi={10.5555/work.1}}\n@article{b, title={Cut off, doi={10.5555/work.9}\n\n@misc{c, title={A talk}}\n',
  );
  const ris = await written('mine.ris', 'TY  - JOUR\r\nDO  - 10.5555/work.2\r\nER  - \r\n');
  const json = await written('mine.json', '[{"DOI": "10.5555/work.3"}, {"DOI": "none"}]');
  const { code, told } = await snapshot(
    ['--list', bib, '--list', ris, '--list', json, '--list', '-', '-o', output],
    {},
    '<OAI-PMH><ListRecords><record><metadata><dc:identifier>doi:10.5555/work.4</dc:identifier></metadata></record></ListRecords></OAI-PMH>',
  );
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(file().works), [
    'doi:10.5555/work.1',
    'doi:10.5555/work.2',
    'doi:10.5555/work.3',
    'doi:10.5555/work.4',
  ]);
  for (const sentence of [
    `${bib} line 2: The end of this entry is missing: "@article{b, title={Cut off, doi={10.5555/work.9}".`,
    `${bib} line 4: "A talk" has no identifier, so nobody can be asked about it.`,
    `${json}: entry 2: "none" can't be read as a DOI.`,
  ])
    assert.ok(told.includes(`${sentence}\n`), told);
});

test('what is piped in is read where nothing else is named', async () => {
  const { code } = await snapshot(['-o', output], {}, '10.5555/work.1\n');
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(file().works), ['doi:10.5555/work.1']);
});

test('what can not be read is told by file and line, and the rest goes on', async () => {
  const table = join(folder, 'works.csv');
  await writeFile(table, 'doi\n10.5555/work.1\n10.1/x y\n');
  const words = ['--csv', table, '-o', output];
  const { code, told } = await snapshot(words);
  assert.equal(code, 0);
  assert.ok(told.includes(`${table} line 3: "10.1/x y" can't be read as a DOI.\n`), told);
  assert.equal(Object.keys(file().works).length, 1);
  assert.equal((await snapshot([...words, '--strict'])).code, 1);
});

test('files of other encodings are read, and what is no text is refused', async () => {
  const link = 'https://example.org/m\u00FCller';
  const latin = await written(
    'latin.csv',
    Buffer.from(`title;url\nM\u00FCller;${link}\n`, 'latin1'),
  );
  const sound = await written('utf8.csv', Buffer.from(`title;url\nM\u00FCller;${link}\n`));
  const wide = await written('wide.txt.gz', gzipSync(Buffer.from(`\uFEFF${link}\n`, 'utf16le')));
  const { code, told } = await snapshot([
    '--csv',
    latin,
    '--csv',
    sound,
    '--list',
    wide,
    '-o',
    output,
  ]);
  assert.equal(code, 0, told);
  assert.deepEqual(Object.keys(file().works), ['url:https://example.org/m%C3%BCller']);
  const book = await written('works.xlsx', Buffer.from('PK\u0003\u0004 and more'));
  isRefusal(await snapshot(['--csv', book]), /works\.xlsx is a spreadsheet.*Save it as CSV/);
});

test('nothing to ask about is a sentence, and what was there stays', async () => {
  await snapshot(['10.5555/work.1', '-o', output]);
  const before = await readFile(output, 'utf8');
  isRefusal(await snapshot(['-o', output]), /No work is named\./);
  isRefusal(await snapshot(['-o', output], {}, '# nothing\n'), /No work is named\./);
  const empty = await written('empty.txt', '\n');
  isRefusal(await snapshot(['--list', empty]), /No work is named in .*empty\.txt/);
  isRefusal(await snapshot(['nonsense', '-o', output]), /"nonsense" can't be read/);
  isRefusal(await snapshot(['--list', join(folder, 'no.txt')]), /no\.txt can't be read/);
  isRefusal(await snapshot(['--pages', join(folder, 'no')]), /is no folder/);
  assert.equal(await readFile(output, 'utf8'), before);
});

test('again, it asks only for what is missing or old, and drops what is no longer listed', async () => {
  const words = ['10.5555/work.1', '10.5555/work.2', '-o', output];
  await snapshot(words);
  const first = await readFile(output, 'utf8');

  const same = await snapshot(words, { start: start + 5 * day });
  assert.equal(same.requests.length, 0);
  assert.equal(await readFile(output, 'utf8'), first, 'not even the time is new');
  assert.match(same.told, /nothing has changed/);

  const one = ['10.5555/work.2', '10.5555/work.3', '-o', output];
  const { requests } = await snapshot(one, { start: start + 5 * day });
  assert.deepEqual(
    [...new Set(requests.flatMap(({ address }) => asked(address).ids))],
    ['doi:10.5555/work.3'],
  );
  assert.deepEqual(Object.keys(file().works), ['doi:10.5555/work.2', 'doi:10.5555/work.3']);

  const old = await snapshot(one, { start: start + 7 * day });
  assert.deepEqual(
    [...new Set(old.requests.flatMap(({ address }) => asked(address).ids))],
    ['doi:10.5555/work.2'],
  );
  const all = await snapshot([...one, '--max-age', '0'], { start: start + 7 * day });
  assert.deepEqual(providersAsked(all.requests), [
    'crossref',
    'datacite',
    'openalex',
    'opencitations',
  ]);
});

test('--from goes on from another file', async () => {
  await snapshot(['10.5555/work.1', '-o', output]);
  const { requests, out } = await snapshot(['10.5555/work.1', '--from', output]);
  assert.equal(requests.length, 0);
  assert.deepEqual(checked(out).works, file().works);
});

test('where a provider fails, its last figure stands with its date, and it is never a 0', async () => {
  const words = ['10.5555/work.1', '10.5555/work.2', '-o', output, '--max-age', '0'];
  const down: Options['fault'] = (address) =>
    address.includes('openalex') ? { status: 500 } : undefined;
  await snapshot(words.filter((word) => word !== '10.5555/work.2'));
  const { code, told } = await snapshot(words, { start: start + 7 * day, fault: down });
  assert.equal(code, 0);
  assert.match(
    told,
    /^OpenAlex: 2 failed \(kept from 22 November 2026: 1\)\. OpenAlex had a fault and could not answer\.$/m,
  );
  const kept = finding(file(), 'doi:10.5555/work.1', 'openalex');
  assert.equal(kept.state === 'counted' && kept.value, figureOf('openalex', '10.5555/work.1'));
  assert.match((kept.receipt as { retrieved: string }).retrieved, /^2026-11-22/);
  const other = finding(file(), 'doi:10.5555/work.1', 'crossref');
  assert.match((other.receipt as { retrieved: string }).retrieved, /^2026-11-29/);
  const lost = finding(file(), 'doi:10.5555/work.2', 'openalex');
  assert.equal(lost.state, 'failed');
  assert.equal('value' in lost, false);
  assert.equal((await snapshot([...words, '--strict'], { fault: down })).code, 1);
});

test('a short Retry-After is waited out', async () => {
  const { told, requests } = await snapshot(['10.5555/work.1', '-o', output], {
    fault: (address, count) =>
      address.includes('openalex') && !count
        ? { status: 429, headers: { 'retry-after': '90' } }
        : undefined,
  });
  assert.match(told, /^OpenAlex: 1 counted\.$/m);
  const [first, second] = requests.filter(({ address }) => address.includes('openalex'));
  assert.ok(second!.at - first!.at >= 90_000);
});

test('a provider that wants hours is left alone, and it is said when to come again', async () => {
  const { code, told, requests } = await snapshot(['10.5555/work.1', '-o', output], {
    fault: (address) =>
      address.includes('openalex')
        ? { status: 429, body: { retryAfter: 52_200 }, headers: { 'retry-after': '52200' } }
        : undefined,
  });
  assert.equal(code, 0);
  assert.equal(requests.filter(({ address }) => address.includes('openalex')).length, 1);
  // 9:30 and 14½ hours, to the full minute after.
  assert.match(
    told,
    /^OpenAlex wants to be left alone, so it was not asked further\. Run this again after 23 November 2026, 00:01 UTC\.$/m,
  );
  assert.equal(finding(file(), 'doi:10.5555/work.1', 'openalex').state, 'failed');
  assert.match(told, /^OpenCitations: 1 counted/m);
});

test('who refuses everything is not asked for ever', async () => {
  const works = Array.from({ length: 3000 }, (_, at) => `10.5555/work.${at}`);
  const { told, requests } = await snapshot(
    ['--list', '-', '--providers', 'crossref', '-o', output],
    { fault: () => ({ status: 403, body: 'Forbidden' }) },
    works.join('\n'),
  );
  assert.ok(requests.length < 30, `${requests.length}`);
  assert.match(told, /Crossref gave no usable answer many times in a row/);
  assert.match(told, /^Crossref: 3,000 failed\.$/m);
});

test('a work that is not known by its DOI is asked for by its PMID', async () => {
  const { requests } = await snapshot([
    ...['--csv', await written('t.csv', 'doi,pmid\n10.5555/nobody.1,7\n'), '-o', output],
    ...['--providers', 'openalex'],
  ]);
  assert.deepEqual(
    requests.map(({ address }) => asked(address).ids),
    [['doi:10.5555/nobody.1'], ['pmid:7']],
  );
  const found = finding(file(), 'doi:10.5555/nobody.1', 'openalex');
  assert.equal(found.state === 'counted' && found.value, figureOf('openalex', '10.5555/by-pmid.7'));
});

async function written(name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('a work nobody can be asked about is in the file, not asked, and told', async () => {
  const { told } = await snapshot(['isbn:9780306406157', '10.5555/work.1', '-o', output]);
  assert.match(told, /Nobody can be asked about 1 work, for want of a DOI: isbn:9780306406157/);
  const { state } = finding(file(), 'isbn:9780306406157', 'openalex');
  assert.equal(state, 'not-asked');
});

test('--shards writes a folder in which every work stands in its shard', async () => {
  const shards = join(folder, 'shards');
  const works = Array.from({ length: 40 }, (_, at) => `10.5555/work.${at}`);
  const table = await written(
    't.csv',
    `doi,pmid\n${works.map((doi, at) => `${doi},${at + 1}`).join('\n')}\n`,
  );
  await mkdir(shards);
  // Of another number of shards, left from before.
  await writeFile(join(shards, '0f.json'), '{}');
  await writeFile(join(shards, 'mine.json'), '{}');
  const words = ['--csv', table, '--shards', '-o', shards, '--providers', 'crossref'];
  const { code } = await snapshot(words);
  assert.equal(code, 0);
  const index = JSON.parse(readFileSync(join(shards, 'index.json'), 'utf8')) as object;
  assert.deepEqual(index, {
    format: 'impact-badges-shards',
    version: 1,
    generated: '2026-11-22T09:30:00Z',
    asked: ['crossref'],
    shards: 16,
  });
  const names = readdirSync(shards).filter((name) => name !== 'index.json');
  assert.ok(names.includes('mine.json') && !names.includes('0f.json'));
  const seen: string[] = [];
  for (const name of names.filter((each) => each !== 'mine.json')) {
    const shard = checked(readFileSync(join(shards, name), 'utf8'));
    assert.deepEqual(shard.asked, ['crossref']);
    const held = [...Object.keys(shard.works), ...Object.keys(shard.aliases ?? {})];
    assert.ok(held.length, name);
    for (const identifier of held as Identifier[]) {
      assert.equal(shardFile(identifier, 16), name);
      seen.push(identifier);
    }
  }
  assert.equal(seen.length, 80);
  const again = await snapshot(words);
  assert.equal(again.requests.length, 0, 'shards are read again as one');
  assert.match(again.told, /nothing has changed/);
  // Now without most of them: their shards go.
  await snapshot(['10.5555/work.0', '--shards', '-o', shards, '--providers', 'crossref']);
  assert.equal(readdirSync(shards).length, 3);
  assert.equal(existsSync(`${shards}.journal`), false);
});

test('what is no snapshot is not written over', async () => {
  await writeFile(output, '{"mine":true}');
  isRefusal(await snapshot(['10.5555/work.1', '-o', output]), /Nothing is written over it/);
  assert.equal(await readFile(output, 'utf8'), '{"mine":true}');
  isRefusal(await snapshot(['10.5555/work.1', '-o', folder]), /is a folder.*--shards/);
});

test('a journal that is none of ours is not written over, and nobody is asked', async () => {
  await writeFile(`${output}.journal`, 'My diary\n');
  const ran = await snapshot(['10.5555/work.1', '-o', output]);
  isRefusal(ran, /is no journal of a snapshot\. Nothing is written over it/);
  assert.equal(ran.requests.length, 0);
  assert.equal(await readFile(`${output}.journal`, 'utf8'), 'My diary\n');
});

test('the folders that a snapshot is to stand in are made where they are missing', async () => {
  for (const [path, file, ...more] of [
    ['new/static/works.json', 'new/static/works.json'],
    ['other/static/works', 'other/static/works/index.json', '--shards'],
  ] as const) {
    const { code } = await snapshot(['10.5555/work.1', '-o', join(folder, path), ...more]);
    assert.equal(code, 0);
    assert.ok(existsSync(join(folder, file)));
  }
});

test('a place that can not be written to is told before anybody is asked', async () => {
  const path = join(await written('file', 'x'), 'works.json');
  const ran = await snapshot(['10.5555/work.1', '-o', path]);
  isRefusal(ran, /a part of its path is a file/);
  assert.equal(ran.requests.length, 0);
});

test('--dry-run says what would be asked, and asks nobody', async () => {
  const works = Array.from({ length: 250 }, (_, at) => `10.5555/work.${at}`).join('\n');
  const { out, requests } = await snapshot(['--dry-run', '-o', output], {}, works);
  assert.equal(requests.length, 0);
  assert.match(
    out,
    /^250 works\. Nothing has been asked\.\nOpenAlex: 250 works in 3 requests, about 1 second\n/,
  );
  assert.match(out, /OpenCitations: 250 works in 250 requests, about 2 minutes\n$/);
  assert.deepEqual(readdirSync(folder), []);
});

test('a provider that takes long is told of beforehand, and how to leave it out', async () => {
  const works = Array.from({ length: 250 }, (_, at) => `10.5555/work.${at}`).join('\n');
  const { told } = await snapshot(['-o', output], {}, works);
  assert.match(
    told,
    /^OpenCitations will take about 2 minutes, .*--providers openalex,crossref,datacite$/m,
  );
  assert.doesNotMatch(told, /OpenAlex will take/);
});

test('--contact goes to those who ask for it, and not into the file', async () => {
  const { requests } = await snapshot([
    '10.5555/work.1',
    '--contact',
    'me@example.org',
    '-o',
    output,
  ]);
  const told = requests.filter(({ address }) => address.includes('me%40example.org'));
  assert.deepEqual(providersAsked(told), ['crossref', 'datacite']);
  assert.doesNotMatch(await readFile(output, 'utf8'), /example\.org/);
  isRefusal(await snapshot(['10.5555/work.1', '--contact', 'me']), /no e-mail address/);
});

test('--providers asks these alone, and names those there are', async () => {
  const { requests } = await snapshot([
    '10.5555/work.1',
    '--providers',
    'crossref,datacite',
    '-o',
    output,
  ]);
  assert.deepEqual(providersAsked(requests), ['crossref', 'datacite']);
  assert.deepEqual(file().asked, ['crossref', 'datacite']);
  isRefusal(
    await snapshot(['10.5555/work.1', '--providers', 'scopus']),
    /scopus can't be asked\. There are: openalex/,
  );
});

test('--dry-run --json says the same to a machine', async () => {
  const { out } = await snapshot(['10.5555/work.1', 'pmid:1', '--dry-run', '--json', '-o', output]);
  const { works, plans } = JSON.parse(out) as { works: number; plans: object[] };
  assert.equal(works, 2);
  assert.deepEqual(plans[1], { provider: 'crossref', works: 1, requests: 1, seconds: 1 });
});

test('why figures failed is said, and what to do', async () => {
  const { told, out } = await snapshot(['10.5555/work.1', '-o', output, '--json'], {
    fault: (address) => (address.includes('datacite') ? { status: 500 } : undefined),
  });
  assert.match(told, /^DataCite: 1 failed\. .*DataCite/m);
  assert.match(told, /Run this again: only what has failed is asked for\./);
  const { providers } = JSON.parse(out) as { providers: { provider: string; reasons?: object }[] };
  const [datacite] = providers.filter(({ provider }) => provider === 'datacite');
  assert.deepEqual(datacite?.reasons, { 'server-error': 1 });
  assert.equal(
    providers.some(({ provider, reasons }) => provider !== 'datacite' && reasons),
    false,
  );
});

test('--json puts the summary on standard output', async () => {
  const { out } = await snapshot(['10.5555/work.1', 'nonsense', '--json', '-o', output]);
  const summary = JSON.parse(out) as { works: number; problems: string[]; providers: object[] };
  assert.equal(summary.works, 1);
  assert.equal(summary.problems.length, 1);
  assert.deepEqual(summary.providers[0], {
    provider: 'openalex',
    ...{
      counted: 1,
      unknown: 0,
      unclear: 0,
      failed: 0,
      unasked: 0,
      kept: 0,
      reused: 0,
      requests: 1,
    },
  });
  isRefusal(await snapshot(['10.5555/work.1', '--json']), /Name a file with -o/);
});

for (const [words, sentence] of [
  [['--shards'], /--shards needs a folder/],
  [['--max-age', 'soon'], /6d, 12h, 30m or 0/],
  [['--max-age', '6'], /6d, 12h, 30m or 0/],
  [['--colour'], /unknown option '--colour'/],
] as const)
  test(`${words.join(' ')} is refused with a sentence`, async () => {
    isRefusal(await snapshot(['10.5555/work.1', ...words]), sentence);
  });

test('the pages of a sitemap are asked one after the other, on their own host alone', async () => {
  const site = 'https://site.example';
  const badge = (doi: string) =>
    `<html><body><impact-badge doi="${doi}"></impact-badge></body></html>`;
  const pages = {
    [`${site}/sitemap.xml`]: `<sitemapindex><sitemap><loc>${site}/one.xml</loc></sitemap><sitemap><loc>https://elsewhere.example/two.xml</loc></sitemap></sitemapindex>`,
    [`${site}/one.xml`]: `<urlset><url><loc>${site}/a</loc></url><url><loc>${site}/b</loc></url><url><loc>${site}/gone</loc></url><url><loc>https://elsewhere.example/c</loc></url></urlset>`,
    [`${site}/a`]: badge('10.5555/work.1'),
    [`${site}/b`]: '<html><head><meta name="citation_doi" content="10.5555/work.2"></head></html>',
  };
  const { told, requests } = await snapshot(['--sitemap', `${site}/sitemap.xml`, '-o', output], {
    pages,
  });
  assert.deepEqual(Object.keys(file().works), ['doi:10.5555/work.1', 'doi:10.5555/work.2']);
  assert.match(told, /gone: It answered 404\./);
  assert.match(told, /2 addresses of other sites are left out/);
  const own = requests.filter(({ address }) => address.startsWith(site));
  assert.equal(own.length, 5);
  assert.equal(
    requests.some(({ address }) => address.includes('elsewhere')),
    false,
  );
  for (const [at, { at: begun }] of own.entries())
    if (at) assert.ok(begun >= own[at - 1]!.end! + 250 - 1);
});

test('a sitemap may be a packed file', async () => {
  const map = await written(
    'sitemap.xml.gz',
    gzipSync('<urlset><url><loc>https://site.example/a</loc></url></urlset>'),
  );
  const pages = { 'https://site.example/a': '<impact-badge doi="10.5555/work.1"></impact-badge>' };
  await snapshot(['--sitemap', map, '-o', output], { pages });
  assert.deepEqual(Object.keys(file().works), ['doi:10.5555/work.1']);
});

test('a journal with a torn last line is gone on from', async () => {
  const words = ['10.5555/work.1', '10.5555/work.2', '--providers', 'opencitations', '-o', output];
  const stopped = await child(['snapshot', ...words], {
    ...{ start, seed: 1, log: join(folder, 'log'), killAt: 4, phase: false },
  });
  assert.equal(stopped.signal, 'SIGKILL');
  const journal = `${output}.journal`;
  const text = await readFile(journal, 'utf8');
  assert.equal(text.split('\n').length, 3, 'a heading and one answer');
  await writeFile(journal, `${text}["opencitations","doi:10.5555/work.2",[17953`);
  const { requests, told } = await snapshot(words);
  assert.deepEqual(
    requests.map(({ address }) => asked(address).ids),
    [['doi:10.5555/work.2']],
  );
  assert.match(told, /Going on from an earlier run/);
  assert.equal(existsSync(journal), false);
  assert.equal(Object.keys(file().works).length, 2);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test(`${signal} ends with ${code}, and the same command goes on`, async () => {
    const list = await written(
      'list.txt',
      Array.from({ length: 30 }, (_, at) => `10.5555/work.${at}`).join('\n'),
    );
    const words = ['--list', list, '--providers', 'opencitations', '-o', output];
    const ended = await child(['snapshot', ...words], {
      ...{ start, seed: 1, log: join(folder, 'log'), killAt: 20, killWith: signal },
    });
    assert.equal(ended.code, code, ended.told);
    assert.match(
      ended.told,
      /^Stopped\. What has been answered is in .*works\.json\.journal: give the same command again to go on\.$/m,
    );
    assert.equal(existsSync(output), false);
    const { requests } = await snapshot(words);
    assert.ok(requests.length > 5 && requests.length < 25, `${requests.length}`);
    assert.equal(Object.keys(file().works).length, 30);
  });
