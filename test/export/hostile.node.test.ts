import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { compose } from '../../src/export/compose.js';
import { clipboardOf, htmlOf } from '../../src/export/html.js';
import { latexOf } from '../../src/export/latex.js';
import { markdownOf } from '../../src/export/markdown.js';
import { textOf } from '../../src/export/text.js';
import { arabic, hostile } from './fixtures.js';
import { voices } from './voices.js';

const { document } = compose('ref', { works: [hostile, arabic], of: 2, now: 0 }, voices.en);

/** Names of all elements and attributes. */
function namesIn(node: object): string[] {
  const {
    tagName,
    attrs = [],
    childNodes = [],
  } = node as {
    tagName?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: object[];
  };
  return [
    ...(tagName ? [tagName] : []),
    ...attrs.map(({ name, value }) => (name === 'href' ? value : name)),
    ...childNodes.flatMap(namesIn),
  ];
}

test('in HTML a hostile title makes no element and no attribute', () => {
  const names = namesIn(parse(htmlOf(document)));
  for (const name of ['img', 'onerror', 'src']) assert.ok(!names.includes(name), name);
  // The one that stands there is a record of the works, which runs nothing.
  assert.equal(names.filter((name) => name === 'script').length, 1);
  assert.ok(!names.some((name) => name.startsWith('javascript:')));
  assert.match(htmlOf(document), /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
});

test('the clipboard has plain HTML with real tables and lists, and the same as text', () => {
  const { html, plain } = clipboardOf(document);
  assert.equal(plain, textOf(document));
  const names = namesIn(parse(html));
  for (const name of ['table', 'th', 'ol', 'h2']) assert.ok(names.includes(name), name);
  for (const name of ['class', 'style', 'script', 'link']) assert.ok(!names.includes(name), name);
});

test('in LaTeX a hostile title runs no command', () => {
  const text = latexOf(document);
  assert.match(text, /\\textbackslash\{\}input\\\{x\\\}/);
  assert.doesNotMatch(text, /\\input|(?<!\\)\$/);
});

test('in Markdown a hostile title makes no markup', () => {
  const text = markdownOf(document);
  assert.match(text, /\\\*\\\*b\\\*\\\* \\\| \\\[a\\\]\(b\)/);
  assert.doesNotMatch(text, /<script|<img|\]\(javascript/);
});

test('a title that runs from right to left does not turn what stands around it', () => {
  assert.match(textOf(document), /\u2068عن الشارات\u2069 \(2022\)/);
});
