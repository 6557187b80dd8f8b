import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCount } from '../../../src/intake/usage/count.js';

for (const [text, count] of [
  ['0', 0],
  ['12', 12],
  [' 1234 ', 1234],
  ['1,234', 1234],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['1 234', 1234],
  ['1\u202F234', 1234],
  ['1\u00A0234\u00A0567', 1234567],
  ["1'234", 1234],
  ['1’234', 1234],
  ['12,34,567', 1234567],
  ['١٢٣٤', 1234],
  ['١٬٢٣٤', 1234],
  ['۱۲', 12],
] as const)
  test(`"${text}" is ${count}`, () => {
    assert.equal(readCount(text), count);
  });

for (const text of [
  ...['', '-', 'many', '-1', '1.5', '1,5', '12,5 %', '1.23', '1,234.5', '1.234,5', '1,234.567'],
  ...['1e3', '0x10', '1,23,4', '1234,567', '9007199254740993', '1,2345', '٢،٥', '<5', 'n/a'],
])
  test(`"${text}" is no count`, () => {
    assert.equal(readCount(text), undefined);
  });
