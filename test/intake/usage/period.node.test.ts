import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, readPeriod } from '../../../src/intake/usage/period.js';

for (const [text, date] of [
  ['2025', '2025'],
  ['2025-06', '2025-06'],
  ['2025-06-14', '2025-06-14'],
  ['2025/6/4', '2025-06-04'],
  ['20250614', '2025-06-14'],
  ['2025-06-14T10:00:00Z', '2025-06-14'],
  ['Jun-2025', '2025-06'],
  ['June 2025', '2025-06'],
  ['Sept. 2025', '2025-09'],
  ['14/06/2025', '2025-06-14'],
  ['06/14/2025', '2025-06-14'],
  ['14.6.2025', '2025-06-14'],
  ['06/06/2025', '2025-06-06'],
] as const)
  test(`"${text}" is ${date}`, () => {
    assert.deepEqual(readDate(text), { date });
  });

for (const [text, problem] of [
  ['06/07/2025', /may be two dates.*2025-MM-DD/],
  ['6.7.2025', /may be two dates/],
  ['1-2-2025', /may be two dates/],
  ['2025-13', /no date of the calendar/],
  ['2025-02-30', /no date of the calendar/],
  ['31/31/2025', /no date of the calendar/],
  ['last year', /can't be read as a date/],
  ['14/06/25', /can't be read as a date/],
  ['14/06-2025', /can't be read as a date/],
  ['', /can't be read as a date/],
] as const)
  test(`"${text}" is not guessed at`, () => {
    const reading = readDate(text);
    assert.match('problem' in reading ? reading.problem : '', problem);
  });

for (const [text, from, until] of [
  ['2025-06', '2025-06', '2025-06'],
  ['2025-01-01/2025-06-30', '2025-01-01', '2025-06-30'],
  ['2025-01 – 2025-06', '2025-01', '2025-06'],
  ['2025-01-01 to 2025-06-30', '2025-01-01', '2025-06-30'],
  ['2025-06-09,2025-06-15', undefined, undefined],
  ['2025-06..2025-01', undefined, undefined],
] as const)
  test(`the period "${text}" is ${from ? `${from} until ${until}` : 'none'}`, () => {
    const reading = readPeriod(text);
    if (from) assert.deepEqual(reading, { period: { from, until } });
    else assert.ok('problem' in reading);
  });
