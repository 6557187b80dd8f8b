import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorks } from '../../src/intake/works-in-file.js';

/** Text of about so many characters. */
function filled(characters: number, part: (at: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const text = part(at);
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

const abstract = 'lorem ipsum dolor sit amet '.repeat(20);
const usual: Readonly<Record<string, (characters: number) => string>> = {
  BibTeX: (size) =>
    filled(
      size,
      (at) =>
        `@article{k${at},\n  title = {On {\\"u} and ${at}},\n  year = 2019,\n  abstract = {${abstract}},\n  doi = {10.5555/${at}}\n}\n`,
    ),
  RIS: (size) =>
    filled(
      size,
      (at) => `TY  - JOUR\nTI  - On ${at}\nAB  - ${abstract}\nDO  - 10.5555/${at}\nER  - \n\n`,
    ),
  'CSL-JSON': (size) =>
    `[${filled(size, (at) => `{"title":"On ${at}","abstract":"${abstract}","DOI":"10.5555/${at}"},`)}"10.5555/z"]`,
  'OAI-PMH': (size) =>
    `<OAI-PMH>${filled(size, (at) => `<record><metadata><dc:title>On ${at}</dc:title><dc:description>${abstract}</dc:description><dc:identifier>10.5555/${at}</dc:identifier></metadata></record>\n`)}</OAI-PMH>`,
  'a table': (size) =>
    `title,abstract,doi\n${filled(size, (at) => `"On, ${at}",${abstract},10.5555/${at}\n`)}`,
};

/** What nobody writes, and what a parser that goes back over its text never ends with. */
const hostile: Readonly<Record<string, (characters: number) => string>> = {
  'entries without an end': (size) => filled(size, () => '@a{k, t = {x\n'),
  'entries in one line': (size) => filled(size, () => '@a{'),
  'quotation marks without an end': (size) => filled(size, () => '@a{k, t = "x{\n'),
  'braces in braces': (size) =>
    filled(size, () => `@a{k, title = ${'{'.repeat(99)}${'}'.repeat(99)}}\n`),
  'one brace again and again': (size) => `@a{k, title = ${'{'.repeat(size)}`,
  'accents without letters': (size) => `@a{k, title = {${'\\"{'.repeat(size / 6)}`,
  'one long line': (size) => 'x'.repeat(size),
  'white space': (size) => `@${' '.repeat(size)}`,
  'elements without an end': (size) => filled(size, () => '<a>'),
  'lone ampersands': (size) => `<a>${'&'.repeat(size)}`,
  'one field again and again': (size) => `TY  - JOUR\n${'UR  - x\n'.repeat(size / 8)}`,
  'brackets in brackets': (size) => '['.repeat(size),
  'quotation marks': (size) => `doi\n${'"'.repeat(size)}`,
};

/** How long it takes on the CPU, and what comes of it. */
function timed(text: string): { seconds: number; works: number } {
  const begin = process.cpuUsage();
  const { works } = readWorks(text);
  return { seconds: process.cpuUsage(begin).user / 1e6, works: works.length };
}

for (const [name, made] of Object.entries(usual))
  test(`ten times as much ${name} takes some ten times as long, and loses nothing`, () => {
    timed(made(100_000));
    const { seconds: small } = timed(made(1_000_000));
    const text = made(10_000_000);
    const { seconds: large, works } = timed(text);
    assert.ok(large < 25 * Math.max(small, 0.02), `${small} s and ${large} s`);
    assert.equal(works, text.match(/10\.5555\//g)!.length);
  });

for (const [name, made] of Object.entries(hostile))
  test(`${name} take time in step with their length`, () => {
    timed(made(50_000));
    const { seconds: small } = timed(made(150_000));
    const { seconds: large } = timed(made(1_500_000));
    assert.ok(large < 30 * Math.max(small, 0.03), `${small} s and ${large} s`);
  });
