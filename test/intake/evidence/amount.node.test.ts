import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount } from '../../../src/intake/evidence/amount.js';

for (const [text, value] of [
  ['0', 0],
  ['240', 240],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u202F234,50', 1234.5],
  ["1'234.50", 1234.5],
  ['1.234.567', 1234567],
  ['12,34,567.5', 1234567.5],
  ['12,50', 12.5],
  ['12.5', 12.5],
  ['0,500', 0.5],
  ['1234,567', 1234.567],
  ['١٬٢٣٤٫٥', 1234.5],
] as const)
  test(`"${text}" is ${value}`, () => {
    assert.deepEqual(readAmount(text, 'any'), { value });
  });

for (const [text, value, currency] of [
  ['1.234,50 €', 1234.5, 'EUR'],
  ['€1,234.50', 1234.5, 'EUR'],
  ['£12', 12, 'GBP'],
  ['CAD 1,234', 1234, 'CAD'],
] as const)
  test(`"${text}" is ${value} ${currency}`, () => {
    assert.deepEqual(readAmount(text, 'money'), { value, currency });
  });

test('three digits behind a single sign part thousands where nothing else makes sense', () => {
  for (const text of ['1.234', '1,234'])
    for (const fraction of ['none', 'money'] as const)
      assert.deepEqual(readAmount(text, fraction), { value: 1234 });
});

test('three digits behind a single sign are asked about where a fraction makes sense', () => {
  assert.deepEqual(readAmount('1,234', 'any'), {
    problem: '"1,234" may be 1234 or 1.234. Write it without what parts thousands.',
  });
});

test('a dollar is many currencies', () => {
  const read = readAmount('$12', 'money');
  assert.match('problem' in read ? read.problem : '', /may be several currencies/);
});

for (const text of [
  ...['-1', 'many', '1.2.3', '1,23,4', '<5', '12 %', '1e3', '0x10', '1.234,567,8', 'about 40'],
  ...['9'.repeat(41), `1${',000'.repeat(9)}`, '1 €€', ''],
])
  test(`"${text}" is no number`, () => {
    assert.equal('problem' in readAmount(text, 'any'), true);
  });

test('people do not come by halves', () => {
  assert.deepEqual(readAmount('12,5', 'none'), {
    problem: '"12,5" is no whole number, and what is counted comes whole.',
  });
});
