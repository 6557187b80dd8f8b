import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Finding } from '../../src/model/finding.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { child, type Ended } from './support/child.js';
import { seeded } from './support/random.mjs';
import { checked } from './support/schema.js';
import { asked, doiOf, figureOf } from './support/world.mjs';

/** How often the process is killed before it may end. */
const kills = 5;
const random = seeded(20261122);

type Line = readonly [what: 'asked' | 'delivered' | 'broken', address: string, at: number];

interface Run {
  readonly ended: Ended;
  readonly lines: readonly Line[];
  /** `provider id` of each answer that the journal held before. */
  readonly written: ReadonlySet<string>;
}

const runs: Run[] = [];
let folder: string;
let output: string;
let snapshot: Snapshot;

const named: readonly [count: number, name: (at: number) => string][] = [
  [9900, (at) => `10.5555/work.${at}`],
  // No list can carry these, so each is asked for alone.
  [20, (at) => `https://doi.org/10.5555/odd,${at}`],
  [40, (at) => `pmid:${at + 1}`],
  [20, (at) => `doi:10.5555/nobody.${at}`],
  [18, (at) => `10.5555/brandnew.${at}`],
  [1, () => '10.5555/retracted.1'],
  // DataCite refuses every request that this one is in.
  [1, () => '10.5555/spoiler'],
];
const list = named.flatMap(([count, name]) =>
  Array(count)
    .fill(0)
    .map((_, at) => name(at)),
);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resume-'));
  output = join(folder, 'works.json');
  await writeFile(join(folder, 'works.txt'), list.join('\n'));
  for (let at = 0, start = Date.UTC(2026, 10, 22, 9, 30); at <= kills; at += 1) {
    const log = join(folder, `log.${at}`);
    const written = journalled(`${output}.journal`);
    const killAt = 300 + Math.floor(random() * 3200);
    const ended = await child(['snapshot', '--list', join(folder, 'works.txt'), '-o', output], {
      ...{ start, seed: at + 1, log },
      ...(at < kills && { killAt, phase: random() < 0.5 }),
    });
    const lines = jsonLines(log) as Line[];
    runs.push({ ended, lines, written });
    start = (lines.at(-1)?.[2] ?? start) + 60_000;
  }
  snapshot = checked(readFileSync(output, 'utf8'));
});
after(() => rm(folder, { recursive: true }));

function jsonLines(path: string): unknown[] {
  const text = readFileSync(path, 'utf8');
  // A line may be torn where the process was killed.
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

function journalled(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  const entries = jsonLines(path).slice(1) as [string, string, unknown][];
  return new Set(entries.map(([provider, id]) => `${provider} ${id}`));
}

function citations(key: Identifier, provider: string): Finding | undefined {
  return snapshot.works[key]!.findings.find(
    (finding) => finding.provider === provider && finding.measure === 'citations',
  );
}

function said(finding: Finding | undefined): number | string | undefined {
  if (finding?.state === 'counted') return finding.value;
  return finding && 'reason' in finding ? finding.reason : undefined;
}

test('a command that is killed five times ends well the sixth time', () => {
  assert.deepEqual(
    runs.map(({ ended }) => ended.signal ?? ended.code),
    ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL', 0],
    runs.at(-1)!.ended.told,
  );
  assert.equal(existsSync(`${output}.journal`), false, 'the journal is gone');
});

test('each run finds in the journal what those before it were answered', () => {
  const sizes = runs.map(({ written }) => written.size);
  assert.equal(sizes[0], 0);
  for (let at = 1; at < sizes.length; at += 1)
    assert.ok(sizes[at]! > sizes[at - 1]!, `run ${at}: ${sizes.join(' ')}`);
});

test('nothing whose answer was written down is asked again', () => {
  for (const { lines, written } of runs) {
    const again = lines
      .filter(([what]) => what === 'asked')
      .flatMap(([, address]) => {
        const { provider, ids } = asked(address);
        return ids.map((id: string) => `${provider} ${id}`);
      })
      .filter((question) => written.has(question));
    assert.deepEqual(again, []);
  }
});

test('every work is there, with the figures its providers gave', () => {
  const works = Object.keys(snapshot.works) as Identifier[];
  assert.equal(works.length, 10_000);
  const wrong = works.flatMap((key) => {
    const doi = key.startsWith('pmid:') ? doiOf(key.slice(5)) : key.slice(4);
    return ['openalex', 'crossref', 'datacite', 'opencitations'].flatMap((provider) => {
      const figure = figureOf(provider, doi);
      const isDeaf = key.startsWith('pmid:') && provider !== 'openalex';
      const expected = isDeaf
        ? 'no-identifier'
        : provider === 'datacite' && doi === '10.5555/spoiler'
          ? 'refused'
          : provider === 'opencitations'
            ? figure || 'ambiguous-zero'
            : (figure ?? 'unknown-work');
      const found = said(citations(key, provider));
      return found === expected ? [] : [[key, provider, found, expected]];
    });
  });
  assert.deepEqual(wrong, []);
});

test('a number that is 0 stays apart from a work that is not known', () => {
  const states = Object.entries(snapshot.works)
    .filter(([key]) => key.startsWith('doi:10.5555/brandnew'))
    .map(([key]) => said(citations(key as Identifier, 'openalex')));
  assert.equal(states.length, 18);
  for (const state of states) assert.ok(state === 0 || state === 'unknown-work', String(state));
  assert.ok(states.includes(0));
});

test('who registered a DOI is known where neither Crossref nor DataCite knows it', () => {
  const { work } = snapshot.works['doi:10.5555/nobody.3']!;
  assert.deepEqual(work.agency, { id: 'jalc', label: 'JaLC' });
});

test('a retraction is there', () => {
  const { notices, noticesChecked } = snapshot.works['doi:10.5555/retracted.1']!;
  assert.deepEqual(
    notices.map(({ kind, provider }) => [kind, provider]),
    [['retraction', 'openalex']],
  );
  assert.equal(noticesChecked.state, 'found');
});

// From the providers' own pages: OpenAlex 10 a second without a key, Crossref's public pool, DataCite's
// firewall for those it does not know, OpenCitations' limit by address.
const limits = [
  { provider: 'openalex', most: 10, within: 1000 },
  { provider: 'crossref', most: 5, within: 1000 },
  { provider: 'datacite', most: 500, within: 300_000 },
  { provider: 'opencitations', most: 180, within: 60_000 },
] as const;

for (const { provider, most, within } of limits)
  test(`${provider} gets no more than ${most} requests in ${within / 1000} seconds`, () => {
    for (const { lines } of runs) {
      const times = lines
        .filter(([what, address]) => what === 'asked' && new URL(address).host.includes(provider))
        .map(([, , at]) => at);
      const busiest = Math.max(
        ...times.map(
          (from, at) =>
            times.slice(at, at + most + 1).filter((to) => to < from + within - 5).length,
        ),
      );
      assert.ok(busiest <= most, `${busiest}`);
    }
  });

test('Crossref gets one request at a time', () => {
  for (const { lines } of runs) {
    let under = 0;
    for (const [what, address] of lines) {
      if (!address.includes('api.crossref.org')) continue;
      under += what === 'asked' ? 1 : -1;
      assert.ok(under <= 1, address);
    }
  }
});

test('the summary says in words how it came out', () => {
  const { told } = runs.at(-1)!.ended;
  const counts = (provider: string) => {
    const dois = Object.keys(snapshot.works).filter((key) => key.startsWith('doi:'));
    return dois.filter((key) => figureOf(provider, key.slice(4)) !== undefined).length;
  };
  const number = (value: number) => value.toLocaleString('en');
  assert.match(told, /Going on from an earlier run/);
  assert.match(told, new RegExp(`^Crossref: ${number(counts('crossref'))} counted, `, 'm'));
  assert.match(told, /^DataCite: .* 1 failed, 40 not asked/m);
  assert.match(told, /10,000 works in /);
  assert.doesNotMatch(told, /Warning/);
});
