import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worksNamed, worksShown } from '../../src/cli/input/pages.js';

const shown = (html: string) => worksShown(html).works.map((work) => work.join(' '));
const told = (html: string) => worksShown(html).problems.map(({ sentence }) => sentence);

test('the works of badges are read, with all that names them and their other versions', () => {
  const html = `<!doctype html><html><body>
<impact-badge doi="https://doi.org/10.5555/A" pmid="12"></impact-badge>
<p><impact-badge doi="10.5555/a&lt;b" also="arXiv:2401.00001  10.5555/v2"><a href="x">x</a></impact-badge></p>
<pre>&lt;impact-badge doi="10.5555/no"></pre>
<!-- <impact-badge doi="10.5555/no"></impact-badge> -->`;
  assert.deepEqual(shown(html), [
    'doi:10.5555/a pmid:12',
    'doi:10.5555/a<b',
    'arxiv:2401.00001',
    'doi:10.5555/v2',
  ]);
  assert.deepEqual(told(html), []);
});

test('a badge with auto is about the work that its page names', () => {
  const page = (head: string, badge: string) =>
    `<html><head>${head}</head><body>${badge}</body></html>`;
  const meta = '<meta name="citation_doi" content="10.5555/page">';
  const ld =
    '<script type="application/ld+json">{"@type":"ScholarlyArticle","@id":"https://doi.org/10.5555/ld"}</script>';
  const auto = '<impact-badge auto></impact-badge>';
  assert.deepEqual(shown(page(meta, auto)), ['doi:10.5555/page']);
  assert.deepEqual(shown(page(ld, auto)), ['doi:10.5555/ld']);
  assert.deepEqual(shown(page(meta, '<impact-badge doi="10.5555/own" auto></impact-badge>')), [
    'doi:10.5555/own',
  ]);
  assert.deepEqual(shown(page(meta, `<li data-doi="10.5555/near">${auto}</li>`)), [
    'doi:10.5555/near',
  ]);
  assert.deepEqual(shown(page(meta, '<impact-badge auto="false"></impact-badge>')), []);
  assert.match(told(page('', auto))[0]!, /names no work/);
  assert.match(
    told(page(`${meta}<meta name="citation_doi" content="10.5555/other">`, auto))[0]!,
    /two different works/,
  );
});

test('a badge that names no work, or one that can not be read, is told', () => {
  assert.deepEqual(told('<impact-badge></impact-badge>'), [
    '<impact-badge> names no work. Write doi="…" or auto.',
  ]);
  assert.deepEqual(told('<impact-badge doi="10.1/x"></impact-badge>'), [
    '<impact-badge doi>: "10.1/x" can\'t be read as a DOI.',
  ]);
});

test('a page without badges is about the work that its metadata name', () => {
  const html =
    '<html><head><meta name="DC.identifier.doi" content="10.5555/page"></head><body>Text</body></html>';
  assert.deepEqual(worksNamed(html), { works: [['doi:10.5555/page']], problems: [] });
  assert.deepEqual(shown(html), []);
  assert.deepEqual(worksNamed('<p>Nothing').works, []);
  assert.deepEqual(worksNamed('').problems, []);
});
