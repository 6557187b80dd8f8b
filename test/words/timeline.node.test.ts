import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aroundOf, type WhyUnknown } from '../../src/aggregate/timeline/around.js';
import { readingOf } from '../../src/aggregate/timeline/reading.js';
import { timelineOf, type TimelineOptions } from '../../src/aggregate/timeline/timeline.js';
import type { Finding } from '../../src/model/finding.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { ar as arabicProse } from '../../src/words/ar/prose.js';
import { timeline as arabic } from '../../src/words/ar/timeline.js';
import { dateWords } from '../../src/words/details-sentences.js';
import { en } from '../../src/words/en/prose.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { timeline as english } from '../../src/words/en/timeline.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { es as spanishProse } from '../../src/words/es/prose.js';
import { timeline as spanish } from '../../src/words/es/timeline.js';
import { speaker } from '../../src/words/speaker.js';
import { periodWords, spanWords, tickWords } from '../../src/words/timeline-periods.js';
import {
  annotationName,
  aroundLimits,
  laneNotes,
  laneSentences,
  laneTable,
  readingsWords,
  resolutionSentence,
  sideWords,
  type TimelineVoice,
  windowSentences,
} from '../../src/words/timeline-sentences.js';
import { listed, monthly, now, summed, workWith } from '../support/timelines.js';

const labels: Readonly<Record<string, string>> = { openalex: 'OpenAlex', datacite: 'DataCite' };
const labelOf = (id: string) => labels[id] ?? id;
const voice: TimelineVoice = {
  ...{ speaker: englishSpeaker('en-GB'), prose: en, words: english, labelOf },
};
const read = (findings: readonly Finding[], options: Partial<TimelineOptions> = {}) =>
  timelineOf([workWith(findings)], { now, ...options });
const laneOf = (finding: Finding, options?: Partial<TimelineOptions>) =>
  read([finding], options).lanes[0]!;

test('a lane says when it was most, whose figures these are, how it stands now, and the sum', () => {
  const lane = laneOf(summed('citations', 'openalex', { 2023: 41, 2024: 9, 2025: 41, 2026: 12 }));
  assert.deepEqual(laneSentences(lane, voice), [
    '2023 had the most: 41 citations (OpenAlex, 22 November 2026, this version).',
    'Other periods with as many: 1.',
    '2026, so far: 12.',
    'All bars, 2023 – 2026: 103 citations.',
  ]);
});

test('a single bar is no most, and a lane of zeros has none', () => {
  assert.deepEqual(laneSentences(laneOf(summed('citations', 'openalex', { 2026: 1 })), voice), [
    '2026, so far: 1 citation (OpenAlex, 22 November 2026, this version).',
  ]);
  const zeros = laneOf(summed('citations', 'openalex', { 2024: 0, 2025: 0, 2026: 0 }));
  assert.deepEqual(laneSentences(zeros, voice), [
    '2024 – 2026: none (OpenAlex, 22 November 2026, this version).',
  ]);
  const part = timelineOf(
    [workWith([summed('citations', 'openalex', { 2025: 0, 2026: 0 })]), workWith([])],
    { now },
  );
  assert.deepEqual(laneSentences(part.lanes[0]!, voice), [
    '2025 – 2026: none known (OpenAlex, 22 November 2026, this version).',
  ]);
});

test('what is only a least number is called so everywhere', () => {
  const lane = laneOf(listed('citations', 'openalex', ['2023', '2023', '2025'], 9));
  assert.deepEqual(laneSentences(lane, voice), [
    '2023 had the most: at least 2 citations (OpenAlex, 22 November 2026, this version).',
    'All bars, 2023 – 2025: at least 3 citations.',
  ]);
  assert.deepEqual(laneTable(lane, voice), {
    open: 'By year',
    heads: ['Period', 'Count'],
    rows: [
      ['2023', 'at least 2'],
      ['2024', 'no figure'],
      ['2025', 'at least 1'],
    ],
    notes: [],
  });
  assert.deepEqual(laneNotes(lane, 1, voice), [
    '3 of 9 have a date.',
    'The source does not list all it counts, so each bar is a least number.',
  ]);
});

test('sums over works say of how many works they are, and never “at least 0”', () => {
  const works = [workWith([summed('citations', 'openalex', { 2024: 3, 2025: 0 })]), workWith([])];
  const [lane] = timelineOf(works, { now }).lanes;
  assert.deepEqual(laneNotes(lane!, 2, voice), [
    '1 of 2 works have figures by date here, so sums say “at least”.',
    'Sums over 2 works: what concerns several of them counts for each.',
  ]);
  assert.deepEqual(laneTable(lane!, voice).rows, [
    ['2024', 'at least 3'],
    ['2025', 'none known'],
    ['2026, so far', 'none known'],
  ]);
});

test('an unusual month is marked in its row, and the note says what it may be and by which rule', () => {
  const values = [...Array<number>(12).fill(50), 9000];
  const lane = laneOf(summed('views', 'datacite', monthly('2025-09', values), 9600));
  assert.deepEqual(laneTable(lane, voice).rows[12], ['September 2026, unusually many', '9,000']);
  const [note, ...more] = laneNotes(lane, 1, voice);
  assert.match(note!, /three times the mean of the twelve months before, and 100 more.*COUNTER/);
  assert.match(note!, /may be machines.*figures stay as the source gives them/);
  assert.deepEqual(more, ['Counting rule: count.']);
});

test('use whose counting rule nobody states says so', () => {
  const views = summed('views', 'owner', { 2024: 3, 2025: 1 });
  const receipt = { ...views.receipt, rule: 'counting rule not stated' };
  assert.deepEqual(laneNotes(laneOf({ ...views, receipt }), 1, voice), [
    'Counting rule not stated.',
  ]);
  assert.deepEqual(laneNotes(laneOf(views), 1, voice), ['Counting rule: count.']);
});

test('a time asked for is said, and so is that whole years reach beyond it', () => {
  const options = { from: '2023-06', until: '2024-03-15' };
  const finding = summed('citations', 'openalex', { 2022: 1, 2023: 2, 2024: 4 });
  assert.deepEqual(windowSentences(read([finding], options).window, voice), [
    'Time shown: June 2023 to 15 March 2024.',
  ]);
  assert.deepEqual(laneNotes(laneOf(finding, options), 1, voice), [
    'This is told by years, which can’t be cut: 2023 – 2024 reaches beyond the time asked for.',
  ]);
  const open = read([finding], { from: '2023', until: 'soon' }).window;
  assert.deepEqual(windowSentences(open, voice), [
    'Time shown: from 2023.',
    '“soon” is no date, so that end of the time shown is open.',
  ]);
});

test('readings name lane, period and number, and leave out lanes that have no bar there', () => {
  const { lanes } = read([
    summed('citations', 'openalex', { 2024: 3, 2025: 4 }),
    summed('downloads', 'datacite', { '2025-01': 7, '2025-03': 9 }, 99),
  ]);
  const at = (from: '2024' | '2025-02') =>
    readingsWords(
      lanes.map((lane) => [lane, readingOf(lane, from)] as const),
      voice,
    );
  assert.deepEqual(at('2024'), ['Citations, OpenAlex, 2024: 3']);
  assert.deepEqual(at('2025-02'), [
    'Citations, OpenAlex, 2025: 4',
    'Downloads, DataCite, February 2025: no figure',
  ]);
});

test('several bars together are named by the first and the last, and said to be a least number where one is missing', () => {
  const lane = laneOf(summed('downloads', 'datacite', { '2025-01': 7, '2025-03': 9 }, 99));
  assert.deepEqual(readingsWords([[lane, readingOf(lane, '2025')]], voice), [
    'Downloads, DataCite, January 2025 – March 2025: at least 16',
  ]);
});

test('annotations are called by their kind, notices as everywhere else', () => {
  const kinds = ['press-release', 'machines', 'retraction', 'expression-of-concern'] as const;
  assert.deepEqual(
    kinds.map((kind) => annotationName({ kind }, voice)),
    ['Press release', 'Visits by machines', 'Retracted', 'Expression of concern'],
  );
});

test('the view tells the numbers of the rule by which bars become finer', () => {
  assert.equal(
    resolutionSentence(voice),
    'Bars are years; months where at least 12 dated things reach over 6 months or more, days where at least 30 reach over 7 to 92 days and no other source much further. What a source gives by years is never cut into months.',
  );
});

test('periods are written as the details write them', () => {
  for (const tag of ['en-GB', 'en-US', 'en-IN'])
    for (const period of ['2024', '2024-09', '2024-09-30'] as const)
      assert.equal(
        periodWords(period, englishSpeaker(tag)),
        dateWords(period, englishSpeaker(tag)),
      );
  for (const words of [spanishWords, arabicWords])
    assert.equal(
      periodWords('2024-09', speaker(words, words.language)),
      dateWords('2024-09', speaker(words, words.language)),
    );
  const british = englishSpeaker('en-GB');
  assert.equal(spanWords('2024', '2024', british), '2024');
  assert.deepEqual(
    (['2024', '2024-11', '2024-11-03'] as const).map((period) => tickWords(period, british)),
    ['2024', 'Nov 2024', '3 Nov 2024'],
  );
  assert.equal(tickWords('2024-11', englishSpeaker('en-US')), 'Nov 2024');
});

test('sentences are whole in Spanish and Arabic', () => {
  const lane = laneOf(summed('citations', 'openalex', { 2024: 5, 2025: 3, 2026: 1 }));
  assert.deepEqual(
    laneSentences(lane, {
      ...{ speaker: speaker(spanishWords, 'es'), prose: spanishProse, words: spanish, labelOf },
    }),
    [
      'Máximo: 2024, con 5 citas (OpenAlex, 22 de noviembre de 2026, esta versión).',
      '2026, hasta ahora: 1.',
      'Todas las barras, 2024 – 2026: 9 citas.',
    ],
  );
  const [most] = laneSentences(lane, {
    ...{ speaker: speaker(arabicWords, 'ar'), prose: arabicProse, words: arabic, labelOf },
  });
  assert.match(most!, /^الأكثر: \u20682024\u2069، والعدد: 5 استشهادات \(\u2068OpenAlex\u2069، /);
});

/** Every text by the way to it. */
function texts(of: object, at = ''): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...Object.entries(of).map(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? { [at + key]: value } : texts(value, `${at}${key}.`),
    ),
  ) as Readonly<Record<string, string>>;
}

const holes = (text: string) => (text.match(/\{\w*\}?/g) ?? []).sort().join();

for (const [name, words] of Object.entries({ Spanish: spanish, Arabic: arabic }))
  test(`${name} says of timelines all that English says, with the same places to fill`, () => {
    const [said, all] = [texts(words), texts(english)];
    assert.deepEqual(Object.keys(said).sort(), Object.keys(all).sort());
    for (const [at, text] of Object.entries(said)) {
      assert.equal(holes(text), holes(all[at]!), at);
      assert.equal(text, text.trim(), at);
      if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) assert.notEqual(text, all[at], at);
    }
  });

test('no language says that something was the reason of a count', () => {
  const causes =
    /because|caus(?:e|ed|ing)|due to|led to|thanks to|debido|gracias a|causa|بسبب|بفضل|نتيجة/i;
  for (const words of [english, spanish, arabic])
    for (const [at, text] of Object.entries(texts(words)))
      assert.ok(!causes.test(text), `${at}: ${text}`);
  for (const { annotations, around } of [english, spanish, arabic])
    for (const { coincides } of [annotations, around]) assert.match(coincides, /coincide|يتزامن/i);
});

test('a side says its periods in short, its figure, or why there is none', () => {
  const timeline = read(
    [
      summed('citations', 'openalex', { 2024: 2, 2025: 7, 2026: 1 }),
      summed('downloads', 'datacite', monthly('2025-01', [3, 0, 5, 1, 2, 4])),
    ],
    { annotations: [{ date: '2025-04-10', kind: 'talk', text: 'A talk' }] },
  );
  const { annotations, lanes, window } = timeline;
  const sides = aroundOf(annotations[0]!, lanes, window).flatMap(({ before, after }) =>
    [before, after].map((side) => Object.values(sideWords(side, voice)).join(': ')),
  );
  assert.deepEqual(sides, [
    '2024: 2',
    '2026: not yet known: ends on 31 Dec 2026, after the source answered',
    'Jan 2025 – Mar 2025: 8',
    'May 2025 – Jul 2025: not known: figures end with Jun 2025',
  ]);
});

test('every reason why a side has no figure is told in each language, with its date or number', () => {
  const unknown = { from: '2025-01', until: '2025-03', date: '2025-02', missing: 2 } as const;
  for (const [words, own, month] of [
    [english, englishSpeaker('en-GB'), 'Feb 2025'],
    [spanish, speaker(spanishWords, 'es'), 'feb 2025'],
    [arabic, speaker(arabicWords, 'ar'), 'فبراير 2025'],
  ] as const) {
    const { why } = words.around;
    const name = own.locale;
    const spoken: TimelineVoice = { ...voice, words, speaker: own };
    const told = (why: WhyUnknown) => sideWords({ ...unknown, why }, spoken).figure;
    for (const reason of ['open', 'early', 'late'] as const)
      assert.ok(told(reason).includes(month), `${name}: ${told(reason)}`);
    assert.match(told('gaps'), /2/, name);
    for (const reason of Object.keys(why) as WhyUnknown[])
      assert.doesNotMatch(told(reason), /[{}]|^0|undefined/, name);
    assert.match(aroundLimits(spoken), /\b30\b.*\b3\b.*\b1\b/, name);
    assert.doesNotMatch(aroundLimits(spoken), /[{}]/, name);
  }
});
