import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exportFormats, layoutIds } from '../../src/cli/export/options.js';
import { documentFormats } from '../../src/export/layouts.js';
import { badges, counted, reported, retracted } from '../export/fixtures.js';
import { command } from '../support/command.js';
import { type Entry, folderOfSnapshots } from '../support/snapshot-works.js';
import { checked } from './support/schema.js';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
const entryOf = ({ key, attention }: typeof badges): Entry => [key, attention];
before(async () => {
  folder = await folderOfSnapshots();
  from = await folder.write(entryOf(badges), entryOf(retracted));
});
after(() => folder.remove());

test('a layout is written as text, the notices first', async () => {
  const { code, out, told } = await command(['export', from, '--layout', 'cv']);
  assert.equal(code, 0);
  assert.match(out, /^Lines for a CV\n\nNotices\n\n- Retracted: A data set \(2020\)/);
  assert.match(out, /Cited by 39 works \(OpenAlex, 12 November 2026\)/);
  assert.equal(told, '');
});

test('works and numbers are chosen by name, in the order they are named', async () => {
  const words = ['--works', '10.5555/retracted', '10.5555/badges', '--facts', 'citations@openalex'];
  const { out } = await command(['export', from, '--layout', 'cv', ...words]);
  assert.match(out, /Cited by 1 work[^]*Cited by 39 works/);
  assert.doesNotMatch(out, /1,204|Crossref, 12/);
});

test('a work that is not there is told, and under --strict ends with 1', async () => {
  const words = ['export', from, '--layout', 'cv', '--works', '10.5555/badges', '10.5555/none'];
  const plain = await command(words);
  assert.equal(plain.code, 0);
  assert.equal(plain.told, `impact-badges: doi:10.5555/none is not in ${from}.\n`);
  assert.equal((await command([...words, '--strict'])).code, 1);
});

test('that only the first works stand there is told', async () => {
  const many = await folder.write(
    ...Array.from({ length: 7 }, (_, n): Entry => [`doi:10.5555/${n}`, badges.attention]),
  );
  const { told } = await command(['export', many, '--layout', 'tenure']);
  assert.equal(
    told,
    'impact-badges: Only the first 5 of 7 works stand in it; name others with --works.\n',
  );
});

test('a number without a source is left out of documents and told, in data too', async () => {
  const receipt = { link: 'about:blank', request: '' };
  const bare = await folder.write([
    'doi:10.5555/bare',
    { ...badges.attention, findings: [counted('openalex', 'citations', 77, { receipt })] },
  ]);
  const document = await command(['export', bare, '--layout', 'tenure']);
  assert.doesNotMatch(document.out, /77/);
  assert.match(document.told, /On badges: Citations \(OpenAlex\): it has no source\./);
  const data = await command(['export', bare, '--format', 'csv']);
  assert.match(data.out, /,77,/);
  assert.match(data.told, /it has no source\./);
});

test('data hold all findings and fit the schema', async () => {
  const { out } = await command(['export', from, '--format', 'json', '--works', '10.5555/badges']);
  const { works } = checked(out);
  assert.deepEqual(Object.keys(works), ['doi:10.5555/badges']);
  assert.equal(works['doi:10.5555/badges']!.findings.length, badges.attention.findings.length);
  const csv = await command(['export', from, '--format', 'csv']);
  assert.ok(csv.out.startsWith('identifier,title,year,measure,provider,state,value,unit,'));
});

test('lists of works hold the wished numbers as notes, and a résumé no more works than a CV', async () => {
  const path = join(folder.path, 'reported.json');
  await writeFile(path, JSON.stringify([...reported, { text: 'A talk', by: 'B' }]));
  const words = ['--facts', 'citations@crossref', '--lang', 'es', '--reported', path];
  const csl = await command(['export', from, '--format', 'csl-json', ...words]);
  assert.equal(csl.code, 0);
  const items = JSON.parse(csl.out) as Record<string, string>[];
  assert.deepEqual(
    items.map(({ DOI }) => DOI),
    ['10.5555/badges', '10.5555/retracted'],
  );
  assert.match(
    items[0]!['note']!,
    /^Citado por 31 trabajos \(Crossref, 12 de noviembre de 2026\)\n/,
  );
  assert.match(items[0]!['note']!, /declarado por A\. Author/);
  assert.equal(
    csl.told,
    'impact-badges: “A talk” is about none of these works, so it stands in no note.\n',
  );
  const many = await folder.write(
    ...Array.from({ length: 7 }, (_, n): Entry => [`doi:10.5555/${n}`, badges.attention]),
  );
  const resume = await command(['export', many, '--format', 'json-resume']);
  const file = JSON.parse(resume.out) as { publications: unknown[] };
  assert.equal(file.publications.length, 5);
  assert.match(resume.told, /Only the first 5 of 7 works/);
});

test('a sealed file is found intact, and a change is told and ends with 1', async () => {
  const path = join(folder.path, 'sealed.json');
  assert.equal((await command(['export', from, '--format', 'sealed', '-o', path])).code, 0);
  const intact = await command(['export', path, '--verify']);
  assert.equal(intact.code, 0);
  assert.match(intact.out, /^Unchanged since it was sealed: /);
  assert.match(intact.out, /don’t show who made it/);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"value": 39', '"value": 93'));
  const other = await command(['export', path, '--verify']);
  assert.equal(other.code, 1);
  assert.match(other.out, /- doi:10\.5555\/badges, citations openalex is another\./);
  const none = await command(['export', from, '--verify']);
  assert.equal(none.code, 1);
  assert.match(none.out, /no seal/);
});

test('what people report comes from a file', async () => {
  const path = join(folder.path, 'reported.json');
  await writeFile(path, JSON.stringify(reported));
  const { out } = await command(['export', from, '--layout', 'tenure', '--reported', path]);
  assert.match(out, /Kidney health day, 240 visitors \(reported by A\. Author, 14 June 2025\)/);
  await writeFile(path, '[{"text":"x","by":"y"},{"text":"x"}]');
  const broken = await command(['export', from, '--layout', 'tenure', '--reported', path]);
  assert.equal(broken.code, 2);
  assert.match(broken.told, /Entry 2 of/);
});

/** Four entries: for everyone, for a committee, for nobody, and taken back. */
const evidence = {
  format: 'impact-badges-evidence',
  version: 1,
  entries: [
    { kind: 'event', title: 'An open day', date: '2025-06-14', count: 240, unit: 'people' },
    { kind: 'letter', title: 'A letter', consent: 'committee', works: ['doi:10.5555/badges'] },
    { kind: 'testimony', title: 'A girl’s words' },
    { kind: 'letter', title: 'A letter taken back', consent: 'public', withdrawn: '2026-01-01' },
  ].map((entry) => ({ ...entry, reportedBy: 'The camp' })),
};

test('evidence stands apart from what was counted, for the reader who is named', async () => {
  const path = join(folder.path, 'evidence.json');
  await writeFile(path, JSON.stringify(evidence));
  const words = ['export', from, '--layout', 'tenure', '--evidence', path];
  const open = await command([...words, '--audience', 'public']);
  assert.match(
    open.out,
    /Reported by people, not counted by machine\n\n- Events: An open day, 240 people; How it was counted: not said \(reported by The camp, 14 June 2025\)\.\n/,
  );
  assert.doesNotMatch(open.out, /letter|girl/i);
  assert.match(open.told, /3 entries of evidence not for everyone, or taken back: left out\./);
  const closed = await command([...words, '--audience', 'committee', '--strict']);
  assert.equal(closed.code, 0);
  assert.match(closed.out, /Letters: A letter \(reported by The camp\)/);
  assert.doesNotMatch(closed.out, /girl|taken back/);
  assert.match(closed.told, /2 entries of evidence not for a committee, or taken back: left out\./);
});

test('who reads it has to be said where it makes a difference, and in no format does private text stand', async () => {
  const path = join(folder.path, 'evidence.json');
  await writeFile(path, JSON.stringify(evidence));
  const unsaid = await command(['export', from, '--layout', 'tenure', '--evidence', path]);
  assert.equal(unsaid.code, 2);
  assert.match(unsaid.told, /1 entry of evidence may be read by a committee and not by everyone/);
  assert.equal(unsaid.out, '');
  const outputs = [
    ...exportFormats.filter((format) => format !== 'docx').map((format) => ['--format', format]),
    ...layoutIds
      .filter((id) => id !== 'award')
      .map((id) => ['--layout', id, ...(id === 'nih' ? [] : ['--format', 'html'])]),
  ];
  for (const output of outputs) {
    const isDocument = (documentFormats as readonly string[]).includes(output[1]!);
    const words = [...output, ...(isDocument ? ['--layout', 'tenure'] : [])];
    const { code, out } = await command([
      ...['export', from, '--evidence', path, '--audience', 'public'],
      ...words,
    ]);
    assert.equal(code, 0, words.join(' '));
    assert.doesNotMatch(out, /A letter|girl|taken back/, words.join(' '));
  }
});

test('of evidence that can’t be read the line is told, and what else there is stands there', async () => {
  const path = join(folder.path, 'rows.csv');
  await writeFile(path, 'kind;title;date;reportedBy\ntweet;A post;2025;Me\nevent;A day;2025;Me\n');
  const { code, out, told } = await command([
    ...['export', from, '--layout', 'tenure', '--evidence', path, '--strict'],
  ]);
  assert.equal(code, 1);
  assert.match(out, /Events: A day \(reported by Me, 2025\)/);
  assert.match(told, /rows\.csv line 2: /);
});

test('a DOCX needs a file, and is one', async () => {
  const words = ['export', from, '--layout', 'tenure', '--format', 'docx'];
  assert.equal((await command(words)).code, 2);
  const path = join(folder.path, 'packet.docx');
  assert.equal((await command([...words, '-o', path])).code, 0);
  assert.equal((await readFile(path)).subarray(0, 2).toString(), 'PK');
});

test('it speaks Spanish and Arabic', async () => {
  const spanish = await command(['export', from, '--layout', 'cv', '--lang', 'es']);
  assert.match(spanish.out, /Citado por 39 trabajos/);
  const words = ['export', from, '--layout', 'cv', '--lang', 'ar', '--format', 'html'];
  assert.match((await command(words)).out, /<html lang="ar" dir="rtl">/);
});

test('a wrong call is told in a sentence and ends with 2', async () => {
  const calls: readonly (readonly [words: string[], sentence: RegExp])[] = [
    [[from], /Name a layout with --layout/],
    [['none.json', '--layout', 'cv'], /none\.json can't be read/],
    [[from, '--layout', 'nih', '--format', 'html'], /its form takes no markup/],
    [[from, '--layout', 'cv', '--facts', 'hearts'], /"hearts" is no measure/],
    [[from, '--layout', 'cv', '--works', 'what'], /"what" can't be read as a DOI/],
    [[from, '--layout', 'award'], /award needs --from and --until/],
    [[from, '--layout', 'award', '--from', '2024-13', '--until', '2025'], /--from is a date/],
    [[from, '--layout', 'award', '--from', '2026', '--until', '2025'], /later than/],
    [[from, '--layout', 'cv', '--from', '2024'], /are for the layout award/],
    [[from, '--layout', 'cv', '--counts'], /--counts is for narrative-cv/],
    [[from, '--format', 'csv', '--layout', 'cv'], /--layout says nothing/],
    [[from, '--format', 'csl-json', '--layout', 'cv'], /it is a list of works with notes/],
    [[from, '--format', 'json', '--facts', 'citations'], /it holds all findings/],
    [[from, '--layout', 'cv', '--audience', 'public'], /--audience says who reads/],
    [[from, '--verify', '--layout', 'cv'], /--verify takes/],
  ];
  for (const [words, sentence] of calls) {
    const { code, out, told } = await command(['export', ...words]);
    assert.equal(code, 2, words.join(' '));
    assert.match(told, sentence);
    assert.equal(out, '');
  }
});
