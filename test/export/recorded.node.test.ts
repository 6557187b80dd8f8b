import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compose } from '../../src/export/compose.js';
import { cslText } from '../../src/export/csl-json.js';
import { resumeText } from '../../src/export/json-resume.js';
import { knownWork } from '../../src/export/known-work.js';
import { layouts } from '../../src/export/layouts.js';
import { notesOf } from '../../src/export/notes.js';
import { textOf } from '../../src/export/text.js';
import type { ExportWork } from '../../src/export/work.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import type { LayoutId } from '../../src/words/export-words.js';
import { voices } from './voices.js';

/** What sources have really answered, as two pages of the demo hold it. */
async function recorded(page: string, id: string): Promise<readonly ExportWork[]> {
  const html = await readFile(new URL(`../../demo/${page}.html`, import.meta.url), 'utf8');
  const [, text] = new RegExp(`<script type="application/json" id="${id}">([^]*?)</script>`).exec(
    html,
  )!;
  const { works } = JSON.parse(text!) as Snapshot;
  return Object.entries(works).map(([key, attention]) => knownWork(attention, key as Identifier));
}

const works = [...(await recorded('cited', 'openalex')), ...(await recorded('usage', 'datacite'))];
const voice = {
  ...voices.en,
  labelOf: (id: string) => (id === 'openalex' ? 'OpenAlex' : 'DataCite'),
};
const golden = (name: string) =>
  readFile(new URL(`golden/recorded/${name}`, import.meta.url), 'utf8');

for (const id of Object.keys(layouts) as LayoutId[])
  test(`${id} of recorded figures is what was read through by hand`, async () => {
    const { document, warnings } = compose(
      id,
      {
        ...{ works, of: works.length, now: Date.parse('2026-03-18') },
        ...(id === 'award' && { window: { from: '2023', until: '2025' } as const }),
      },
      voice,
    );
    assert.equal(textOf(document), await golden(`${id}.txt`));
    assert.deepEqual(warnings, []);
  });

test('lists of recorded figures are what was read through by hand', async () => {
  const { notes } = notesOf({ works }, [], voice);
  assert.equal(cslText(notes), await golden('csl.json'));
  assert.equal(resumeText(notes, '2026-03-18T12:00:00Z'), await golden('resume.json'));
});
