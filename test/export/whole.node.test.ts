import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/export/compose.js';
import { cslText } from '../../src/export/csl-json.js';
import { docxOf } from '../../src/export/docx.js';
import { findingsCsv } from '../../src/export/findings-csv.js';
import { htmlOf } from '../../src/export/html.js';
import { resumeText } from '../../src/export/json-resume.js';
import { latexOf } from '../../src/export/latex.js';
import { documentFormats, layouts } from '../../src/export/layouts.js';
import { markdownOf } from '../../src/export/markdown.js';
import { notesOf } from '../../src/export/notes.js';
import { sealedText } from '../../src/export/seal.js';
import { jsonText, snapshotOfWorks } from '../../src/export/snapshot-json.js';
import { textOf } from '../../src/export/text.js';
import type { ExportWork } from '../../src/export/work.js';
import type { LayoutId } from '../../src/words/export-words.js';
import { counted } from './fixtures.js';
import { voices } from './voices.js';
import { unzipped } from './zip.js';

/** Numbers that stand nowhere else: each can be looked for by its digits. */
const whole: ExportWork = {
  key: 'doi:10.5555/whole',
  attention: {
    work: { identifiers: ['doi:10.5555/whole'], title: 'A whole work', year: 2018 },
    notices: [],
    noticesChecked: { state: 'none-found', providers: ['crossref'] },
    findings: [
      counted('openalex', 'citations', 7301),
      counted('crossref', 'citations', 7302),
      counted('dspace', 'downloads', 7303, {
        receipt: {
          link: 'https://repository.test/7',
          retrieved: '2026-11-09T08:00:00Z',
          period: { from: '2024-01', until: '2026-10' },
        },
      }),
      // These lack something, and so stand in no document.
      counted('overton', 'policy-documents', 7304, { receipt: { link: '', request: '' } }),
      counted('guardian', 'news-items', 7305, { receipt: { retrieved: 'one day' } }),
      counted('openalex', 'hearts' as never, 7306),
    ],
  },
};
const flawed = ['7304', '7305', '7306'];
const ids = Object.keys(layouts) as LayoutId[];

/** All that a document says, without markup. */
async function saidAs(format: (typeof documentFormats)[number], id: LayoutId): Promise<string> {
  const { document } = compose(
    id,
    {
      ...{ works: [whole], of: 1, now: Date.parse('2026-11-12'), withCounts: true },
      ...(id === 'award' && { window: { from: '2024', until: '2026' } }),
    },
    voices.en,
  );
  switch (format) {
    case 'text':
      return textOf(document);
    case 'markdown':
      return markdownOf(document).replace(/\\(?=\W)/g, '');
    case 'latex':
      return latexOf(document)
        .replace(/\\(?:textbf|href\{[^}]*\})\{([^}]*)\}/g, '$1')
        .replace(/\\(?=[%&_])/g, '');
    case 'html':
      return htmlOf(document).replace(/<[^>]*>/g, ' ');
    case 'docx':
      return unzipped(await docxOf(document))
        .get('word/document.xml')!
        .replace(/<[^>]*>/g, ' ');
  }
}

/** What has to stand near a number: who said it, when, of what, over what time. */
const beside = {
  '7,301': [/OpenAlex/, /12 November 2026/, /[Cc]it(?:ed by|es)/],
  '7,303': [/DSpace/, /9 November 2026/, /[Dd]ownload/, /January 2024 [–-] October 2026/],
} as const;
const allTime = 'A number without a period counts all time, up to its date';

for (const id of ids)
  for (const format of documentFormats) {
    if (!layouts[id].formats.includes(format)) continue;
    // It lists outcomes by name, and of numbers none but those of policy, of which there is none here.
    if (id === 'researchfish') continue;
    test(`in ${id} as ${format} each number has source, date, unit and period, and none that lacks one is there`, async () => {
      const said = (await saidAs(format, id)).replace(/\s+/g, ' ');
      const plain = said.replace(/,(?=\d{3})/g, '');
      for (const number of flawed) assert.ok(!plain.includes(number), number);
      for (const [number, parts] of Object.entries(beside)) {
        const places = [...said.matchAll(new RegExp(number, 'g'))].map(({ index }) =>
          // A row of a table, or a sentence.
          said.slice(Math.max(0, index - 250), index + 400),
        );
        assert.ok(places.length, number);
        for (const place of places) for (const part of parts) assert.match(place, part, number);
      }
      assert.ok(said.includes(allTime) || /all time, up to 12 November 2026/.test(said));
    });
  }

test('researchfish in every format names no number without its source', async () => {
  for (const format of documentFormats) {
    const plain = (await saidAs(format, 'researchfish')).replace(/,(?=\d{3})/g, '');
    assert.doesNotMatch(plain, /730\d/, format);
  }
});

test('in lists of works each number has source, date, unit and period, and none that lacks one is there', () => {
  const { notes, leftOut } = notesOf({ works: [whole] }, [], voices.en);
  assert.equal(leftOut.length, flawed.length);
  for (const text of [cslText(notes), resumeText(notes, '2026-11-12T09:30:00Z')]) {
    assert.match(text, /Cited by 7,301 works \(OpenAlex, 12 November 2026\); 7,302 \(Crossref, 12/);
    assert.match(
      text,
      /Downloaded 7,303 times \(DSpace, repository\.test, January 2024 – October 2026, read on 9 November 2026\)/,
    );
    assert.ok(text.includes(allTime));
    assert.doesNotMatch(text, /7,?30[456]/);
  }
});

test('data hold every number in the fields that say what is known of it, and no unit where none is known', async () => {
  const [head, ...rows] = findingsCsv([whole]).trim().split('\r\n');
  const heads = head!.split(',');
  const row = (value: number) => {
    const cells = rows.find((each) => each.includes(`,${value},`))!.split(',');
    return Object.fromEntries(heads.map((name, at) => [name, cells[at]]));
  };
  const downloads = row(7303);
  assert.deepEqual(
    ['provider', 'unit', 'period_from', 'period_until', 'retrieved'].map((key) => downloads[key]),
    ['dspace', 'events', '2024-01', '2026-10', '2026-11-09T08:00:00Z'],
  );
  assert.equal(row(7306)['unit'], '');
  const file = snapshotOfWorks([whole], { generated: '2026-11-12T09:30:00Z', asked: [] });
  for (const text of [jsonText(file), await sealedText(file, '2026-11-12T09:30:00Z', '')]) {
    const { works } = JSON.parse(text) as typeof file;
    const findings = works['doi:10.5555/whole']!.findings;
    const found = findings.find((each) => each.state === 'counted' && each.value === 7303);
    assert.deepEqual(found, whole.attention.findings[2]);
  }
});
