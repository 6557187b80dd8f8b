import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { EvidenceFile } from '../../src/model/evidence.js';
import { command } from '../support/command.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterEach(() => rm(folder, { recursive: true }));

const camp = 'test/intake/evidence/camp.csv';
const at = (name: string) => join(folder, name);
const write = async (name: string, content: string | object) => {
  const path = at(name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const fileAt = async (name: string) => JSON.parse(await readFile(at(name), 'utf8')) as EvidenceFile;
const fileOf = (...entries: readonly object[]) => ({
  format: 'impact-badges-evidence',
  version: 1,
  entries,
});
const day = { kind: 'event', title: 'A day', date: '2025-06-14', reportedBy: 'Me' };
const secret = { ...day, title: 'A secret', consent: 'private' };

test('evidence divides a table into what anyone may download and what nobody else may', async () => {
  const { code, out } = await command(['evidence', camp, '--out', at('site')]);
  assert.equal(code, 0);
  assert.equal(
    out,
    `29 entries. 26 for everyone, 3 not.

To look at before you publish
  2 entries go out without figures of fewer than five people.

Written
  ${at('site/evidence.private.json')}, which is yours alone: keep it off your site.
  ${at('site/evidence.json')}, which anyone may download.
`,
  );
  assert.deepEqual((await readdir(at('site'))).sort(), ['evidence.json', 'evidence.private.json']);
  const text = await readFile(at('site/evidence.json'), 'utf8');
  assert.equal(/nurse|Okafor|mother|photos\//.test(text), false);
  assert.equal((await fileAt('site/evidence.private.json')).entries.length, 6);
});

test('evidence without --out only checks, and tells bad rows by their line', async () => {
  const path = await write(
    'rows.csv',
    'kind;title;date;reportedBy\ntweet;A post;2025;Me\nevent;A day;06/07/2025;Me\nevent;Another;;Me\n',
  );
  const { code, out } = await command(['evidence', path]);
  assert.equal(code, 0);
  assert.match(out, /^3 entries\. 1 for everyone, 0 not\.\n/);
  assert.match(out, /rows\.csv line 2: "tweet" is none of the kinds/);
  assert.match(out, /rows\.csv line 3: "06\/07\/2025" is 2025-07-06 if the day comes first/);
  assert.match(out, /rows\.csv line 4: It has no date\./);
  assert.deepEqual(await readdir(folder), ['rows.csv']);
  assert.equal((await command(['evidence', path, '--strict'])).code, 1);
});

test('evidence --dates answers the question for the whole file', async () => {
  const path = await write('rows.csv', 'kind;title;date\nevent;A day;06/07/2025\n');
  const { code } = await command(['evidence', path, '--dates', 'mdy', '--out', folder]);
  assert.equal(code, 0);
  assert.equal((await fileAt('evidence.json')).entries[0]?.date, '2025-06-07');
  assert.equal((await command(['evidence', path, '--dates', 'ydm'])).code, 2);
});

test('evidence --json holds the report', async () => {
  const path = await write('rows.csv', 'kind,title,date,Weather\nevent,A day,2025,rain\n');
  const { out } = await command(['evidence', path, '--json', '--reported-by', 'Me']);
  assert.deepEqual(JSON.parse(out), {
    ...{ given: 1, shared: 1, kept: 0, masked: 0, problems: [], questions: [], gaps: [] },
    ...{ unknownFields: ['Weather'], written: [] },
  });
});

test('both halves that are read together come to the same halves', async () => {
  await command(['evidence', camp, '--out', folder]);
  const before = [await fileAt('evidence.json'), await fileAt('evidence.private.json')];
  const halves = [at('evidence.json'), at('evidence.private.json')];
  const { code, out } = await command(['evidence', ...halves, '--out', folder]);
  assert.equal(code, 0, out);
  const after = [await fileAt('evidence.json'), await fileAt('evidence.private.json')];
  const sorted = ({ entries }: EvidenceFile) => entries.map((each) => JSON.stringify(each)).sort();
  assert.deepEqual(after.map(sorted), before.map(sorted));
});

test('the public half alone is not divided into the place of both', async () => {
  await command(['evidence', camp, '--out', folder]);
  const before = await readFile(at('evidence.private.json'), 'utf8');
  const { code, told } = await command(['evidence', at('evidence.json'), '--out', folder]);
  assert.equal(code, 2);
  assert.match(told, /evidence\.private\.json would be written over and has not been read/);
  assert.equal(await readFile(at('evidence.private.json'), 'utf8'), before);
});

test('a file of which not all can be read is not written over', async () => {
  const path = await write('evidence.json', fileOf(day, { kind: 'tweet', title: 'A post' }));
  const before = await readFile(path, 'utf8');
  const { code, told } = await command(['evidence', path, '--out', folder]);
  assert.equal(code, 2);
  assert.match(told, /not all of it can be read/);
  assert.equal(await readFile(path, 'utf8'), before);
});

test('check fails on a file with private entries and passes one without, and asks nobody', async () => {
  const open = await write('open.json', fileOf(day));
  const closed = await write('closed.json', fileOf(day, secret));
  const table = await write('closed.csv', 'kind;title;consent\nletter;Thanks;\nevent;A;private\n');
  assert.deepEqual(await command(['check', '--evidence', open]), {
    ...{ code: 0, told: '' },
    out: 'Evidence\n  Nothing private can be downloaded.\n\n',
  });
  for (const [path, what] of [
    [closed, '1 private entry'],
    [table, '2 private entries'],
  ] as const) {
    const { code, out } = await command(['check', '--evidence', open, '--evidence', path]);
    assert.equal(code, 1);
    assert.ok(out.includes(`${path}: Anyone can download ${what}, so nothing of this`), out);
  }
});

test('check looks into what pages of a site lead to, and what else lies there', async () => {
  const pages: Readonly<Record<string, string | object>> = {
    'index.html': '<impact-evidence src="data/evidence.json"></impact-evidence>',
    'deep/page.html': '<impact-evidence src="../camp%20files/kept.json?v=2"></impact-evidence>',
    'inline.html': `<impact-evidence src="#mine"></impact-evidence><script type="application/json" id="mine">${JSON.stringify(fileOf(secret))}</script>`,
    'away.html': '<impact-evidence src="https://other.example/evidence.json"></impact-evidence>',
    'gone.html': '<impact-evidence src="/gone.json"></impact-evidence>',
    'data/evidence.json': fileOf(day),
    'camp files/kept.json': fileOf(secret, secret),
    'old/my-evidence.private.json': { ...fileOf(day), audience: 'private' },
  };
  for (const [name, content] of Object.entries(pages)) await write(`site/${name}`, content);
  const { code, out } = await command(['check', '--pages', at('site')]);
  assert.equal(code, 1);
  const lines = out.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
  assert.deepEqual(lines.map((line) => line.replace(/, so .*/, '')).filter(Boolean), [
    'Private evidence that anyone can download',
    '  site/old/my-evidence.private.json: Anyone can download 1 private entry',
    '  site/camp files/kept.json: Anyone can download 2 private entries',
    '  site/inline.html #mine: Anyone can download 1 private entry',
    'Evidence that was not looked into',
    '  site/away.html: https://other.example/evidence.json is not in site',
    '  site/gone.html: /gone.json is not in site',
  ]);
});

test('check of a site whose evidence is public passes though it names no works', async () => {
  await cp('test/intake/evidence/camp.csv', at('camp.csv'));
  await command(['evidence', at('camp.csv'), '--out', at('all')]);
  await cp(at('all/evidence.json'), at('site/evidence.json'));
  await write('site/index.html', '<impact-evidence src="evidence.json"></impact-evidence>');
  const { code, out } = await command(['check', '--pages', at('site'), '--json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), { evidence: { files: 1, private: [], problems: [] } });
});
