import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  reportedAnnotations,
  reportedPlaces,
  reportedSeries,
} from '../../src/aggregate/reports.js';
import type { Evidence, EvidenceFile } from '../../src/model/evidence.js';

const file = (...entries: Evidence[]): EvidenceFile => ({
  ...{ format: 'impact-badges-evidence', version: 1, reportedBy: 'Camp office' },
  entries,
});
const followers = (date: NonNullable<Evidence['date']>, count: number): Evidence => ({
  ...{ kind: 'social-page', title: 'River Camp on Facebook', date, count, unit: 'followers' },
  ...{ method: 'platform-statistics', place: 'GB' },
});

test('a dated entry stands beside counts with its days, its link and who reports it', () => {
  const given = reportedAnnotations(
    file(
      { kind: 'workshop', title: 'Camp', date: '2025-07-07/2025-07-18' },
      {
        ...{ kind: 'news', title: 'In the Gazette', date: '2025-07-12' },
        ...{ url: 'https://gazette.example/', reportedBy: 'A. Nurse' },
      },
      { kind: 'talk', title: 'Without a date' },
    ),
  );
  assert.deepEqual(given, [
    { date: '2025-07-07', until: '2025-07-18', text: 'Camp', kind: 'event', by: 'Camp office' },
    {
      ...{ date: '2025-07-12', text: 'In the Gazette', link: 'https://gazette.example/' },
      by: 'A. Nurse',
    },
  ]);
});

test('readings of a counter are a series, each by itself, and annotate nothing', () => {
  const read = file(followers('2026-01-12', 512), followers('2025-06-01', 148));
  assert.deepEqual(reportedAnnotations(read), []);
  const { counters, axis } = reportedSeries(read, undefined, undefined);
  assert.deepEqual(counters[0]!.readings, [
    { date: '2025-06-01', value: 148 },
    { date: '2026-01-12', value: 512 },
  ]);
  // June to January.
  assert.equal(axis?.units, 8);
});

test('readings beside the time asked for are left out, and without any there is no axis', () => {
  const read = file(followers('2026-01-12', 512), followers('2025-06-01', 148));
  assert.deepEqual(reportedSeries(read, '2026', undefined).counters[0]!.readings, [
    { date: '2026-01-12', value: 512 },
  ]);
  assert.deepEqual(reportedSeries(read, undefined, '2024'), { counters: [] });
});

test('a counter that was read twice names its country once', () => {
  const places = reportedPlaces(
    file(followers('2026-01-12', 512), followers('2025-06-01', 148), {
      ...{ kind: 'news', title: 'News', place: 'ES' },
    }),
  );
  assert.deepEqual(
    places.map(({ country }) => country),
    ['GB', 'ES'],
  );
});

test('what is not for everyone stands beside nothing', () => {
  const letter: Evidence = { kind: 'letter', title: 'A letter', date: '2025-06-01', place: 'GB' };
  assert.deepEqual(reportedAnnotations(file(letter)), []);
  assert.deepEqual(reportedPlaces(file(letter)), []);
});
