import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { schemes } from '../../src/identifiers/identifier.js';
import {
  consents,
  dateOrders,
  evidenceFields,
  evidenceKinds,
  evidenceMethods,
  evidenceSteps,
  outcomeStates,
  reaches,
  storyParts,
} from '../../src/model/evidence.js';

interface Properties {
  readonly [name: string]: {
    readonly enum?: readonly string[];
    readonly examples?: readonly string[];
    readonly properties?: object;
  };
}

interface Schema {
  readonly properties: Properties;
  readonly $defs: {
    readonly entry: { readonly properties: Properties };
    readonly identifier: { readonly pattern: string };
  };
}

const schema = JSON.parse(await readFile('src/model/evidence.schema.json', 'utf8')) as Schema;
const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema);
const { properties } = schema.$defs.entry;

const made = (...entries: readonly object[]) => ({
  format: 'impact-badges-evidence',
  version: 1,
  entries,
});
const talk = { kind: 'talk', title: 'Kidneys at the library' };

test('the schema lists what the model lists', () => {
  const listed = [
    [properties['kind']?.enum, evidenceKinds],
    [properties['method']?.examples, evidenceMethods],
    [properties['reach']?.enum, reaches],
    [properties['step']?.enum, evidenceSteps],
    [properties['status']?.enum, outcomeStates],
    [properties['consent']?.enum, consents],
    [schema.properties['dateOrder']?.enum, dateOrders],
    [Object.keys(schema.properties['story']!.properties!), storyParts],
  ];
  for (const [inSchema, inModel] of listed) assert.deepEqual(inSchema, inModel);
  const [, named] = /^\^\(([a-z|]+)\):/.exec(schema.$defs.identifier.pattern) ?? [];
  assert.deepEqual(named?.split('|'), schemes);
});

test('fields stand in one order in the schema, the model and the template', async () => {
  const template = await readFile('src/model/evidence-template.csv', 'utf8');
  assert.equal(template.startsWith('\uFEFF'), true);
  assert.deepEqual(template.slice(1).trim().split(','), evidenceFields);
  assert.deepEqual(Object.keys(properties), [...evidenceFields, 'masked']);
});

test('the first fields are those of the record as it was asked for, in that order', () => {
  assert.deepEqual(
    evidenceFields.slice(0, 31).join(' '),
    'kind title date count unit method uncertainty place language audience partner reach step indicator instrument n baseline followUp comparison status url archivedUrl file reportedBy verifiedBy works consent consentBy consentDate withdrawn partnerReviewed',
  );
});

for (const [what, entry] of [
  ['a title and a kind', talk],
  ['a range of dates', { ...talk, date: '2025-07-07/2025-07-18' }],
  ['a month', { ...talk, date: '2025-07' }],
  ['a method of its own words', { ...talk, method: 'Door counter' }],
  ['a fraction of money', { ...talk, kind: 'donation', count: 12.5, unit: 'EUR' }],
  ['a masked subgroup', { ...talk, subgroups: [{ label: 'Teachers', masked: true }] }],
  ['the date on which it was taken back', { ...talk, withdrawn: '2026-01-12' }],
  ['a field that nobody knows', { ...talk, weather: 'rain' }],
] as const)
  test(`an entry with ${what} fits`, () => {
    validate(made(entry));
    assert.deepEqual(validate.errors, null);
  });

for (const [what, entry] of [
  ['no title', { kind: 'talk' }],
  ['an unknown kind', { ...talk, kind: 'tweet' }],
  ['a date with strokes', { ...talk, date: '14/06/2025' }],
  ['a count below zero', { ...talk, count: -1 }],
  ['a count that is text', { ...talk, count: '240' }],
  ['an address that runs a script', { ...talk, url: 'javascript:alert(1)' }],
  ['an unknown consent', { ...talk, consent: 'friends' }],
  ['a work without a scheme', { ...talk, works: ['10.5555/a'] }],
  [
    'a masked subgroup with its count',
    { ...talk, subgroups: [{ label: 'a', count: 3, masked: true }] },
  ],
] as const)
  test(`an entry with ${what} is refused`, () => {
    assert.equal(validate(made(entry)), false);
  });

test('a file without its format or of a later version is refused', () => {
  assert.equal(validate({ entries: [] }), false);
  assert.equal(validate({ ...made(), version: 2 }), false);
  assert.equal(validate(made()), true);
});
