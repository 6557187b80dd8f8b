import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge } from '../../src/aggregate/badge.js';
import type { Tile } from '../../src/aggregate/tiles.js';
import { ar } from '../../src/words/ar/badge.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es } from '../../src/words/es/badge.js';
import { linkCaption } from '../../src/words/link.js';
import { speaker } from '../../src/words/speaker.js';
import { tiledCaption, tileWords } from '../../src/words/tiles.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

const english = englishSpeaker('en');
const labels: Readonly<Record<string, string>> = { openalex: 'OpenAlex', crossref: 'Crossref' };
const labelOf = (id: string) => labels[id] ?? id;
const tile = (finding: Tile['finding'], measure: Tile['measure'] = 'citations'): Tile => ({
  measure,
  finding,
});
/** What a badge asks first. */
const citations = { measure: 'citations', provider: 'openalex' } as const;
const shown = (changes: Partial<Badge> = {}): Badge => ({
  state: 'ready',
  busy: false,
  arcs: [{ group: 'scholarly', look: 'found' }],
  notices: [],
  ...changes,
});

test('a tile says count and measure, and who counted only where it is not who usually does', () => {
  assert.deepEqual(tileWords(tile(countedBy('openalex', 1163)), english, labelOf), {
    main: '1,163 citations',
    source: '',
    full: '1,163 citations, OpenAlex, 22 November 2026',
  });
  assert.deepEqual(tileWords(tile(countedBy('crossref', 1)), english, labelOf), {
    main: '1 citation',
    source: 'Crossref',
    full: '1 citation, Crossref, 22 November 2026',
  });
});

test('a tile without a count has a sign for why, and no digit in any language', () => {
  const findings = [
    undefined,
    failedBy('openalex'),
    notCoveredBy('openalex'),
    notAskedOf('openalex'),
    hiddenOf('openalex'),
  ];
  const signs = findings.map((finding) => tileWords(tile(finding), english, labelOf).main);
  assert.deepEqual(signs, [
    '… citations',
    '! citations',
    '– citations',
    '– citations',
    '– citations',
  ]);
  for (const by of [english, speaker(es, 'es'), speaker(ar, 'ar')])
    for (const finding of findings) {
      const { main, source, full } = tileWords(tile(finding, 'downloads'), by, labelOf);
      assert.doesNotMatch(main + source + full, /\p{Nd}/u);
    }
});

test('tiles are read as sentences, the notice first and the kinds that were found last', () => {
  const notice = {
    kind: 'retraction',
    link: 'https://doi.org/10.5555/r',
    provider: 'crossref',
  } as const;
  const { full, tiles } = tiledCaption(
    shown({ notices: [notice] }),
    [citations, { measure: 'views', provider: 'datacite' }],
    [countedBy('openalex', 145)],
    english,
    labelOf,
  );
  assert.equal(full, 'Retracted. 145 citations, OpenAlex, 22 November 2026. Found: scholarly.');
  assert.deepEqual(
    tiles!.map(({ main }) => main),
    ['145 citations', '… views'],
  );
});

test('every number that tiles show stands in what is read, too', () => {
  const findings = [countedBy('openalex', 1_234_567), countedBy('datacite', 88, 'views')];
  const { full, tiles } = tiledCaption(shown(), findings, findings, english, labelOf);
  assert.equal(tiles!.length, 2);
  for (const { main } of tiles!) assert.ok(full.includes(main), `${main} in ${full}`);
});

test('without anything asked tiles say what the badge says', () => {
  const headline = countedBy('openalex', 145);
  const { main, tiles } = tiledCaption(shown({ headline }), [], [], english, labelOf);
  assert.deepEqual([main, tiles], ['145 citations', undefined]);
});

test('a link names no number, whatever is known', () => {
  const said = linkCaption(shown({ headline: countedBy('openalex', 145) }), english, labelOf);
  assert.equal(said.full, 'Attention and use.');
  assert.doesNotMatch(JSON.stringify(said), /\d/);
});
