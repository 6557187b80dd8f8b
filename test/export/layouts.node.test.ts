import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, preselected } from '../../src/export/compose.js';
import type { Block, ExportDocument } from '../../src/export/document.js';
import { textOfLine } from '../../src/export/document.js';
import { layouts } from '../../src/export/layouts.js';
import type { Material } from '../../src/export/material.js';
import { referenceOf } from '../../src/export/reference.js';
import { textOf } from '../../src/export/text.js';
import type { ExportWork } from '../../src/export/work.js';
import type { LayoutId } from '../../src/words/export-words.js';
import { badges, counted, hostile, reported, retracted } from './fixtures.js';
import { voices } from './voices.js';

const ids = Object.keys(layouts) as LayoutId[];
const now = Date.parse('2026-11-12T00:00:00Z');
const material: Material = { works: [badges, retracted], of: 2, now };
const made = (id: LayoutId, more: Partial<Material> = {}) =>
  compose(id, { ...material, ...more }, voices.en);

function named(key: string, ...findings: ExportWork['attention']['findings']): ExportWork {
  const { attention } = badges;
  return {
    key: `doi:10.5555/${key}`,
    attention: { ...attention, work: { identifiers: [], title: key }, findings },
  };
}

type Table = Extract<Block, { kind: 'table' }>;
const tables = ({ blocks }: ExportDocument) =>
  blocks.filter((block): block is Table => block.kind === 'table');

test('in every layout and language a retraction stands before any number', () => {
  for (const id of ids)
    for (const language of ['en', 'es', 'ar'] as const) {
      const { document } = compose(id, material, voices[language]);
      const [first, second] = document.blocks;
      assert.equal(first?.kind === 'heading' && first.text, voices[language].out.headings.notices);
      assert.ok(second?.kind === 'list');
      assert.match(textOfLine(second.items[0]!), /A data set/);
      assert.doesNotMatch(textOf(document), /undefined|NaN|\[object|\{\w+\}/);
    }
});

test('a number without a source, date or known unit is in no document, and is told', () => {
  const flawed = named(
    'Flawed',
    counted('openalex', 'citations', 7771, { receipt: { link: '', request: '' } }),
    counted('crossref', 'citations', 7772, { receipt: { retrieved: '' } }),
    counted('crossref', 'hearts' as never, 7773),
    counted('crossref', 'guidelines', 4),
  );
  for (const id of ids) {
    const { document, warnings } = made(id, { works: [flawed] });
    assert.doesNotMatch(textOf(document), /777\d|7,77\d/, id);
    assert.deepEqual(
      warnings.map((warning) => warning.slice(warning.lastIndexOf(': ') + 2)).sort(),
      ['it has no date.', 'it has no source.', 'it is of a measure that is unknown here.'],
      id,
    );
  }
});

test('every row of numbers names source, date, unit and period', () => {
  const { columns } = voices.en.out;
  for (const id of ['tenure', 'ref', 'award', 'repository', 'pathway'] as const) {
    const window = { from: '2024', until: '2026' } as const;
    const { document } = made(id, id === 'award' ? { window } : {});
    const numbers = tables(document).filter(({ heads }) => heads.includes(columns.figure));
    assert.ok(numbers.length, id);
    for (const { heads, rows } of numbers)
      for (const row of rows) {
        const cell = (head: string) => textOfLine(row[heads.indexOf(head)] ?? []);
        for (const head of [columns.unit, columns.period, columns.source, columns.figure])
          assert.notEqual(cell(head), '', `${id}: ${head}`);
        const dated = `${cell(columns.source)} ${cell(columns.retrieved)}`;
        assert.match(dated, /12 November 2026|January 2024 – October 2026/, id);
      }
  }
});

test('five works and three numbers of each stand where nothing is chosen', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) =>
    named(
      key,
      counted('hypothesis', 'annotations', 900),
      counted('openalex', 'citations', 3),
      counted('overton', 'policy-documents', 2),
      counted('guardian', 'news-items', 1),
      counted('zenodo', 'views', 0),
    ),
  );
  const works = preselected('cv', many);
  assert.equal(works.length, 5);
  const text = textOf(made('cv', { works, of: 6 }).document);
  assert.match(text, /a\. https:\/\/doi\.org\/10\.5555\/a\. Cited in 2 policy documents/);
  // Social media come last, however many.
  assert.doesNotMatch(text, /900/);
  assert.equal(text.match(/Cited by 3 works/g)?.length, 5);
});

test('who wishes for a measure is told its 0 too, and of one provider where named', () => {
  const work = named('w', counted('openalex', 'citations', 0), counted('crossref', 'citations', 4));
  const wished = (provider?: 'crossref') =>
    textOf(
      made('tenure', {
        works: [work],
        wishes: [{ measure: 'citations', ...(provider && { provider }) }],
      }).document,
    );
  assert.match(wished(), /Cited by 0 works \(OpenAlex, [^)]*\); 4 \(Crossref,/);
  assert.match(wished('crossref'), /- Cited by 4 works \(Crossref, 12 November 2026\) \[1\]/);
});

test('the NIH text has no address and no markup, and says what is too long without cutting it', () => {
  const title = `See https://evil.test/ and élan ${'x'.repeat(2000)}`;
  const long = named(title, counted('openalex', 'citations', 3));
  const { document, warnings } = made('nih', {
    works: [long, ...Array<ExportWork>(5).fill(badges)],
  });
  const text = textOf(document);
  assert.doesNotMatch(text, /https?:|<|\*\*/);
  assert.ok(text.includes('élan') && text.includes('x'.repeat(2000)));
  const box = text.split('\n').find((line) => line.startsWith('"See'))!;
  assert.ok(box.length > 2000);
  const used = box.length.toLocaleString('en');
  const over = box.length - 2000;
  assert.deepEqual(warnings, [
    `Contribution 1: ${used} of 2,000 characters: ${over} characters too many; nothing has been cut.`,
    '6 entries; the form takes 5. Nothing has been cut.',
  ]);
});

test('a narrative CV names counts only on wish', () => {
  const text = (withCounts: boolean) => textOf(made('narrative-cv', { withCounts }).document);
  assert.doesNotMatch(text(false), /39|1,204|policy documents \(/);
  assert.match(text(true), /Cited by 39 works/);
});

test('more than ten sources of a case are all there, and told', () => {
  const works = Array.from({ length: 11 }, (_, index) =>
    named(`w${index}`, counted('openalex', 'citations', 1)),
  );
  const { document, warnings } = made('ref', { works });
  assert.match(textOf(document), /\n11\. w10: Cited by 1 work/);
  assert.deepEqual(warnings, ['11 entries; the form takes 10. Nothing has been cut.']);
});

test('within an award a lifetime count never stands as one of the time', () => {
  const { document } = made('award', { window: { from: '2024', until: '2025' } });
  const [inside, outside] = tables(document);
  assert.deepEqual(
    inside!.rows.map((row) => row.slice(1, 6).map(textOfLine)),
    [['Citations', '22', '2024 – 2025', '9', '7']],
  );
  assert.deepEqual(
    outside!.rows.map((row) => textOfLine(row[2]!)),
    ['2', '1,204', '86', '3', '1'],
  );
});

test('a period of a source that lies within the award belongs to it', () => {
  const { document } = made('award', { window: { from: '2024-01', until: '2026-10' } });
  const [inside] = tables(document);
  assert.deepEqual(
    inside!.rows.map((row) => row.slice(2, 6).map(textOfLine)),
    [
      ['22', '2024 – 2025', '9', '0'],
      ['1,204', 'January 2024 – October 2026', '–', '–'],
    ],
  );
});

test('what people report is apart, named as theirs and in no count', () => {
  for (const id of ids) {
    const text = textOf(made(id, { reported }).document);
    assert.match(text, /240 visitors \(reported by A\. Author, 14 June 2025\)\./, id);
  }
});

test('an old layout says that its form has ended', () => {
  assert.match(
    textOf(made('pathway').document),
    /ended the separate Pathways to Impact statement on 1 March 2020/,
  );
});

test('hostile names stay names in every layout', () => {
  for (const id of ids) assert.doesNotThrow(() => made(id, { works: [hostile] }));
});

test('a work is told by title, year and identifier, as far as it has them', () => {
  const line = (about: object) => {
    const { attention } = badges;
    const work = { identifiers: [], ...about };
    return textOfLine(
      referenceOf({ key: 'doi:10.5555/a', attention: { ...attention, work } }, voices.en.speaker),
    );
  };
  assert.equal(
    line({ title: 'A title.', year: 2001 }),
    'A title (2001). https://doi.org/10.5555/a',
  );
  assert.equal(line({ title: 'And then...' }), 'And then.... https://doi.org/10.5555/a');
  assert.equal(line({ year: 2001 }), 'https://doi.org/10.5555/a (2001)');
  assert.equal(line({}), 'https://doi.org/10.5555/a');
});
