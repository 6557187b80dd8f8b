import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, type Layer, type LayerId, layersOf } from '../../src/aggregate/layers.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

const known = ['AR', 'DE', 'FR', 'GB', 'KE', 'MT', 'US'];
const isCountry = (code: string) => known.includes(code);

function placed(provider: ProviderId, measure: Measure, value: number, places: unknown): Counted {
  return {
    ...countedBy(provider, value, measure),
    places: places as NonNullable<Counted['places']>,
  };
}
const at = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([country, value]) => ({ country, value }));

function layer(findings: readonly Finding[], id: LayerId): Layer {
  return layersOf({ findings }, { isCountry }).find((each) => each.id === id)!;
}
const rowsOf = ({ sources }: Layer) =>
  sources.map(({ key, geography }) => [
    key,
    ...geography.rows.map(({ country, value }) => `${country} ${value}`),
  ]);

const citing = {
  ...placed('openalex', 'countries-citing', 2, at({ GB: 2, FR: 1 })),
  located: { n: 3, of: 4 },
};
const downloads = placed('dspace', 'downloads', 40, at({ GB: 20, FR: 9, MT: 4, KE: 3 }));

test('there are four layers, each of its own measure, and no count stands in two', () => {
  const layers = layersOf(
    { findings: [citing, downloads, placed('eprints', 'views', 9, at({ US: 9 }))] },
    { isCountry },
  );
  assert.deepEqual(
    layers.map((each) => [each.id, ...rowsOf(each)]),
    [
      ['citing', ['openalex', 'GB 2', 'FR 1']],
      ['views', ['eprints', 'US 9']],
      ['downloads', ['dspace', 'GB 20', 'FR 9']],
      ['evidence'],
    ],
  );
});

test('other measures, readers for one, come into no layer', () => {
  const layers = layersOf(
    { findings: [placed('mendeley', 'readers', 9, at({ US: 9 }))] },
    { isCountry },
  );
  assert.deepEqual(
    layers.flatMap(({ sources }) => sources),
    [],
  );
});

test('small counts of what visitors did are masked, and citing works are not', () => {
  const [source] = layer([downloads], 'downloads').sources;
  assert.deepEqual([source!.geography.masked, source!.geography.rest], [2, 11]);
  assert.equal(layer([citing], 'citing').sources[0]!.geography.masked, 0);
});

test('sources stand side by side, one that counted twice under two keys', () => {
  const twice = [
    downloads,
    placed('owner', 'downloads', 9, at({ GB: 9 })),
    placed('owner', 'downloads', 8, at({ GB: 8 })),
  ];
  assert.deepEqual(rowsOf(layer(twice, 'downloads')), [
    ['dspace', 'GB 20', 'FR 9'],
    ['owner', 'GB 9'],
    ['owner-2', 'GB 8'],
  ]);
});

test('who counts and names no country is no source, and is named', () => {
  const found = layer(
    [
      countedBy('zenodo', 9, 'downloads'),
      countedBy('zenodo', 8, 'downloads'),
      placed('dspace', 'downloads', 7, []),
    ],
    'downloads',
  );
  assert.deepEqual(found.sources, []);
  assert.deepEqual(found.placeless, ['zenodo', 'dspace']);
});

test('a counted 0 is told as such, for nothing can have no country', () => {
  const nobody = countedBy('openalex', 0, 'countries-citing');
  const found = layer([nobody, countedBy('zenodo', 9, 'countries-citing')], 'citing');
  assert.deepEqual(found.zeros, [nobody]);
  assert.deepEqual(found.placeless, ['zenodo']);
  const odd = placed('dspace', 'downloads', 0, at({ GB: 3 }));
  const { sources, zeros, placeless } = layer([odd], 'downloads');
  assert.deepEqual([sources, zeros.map(({ value }) => value), placeless], [[], [0], []]);
});

test('why nothing can be told is told of the one source of citing countries, of use only failures', () => {
  const lacks = (measure: Measure): Finding[] => [
    failedBy('openalex', 'timeout', measure),
    notCoveredBy('openalex', measure),
    notAskedOf('openalex', measure),
    hiddenOf('openalex', measure),
  ];
  const states = (id: LayerId, measure: Measure) =>
    layer(lacks(measure), id).lacking.map(({ state }) => state);
  assert.deepEqual(states('citing', 'countries-citing'), [
    'failed',
    'not-covered',
    'not-asked',
    'hidden',
  ]);
  assert.deepEqual(states('downloads', 'downloads'), ['failed', 'hidden']);
});

test('what is no country is of unknown country', () => {
  const found = placed('dspace', 'downloads', 30, at({ GB: 20, ZZ: 6, XX: 3, EU: 1 }));
  const { geography } = layer([found], 'downloads').sources[0]!;
  assert.deepEqual(geography.rows, [{ country: 'GB', value: 20 }]);
  assert.deepEqual([geography.masked, geography.rest], [0, 10]);
});

test('a snapshot may hold anything in place of countries', () => {
  const rows = (places: unknown) =>
    rowsOf(layer([placed('openalex', 'countries-citing', 2, places)], 'citing'));
  for (const places of [null, 7, 'GB', {}, [null], [7], [['GB', 5]], [{}], [{ country: 'GB' }]])
    assert.deepEqual(rows(places), [], JSON.stringify(places));
  const odd = [
    { country: 'GB', value: 5 },
    { country: 'GB', value: 500 },
    { country: 'FR', value: 1.5 },
    { country: 'DE', value: '3' },
    { country: 'US', value: -1 },
    { country: 'KE', value: Infinity },
    { country: '__proto__', value: 4 },
    { country: { toString: () => 'AR' }, value: 4 },
  ];
  assert.deepEqual(rows(odd), [['openalex', 'GB 5']]);
});

test('evidence counts its pieces by country, and is an origin of its own', () => {
  const layers = layersOf(
    { findings: [] },
    { isCountry, reported: ['KE', 'FR', 'KE', 'ZZ'].map((country) => ({ country })) },
  );
  const [source] = layers.find(({ id }) => id === 'evidence')!.sources;
  assert.equal(source!.origin, 'reported');
  assert.deepEqual(source!.geography.rows, [
    { country: 'KE', value: 2 },
    { country: 'FR', value: 1 },
  ]);
});

test('without a choice the first layer that has a source is shown, and its first source', () => {
  const layers = layersOf({ findings: [downloads] }, { isCountry });
  const { layer: shown, source, known: some } = choiceOf(layers, undefined);
  assert.deepEqual([shown?.id, source?.key], ['downloads', 'dspace']);
  assert.deepEqual(
    some.map(({ id }) => id),
    ['downloads'],
  );
});

test('a layer that is chosen is shown though it has no source, and an unknown source is the first', () => {
  const layers = layersOf({ findings: [downloads] }, { isCountry });
  const chosen = choiceOf(layers, { layer: 'views' });
  assert.deepEqual([chosen.layer?.id, chosen.source], ['views', undefined]);
  assert.equal(choiceOf(layers, { layer: 'downloads', source: 'nobody' }).source?.key, 'dspace');
  assert.equal(choiceOf(layersOf({ findings: [] }, { isCountry }), undefined).layer, undefined);
});
