import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engagements, gridOf } from '../../src/aggregate/grid.js';
import type { Measure } from '../../src/model/measure.js';
import { countedBy, failedBy, notCoveredBy } from '../support/findings.js';

/** The cells that stand there, as `venue engagement: look measures`. */
const told = (grid: ReturnType<typeof gridOf>) =>
  grid.rows.flatMap(({ venue, cells }) =>
    cells.flatMap((cell, at) =>
      cell ? [`${venue} ${engagements[at]}: ${cell.look} ${cell.measures.join()}`] : [],
    ),
  );

test('puts each measure where it was said and under what was done, never by who spoke', () => {
  const findings = [
    countedBy('openalex', 145),
    countedBy('wikipedia', 2, 'wikipedia-pages'),
    countedBy('datacite', 9, 'downloads'),
    countedBy('icite', 1, 'clinical-citations'),
    countedBy('overton', 3, 'policy-documents'),
    countedBy('hypothesis', 4, 'annotations'),
  ];
  assert.deepEqual(told(gridOf(findings, findings)), [
    'scholarly cited: found citations',
    'public viewed: found downloads',
    'public discussed: found annotations',
    'public cited: found wikipedia-pages',
    'policy cited: found policy-documents',
    'clinical practice cited: found clinical-citations',
  ]);
});

test('says of a place what is known best there: a known zero is never shown as missing', () => {
  const findings = [
    notCoveredBy('datacite', 'views'),
    countedBy('zenodo', 0, 'views'),
    failedBy('zenodo', 'timeout', 'downloads'),
  ];
  assert.deepEqual(told(gridOf(findings, findings)), ['public viewed: failed downloads']);
  const known = findings.slice(0, 2);
  assert.deepEqual(told(gridOf(known, known)), ['public viewed: none views']);
});

test('what has not answered yet is pending, and how much was counted changes nothing', () => {
  const reach = [
    countedBy('openalex', 1),
    countedBy('crossref', 1),
    countedBy('bluesky', 1, 'posts'),
  ];
  assert.deepEqual(told(gridOf(reach, [])), [
    'scholarly cited: pending citations',
    'public discussed: pending posts',
  ]);
  const few = reach.map((finding) => ({ ...finding, value: 1 }));
  const many = reach.map((finding) => ({ ...finding, value: 1_000_000 }));
  assert.deepEqual(gridOf(reach, few), gridOf(reach, many));
});

test('measures that only give context, and such as this copy does not know, have no place', () => {
  const findings = [
    countedBy('openalex', 2, 'fwci'),
    countedBy('openalex', 2, 'constructor' as Measure),
    countedBy('openalex', 2, 'open-access'),
  ];
  assert.deepEqual(gridOf(findings, findings), { rows: [] });
});
