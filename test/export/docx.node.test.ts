import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/export/compose.js';
import { docxOf } from '../../src/export/docx.js';
import { arabic, badges, hostile, reported } from './fixtures.js';
import { voices } from './voices.js';
import { unzipped } from './zip.js';

const { document } = compose(
  'tenure',
  { works: [badges, hostile], of: 2, reported, now: 0 },
  voices.en,
);
const files = unzipped(await docxOf(document));
const body = files.get('word/document.xml')!;

test('a DOCX has its title, its language and real headings', () => {
  assert.match(files.get('docProps/core.xml')!, /<dc:title>Evidence of attention and use</);
  assert.match(files.get('word/styles.xml')!, /<w:lang w:val="en"/);
  assert.match(body, /<w:pStyle w:val="Title"\/>/);
  assert.match(body, /<w:pStyle w:val="Heading1"\/>[^]*?<w:t[^>]*>Chosen evidence</);
});

test('its table begins with a row of heads that is repeated on each page', () => {
  const [table] = /<w:tbl>[^]*<\/w:tbl>/.exec(body)!;
  const [head] = /<w:tr>[^]*?<\/w:tr>/.exec(table)!;
  assert.match(head, /<w:tblHeader\/>/);
  assert.match(head, />Exact request</);
  assert.equal(table.match(/<w:tr>/g)?.length, 1 + 4 + 2);
});

test('lists are lists, links lead where they lead, and hostile titles are text', () => {
  assert.match(body, /<w:numPr>/);
  const links = files.get('word/_rels/document.xml.rels')!;
  assert.match(links, /Target="https:\/\/doi\.org\/10\.5555\/badges"/);
  assert.doesNotMatch(links, /javascript:/);
  assert.match(body, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
});

test('an Arabic DOCX runs from right to left', async () => {
  const { document } = compose('tenure', { works: [arabic], of: 1, now: 0 }, voices.ar);
  const parts = unzipped(await docxOf(document));
  assert.match(parts.get('word/document.xml')!, /<w:bidi\/>[^]*<w:rtl\/>/);
  assert.match(parts.get('word/document.xml')!, /<w:bidiVisual\/>/);
  assert.match(parts.get('word/styles.xml')!, /<w:lang[^>]*w:bidi="ar"/);
});
