import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { shardFile } from '../../src/model/shard.js';
import { command } from '../support/command.js';
import { child } from './support/child.js';
import { checked } from './support/schema.js';
import { install, type Options } from './support/stand-in.mjs';

const iD = '0000-0002-1825-0097';
const person = `orcid:${iD}` as const;
const start = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
  output = join(folder, 'works.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** An entry of an ORCID record; without an identifier where there is no DOI. */
const group = (title: string, doi?: string) => ({
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

const record = (...groups: ReturnType<typeof group>[]) => ({ path: `/${iD}/works`, group: groups });
const mine = record(
  group('First', '10.5555/work.1'),
  group('Second', '10.5555/work.2'),
  group('A talk'),
);

type Said = { readonly status?: number; readonly body?: unknown; readonly isDown?: true };

/** Who lists works, and what they say; `undefined` for an address of somebody else. */
function listed(address: string, works: Said): Said | undefined {
  const { host, pathname, searchParams } = new URL(address);
  if (host === 'pub.orcid.org')
    return pathname.endsWith('/works')
      ? works
      : {
          status: 200,
          body: {
            name: {
              path: iD,
              'given-names': { value: 'Josiah' },
              'family-name': { value: 'Carberry' },
            },
          },
        };
  const filter = searchParams.get('filter') ?? '';
  if (host === 'api.crossref.org' && /^(?:orcid|award)/.test(filter))
    return { status: 200, body: { status: 'ok', message: { 'total-results': 0, items: [] } } };
  if (!/author\.orcid|institutions\.ror|awards/.test(`${pathname} ${filter}`)) return undefined;
  const result = {
    id: 'https://openalex.org/W3',
    doi: 'https://doi.org/10.5555/work.3',
    display_name: 'Third',
    publication_year: 2020,
    type: 'article',
  };
  return { status: 200, body: { meta: { count: 1 }, results: [result] } };
}

const answering =
  (works: Said = { status: 200, body: mine }): NonNullable<Options['fault']> =>
  (address) =>
    listed(address, works);

/** Runs the command with stand-ins for network and time. */
async function ran(words: readonly string[], options: Options = {}, name = 'snapshot') {
  const world = install({ start, fault: answering(), ...options });
  try {
    const { code, out, told } = await command([name, ...words]);
    const addresses = world.requests.map(({ address }) => address);
    return { code, out, told, addresses, lists: addresses.filter((each) => listed(each, {})) };
  } finally {
    world.remove();
  }
}

const file = () => checked(readFileSync(output, 'utf8'));

test('the works of a person come from their list, which stands in the snapshot', async () => {
  const { code, told } = await ran(['--orcid', `https://orcid.org/${iD}`, '-o', output]);
  assert.equal(code, 0);
  const { works, portfolios = {} } = file();
  assert.deepEqual(Object.keys(works), ['doi:10.5555/work.1', 'doi:10.5555/work.2']);
  const list = portfolios[person]!;
  assert.equal(list.name, 'Josiah Carberry');
  assert.deepEqual(
    list.works.map(({ title }) => title),
    ['First', 'Second'],
  );
  assert.deepEqual(
    list.perhaps.map(({ identifiers }) => identifiers),
    [['doi:10.5555/work.3', 'openalex:W3']],
  );
  assert.deepEqual(
    list.unidentified.map(({ title }) => title),
    ['A talk'],
  );
  assert.equal(list.isComplete, true);
  assert.match(told, /^Asking ORCID, OpenAlex, Crossref for the works of 0000-0002-1825-0097\.$/m);
  assert.match(
    told,
    /^Josiah Carberry, 0000-0002-1825-0097: 2 works; 1 more is perhaps theirs; 1 entry has no identifier/m,
  );
});

test('the works of a list stand beside those that are named otherwise, each once', async () => {
  const bib = join(folder, 'mine.bib');
  await writeFile(bib, '@article{a, doi={10.5555/work.1}}\n@article{b, doi={10.5555/work.9}}\n');
  await ran(['10.5555/work.8', '--list', bib, '--orcid', iD, '-o', output]);
  assert.deepEqual(Object.keys(file().works), [
    'doi:10.5555/work.1',
    'doi:10.5555/work.2',
    'doi:10.5555/work.8',
    'doi:10.5555/work.9',
  ]);
});

test('an organisation and awards are listed too, several at once, with one funder for all', async () => {
  const { lists } = await ran([
    ...['--ror', 'https://ror.org/05dxps055', '--award', 'A1', '--award', 'A/2'],
    ...['--funder', '10.13039/100000001', '-o', output],
  ]);
  assert.deepEqual(Object.keys(file().portfolios ?? {}), [
    'ror:05dxps055',
    'award:10.13039/100000001/A1',
    'award:10.13039/100000001/A/2',
  ]);
  assert.ok(lists.some((address) => address.includes('institutions.ror%3A05dxps055')));
});

for (const [what, words, sentence] of [
  ['an iD whose last digit is wrong', ['--orcid', '0000-0002-1825-0098'], /as an ORCID iD/],
  ['a ROR ID that is none', ['--ror', 'uni'], /as a ROR ID/],
  ['an award without a funder', ['--award', 'A1'], /add --funder/],
  ['a funder without an award', ['--funder', '10.13039/1'], /add --award/],
  ['a funder by name', ['--award', 'A1', '--funder', 'NSF'], /as an award/],
  [
    'two funders of three awards',
    [
      ...['A', 'B', 'C'].flatMap((a) => ['--award', a]),
      '--funder',
      '10.13039/1',
      '--funder',
      '10.13039/2',
    ],
    /one for each --award/,
  ],
] as const)
  test(`${what} is refused in a sentence, and nobody is asked`, async () => {
    const { code, told, addresses } = await ran([...words, '-o', output]);
    assert.equal(code, 2);
    assert.match(told, sentence);
    assert.deepEqual(addresses, []);
  });

test('a list is asked for again only when it is old', async () => {
  await ran(['--orcid', iD, '-o', output]);
  const soon = await ran(['--orcid', iD, '-o', output], { start: start + 2 * day });
  assert.deepEqual(soon.lists, []);
  assert.match(soon.told, /nothing has changed/);
  const later = await ran(['--orcid', iD, '-o', output], { start: start + 7 * day });
  assert.equal(later.lists.length, 4);
  const anew = await ran(['--orcid', iD, '-o', output, '--max-age', '0'], {
    start: start + 8 * day,
  });
  assert.equal(anew.lists.length, 4);
});

test('where a source fails the list of before stands, with its date, and is told', async () => {
  await ran(['--orcid', iD, '-o', output]);
  const down = { start: start + 7 * day, fault: answering({ isDown: true }) };
  const { code, told } = await ran(['--orcid', iD, '-o', output], down);
  assert.equal(code, 0);
  assert.match(told, /^The works of 0000-0002-1825-0097: ORCID could not be reached\.$/m);
  assert.match(told, /the list of 22 November 2026 stands/);
  assert.equal(file().portfolios![person]!.works.length, 2);
  assert.equal(Object.keys(file().works).length, 2);
  const strict = await ran(['--orcid', iD, '-o', output, '--strict'], down);
  assert.equal(strict.code, 1);
});

test('where it fails and there was none, what the others say stands, and that it failed', async () => {
  const { code, told } = await ran(['10.5555/work.1', '--orcid', iD, '-o', output], {
    fault: answering({ status: 500, body: 'no' }),
  });
  assert.equal(code, 0);
  assert.match(told, /ORCID had a fault/);
  const list = file().portfolios![person]!;
  assert.equal(list.works.length, 0);
  assert.equal(list.perhaps.length, 1);
  assert.equal(list.isComplete, false);
  assert.equal(list.sources[0]!.failure, 'server-error');
});

test('where nothing is listed at all, nothing is written, and the file of before is as it was', async () => {
  await ran(['10.5555/work.1', '-o', output]);
  const before = await readFile(output, 'utf8');
  const { code, told } = await ran(['--orcid', iD, '-o', output], {
    fault: answering({ isDown: true }),
  });
  assert.equal(code, 2);
  assert.match(told, /ORCID could not be reached/);
  assert.match(told, /there is no work to ask about/);
  assert.equal(await readFile(output, 'utf8'), before);
  assert.deepEqual(readdirSync(folder), ['works.json']);
});

test('an empty record is told as such', async () => {
  const { code, told } = await ran(['--orcid', iD, '-o', output], {
    fault: answering({ status: 200, body: record() }),
  });
  assert.equal(code, 2);
  assert.match(told, /No work is named in 0000-0002-1825-0097\./);
  assert.deepEqual(readdirSync(folder), []);
});

test('--dry-run reads the lists, and asks nobody about the works', async () => {
  const { out, addresses, lists } = await ran(['--orcid', iD, '-o', output, '--dry-run']);
  assert.match(out, /^2 works\. Nobody has been asked about them\.$/m);
  assert.equal(addresses.length, lists.length);
  assert.deepEqual(readdirSync(folder), []);
});

test('--shards keeps each list in its shard, and reads it again', async () => {
  const shards = join(folder, 'shards');
  const words = ['--orcid', iD, '--shards', '-o', shards];
  await ran(words);
  const index = await readFile(join(shards, 'index.json'), 'utf8');
  assert.doesNotMatch(index, /portfolios/);
  const shard = checked(await readFile(join(shards, shardFile(person, 16)), 'utf8'));
  assert.equal(shard.portfolios![person]!.name, 'Josiah Carberry');
  const again = await ran(words, { start: start + day });
  assert.deepEqual(again.addresses, []);
});

/** Runs the built command, which is ended by Ctrl-C after so many requests and answers. */
async function stopped(killAt: number, words: readonly string[] = []) {
  const orcid = 'https://pub.orcid.org/v3.0';
  const openalex = `https://api.openalex.org/works?filter=author.orcid%3A${iD}&sort=publication_date:desc&per_page=100&page=1&select=id,doi,ids,display_name,publication_year,type`;
  const crossref = `https://api.crossref.org/works?filter=orcid%3A${iD}&sort=published&order=desc&rows=200&offset=0&select=DOI,title,issued,type`;
  const addresses = [`${orcid}/${iD}/works`, `${orcid}/${iD}/person`, openalex, crossref];
  const pages = Object.fromEntries(
    addresses.map((address) => [address, listed(address, { body: mine })!.body]),
  );
  const log = join(folder, 'log');
  const { code, told } = await child(['snapshot', '--orcid', iD, '-o', output, ...words], {
    ...{ start, seed: 1, log, pages, killAt, killWith: 'SIGINT' as const },
  });
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const requests = lines.map((line) => JSON.parse(line) as [string, string]);
  return { code, told, lists: requests.filter(([what, to]) => what === 'asked' && to in pages) };
}

test('a command that was stopped goes on with the list that it had', async () => {
  const { code, told, lists: first } = await stopped(9);
  assert.equal(code, 130);
  assert.equal(first.length, 4);
  assert.match(told, /give the same command again to go on/);
  assert.equal(existsSync(output), false);
  const { lists } = await ran(['--orcid', iD, '-o', output]);
  assert.deepEqual(lists, []);
  assert.equal(file().portfolios![person]!.works.length, 2);
  assert.equal(existsSync(`${output}.journal`), false);
});

test('one that is stopped while it lists writes no half list', async () => {
  const { code, told } = await stopped(3);
  assert.equal(code, 130);
  assert.match(told, /^Stopped\./m);
  const { lists } = await ran(['--orcid', iD, '-o', output]);
  assert.equal(lists.length, 4);
});

test('a wrong word does not cost what an earlier run was answered', async () => {
  await stopped(9);
  const { code } = await ran(['--orcid', iD, '--list', join(folder, 'nowhere.txt'), '-o', output]);
  assert.equal(code, 2);
  const { lists } = await ran(['--orcid', iD, '-o', output]);
  assert.deepEqual(lists, []);
});

test('what an earlier file holds in the place of a list is not believed', async () => {
  await ran(['--orcid', iD, '-o', output]);
  const old = JSON.parse(await readFile(output, 'utf8')) as { portfolios: object };
  for (const portfolios of [
    7,
    { [person]: { subject: person, sources: 'all' } },
    { [person]: null },
  ]) {
    await writeFile(output, JSON.stringify({ ...old, portfolios }));
    const { code, lists } = await ran(['--orcid', iD, '-o', output], { start: start + day });
    assert.equal(code, 0);
    assert.equal(lists.length, 4);
  }
});

test('check takes the same works, and says what could not be listed', async () => {
  const { code, out } = await ran(['--orcid', iD], {}, 'check');
  assert.equal(code, 0);
  assert.match(out, /2 works/);
  const down = await ran(
    ['10.5555/work.1', '--orcid', iD, '--strict'],
    { fault: answering({ isDown: true }) },
    'check',
  );
  assert.equal(down.code, 1);
  assert.match(down.out, /ORCID could not be reached/);
});

test('the contact goes to those who ask for it, and not into the list', async () => {
  const { addresses } = await ran(['--orcid', iD, '--contact', 'me@example.edu', '-o', output]);
  assert.ok(addresses.some((address) => /orcid%3A.*example\.edu/.test(address)));
  assert.doesNotMatch(await readFile(output, 'utf8'), /example\.edu/);
});
