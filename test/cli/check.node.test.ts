import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command } from '../support/command.js';
import { install } from './support/stand-in.mjs';
import { figureOf } from './support/world.mjs';

type Options = NonNullable<Parameters<typeof install>[0]>;

async function check(words: readonly string[], options: Options = {}, input?: string) {
  const world = install(options);
  try {
    return await command(['check', ...words], input);
  } finally {
    world.remove();
  }
}

const works = Array.from({ length: 48 }, (_, at) => `10.5555/work.${at}`);
const list = [...works, '10.5555/retracted.1', '10.5555/nobody.1', '10.1/x', '978-0-306-40615-7'];

function known(provider: string): { known: number; cited: number } {
  const figures = [...works, '10.5555/retracted.1']
    .map((doi) => figureOf(provider, doi))
    .filter((figure) => figure !== undefined);
  return { known: figures.length, cited: figures.filter(Boolean).length };
}

test('check says notices first, then who knows how many, then what to mend', async () => {
  const { code, out } = await check([], {}, list.join('\n'));
  assert.equal(code, 0);
  const headings = out.split('\n').filter((line) => /^\S/.test(line));
  assert.deepEqual(headings, [
    'Notices',
    'Sources',
    'Known to nobody who was asked',
    'Nobody can be asked about',
    "Can't be read",
  ]);
  assert.match(
    out,
    /A made-up work, 10\.5555\/retracted\.1 \(doi:10\.5555\/retracted\.1\)\n {4}Retracted, says OpenAlex: https:/,
  );
  const openalex = known('openalex');
  assert.ok(
    out.includes(
      `  OpenAlex knows ${openalex.known} of 51 works; ${openalex.cited} have at least one citation.`,
    ),
    out,
  );
  const { known: held, cited } = known('opencitations');
  assert.equal(held, 49);
  assert.match(
    out,
    new RegExp(
      `OpenCitations has something about ${cited} of 51 works; ${cited} have at least one citation\\.`,
    ),
  );
  assert.match(out, /doi:10\.5555\/nobody\.1 \(registered with JaLC\)/);
  assert.match(out, /isbn:9780306406157\. Has it a DOI or a PubMed number\? Add it\./);
  assert.match(out, /standard input line 51: "10\.1\/x" can't be read as a DOI\./);
});

test('check --strict ends with 1 where something can not be read or failed', async () => {
  assert.equal((await check(['10.5555/work.1', '--strict'])).code, 0);
  assert.equal((await check(['10.5555/work.1', '10.1/x', '--strict'])).code, 1);
  const fault = () => ({ status: 400 });
  const { code, out } = await check(['10.5555/work.1', '--strict', '--providers', 'crossref'], {
    fault,
  });
  assert.equal(code, 1);
  assert.match(out, /Crossref gave no answer\. 1 work failed: Crossref refused to answer\./);
  assert.doesNotMatch(out, /Known to nobody/, 'who failed has not said so');
});

test('check --json holds the same', async () => {
  const { out } = await check(['--json'], {}, list.join('\n'));
  const report = JSON.parse(out) as {
    works: number;
    noticed: { work: string }[];
    unknown: object[];
    unaskable: string[];
    sources: { provider: string; known: number; some: object }[];
  };
  assert.equal(report.works, 51);
  assert.deepEqual(
    report.noticed.map(({ work }) => work),
    ['doi:10.5555/retracted.1'],
  );
  assert.deepEqual(report.unknown, [{ work: 'doi:10.5555/nobody.1', agency: 'JaLC' }]);
  assert.deepEqual(report.unaskable, ['isbn:9780306406157']);
  const { known: count, cited } = known('openalex');
  assert.equal(report.sources[0]!.known, count);
  assert.deepEqual(report.sources[0]!.some, { citations: cited });
});

test('check without a work is a sentence', async () => {
  const { code, told } = await check([]);
  assert.equal(code, 2);
  assert.match(told, /^impact-badges: No work is named\./);
});
