import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWorks } from '../../../src/intake/works-in-file.js';

const readBibtex = (text: string) => readWorks(text, { kind: 'bibtex' });

const torture = String.raw`This is a comment, mail a@b.org.
@string{press = "Some Press"}
@STRING(half = {Half a})
@preamble{"\newcommand{\x}{y}"}

@article{doe:2019,
  title     = {A {S}tudy of \"{u}ber \'{\i}mp{\^a}cts \& {\ss}: 100\% \textit{in vivo}},
  author    = "Doe, J. and {\O}rsted, H.",
  year      = 2019,
  publisher = press,
  doi       = {10.5555/foo\_bar},
  url       = {https://journal.test/x},
}

@article{noend,
  title = {The end is missing,
  doi = {10.5555/lost}

@misc{arx, title = half # " title", eprint = {2401.00001v2}, archivePrefix = {arXiv}, date = {2024-01-03}}
@inbook{chapter, title={A chapter}, isbn={978-0-306-40615-7}, year = "2011"}
@book{book, title="A book", isbn={978-0-306-40615-7, 0-306-40615-2}}
@article{comma, title={No comma} year=2019, doi={10.5555/comma}}
@article{half, title={Half a DOI}, doi={10.12/x}}
@comment{jabref-meta:
@article{out, doi={10.5555/out}}
}
@Article (round, title = {Round (brackets)}, pmid = 123456)
@article{one, doi={10.5555/one}} @article{two, doi={10.5555/two}}
@dataset{ , doi = "https://doi.org/10.5555/NOKEY", title = {No key}}
@online{page, howpublished = {\url{https://example.test/a_b}}, title = {A page}}
@article{empty, note = {nothing}}
@article{last, doi = {10.5555/last`;

const read = readBibtex(torture);

test('every sound entry of a tortured file is read', () => {
  assert.deepEqual(
    read.works.map(({ identifiers, title }) => [identifiers.join(' '), title]),
    [
      ['doi:10.5555/foo_bar', 'A Study of über ímpâcts & ß: 100% in vivo'],
      ['doi:10.48550/arxiv.2401.00001 arxiv:2401.00001', 'Half a title'],
      ['', 'A chapter'],
      ['isbn:9780306406157', 'A book'],
      ['', 'Half a DOI'],
      ['pmid:123456', 'Round (brackets)'],
      ['doi:10.5555/one', undefined],
      ['doi:10.5555/two', undefined],
      ['doi:10.5555/nokey', 'No key'],
      ['url:https://example.test/a_b', 'A page'],
    ],
  );
});

test('year and kind are read as they are written', () => {
  const [first, second, third] = read.works;
  assert.deepEqual([first?.year, first?.type, first?.line], [2019, 'article', 6]);
  assert.deepEqual([second?.year, second?.type], [2024, 'misc']);
  assert.deepEqual([third?.year, third?.type], [2011, 'inbook']);
});

test('what is broken is told by its line, and costs no other entry', () => {
  const lines = torture.split('\n');
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
  assert.deepEqual(
    read.problems.map(({ line, trouble: { kind } }) => [line, kind]),
    [
      [lineOf('@article{noend'), 'unclosed'],
      [lineOf('@article{comma'), 'broken'],
      [lineOf('@article{half'), 'unreadable'],
      [lineOf('@article{empty'), 'nameless'],
      [lineOf('@article{last'), 'unclosed'],
    ],
  );
});

test('the number of a book is not its chapter’s', () => {
  const chapters = ['inbook', 'incollection', 'inproceedings', 'conference'];
  for (const type of chapters) {
    const { works } = readBibtex(`@${type}{a, title={x}, isbn={978-0-306-40615-7}}`);
    assert.deepEqual(works[0]?.identifiers, [], type);
  }
});

test('of 200 entries with 20 broken ones, 180 are read and 20 are told', () => {
  const entries = Array.from({ length: 200 }, (_, at) =>
    at % 10 === 3
      ? `@article{k${at}, title = {Broken ${at}, doi = {10.5555/${at}}\n`
      : `@article{k${at},\n  title = {Sound ${at}},\n  doi = {10.5555/${at}}\n}\n`,
  );
  const { works, problems } = readBibtex(entries.join('\n'));
  assert.equal(works.length, 180);
  assert.equal(problems.length, 20);
  assert.ok(works.every(({ title }) => title?.startsWith('Sound')));
});

test('braces thousandfold in one another are told and not followed', () => {
  const deep = `@article{a, title={${'{'.repeat(10_000)}${'}'.repeat(10_000)}}}`;
  assert.deepEqual(
    readBibtex(deep).problems.map(({ trouble: { kind } }) => kind),
    ['unclosed'],
  );
});

test('any title that LaTeX could print comes back, with any line ends', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.;:()]{0,60}[a-z]$/),
      fc.constantFrom('\n', '\r\n', '\r'),
      (title, end) => {
        const text = ['@article{k,', `  title = {${title}},`, '  year = {2020}', '}', ''].join(end);
        const [work] = readBibtex(`${end}${text}`).works;
        assert.equal(work?.title, title.replace(/ +/g, ' '));
        assert.equal(work?.line, 2);
      },
    ),
  );
});
