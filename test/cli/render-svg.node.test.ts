import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Notice } from '../../src/model/notice.js';
import { command } from '../support/command.js';
import { countedBy, failedBy, notCoveredBy } from '../support/findings.js';
import { entry, folderOfSnapshots } from '../support/snapshot-works.js';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
before(async () => {
  folder = await folderOfSnapshots();
  from = await folder.write(
    entry('10.5555/ready', [countedBy('openalex', 1204), countedBy('crossref', 988)], {
      work: { title: 'On badges' },
    }),
    entry('10.5555/zero', [countedBy('openalex', 0)]),
    entry('10.5555/unknown', [notCoveredBy('openalex'), notCoveredBy('crossref')]),
    entry('10.5555/down', [failedBy('openalex')]),
    entry('10.5555/retracted', [countedBy('openalex', 43)], { notices: [retraction] }),
  );
});
after(() => folder.remove());

const retraction: Notice = {
  kind: 'retraction',
  link: 'https://doi.org/10.5555/notice',
  provider: 'crossref',
};

async function svgOf(doi: string, ...more: readonly string[]): Promise<string> {
  const words = ['render', `10.5555/${doi}`, '--from', from, '--format', 'svg', ...more];
  const { code, out } = await command(words);
  assert.equal(code, 0);
  return out;
}

/** Texts in the picture, in their order. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

function titleOf(svg: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(svg)?.[1];
}

for (const [doi, shown, title] of [
  [
    'ready',
    ['1,204 citations', 'OpenAlex, 22 Nov 2026'],
    'On badges: 1,204 citations, OpenAlex, 22 November 2026.',
  ],
  [
    'zero',
    ['0 citations', 'OpenAlex, 22 Nov 2026'],
    '10.5555/zero: 0 citations, OpenAlex, 22 November 2026.',
  ],
  [
    'unknown',
    ['Not covered', 'OpenAlex, Crossref, 22 Nov 2026'],
    '10.5555/unknown: Not covered: OpenAlex, Crossref. 22 November 2026.',
  ],
  [
    'down',
    ['Could not be reached', 'OpenAlex, 22 Nov 2026'],
    '10.5555/down: Could not be reached: OpenAlex. 22 November 2026.',
  ],
  [
    'retracted',
    ['Retracted', '43 citations', 'OpenAlex, 22 Nov 2026'],
    '10.5555/retracted: Retracted. 43 citations, OpenAlex, 22 November 2026.',
  ],
] as const)
  test(`the picture of a work that is ${doi} shows and says all of it`, async () => {
    const svg = await svgOf(doi);
    assert.deepEqual(texts(svg), shown);
    assert.equal(titleOf(svg), title);
    assert.match(svg, /^<svg [^>]*role="img"[^>]*>\n<title>/);
    const [sign, ...rest] = texts(await svgOf(doi, '--variant', 'donut'));
    assert.equal(
      sign,
      { unknown: '–', down: '!' }[doi as string] ?? /[\d,]+/.exec(title.split(': ')[1]!)![0],
    );
    assert.deepEqual(rest, shown);
  });

test('a picture names who looked for notices and whose the figures are', async () => {
  assert.match(
    await svgOf('ready'),
    /<desc>No retraction, correction or other notice found: Crossref, 22 November 2026\. Credit: Plain \(CC0-1\.0\)\.<\/desc>/,
  );
});

test('a ring says which kinds were found, and so does its name', async () => {
  const svg = await svgOf('ready', '--variant', 'donut');
  assert.match(titleOf(svg)!, /Found: scholarly\.$/);
  assert.equal(svg.match(/<path /g)?.length, 1);
});

test('--headline names the count of a picture, or none', async () => {
  const crossref = await svgOf('ready', '--headline', 'citations@crossref');
  assert.deepEqual(texts(crossref), ['988 citations', 'Crossref, 22 Nov 2026']);
  const none = await svgOf('ready', '--headline', 'none');
  assert.deepEqual(texts(none), ['Found', 'scholarly, 22 Nov 2026']);
});

test('a picture in Arabic runs from right to left', async () => {
  const svg = await svgOf('retracted', '--lang', 'ar');
  assert.match(svg, /xml:lang="ar"/);
  const [source, figure, notice] = texts(svg);
  assert.match(source!, /OpenAlex/);
  assert.match(figure!, /43/);
  assert.equal(notice, 'مسحوب');
  assert.equal(svg.match(/direction="rtl"/g)?.length, 3);
});

test('the parts of a flat picture stand side by side and hold their texts', async () => {
  for (const doi of ['ready', 'unknown', 'retracted']) {
    const svg = await svgOf(doi);
    const width = Number(/width="(\d+)"/.exec(svg)![1]);
    const fields = [
      ...svg.matchAll(
        /<rect class="[\w-]+" x="(\d+)" width="(\d+)".*?x="([\d.]+)".*?textLength="([\d.]+)"/g,
      ),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    assert.equal(fields.length, texts(svg).length);
    let edge = 0;
    for (const [x, wide, middle, long] of fields) {
      assert.equal(x, edge);
      edge = x + wide;
      assert.ok(middle - long / 2 > x + 4 && middle + long / 2 < edge - 4);
    }
    assert.equal(edge, width);
  }
});

for (const scheme of ['light', 'dark'])
  test(`text has at least 4.5:1 on its ground in every part of a picture, ${scheme}`, async () => {
    const svg = await svgOf('retracted');
    const colour = (name: string) => {
      const light = new RegExp(`class="impact-badge-${name}"[^>]* fill="(#\\w{6})"`).exec(svg);
      const dark = new RegExp(`\\.impact-badge-${name}\\{fill:(#\\w{6})\\}`).exec(svg);
      return luminance((scheme === 'light' ? light : dark)![1]!);
    };
    for (const [ink, ground] of [
      ['ink', 'ground'],
      ['ink', 'shade'],
      ['warning', 'alarm'],
    ] as const) {
      const [low, high] = [colour(ink), colour(ground)].sort((a, b) => a - b) as [number, number];
      assert.ok((high + 0.05) / (low + 0.05) >= 4.5, `${ink} on ${ground}`);
    }
  });

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
