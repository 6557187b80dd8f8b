import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createClient } from '../../src/client/client.js';
import { schemes } from '../../src/identifiers/identifier.js';
import { measures } from '../../src/model/measure.js';
import { badgeTier } from '../../src/providers/catalogue.js';

interface Schema {
  $defs: {
    identifier: { pattern: string };
    measure: { enum: string[] };
    provider: { enum: string[] };
  };
}

const schema = JSON.parse(await readFile('src/model/snapshot.schema.json', 'utf8')) as Schema;
const options = { strictTypes: false, strictRequired: false, validateFormats: false };
const validate = new Ajv2020(options).compile(schema);

const index = {
  format: 'impact-badges-shards',
  version: 1,
  generated: '2026-01-12T10:00:00Z',
  asked: ['openalex'],
  shards: 256,
};
const isIndex = new Ajv2020(options)
  .addSchema(schema)
  .compile(JSON.parse(await readFile('src/model/shards.schema.json', 'utf8')) as object);

const made = (works: unknown) => ({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-01-12T10:00:00Z',
  asked: ['openalex'],
  works,
});

function refused(file: unknown): boolean {
  return !validate(file);
}

test('the schema names every measure of the model', () => {
  assert.deepEqual([...schema.$defs.measure.enum].sort(), Object.keys(measures).sort());
});

test('the schema names every scheme of identifiers', () => {
  const [, named] = /^\^\(([a-z|]+)\):/.exec(schema.$defs.identifier.pattern) ?? [];
  assert.deepEqual(named?.split('|'), schemes);
});

test('the schema names every provider of the badge tier', () => {
  for (const { name } of badgeTier) assert.ok(schema.$defs.provider.enum.includes(name), name);
});

test('the snapshot of the page to try fits the schema', async () => {
  const page = await readFile('demo/try-me.html', 'utf8');
  const [, json] = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(page)!;
  validate(JSON.parse(json!));
  assert.deepEqual(validate.errors, null);
});

for (const [name, respond] of Object.entries({
  'a count': () =>
    Response.json({ doi: 'https://doi.org/10.5555/a', cited_by_count: 3, is_retracted: true }),
  'an unknown work': () => new Response('Resource not found.', { status: 404 }),
  'a failure': () => new Response('', { status: 500 }),
}))
  test(`what the client makes of ${name} fits the schema`, async () => {
    const client = createClient({ providers: badgeTier, fetch: () => Promise.resolve(respond()) });
    const attention = await client.load(['doi:10.5555/a']);
    const written: unknown = JSON.parse(JSON.stringify(attention));
    validate(made({ 'doi:10.5555/a': written }));
    assert.deepEqual(validate.errors, null);
  });

const receipt = {
  link: 'https://openalex.org/W1',
  licence: 'CC0-1.0',
  attribution: 'OpenAlex',
  rule: 'cited_by_count',
  ruleVersion: '2026-08',
  scope: 'this version',
};
const asked = {
  ...receipt,
  request: 'https://api.openalex.org/works/W1',
  retrieved: '2026-01-12T10:00:00Z',
};
const attention = (finding: unknown) => ({
  'doi:10.5555/a': {
    work: { identifiers: ['doi:10.5555/a'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: [finding],
  },
});
const finding = {
  measure: 'citations',
  provider: 'openalex',
  state: 'counted',
  value: 3,
  receipt: asked,
};

test('a count with its receipt fits, and one without time or request does not', () => {
  assert.equal(refused(made(attention(finding))), false);
  assert.equal(refused(made(attention({ ...finding, receipt }))), true);
});

test('a value beside a state that has none is refused, and so is a count without one', () => {
  const { value: _, ...valueless } = finding;
  assert.equal(refused(made(attention(valueless))), true);
  assert.equal(refused(made(attention({ ...finding, state: 'failed', reason: 'timeout' }))), true);
  assert.equal(refused(made(attention({ ...finding, value: -1 }))), true);
});

test('a reason of another state is refused', () => {
  const failed = { measure: 'citations', provider: 'openalex', state: 'failed', receipt: asked };
  assert.equal(refused(made(attention({ ...failed, reason: 'timeout' }))), false);
  assert.equal(refused(made(attention({ ...failed, reason: 'unknown-work' }))), true);
});

test('aliases fit from identifier to identifier, and not otherwise', () => {
  const file = made(attention(finding));
  assert.equal(refused({ ...file, aliases: { 'pmid:1': 'doi:10.5555/a' } }), false);
  assert.equal(refused({ ...file, aliases: { 'pmid:1': 'a work' } }), true);
  assert.equal(refused({ ...file, aliases: { one: 'doi:10.5555/a' } }), true);
});

test('an index of shards fits its own schema, and that of a snapshot it does not', () => {
  isIndex(index);
  assert.deepEqual(isIndex.errors, null);
  assert.equal(refused(index), true);
  assert.equal(isIndex({ ...index, mood: 'good' }), true);
});

for (const damage of [
  { shards: 100 },
  { shards: '256' },
  { shards: undefined },
  { asked: ['somebody'] },
  { generated: 'today' },
  { version: 2 },
])
  test(`an index with ${JSON.stringify(damage)} is refused`, () => {
    assert.equal(isIndex(JSON.parse(JSON.stringify({ ...index, ...damage }))), false);
  });

test('fields that a later version adds are no reason to refuse', () => {
  assert.equal(refused({ ...made(attention({ ...finding, mood: 'good' })), colour: 'red' }), false);
});
