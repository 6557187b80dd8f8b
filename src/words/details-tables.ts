import type { Geography } from '../aggregate/geography.js';
import type { Period, Series } from '../aggregate/series.js';
import type { Counted } from '../model/finding.js';
import { dateWords, figureAlone, fill, nameOf, type Voice } from './details-sentences.js';
import type { Speaker } from './speaker.js';

/** A table as it is read: what opens it, its heads, its rows, and what is to be known of them. */
export interface Table {
  readonly open: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
}

/** A count over time. */
export function seriesTable({ step, rows, undated }: Series, voice: Voice): Table {
  const { speaker, prose } = voice;
  const words = prose.details.series;
  const most = rows.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    open: words.open[step],
    heads: [words.period, words.count],
    rows: [
      ...rows.map((row): [string, string] => [
        row.isCurrent
          ? fill(words.soFar, { period: periodWords(row, speaker) })
          : periodWords(row, speaker),
        speaker.number(row.value),
      ]),
      ...(undated ? [[words.undated, speaker.number(undated)] as const] : []),
    ],
    notes:
      most.value > 0
        ? [
            fill(words.most, {
              period: periodWords(most, speaker),
              n: speaker.number(most.value),
            }),
          ]
        : [],
  };
}

/** The countries of a count, by the names the language has for them. */
export function placesTable(geography: Geography, voice: Voice): Table {
  const { rows, masked, rest, isOverlapping, located } = geography;
  const { speaker, prose } = voice;
  const words = prose.details.places;
  return {
    open: speaker.count(rows.length + masked, words.open),
    heads: [words.country, words.count],
    rows: [
      ...rows.map(({ country, value }): [string, string] => [
        countryName(country, speaker),
        speaker.number(value),
      ]),
      ...(rest ? [[words.rest, speaker.number(rest)] as const] : []),
    ],
    notes: [
      ...(masked ? [speaker.count(masked, words.masked)] : []),
      ...(isOverlapping ? [words.overlapping] : []),
      ...(located
        ? [
            fill(words.located, {
              n: speaker.number(located.n),
              of: speaker.number(located.of),
            }),
          ]
        : []),
    ],
  };
}

/** With what a benchmark compares, and how it came out; empty where the provider does not say. */
export function contextSentences(finding: Counted, voice: Voice): string[] {
  const { measure, provider, context } = finding;
  const { speaker, prose } = voice;
  // A snapshot may hold anything in their place.
  const { type, year, field, n } = (context ?? {}) as Record<string, unknown>;
  const set = [type, year, field]
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(speaker.words.comma);
  return [
    ...(measure === 'citation-percentile' && typeof n === 'number'
      ? [
          fill(prose.details.percentile, {
            n: figureAlone(finding, voice),
            name: nameOf(provider, voice),
            group: speaker.number(n),
          }),
        ]
      : []),
    ...(set ? [fill(prose.details.comparedWith, { set })] : []),
  ];
}

function periodWords({ from, until }: Period, speaker: Speaker): string {
  return [...new Set([from, until])].map((date) => dateWords(date, speaker)).join(' – ');
}

/** The country's name; its code where the platform has none. */
export function countryName(country: string, { locale, words }: Speaker): string {
  try {
    // Pages write anything into `lang`; only where words are not English has it been checked.
    const tag = words.language === 'en' ? 'en' : locale;
    return new Intl.DisplayNames(tag, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
