import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnnotationGiven, ownKinds } from '../../src/aggregate/timeline/annotation.js';
import { aroundOf, type Side } from '../../src/aggregate/timeline/around.js';
import { timelineOf, type TimelineOptions } from '../../src/aggregate/timeline/timeline.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import type { Notice } from '../../src/model/notice.js';
import { days, listed, monthly, now, summed, workWith } from '../support/timelines.js';

type Given = string | Partial<AnnotationGiven>;

const talk = (given: Given): AnnotationGiven => ({
  ...{ date: '', kind: 'talk', text: 'A talk' },
  ...(typeof given === 'string' ? { date: given } : given),
});

/** What lanes tell around each annotation. */
function aroundAll(
  works: readonly Attention[],
  given: readonly AnnotationGiven[],
  options: Partial<TimelineOptions> = {},
) {
  const { annotations, lanes, window } = timelineOf(works, {
    ...{ now, annotations: given },
    ...options,
  });
  return annotations.map((each) => aroundOf(each, lanes, window));
}

/** A side as text: `2024 – 2025: ≥3…` while it lasts, `2027: open 2027-12-31`. */
function said(side: Side): string {
  const { from, until } = side;
  const period = from === until ? from : `${from} – ${until}`;
  if ('why' in side) {
    const { why, date, missing } = side;
    return `${period}: ${why}${why === 'gaps' ? ` ${missing}` : ''}${/open|early|late/.test(why) ? ` ${date}` : ''}`;
  }
  const { value = '–', isAtLeast, isCurrent, isSpike } = side;
  return `${period}: ${isAtLeast ? '≥' : ''}${value}${isCurrent ? '…' : ''}${isSpike ? '!' : ''}`;
}

/** Before, in and after, of the only lane around the only annotation. */
function around(
  finding: Finding | readonly Attention[],
  given: Given,
  options?: Partial<TimelineOptions>,
): string[] {
  const works = 'measure' in finding ? [workWith([finding])] : finding;
  const [rows] = aroundAll(works, [talk(given)], options);
  return rows!.flatMap(({ before, own, after }) => [before, own, after].map(said));
}

const citations = summed('citations', 'openalex', { 2022: 4, 2023: 9, 2024: 2, 2025: 7, 2026: 1 });
const downloads = summed('downloads', 'datacite', monthly('2025-01', [10, 20, 30, 5, 1, 2, 3, 80]));

test('of what is told by years it is one year before and one after, and the year itself apart', () => {
  assert.deepEqual(around(citations, '2024-06-14'), ['2023: 9', '2024: 2', '2025: 7']);
});

test('of what is told by months it is three before and three after, and the month itself apart', () => {
  assert.deepEqual(around(downloads, '2025-04-01'), [
    '2025-01 – 2025-03: 60',
    '2025-04: 5',
    '2025-05 – 2025-07: 6',
  ]);
  assert.deepEqual(around(downloads, '2025-05-31'), [
    '2025-02 – 2025-04: 55',
    '2025-05: 1',
    '2025-06 – 2025-08: 85',
  ]);
});

test('of things with a day it is thirty days before and thirty after, and the day itself apart, though their bars are years', () => {
  const dates = ['2025-01-01', '2025-05-14', '2025-05-15', '2025-06-13', '2025-06-14'];
  const more = ['2025-06-14', '2025-06-15', '2025-07-14', '2025-07-15', '2026-02-02'];
  const posts = listed('posts', 'bluesky', [...dates, ...more]);
  assert.deepEqual(around(posts, '2025-06-14'), [
    '2025-05-15 – 2025-06-13: 2',
    '2025-06-14: 2',
    '2025-06-15 – 2025-07-14: 2',
  ]);
});

test('thirty days go over the end of a year and of a leap year’s February', () => {
  const posts = listed('posts', 'bluesky', [
    '2023-06-01',
    '2023-12-31',
    '2024-02-29',
    '2024-03-01',
  ]);
  assert.deepEqual(around(posts, '2024-01-30'), [
    '2023-12-31 – 2024-01-29: 1',
    '2024-01-30: 0',
    '2024-01-31 – 2024-02-29: 1',
  ]);
});

test('one thing known by its month makes months of all, and one known by its year years', () => {
  const dates = ['2024-01-10', '2025-05-14', '2025-06-13', '2025-06-15', '2025-09-14'];
  assert.deepEqual(around(listed('posts', 'bluesky', [...dates, '2025-08']), '2025-06-14'), [
    '2025-03 – 2025-05: 1',
    '2025-06: 2',
    '2025-07 – 2025-09: 2',
  ]);
  assert.deepEqual(around(listed('posts', 'bluesky', [...dates, '2024']), '2025-06-14'), [
    '2024: 2',
    '2025: 4',
    '2026: open 2026-12-31',
  ]);
});

test('an event of several days, and one of which the month alone is known, stands apart as a whole', () => {
  const posts = listed('posts', 'bluesky', ['2025-01-01', ...days('2025-05-25', 20)]);
  assert.deepEqual(around(posts, { date: '2025-06-01', until: '2025-06-03' }), [
    '2025-05-02 – 2025-05-31: 7',
    '2025-06-01 – 2025-06-03: 3',
    '2025-06-04 – 2025-07-03: 10',
  ]);
  assert.deepEqual(around(posts, '2025-06'), [
    '2025-05-02 – 2025-05-31: 7',
    '2025-06-01 – 2025-06-30: 13',
    '2025-07-01 – 2025-07-30: 0',
  ]);
  assert.deepEqual(around(downloads, { date: '2025-04-20', until: '2025-05-02' }), [
    '2025-01 – 2025-03: 60',
    '2025-04 – 2025-05: 6',
    '2025-06 – 2025-08: 85',
  ]);
});

test('where an end comes before its beginning, the beginning stands alone', () => {
  assert.deepEqual(around(citations, { date: '2024-06-14', until: '2023-01-01' }), [
    '2023: 9',
    '2024: 2',
    '2025: 7',
  ]);
});

test('before the first figure nothing is known, which is not 0', () => {
  assert.deepEqual(around(citations, '2022-01-01'), ['2021: early 2022', '2022: 4', '2023: 9']);
  assert.deepEqual(around(downloads, '2025-03-01'), [
    '2024-12 – 2025-02: early 2025-01',
    '2025-03: 30',
    '2025-04 – 2025-06: 8',
  ]);
  assert.deepEqual(around(downloads, '2024-12-31'), [
    '2024-09 – 2024-11: early 2025-01',
    '2024-12: early 2025-01',
    '2025-01 – 2025-03: 60',
  ]);
});

test('after the last figure nothing is known, which is not 0', () => {
  assert.deepEqual(around(downloads, '2025-06-14'), [
    '2025-03 – 2025-05: 36',
    '2025-06: 2',
    '2025-07 – 2025-09: late 2025-08',
  ]);
});

test('what was not over when the source answered is open, and no sum of what there is', () => {
  assert.deepEqual(around(citations, '2025-06-14'), [
    '2024: 2',
    '2025: 7',
    '2026: open 2026-12-31',
  ]);
  assert.deepEqual(around(citations, '2026-11-20'), [
    '2025: 7',
    '2026: 1…',
    '2027: open 2027-12-31',
  ]);
});

test('the day of the answer was not over, and the day before it was', () => {
  const posts = listed('posts', 'bluesky', ['2026-01-01', '2026-11-21', '2026-11-22']);
  assert.deepEqual(around(posts, '2026-10-22').slice(2), ['2026-10-23 – 2026-11-21: 1']);
  assert.deepEqual(around(posts, '2026-10-23').slice(2), [
    '2026-10-24 – 2026-11-22: open 2026-11-22',
  ]);
});

test('of an old answer what has come after it is open, however late it is now', () => {
  const receipt = { ...citations.receipt, retrieved: '2025-06-20T00:00:00Z' };
  assert.deepEqual(around({ ...citations, receipt }, '2024-06-14'), [
    '2023: 9',
    '2024: 2',
    '2025: open 2025-12-31',
  ]);
});

test('a period that a source leaves out is no 0, and one that it reports as 0 is', () => {
  const left = { '2025-01': 3, '2025-03': 2, '2025-04': 1, '2025-05': 4, '2025-07': 0 };
  assert.deepEqual(around(summed('downloads', 'datacite', left), '2025-04'), [
    '2025-01 – 2025-03: gaps 1',
    '2025-04: 1',
    '2025-05 – 2025-07: gaps 1',
  ]);
  const zero = { ...left, '2025-02': 0, '2025-06': 0 };
  assert.deepEqual(around(summed('downloads', 'datacite', zero), '2025-04'), [
    '2025-01 – 2025-03: 5',
    '2025-04: 1',
    '2025-05 – 2025-07: 4',
  ]);
  assert.deepEqual(around(summed('downloads', 'datacite', left), '2025-06')[1], '2025-06: ≥–');
});

test('quiet time of a source that dates all it counts is 0', () => {
  assert.deepEqual(around(summed('citations', 'openalex', { 2020: 1, 2025: 3 }), '2023'), [
    '2022: 0',
    '2023: 0',
    '2024: 0',
  ]);
});

test('of a list in part every number is a least one, and what has no date is on no side', () => {
  const posts = listed(
    'posts',
    'bluesky',
    ['2025-01-01', '2025-06-10', '2026-01-01', undefined],
    9,
  );
  const [rows] = aroundAll([workWith([posts])], [talk('2025-06-14')]);
  const [{ before, own, after, lane }] = rows as [(typeof rows & object)[number]];
  assert.deepEqual([before, own, after].map(said), [
    '2025-05-15 – 2025-06-13: ≥1',
    '2025-06-14: ≥0',
    '2025-06-15 – 2025-07-14: ≥0',
  ]);
  assert.deepEqual([lane.dated, lane.count], [3, 9]);
});

test('where a work tells nothing, sums over several are least ones', () => {
  const works = [workWith([citations]), workWith([])];
  assert.deepEqual(around(works, '2024'), ['2023: ≥9', '2024: ≥2', '2025: ≥7']);
});

test('works that were counted and not cited leave sums as they are, by days too', () => {
  const dates = ['2025-01-01', '2025-06-10', '2025-06-20'];
  const works = [
    workWith([listed('posts', 'bluesky', dates)]),
    workWith([listed('posts', 'bluesky', [])]),
    workWith([listed('posts', 'bluesky', ['2025-06-20'])]),
  ];
  assert.deepEqual(around(works, '2025-06-14'), [
    '2025-05-15 – 2025-06-13: 1',
    '2025-06-14: 0',
    '2025-06-15 – 2025-07-14: 2',
  ]);
});

test('one work whose source names another time than the rest leaves a least number', () => {
  const views = summed('wikipedia-views', 'wikipedia', monthly('2025-01', [5, 6, 7, 8, 9, 1, 2]));
  const short = summed('wikipedia-views', 'wikipedia', monthly('2025-04', [1, 1, 1, 1]));
  const covering = (finding: typeof views, from: '2025-01' | '2025-04'): Finding => ({
    ...finding,
    receipt: { ...finding.receipt, period: { from, until: '2025-07' } },
  });
  const works = [workWith([covering(views, '2025-01')]), workWith([covering(short, '2025-04')])];
  assert.deepEqual(around(works, '2025-04'), [
    '2025-01 – 2025-03: ≥18',
    '2025-04: 9',
    '2025-05 – 2025-07: 15',
  ]);
});

test('a month with unusually many marks the side it is on', () => {
  const months = [...Array<number>(14).fill(40), 900, 40, 40, 40, 40];
  const spiky = summed('downloads', 'datacite', monthly('2024-01', months));
  assert.deepEqual(around(spiky, '2025-04'), [
    '2025-01 – 2025-03: 980!',
    '2025-04: 40',
    '2025-05 – 2025-07: 120',
  ]);
});

test('what lies beside the time asked for is not told, and a year that is shown is told whole', () => {
  assert.deepEqual(around(citations, '2024', { from: '2024' }), [
    '2023: outside',
    '2024: 2',
    '2025: 7',
  ]);
  assert.deepEqual(around(citations, '2024', { from: '2023-05', until: '2024' }), [
    '2023: 9',
    '2024: 2',
    '2025: outside',
  ]);
  assert.deepEqual(
    around(downloads, '2025-04', { from: '2025-02' })[0],
    '2025-01 – 2025-03: outside',
  );
});

test('each lane has a row of its own, in the lanes’ order, and nothing is added over them', () => {
  const [rows] = aroundAll([workWith([downloads, citations])], [talk('2025-04-10')]);
  assert.deepEqual(
    rows!.map(({ lane, before }) => [lane.id, said(before)]),
    [
      ['citations@openalex', '2024: 2'],
      ['downloads@datacite', '2025-01 – 2025-03: 60'],
    ],
  );
});

test('two talks in a row have each what lies around it, the other’s time too', () => {
  const rows = aroundAll([workWith([downloads])], [talk('2025-04-10'), talk('2025-05-02')]);
  assert.deepEqual(
    rows.map(([row]) => [row!.before, row!.own, row!.after].map(said)),
    [
      ['2025-01 – 2025-03: 60', '2025-04: 5', '2025-05 – 2025-07: 6'],
      ['2025-02 – 2025-04: 55', '2025-05: 1', '2025-06 – 2025-08: 85'],
    ],
  );
});

test('press releases, talks, podcasts and events have sides; notes, machines and notices have none', () => {
  const notice: Notice = {
    ...{ kind: 'retraction', date: '2024-05-01', provider: 'crossref' },
    ...{ work: 'doi:10.5555/w1', link: 'https://notices.test/1' },
  } as unknown as Notice;
  const work = workWith([citations], { notices: [notice] });
  const given = ownKinds.map((kind, at) => ({ date: `2024-0${at + 1}`, text: kind, kind }));
  const { annotations, lanes, window } = timelineOf([work], { now, annotations: given });
  assert.deepEqual(
    annotations.map((each) => [each.kind, aroundOf(each, lanes, window).length]),
    [
      ['press-release', 1],
      ['talk', 1],
      ['podcast', 1],
      ['event', 1],
      ['machines', 0],
      ['retraction', 0],
      ['other', 0],
    ],
  );
});

test('without a date that can be read, without lanes, and far from all that is told, there is nothing', () => {
  for (const date of ['', 'soon', '2025-13', '14/06/2025', '1600-01-01', '1990', '9999-12-31'])
    assert.deepEqual(around(citations, date), [], date);
  assert.deepEqual(aroundAll([workWith([])], [talk('2025')]), [[]]);
});

test('a thousand talks are read beside fifteen years of days', () => {
  const posts = listed('posts', 'bluesky', days('2011-11-23', 5400));
  const findings = [posts, { ...posts, provider: 'reddit' as const }, citations, downloads];
  const started = process.cpuUsage();
  const rows = aroundAll([workWith(findings)], days('2020-01-01', 1000).map(talk));
  // Some 0.3 s; reading the days anew for each talk would take minutes.
  assert.ok(process.cpuUsage(started).user < 15_000_000);
  assert.equal(rows.length, 1000);
  assert.equal(said(rows[999]![2]!.before), '2022-08-27 – 2022-09-25: 30');
});

test('twenty talks beside a thousand works by days take less time than the works themselves', () => {
  const works = Array.from({ length: 1000 }, (_, at) =>
    workWith([listed('posts', 'bluesky', days(`${2011 + (at % 14)}-03-01`, 2))]),
  );
  const given = Array.from({ length: 20 }, (_, at) => talk(`${2005 + at}-02-10`));
  const start = process.cpuUsage();
  const { annotations, lanes, window } = timelineOf(works, { now, annotations: given });
  const middle = process.cpuUsage();
  const rows = annotations.map((each) => aroundOf(each, lanes, window));
  const [reading, around] = [middle.user - start.user, process.cpuUsage(middle).user];
  assert.ok(around < reading, `${around} µs of ${reading}`);
  // Of 1,000 works over 14 years 71 are of 2024, with two posts each.
  assert.equal(said(rows[19]![0]!.after), '2024-02-11 – 2024-03-11: 142');
});
