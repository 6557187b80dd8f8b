import type { Annotation } from '../aggregate/timeline/annotation.js';
import { reach, type Side } from '../aggregate/timeline/around.js';
import { type Bar, isGap } from '../aggregate/timeline/bars.js';
import type { Lane } from '../aggregate/timeline/lane.js';
import type { Question } from '../aggregate/timeline/question.js';
import type { Reading } from '../aggregate/timeline/reading.js';
import { finer } from '../aggregate/timeline/resolution.js';
import type { Window } from '../aggregate/timeline/window.js';
import type { PartialDate } from '../model/partial-date.js';
import {
  dateWords,
  fill,
  figure,
  measureName,
  nameOf,
  noticeName,
  scopeWords,
  type Voice,
} from './details-sentences.js';
import type { Counted } from '../model/finding.js';
import type { Table } from './details-tables.js';
import { periodWords, spanWords, tickWords } from './timeline-periods.js';
import type { AnnotationWords, TimelineWords } from './timeline-words.js';

/** Everything needed to say what the timeline says. */
export interface TimelineVoice extends Voice {
  readonly words: TimelineWords;
}

/** What is known of one period or of several together. */
type Figure = Pick<Bar, 'value' | 'isAtLeast'>;

/** "Citations, OpenAlex" */
export function laneName({ measure, provider }: Question, voice: Voice): string {
  return [measureName(measure, voice), nameOf(provider, voice)].join(voice.speaker.words.comma);
}

/** "Citations, OpenAlex; Downloads, DataCite": names that hold commas themselves. */
export function laneNames(questions: readonly Question[], voice: Voice): string {
  return questions.map((question) => laneName(question, voice)).join(' · ');
}

/** "OpenAlex, 12 – 22 November 2026, this version": whose figures they are, of when and of what. */
export function laneOrigin(lane: Lane, voice: Voice): string {
  const { speaker, prose } = voice;
  const { first, last } = lane.answered;
  const days = [first, last].map((time) => time.slice(0, 10) as PartialDate);
  const date = spanWords(days[0]!, days[1]!, speaker);
  return [
    nameOf(lane.provider, voice),
    lane.isLastKnown ? fill(prose.details.lastKnown, { date }) : date,
    lane.scope ? scopeWords(lane.scope, voice) : '',
  ]
    .filter(Boolean)
    .join(speaker.words.comma);
}

/** The main thing a lane shows, in sentences: when most, and how it stands now. */
export function laneSentences(lane: Lane, voice: TimelineVoice): string[] {
  const { words, speaker } = voice;
  const { bars, most } = lane;
  const origin = laneOrigin(lane, voice);
  const period = spanWords(bars[0]!.period, bars.at(-1)!.period, voice.speaker);
  if (!most)
    return [
      lane.isAtLeast
        ? fill(words.only, { period, count: words.noneKnown, origin })
        : fill(words.none, { period, origin }),
    ];
  const highest = bars.filter(({ value }) => value === most);
  const bar = highest[0]!;
  const current = bars.find(({ isCurrent, value }) => isCurrent && value !== undefined);
  return [
    fill(bars.length > 1 ? words.most : words.only, {
      period: barWords(bar, voice),
      count: countWords(bar, lane, voice),
      origin,
    }),
    ...(highest.length > 1 ? [fill(words.same, { n: speaker.number(highest.length - 1) })] : []),
    ...(current && current !== bar
      ? [
          fill(words.current, {
            period: barWords(current, voice),
            n: figureWords(current, voice),
          }),
        ]
      : []),
    ...(bars.length > 1
      ? [
          fill(words.total, {
            period,
            count: countWords({ value: lane.total, isAtLeast: lane.isAtLeast }, lane, voice),
          }),
        ]
      : []),
  ];
}

/** What is to be known of a lane's figures. */
export function laneNotes(lane: Lane, works: number, voice: TimelineVoice): string[] {
  const { words, speaker } = voice;
  const { bars, rule, measure, dated, count } = lane;
  const { number } = speaker;
  const period = spanWords(bars[0]!.period, bars.at(-1)!.period, voice.speaker);
  const isUse = measure === 'views' || measure === 'downloads';
  const isStated = rule !== undefined && rule !== 'counting rule not stated';
  return [
    ...(bars.some(({ isSpike }) => isSpike) ? [words.spikes] : []),
    ...(dated < count ? [fill(words.dated, { n: number(dated), of: number(count) })] : []),
    ...(dated < count && lane.isList ? [words.listed] : []),
    ...(lane.works.told < works
      ? [fill(words.someWorks, { n: number(lane.works.told), of: number(works) })]
      : []),
    ...(works > 1 ? [fill(words.sumOfWorks, { n: number(works) })] : []),
    ...(lane.isWidened && lane.step !== 'day' ? [fill(words.widened[lane.step], { period })] : []),
    ...(isUse ? [isStated ? fill(words.rule, { rule }) : words.noRule] : []),
  ];
}

/** A lane as a table of its periods. */
export function laneTable(lane: Lane, voice: TimelineVoice): Table {
  const { series } = voice.prose.details;
  return {
    open: series.open[lane.step],
    heads: [series.period, series.count],
    rows: lane.bars.map((bar) => [
      bar.isSpike
        ? fill(voice.words.spike, { period: barWords(bar, voice) })
        : barWords(bar, voice),
      figureWords(bar, voice),
    ]),
    notes: [],
  };
}

/** "2023: 41"; nothing where the lane has no bar. */
export function readingWords(
  reading: Reading | undefined,
  voice: TimelineVoice,
  spell = periodWords,
): { readonly period: string; readonly figure: string } | undefined {
  if (!reading) return undefined;
  const { from, until, isCurrent, isSpike } = reading;
  const { words, prose } = voice;
  const period = spanWords(from, until, voice.speaker, spell);
  const open = isCurrent ? fill(prose.details.series.soFar, { period }) : period;
  return {
    period: isSpike ? fill(words.spike, { period: open }) : open,
    figure: figureWords(reading, voice),
  };
}

/** The same of one side of something that happened, or why there is no figure. */
export function sideWords(
  side: Side,
  voice: TimelineVoice,
): { readonly period: string; readonly figure: string } {
  if (!('why' in side)) return readingWords(side, voice, tickWords)!;
  const { from, until, why, date, missing } = side;
  const { speaker, words } = voice;
  return {
    period: spanWords(from, until, speaker, tickWords),
    figure: fill(words.around.why[why], {
      date: tickWords(date, speaker),
      n: speaker.number(missing),
    }),
  };
}

/** How long the sides are, and what can't be read from them. */
export function aroundLimits({ words, speaker: { number } }: TimelineVoice): string {
  const { day, month, year } = reach;
  return fill(words.around.limits, {
    ...{ days: number(day), months: number(month), years: number(year) },
  });
}

/** "Citations, OpenAlex, 2023: 41" for each lane that has a bar there. */
export function readingsWords(
  readings: readonly (readonly [lane: Lane, reading: Reading | undefined])[],
  voice: TimelineVoice,
): string[] {
  return readings.flatMap(([lane, reading]) => {
    const said = readingWords(reading, voice);
    if (!said) return [];
    const { period, figure: n } = said;
    return [fill(voice.words.reading, { name: laneName(lane, voice), period, n })];
  });
}

/** "at least 41", or that there is none. */
export function figureWords({ value, isAtLeast }: Figure, voice: TimelineVoice): string {
  const { words, speaker } = voice;
  if (value === undefined) return words.noFigure;
  if (isGap({ value, isAtLeast })) return words.noneKnown;
  const n = speaker.number(value);
  return isAtLeast ? fill(words.atLeast, { n }) : n;
}

/** What an annotation is: "Press release", "Retracted". */
export function annotationName({ kind }: Annotation, { words, speaker }: TimelineVoice): string {
  const { kinds } = words.annotations;
  return Object.hasOwn(kinds, kind)
    ? kinds[kind as keyof AnnotationWords['kinds']]
    : noticeName(kind as Parameters<typeof noticeName>[0], speaker);
}

/** When bars become finer, with the rule's own numbers. */
export function resolutionSentence({ words, speaker: { number } }: TimelineVoice): string {
  return fill(words.resolution, {
    monthThings: number(finer.month.things),
    months: number(finer.month.least),
    dayThings: number(finer.day.things),
    days: number(finer.day.least),
    mostDays: number(finer.day.most),
  });
}

/** The time asked for; nothing where all is shown. */
export function windowSentences(
  { from, until, unreadable }: Window,
  voice: TimelineVoice,
): string[] {
  const { words, speaker } = voice;
  const ends = { from: dateWords(from, speaker), until: dateWords(until, speaker) };
  return [
    ...(from && until ? [fill(words.between, ends)] : []),
    ...(from && !until ? [fill(words.since, ends)] : []),
    ...(until && !from ? [fill(words.upTo, ends)] : []),
    ...unreadable.map((text) => fill(words.unreadable, { text: text.slice(0, 40) })),
  ];
}

function barWords({ period, isCurrent }: Bar, voice: Voice): string {
  const words = periodWords(period, voice.speaker);
  return isCurrent ? fill(voice.prose.details.series.soFar, { period: words }) : words;
}

/** "at least 41 citations" */
function countWords(
  { value = 0, isAtLeast }: Figure,
  { measure }: Question,
  voice: TimelineVoice,
): string {
  const n = figure({ measure, value } as Counted, voice);
  return isAtLeast ? fill(voice.words.atLeast, { n }) : n;
}
