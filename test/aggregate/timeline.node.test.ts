import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Lane } from '../../src/aggregate/timeline/lane.js';
import { timelineOf, type TimelineOptions } from '../../src/aggregate/timeline/timeline.js';
import type { Attention } from '../../src/model/attention.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';
import { days, listed, monthly, now, summed, workWith } from '../support/timelines.js';

const read = (findings: readonly Finding[], options: Partial<TimelineOptions> = {}) =>
  timelineOf([workWith(findings)], { now, ...options });
const laneOf = (finding: Finding, options?: Partial<TimelineOptions>): Lane =>
  read([finding], options).lanes[0]!;
/** Bars as text: `2024 3`, `2025 ≥3`, `2025 –` without a figure, `2026 3…` while it lasts. */
const said = (lane: Lane) =>
  lane.bars.map(
    ({ period, value, isAtLeast, isCurrent }) =>
      `${period} ${value === undefined ? '–' : (isAtLeast ? '≥' : '') + value}${isCurrent ? '…' : ''}`,
  );

test('each measure of each provider has a lane of its own, in the order of the details', () => {
  const { lanes } = read([
    summed('posts', 'bluesky', { 2025: 4 }),
    summed('citations', 'datacite', { 2025: 2 }),
    summed('citations', 'openalex', { 2025: 3 }),
  ]);
  assert.deepEqual(
    lanes.map(({ id, total }) => [id, total]),
    [
      ['citations@openalex', 3],
      ['citations@datacite', 2],
      ['posts@bluesky', 4],
    ],
  );
});

test('two counts of one provider by different rules are not added', () => {
  const total = summed('views', 'owner', { 2024: 9, 2025: 9 });
  const unique = summed('views', 'owner', { 2024: 4, 2025: 4 });
  const receipt = { ...unique.receipt, rule: 'Unique_Item_Investigations' };
  const { lanes } = read([total, { ...unique, receipt }]);
  assert.deepEqual(
    lanes.map(({ id, total }) => [id, total]),
    [
      ['views@owner', 18],
      ['views@owner:1', 8],
    ],
  );
});

test('years stay years, however much was counted in them', () => {
  const lane = laneOf(summed('citations', 'openalex', { 2024: 100_000, 2025: 90_000 }));
  assert.equal(lane.step, 'year');
  assert.deepEqual(said(lane), ['2024 100000', '2025 90000', '2026 0…']);
});

test('things are drawn by months from twelve of them on, over half a year or more', () => {
  const over = (count: number, months: number) =>
    Array.from({ length: count }, (_, at) => `2026-${String(12 - (at % months)).padStart(2, '0')}`)
      .map((month) => month.replace('-12', '-11'))
      .concat();
  assert.equal(laneOf(listed('posts', 'bluesky', over(12, 7))).step, 'month');
  assert.equal(laneOf(listed('posts', 'bluesky', over(11, 7))).step, 'year');
  assert.equal(laneOf(listed('posts', 'bluesky', over(12, 5))).step, 'year');
});

test('things are drawn by days from thirty of them on, over a week to three months', () => {
  const thirty = days('2026-10-24', 30);
  assert.equal(laneOf(listed('posts', 'bluesky', thirty)).step, 'day');
  assert.notEqual(laneOf(listed('posts', 'bluesky', thirty.slice(1))).step, 'day');
  assert.equal(
    laneOf(listed('posts', 'bluesky', [...days('2026-08-23', 15), ...days('2026-11-08', 15)])).step,
    'day',
  );
  assert.equal(
    laneOf(listed('posts', 'bluesky', [...days('2026-08-22', 15), ...days('2026-11-08', 15)])).step,
    'year',
  );
});

test('days become months or years where another lane makes the axis too long for them', () => {
  const { lanes, axis } = read([
    listed('posts', 'bluesky', days('2026-10-24', 30)),
    summed('citations', 'openalex', { 2016: 1, 2025: 3 }),
  ]);
  assert.deepEqual(
    lanes.map(({ step }) => step),
    ['year', 'year'],
  );
  assert.deepEqual(axis, { step: 'year', first: 2016, units: 11 });
});

test('one thing known by its year alone keeps all of them in years', () => {
  const dates = [...days('2026-10-24', 29), '2026'];
  assert.deepEqual(said(laneOf(listed('posts', 'bluesky', dates))), ['2026 30…']);
});

test('months of which the source does not say all keep their step, however few', () => {
  const lane = laneOf(summed('downloads', 'datacite', { '2026-01': 1, '2026-03': 1 }, 9));
  assert.deepEqual(said(lane), ['2026-01 1', '2026-02 –', '2026-03 1']);
});

test('there is a 0 where all that was counted has its date, and a gap where it has not', () => {
  const sums = { 2020: 1, 2022: 3 };
  assert.deepEqual(said(laneOf(summed('citations', 'openalex', sums))), [
    '2020 1',
    '2021 0',
    '2022 3',
    '2023 0',
    '2024 0',
    '2025 0',
    '2026 0…',
  ]);
  assert.deepEqual(said(laneOf(summed('citations', 'openalex', sums, 5))), [
    '2020 1',
    '2021 –',
    '2022 3',
  ]);
});

test('a month that an owner’s file lacks is a gap, though the others make up the whole', () => {
  assert.deepEqual(said(laneOf(summed('views', 'owner', { '2026-01': 8, '2026-03': 9 }))), [
    '2026-01 8',
    '2026-02 –',
    '2026-03 9',
  ]);
});

test('a month of use that a repository does not report is a gap, though the others make up the whole: reports lag, and may be lost', () => {
  for (const measure of ['views', 'downloads', 'plays'] as const)
    assert.deepEqual(said(laneOf(summed(measure, 'datacite', { '2026-01': 8, '2026-03': 9 }))), [
      '2026-01 8',
      '2026-02 –',
      '2026-03 9',
    ]);
  assert.deepEqual(
    said(laneOf(summed('downloads', 'dspace', { '2026-01': 8, '2026-02': 0, '2026-03': 9 }))),
    ['2026-01 8', '2026-02 0', '2026-03 9'],
  );
});

test('months without a report leave the sum alone where all that the source has counted is dated', () => {
  const lane = laneOf(summed('downloads', 'datacite', { '2026-01': 8, '2026-03': 9 }));
  assert.deepEqual([lane.total, lane.isAtLeast], [17, false]);
  const owned = laneOf(summed('downloads', 'owner', { '2026-01': 8, '2026-03': 9 }));
  assert.deepEqual([owned.total, owned.isAtLeast], [17, true]);
});

test('sums of periods that overlap contradict each other, and none of them is drawn', () => {
  const finding = summed('downloads', 'datacite', { 2025: 30, '2025-03': 9 });
  const { lanes, absent } = read([finding]);
  assert.deepEqual(lanes, []);
  assert.deepEqual(absent, [{ measure: 'downloads', provider: 'datacite', why: 'undated' }]);
});

test('a count of some months says nothing of the time before and after', () => {
  const views = summed('wikipedia-views', 'wikipedia', { '2025-11': 5, '2026-01': 6 });
  const period = { from: '2025-10', until: '2026-02' } as const;
  const lane = laneOf({ ...views, receipt: { ...views.receipt, period } });
  assert.deepEqual(said(lane), ['2025-10 0', '2025-11 5', '2025-12 0', '2026-01 6', '2026-02 0']);
});

test('a period is open if it was not over when the source answered, whatever the clock says', () => {
  const finding = summed('citations', 'openalex', { 2023: 2, 2024: 1 });
  const receipt = { ...finding.receipt, retrieved: '2024-06-01T00:00:00Z' };
  const lane = laneOf({ ...finding, receipt });
  assert.deepEqual(said(lane), ['2023 2', '2024 1…']);
  assert.equal(lane.isLastKnown, true);
});

test('the last day of a leap year’s February is one, and that of another year is none', () => {
  const lane = laneOf(listed('posts', 'bluesky', ['2024-02-29', '2023-02-29']));
  assert.deepEqual(said(lane)[0], '2024 ≥1');
  assert.deepEqual(
    lane.undated.map(({ title }) => title),
    ['Thing 2'],
  );
});

test('bars by days go over the end of a February and of a year', () => {
  const lane = laneOf(listed('posts', 'bluesky', days('2023-12-30', 61)), {
    now: Date.parse('2024-03-01'),
  });
  const periods = lane.bars.map(({ period }) => period as string);
  assert.deepEqual(periods.slice(0, 3), ['2023-12-30', '2023-12-31', '2024-01-01']);
  assert.deepEqual(periods.slice(-3), ['2024-02-28', '2024-02-29', '2024-03-01']);
});

test('of things listed in part every number is a least one, and there is no 0 between them', () => {
  const lane = laneOf(listed('posts', 'bluesky', ['2023-05', '2025-01-02', undefined], 7));
  assert.deepEqual(said(lane), ['2023 ≥1', '2024 –', '2025 ≥1']);
  assert.deepEqual([lane.dated, lane.count, lane.isList, lane.isAtLeast], [2, 7, true, true]);
});

test('sums over works are made for each period of the works that answered', () => {
  const works = [
    workWith([summed('citations', 'openalex', { 2023: 1, 2024: 2 })]),
    workWith([summed('citations', 'openalex', { 2024: 10 })]),
    workWith([countedBy('openalex', 0)]),
  ];
  const [lane] = timelineOf(works, { now }).lanes;
  assert.deepEqual(said(lane!), ['2023 1', '2024 12', '2025 0', '2026 0…']);
  assert.deepEqual(lane!.works, { told: 3, of: 3 });
  assert.equal(lane!.isAtLeast, false);
});

for (const [why, finding] of Object.entries({
  'could not be reached': failedBy('openalex'),
  'is not covered': notCoveredBy('openalex'),
  'was not asked': notAskedOf('openalex'),
  'is withheld': hiddenOf('openalex'),
  'has a count without dates': countedBy('openalex', 5),
}))
  test(`where one of two works ${why}, sums over both are least ones`, () => {
    const works = [
      workWith([summed('citations', 'openalex', { 2025: 2, 2026: 1 })]),
      workWith([finding]),
    ];
    const [lane] = timelineOf(works, { now }).lanes;
    assert.deepEqual(said(lane!), ['2025 ≥2', '2026 ≥1…']);
    assert.deepEqual(lane!.works, { told: 1, of: 2 });
  });

test('works told by months and by years are added by years, the months only as far as they go', () => {
  const works = [
    workWith([summed('downloads', 'datacite', { '2024-11': 5, '2024-12': 5 }, 20)]),
    workWith([summed('downloads', 'datacite', { 2023: 1, 2024: 1 })]),
  ];
  const [lane] = timelineOf(works, { now }).lanes;
  assert.equal(lane!.step, 'year');
  assert.deepEqual(said(lane!).slice(0, 2), ['2023 ≥1', '2024 ≥11']);
});

test('what was counted without dates is named, and never spread over time', () => {
  const { lanes, absent, axis } = read([
    countedBy('crossref', 12),
    countedBy('openalex', 0),
    failedBy('bluesky', 'timeout', 'posts'),
    hiddenOf('hypothesis', 'annotations'),
    notCoveredBy('datacite'),
    notAskedOf('reddit', 'discussions'),
    countedBy('openalex', 1.5, 'fwci'),
  ]);
  assert.deepEqual(lanes, []);
  assert.equal(axis, undefined);
  assert.deepEqual(
    absent.map(({ measure, provider, why }) => [measure, provider, why]),
    [
      ['citations', 'openalex', 'none'],
      ['citations', 'crossref', 'undated'],
      ['annotations', 'hypothesis', 'hidden'],
      ['posts', 'bluesky', 'failed'],
    ],
  );
});

test('a time asked for leaves out what lies beside it, by whole years where there are no months', () => {
  const lane = laneOf(summed('citations', 'openalex', { 2020: 1, 2021: 2, 2022: 4, 2023: 8 }), {
    from: '2021-06',
    until: '2022-12-31',
  });
  assert.deepEqual(said(lane), ['2021 2', '2022 4']);
  assert.deepEqual([lane.total, lane.isWidened], [6, true]);
  const whole = laneOf(summed('citations', 'openalex', { 2020: 1, 2021: 2 }), {
    from: '2021',
    until: '2021',
  });
  assert.deepEqual([said(whole), whole.total, whole.isWidened], [['2021 2'], 2, false]);
});

test('a count that has nothing in the time asked for is named, and its lifetime total is not shown', () => {
  const { lanes, absent } = read([summed('citations', 'openalex', { 2020: 1 }, 5)], {
    from: '2024',
  });
  assert.deepEqual(lanes, []);
  assert.deepEqual(absent, [{ measure: 'citations', provider: 'openalex', why: 'outside' }]);
});

test('an end of the time asked for that is no date is open, and told', () => {
  const { window, lanes } = read([summed('citations', 'openalex', { 2020: 1 }, 5)], {
    from: 'spring',
    until: ' 2030-01 ',
  });
  assert.deepEqual(window, { until: '2030-01', unreadable: ['spring'] });
  assert.equal(lanes.length, 1);
});

test('a month is unusual from three times the mean of the twelve before and 100 more on', () => {
  const views = (last: number, measure: 'views' | 'citations' = 'views') =>
    laneOf(
      summed(measure, 'datacite', monthly('2025-09', [...Array<number>(12).fill(50), last]), 9e5),
    );
  const marked = ({ bars }: Lane) => bars.filter(({ isSpike }) => isSpike).map((bar) => bar.period);
  assert.deepEqual(marked(views(250)), ['2026-09']);
  assert.equal(views(250).bars.at(-1)!.value, 250);
  assert.deepEqual(marked(views(249)), []);
  assert.deepEqual(marked(views(9000, 'citations')), []);
});

test('a month is not judged where one of the twelve before it is not reported', () => {
  const sums = monthly('2025-09', [...Array<number>(12).fill(50), 9000]);
  delete (sums as Partial<typeof sums>)['2026-02'];
  const { bars } = laneOf(summed('views', 'datacite', sums, 9e5));
  assert.ok(bars.every(({ isSpike }) => !isSpike));
});

test('annotations have their place, are of a known kind, and are kept without a date', () => {
  const { annotations } = read([summed('citations', 'openalex', { 2024: 1, 2025: 2, 2026: 0 })], {
    annotations: [
      { date: 'soon', text: 'A talk', kind: 'talk' },
      { date: '2025', text: 'Bot surge', kind: 'nonsense' },
      { date: '2024-07-01', text: 'Release', kind: 'Press Release' },
      { date: '2010', text: 'Before' },
      { date: '2024-12', until: '2025-01', text: 'A tour', kind: 'event' },
    ],
  });
  assert.deepEqual(
    annotations.map(({ kind, text, stretch }) => [
      kind,
      text,
      stretch && [stretch.from.toFixed(2), stretch.until.toFixed(2)],
    ]),
    [
      ['other', 'Before', undefined],
      ['press-release', 'Release', ['0.50', '0.50']],
      ['event', 'A tour', ['0.92', '1.08']],
      ['other', 'Bot surge', ['1.00', '2.00']],
      ['talk', 'A talk', undefined],
    ],
  );
});

test('a notice stands among the annotations unasked, and no time asked for hides it', () => {
  const notice = {
    kind: 'retraction',
    date: '2020-06-05',
    link: 'https://notice.test/',
    provider: 'crossref',
  } as const;
  const works = [
    workWith([summed('citations', 'openalex', { 2025: 1 })], {
      work: { identifiers: ['doi:10.5555/w1'], title: 'A work' },
      notices: [notice],
    }),
    workWith([], { notices: [{ ...notice, date: undefined } as never] }),
  ];
  const { annotations } = timelineOf(works, {
    now,
    from: '2024',
    annotations: [{ date: '2020', text: 'Before the time' }],
  });
  assert.deepEqual(
    annotations.map(({ kind, from, provider, work }) => [kind, from, provider, work]),
    [
      ['retraction', '2020-06-05', 'crossref', 'A work'],
      ['retraction', undefined, 'crossref', 'doi:10.5555/w1'],
    ],
  );
});

test('the axis is that of the finest lane, and of years where it would be too long', () => {
  const months = summed('downloads', 'datacite', monthly('2024-03', Array<number>(8).fill(9)), 99);
  assert.deepEqual(read([months, summed('citations', 'openalex', { 2023: 1 }, 5)]).axis, {
    step: 'month',
    first: 2023 * 12,
    units: 12 + 10,
  });
  assert.deepEqual(read([months, summed('citations', 'openalex', { 1980: 1 }, 5)]).axis, {
    step: 'year',
    first: 1980,
    units: 45,
  });
});

/** Something like a snapshot, with anything anywhere. */
const oddDate = fc.oneof(
  fc.constantFrom('2024', '2024-02', '2024-02-30', '2023-12-31', '9999', '0000', '2027', '1066'),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.anything(),
);
const oddNumber = fc.oneof(fc.nat(1000), fc.double(), fc.anything());
const odd = fc.record(
  {
    measure: fc.constantFrom('citations', 'views', 'posts', 'fwci', 'new-measure'),
    provider: fc.constantFrom('openalex', 'owner', 'somebody'),
    state: fc.constantFrom('counted', 'counted', 'counted', 'failed', 'hidden'),
    value: oddNumber,
    series: fc.oneof(
      fc.array(fc.record({ from: oddDate, until: oddDate, value: oddNumber })),
      fc.anything(),
    ),
    items: fc.oneof(
      fc.array(fc.record({ title: fc.string(), link: fc.anything(), date: oddDate })),
      fc.anything(),
    ),
    receipt: fc.oneof(
      fc.record({
        rule: fc.anything(),
        scope: fc.anything(),
        retrieved: fc.oneof(fc.constant('2026-11-22T09:30:00Z'), fc.anything()),
        period: fc.oneof(fc.record({ from: oddDate, until: oddDate }), fc.anything()),
      }),
      fc.anything(),
    ),
  },
  { requiredKeys: [] },
);
const oddWorks = fc.array(
  fc.record({
    work: fc.anything(),
    notices: fc.oneof(
      fc.array(fc.record({ kind: fc.anything(), date: oddDate, link: fc.anything() })),
      fc.anything(),
    ),
    findings: fc.oneof(fc.array(fc.oneof(odd, fc.anything())), fc.anything()),
  }),
  { maxLength: 4 },
);

test('whatever a snapshot holds, lanes are without gaps, their sums right and their axis short', () => {
  fc.assert(
    fc.property(oddWorks, oddDate, (works, date) => {
      const { lanes, axis } = timelineOf(works as unknown as Attention[], {
        now,
        annotations: [{ date, text: date, until: date }] as never,
      });
      assert.equal(lanes.length > 0, axis !== undefined);
      for (const { bars, total, most, dated } of lanes) {
        const values = bars.flatMap(({ value }) => value ?? []);
        assert.ok(values.length && values.every((value) => value >= 0 && Number.isFinite(value)));
        assert.ok(Math.abs(total - values.reduce((sum, value) => sum + value, 0)) <= total * 1e-9);
        assert.equal(most, Math.max(...values));
        assert.ok(Math.abs(total - dated) <= dated * 1e-9);
        const periods = bars.map(({ period }) => period as string);
        assert.deepEqual(periods, [...new Set(periods)].sort());
        assert.ok(axis!.units <= 480);
      }
    }),
    { numRuns: 500 },
  );
});

test('sums over works are those of the works, in any order of theirs', () => {
  const year = fc.integer({ min: 2015, max: 2025 }).map(String);
  const work = fc
    .dictionary(year, fc.nat(50), { minKeys: 1 })
    .map((sums) => workWith([summed('citations', 'openalex', sums)]));
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 6 }), (works) => {
      const lane = timelineOf(works, { now }).lanes[0]!;
      const again = timelineOf([...works].reverse(), { now }).lanes[0]!;
      assert.deepEqual(again.bars, lane.bars);
      for (const { period, value } of lane.bars)
        assert.equal(
          value,
          works
            .flatMap(({ findings }) => (findings[0] as Counted).series!)
            .filter(({ from }) => from === period)
            .reduce((sum, each) => sum + each.value, 0),
        );
    }),
  );
});
