import type { AccessShare } from '../aggregate/body/access.js';
import type { Alerts } from '../aggregate/body/alerts.js';
import { answered, type Standing, type Tally } from '../aggregate/body/member.js';
import { leastForSpread, type Spread, type Sum } from '../aggregate/body/sums.js';
import type { GroupedMeasure } from '../model/group.js';
import type { Timestamp } from '../model/partial-date.js';
import type { BodyWords } from './body-words.js';
import { dateWords, fill, nameOf, namesOf, type Voice } from './details-sentences.js';
import type { Speaker } from './speaker.js';

/** Everything needed to speak of several works. */
export interface BodyVoice extends Pick<Voice, 'speaker' | 'labelOf'> {
  readonly body: BodyWords;
}

/**
 * "at least 1,204 citations (OpenAlex; 38 of 40 works answered)"; without a number, the words for
 * that before the bracket.
 */
export function sumSentence(sum: Sum, voice: BodyVoice): string {
  const { speaker, body } = voice;
  const { tally, total } = sum;
  const source = [nameOf(sum.provider, voice), ...completeness(tally, voice)].join('; ');
  return `${total === undefined ? lackOf(sum, body) : totalWords(sum, total, speaker, body)} (${source})`;
}

/** "38 of 40 works answered", and what the others lack; nothing where all have a number. */
export function completeness(tally: Tally, { speaker, body }: BodyVoice): string[] {
  const { number } = speaker;
  if (tally.counted === tally.of) return [];
  const lacks = tally['not-covered']
    ? standingsSentence(tally, ['not-covered'], { speaker, body })
    : '';
  return [
    fill(body.answered, { n: number(answered(tally)), of: number(tally.of) }),
    ...(lacks ? [lacks] : []),
  ];
}

/** The standings of works without a number, all but those that none has. */
export const lacking = [
  'not-covered',
  'failed',
  'not-asked',
  'hidden',
  'masked',
  'awaited',
] as const satisfies readonly Standing[];

/** "2 works not covered, 1 work still awaited": why works have no number; empty where all have. */
export function standingsSentence(
  tally: Tally,
  standings: readonly (typeof lacking)[number][],
  { speaker, body }: Pick<BodyVoice, 'speaker' | 'body'>,
): string {
  return standings
    .flatMap((standing) =>
      tally[standing] ? [speaker.count(tally[standing], body.without[standing])] : [],
    )
    .join(speaker.words.comma);
}

/** What is to be known of a sum beside it. */
export function sumNotes(sum: Sum, voice: BodyVoice): string[] {
  const { speaker, body } = voice;
  const { total, tally, figures, mayRepeat, union, spread } = sum;
  const repeats = figures.filter(({ isRepeat }) => isRepeat).length;
  const others = standingsSentence(tally, lacking.slice(1), voice);
  const isSum = total !== undefined && total > 0;
  return [
    ...(others ? [`${others}.`] : []),
    ...(isSum && mayRepeat && figures.length > 1 ? [body.mayRepeat] : []),
    ...(isSum && union
      ? [
          `${speaker.count(
            union.distinct,
            union.listed === union.of && !sum.isAtLeast ? body.different : body.differentAtLeast,
          )}.`,
        ]
      : []),
    ...(repeats ? [speaker.count(repeats, body.repeated)] : []),
    ...(spread
      ? [spreadSentence(spread, voice)]
      : figures.length > 1 && figures.length - repeats < leastForSpread
        ? [body.noSpread]
        : []),
  ];
}

/** "Median 12, from 0 to 204; 38 works." */
export function spreadSentence({ median, least, most, n }: Spread, voice: BodyVoice): string {
  const { number } = voice.speaker;
  const values = { median: number(median), least: number(least), most: number(most) };
  return fill(voice.body.spread, { ...values, n: number(n) });
}

/** "4 of 5 works free to read (Unpaywall; not known of 1 work)" */
export function accessSentence(
  { provider, open, known, of }: AccessShare,
  voice: BodyVoice,
): string {
  const { speaker, body } = voice;
  const share = fill(speaker.count(known, body.access.share), { open: speaker.number(open) });
  const source = [
    nameOf(provider, voice),
    ...(known < of ? [speaker.count(of - known, body.access.unknown)] : []),
  ];
  return `${share} (${source.join('; ')})`;
}

/** How many works have a notice, and of how many somebody looked. */
export function alertSentences(
  { found, checked, of, providers }: Alerts,
  voice: BodyVoice,
): string[] {
  const { speaker, body } = voice;
  const works = new Set(found.map(({ member }) => member)).size;
  return [
    ...(works ? [speaker.count(works, body.alerts.found)] : []),
    checked
      ? fill(body.alerts.checked, {
          n: speaker.number(checked),
          of: speaker.number(of),
          who: namesOf(providers, voice),
        })
      : body.alerts.notChecked,
  ];
}

/** "22 November 2026", or from when to when answers came; empty where none did. */
export function periodOf(
  {
    oldest,
    newest,
  }: { readonly oldest?: Timestamp | undefined; readonly newest?: Timestamp | undefined },
  { between }: BodyWords,
  speaker: Speaker,
): string {
  const [from, until] = [dateWords(oldest, speaker), dateWords(newest, speaker)];
  return !from || !until || from === until ? until || from : fill(between, { from, until });
}

function totalWords(
  { measure, isAtLeast }: Sum,
  total: number,
  speaker: Speaker,
  body: BodyWords,
): string {
  const count = speaker.count(total, speaker.words.counts[measure as GroupedMeasure]);
  return isAtLeast ? fill(body.atLeast, { count }) : count;
}

function lackOf({ tally }: Sum, body: BodyWords): string {
  return tally.counted ? body.notAdded : body.noNumber;
}
