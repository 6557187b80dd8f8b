import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { type ChartPicture, chartSvg } from '../../src/export/chart-svg.js';

const picture: ChartPicture = {
  svg: '<svg class="bars" viewBox="0 0 300 100" aria-hidden="true"><!--?lit$1$--><path d="M0 0h10" fill="currentColor"></path><text>a&nbsp;b</text></svg>',
  title: 'Citations by year',
  description: 'Most in 2025: 12.',
  caption: 'Citations of “On badges” by year, as OpenAlex counts them, <all> & sundry',
  date: 'Read on 12 November 2026',
  source: ['Source: OpenAlex (CC0-1.0)'],
  language: 'en',
};

test('a chart becomes a file with its name, caption, source and date', () => {
  const text = chartSvg(picture)!;
  assert.ok(
    text.startsWith(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"',
    ),
  );
  const { document } = parseHTML(`<body>${text.replace(/<\?.*?\?>/, '')}</body>`);
  assert.equal(document.querySelector('title')?.textContent, 'Citations by year');
  assert.equal(document.querySelector('desc')?.textContent, 'Most in 2025: 12.');
  const lines = [...document.querySelectorAll('body > svg > text')].map((each) => each.textContent);
  assert.deepEqual(lines, [
    'Citations of “On badges” by year, as',
    'OpenAlex counts them, <all> & sundry',
    'Source: OpenAlex (CC0-1.0)',
    'Read on 12 November 2026',
  ]);
  // 12 above, two lines of 18, the drawing, 12, two lines, 12.
  assert.match(text, /viewBox="0 0 324 208"/);
  assert.match(
    text,
    /<svg x="12" y="48" width="300" height="100" viewBox="0 0 300 100" class="bars">/,
  );
  assert.match(text, /<text>a&#160;b<\/text>/);
  assert.doesNotMatch(text, /lit\$|&nbsp;/);
});

test('without a viewBox its width and height tell its size', () => {
  const svg = '<svg width="50" height="40px"><path d="M0 0"></path></svg>';
  assert.match(chartSvg({ ...picture, svg })!, /width="50" height="40" viewBox="0 0 50 40"/);
});

test('what could run or fetch something is no chart', () => {
  for (const inner of [
    '<script>1</script>',
    '<path onload="x()"/>',
    '<image href="https://evil.test/x.png"/>',
    '<use href="data:image/svg+xml,x"/>',
    '<path fill="url(https://evil.test/)"/>',
    '<foreignObject></foreignObject>',
    '<style>@import "x"</style>',
  ])
    assert.equal(chartSvg({ ...picture, svg: `<svg viewBox="0 0 9 9">${inner}</svg>` }), undefined);
  assert.ok(
    chartSvg({
      ...picture,
      svg: '<svg viewBox="0 0 9 9"><use href="#a"></use><path fill="url(#b)"></path></svg>',
    }),
  );
});

test('what is no svg of a known size gives nothing', () => {
  for (const svg of ['', '<div></div>', '<svg></svg>', '<svg viewBox="0 0 0 9"></svg>', '<svg/>'])
    assert.equal(chartSvg({ ...picture, svg }), undefined);
});

test('styles of the page come along, but none that fetch', () => {
  assert.match(
    chartSvg({ ...picture, styles: '.bars { fill: navy; }' })!,
    /<style>\.bars \{ fill: navy; \}<\/style>/,
  );
  for (const styles of ['</style><script>', '@import "x"', 'a { b: url(x) }'])
    assert.equal(chartSvg({ ...picture, styles }), undefined);
});
