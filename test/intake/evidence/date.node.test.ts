import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvidenceDate } from '../../../src/intake/evidence/date.js';

for (const [text, order, date] of [
  ['2025-06-14', undefined, '2025-06-14'],
  ['2025/6/4', undefined, '2025-06-04'],
  ['2025-06', undefined, '2025-06'],
  ['2025', undefined, '2025'],
  ['June 2025', undefined, '2025-06'],
  ['2025-07-07/2025-07-18', undefined, '2025-07-07/2025-07-18'],
  ['2025-07-07 – 2025-07-18', undefined, '2025-07-07/2025-07-18'],
  ['2025-07 to 2025-08', undefined, '2025-07/2025-08'],
  ['2025-07-07/2025-07-07', undefined, '2025-07-07'],
  ['06/06/2025', undefined, '2025-06-06'],
  ['14/06/2025', 'dmy', '2025-06-14'],
  ['6/14/2025', 'mdy', '2025-06-14'],
  ['06/07/2025', 'dmy', '2025-07-06'],
  ['06/07/2025', 'mdy', '2025-06-07'],
  ['14.06.2025', 'dmy', '2025-06-14'],
  ['07/07/2025 - 18/07/2025', 'dmy', '2025-07-07/2025-07-18'],
] as const)
  test(`"${text}" in the order ${order ?? 'nobody has said'} is ${date}`, () => {
    assert.deepEqual(readEvidenceDate(text, order), { date });
  });

for (const [text, readings] of [
  ['06/07/2025', ['dmy 2025-07-06', 'mdy 2025-06-07']],
  ['14/06/2025', ['dmy 2025-06-14']],
  ['6/14/2025', ['mdy 2025-06-14']],
  ['14.06.2025', ['dmy 2025-06-14']],
  ['07/07/2025 - 18/07/2025', ['dmy 2025-07-07/2025-07-18']],
] as const)
  test(`"${text}" is asked about and not guessed`, () => {
    const read = readEvidenceDate(text, undefined);
    assert.ok('question' in read);
    assert.equal(read.question.text, text);
    assert.deepEqual(
      read.question.readings.map(({ order, date }) => `${order} ${date}`),
      readings,
    );
    for (const { date } of read.question.readings)
      assert.ok(read.question.sentence.includes(date), read.question.sentence);
  });

for (const [text, order, why] of [
  ['31/02/2025', undefined, /no date of the calendar/],
  ['6/14/2025', 'dmy', /in the order dmy/],
  ['14/06/25', 'dmy', /year of two digits/],
  ['14/06/25', undefined, /year of two digits/],
  ['45822', undefined, /can't be read as a date/],
  ['last summer', undefined, /can't be read as a date/],
  ['2025-07-18/2025-07-07', undefined, /ends .* before it begins/],
  ['2025-13', undefined, /no date of the calendar/],
] as const)
  test(`"${text}" is no date`, () => {
    const read = readEvidenceDate(text, order);
    assert.match('problem' in read ? read.problem : '', why);
  });
