import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'impact-badges-styles-'));
after(() => rmSync(folder, { recursive: true }));

const receipt = {
  link: 'https://openalex.org/W1',
  request: 'https://api.openalex.org/works/W1',
  retrieved: '2026-11-12T09:30:00Z',
  licence: 'CC0-1.0',
  attribution: 'OpenAlex',
  rule: 'cited_by_count',
  ruleVersion: '2026-08',
  scope: 'this version',
};
const snapshot = written('snapshot.json', {
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-12T09:30:00Z',
  asked: ['openalex'],
  works: {
    'doi:10.5555/salt': {
      work: { identifiers: ['doi:10.5555/salt'], title: 'Salt in a river', year: 2022 },
      notices: [],
      noticesChecked: { state: 'none-found', providers: ['crossref'] },
      findings: [
        { measure: 'citations', provider: 'openalex', state: 'counted', value: 38, receipt },
      ],
    },
  },
});
const library = written('library.json', [
  {
    id: 'salt',
    type: 'article-journal',
    title: 'Salt in a river',
    DOI: '10.5555/salt',
    issued: { 'date-parts': [[2022]] },
    author: [{ family: 'Rivera', given: 'Ana' }],
    'container-title': 'Journal of Rivers',
    // Numbers, as Crossref and others write them.
    volume: 3,
    page: '1-9',
  },
]);

function written(name, content) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function exported(style) {
  return spawnSync(
    process.execPath,
    [
      ...['node_modules/impact-badges/dist/impact-badges-cli.js', 'export', snapshot],
      ...['--layout', 'cv', '--references', library, '--style', style],
    ],
    { encoding: 'utf8' },
  );
}

const said = 'Cited by 38 works (OpenAlex, 12 November 2026)';

test('Citation.js cites the works of a CV in APA style', () => {
  const { stdout, stderr } = exported('apa');
  assert.equal(stderr, '');
  assert.ok(
    stdout.includes(
      `Rivera, A. (2022). Salt in a river. Journal of Rivers, 3, 1–9. https://doi.org/10.5555/salt. ${said}.`,
    ),
    stdout,
  );
});

test('a style that numbers its works gives no number, where each stands alone', () => {
  const { stdout } = exported('vancouver');
  assert.ok(
    stdout.includes(`\nRivera A. Salt in a river. Journal of Rivers. 2022;3:1–9. doi:10.5555/salt`),
    stdout,
  );
});

test('what it can’t cite in is told by its own list', () => {
  const { status, stderr } = exported('none-such');
  assert.equal(status, 2);
  assert.match(stderr, /knows \(apa, vancouver, harvard1\)/);
});
