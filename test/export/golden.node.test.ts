import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compose } from '../../src/export/compose.js';
import { htmlOf } from '../../src/export/html.js';
import { latexOf } from '../../src/export/latex.js';
import { layouts } from '../../src/export/layouts.js';
import { markdownOf } from '../../src/export/markdown.js';
import { textOf } from '../../src/export/text.js';
import type { LayoutId } from '../../src/words/export-words.js';
import { badges, reported, retracted } from './fixtures.js';
import { voices } from './voices.js';

const formats = {
  text: [textOf, 'txt'],
  markdown: [markdownOf, 'md'],
  latex: [latexOf, 'tex'],
  html: [htmlOf, 'html'],
} as const;

for (const id of Object.keys(layouts) as LayoutId[])
  for (const [format, [written, ending]] of Object.entries(formats)) {
    if (!(layouts[id].formats as readonly string[]).includes(format)) continue;
    test(`${id} as ${format} is what was read through by hand`, async () => {
      const { document, warnings } = compose(
        id,
        {
          works: [badges, retracted],
          of: 7,
          reported,
          now: Date.parse('2026-11-12T00:00:00Z'),
          ...(id === 'award' && {
            window: { from: '2024-03', until: '2026-12' },
            award: 'MR/X000000/1',
          }),
        },
        voices.en,
      );
      const path = new URL(`golden/${id}.${ending}`, import.meta.url);
      assert.equal(written(document), await readFile(path, 'utf8'));
      assert.deepEqual(warnings, []);
    });
  }
