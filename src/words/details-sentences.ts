import type { Row } from '../aggregate/details-measures.js';
import type { Sites } from '../aggregate/details-sites.js';
import type { Details } from '../aggregate/details.js';
import type { Counted, HiddenReason, NotAskedReason } from '../model/finding.js';
import type { GroupedMeasure } from '../model/group.js';
import { type Measure, measures } from '../model/measure.js';
import type { NoticeKind } from '../model/notice.js';
import type { Timestamp } from '../model/partial-date.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Scope } from '../model/receipt.js';
import type { Prose } from './prose.js';
import type { Speaker } from './speaker.js';
import { type LabelOf, nameWords } from './statement.js';

/** Everything needed to say what the details say. */
export interface Voice {
  readonly speaker: Speaker;
  readonly prose: Prose;
  readonly labelOf: LabelOf;
}

/** The part of a voice that says names. */
type Named = Pick<Voice, 'speaker' | 'labelOf'>;

/** Puts values into a sentence in place of `{key}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** The name of a provider, kept apart from words that run the other way. */
export function nameOf(provider: ProviderId, { speaker, labelOf }: Named): string {
  return nameWords(labelOf(provider), speaker);
}

/** The names of providers as a list. */
export function namesOf(providers: readonly ProviderId[], voice: Named): string {
  return voice.speaker.list(providers.map((provider) => nameOf(provider, voice)));
}

/** The name of a measure; its key where a snapshot holds one that is new to this copy. */
export function measureName(measure: Measure, { prose }: Voice): string {
  return known(prose.measures, measure)?.name ?? measure;
}

/** "145 citations", or the figure alone for a measure that gives context. */
export function figure(finding: Counted, voice: Voice): string {
  const forms = known(voice.speaker.words.counts, finding.measure as GroupedMeasure);
  return forms ? voice.speaker.count(finding.value, forms) : figureAlone(finding, voice);
}

/** "145" */
export function figureAlone({ value, measure, status }: Counted, { speaker }: Voice): string {
  const unit = known(measures, measure)?.unit;
  // A state is no number: it is told by the provider's own word.
  if (unit === 'state') return typeof status === 'string' ? status : value ? '✓' : '–';
  // A percentile is rounded down, so that nothing reads as better than everything, itself included.
  if (unit === 'percentile') return speaker.number(Math.min(99, Math.floor(value)));
  // What is nearly nothing does not read as nothing.
  return speaker.number(
    value < 0.01 ? Number(value.toPrecision(1)) : Math.round(value * 100) / 100,
  );
}

/** "OpenAlex, 22 November 2026, this version": whose figure it is, of when and of what. */
export function origin(
  finding: Counted,
  { isLastKnown }: Pick<Row, 'isLastKnown'>,
  voice: Voice,
): string {
  const { speaker, prose } = voice;
  const { retrieved, scope } = finding.receipt;
  const date = dateWords(retrieved, speaker);
  return [
    nameOf(finding.provider, voice),
    isLastKnown ? fill(prose.details.lastKnown, { date }) : date,
    scopeWords(scope, voice),
  ]
    .filter(Boolean)
    .join(speaker.words.comma);
}

/** Which versions of the work are counted; empty where a snapshot does not say. */
export function scopeWords(scope: Scope, { prose }: Voice): string {
  return known(prose.details.scopes, scope) ?? '';
}

/** The sentence that stands where there is no figure. */
export function lackSentence({ provider, finding }: Row, voice: Voice): string {
  const { details } = voice.prose;
  const name = nameOf(provider, voice);
  switch (finding?.state) {
    case 'failed':
      return fill(known(details.failed, finding.reason) ?? details.noAnswer, { name });
    case 'not-covered':
      return fill(known(details.notCovered, finding.reason) ?? details.noAnswer, { name });
    case 'not-asked':
      return `${fill(details.notAsked, { name })} ${whyNotAsked(finding.reason, voice)}`;
    default:
      return fill(details.awaited, { name });
  }
}

/** Why nobody was asked. */
export function whyNotAsked(reason: NotAskedReason, { prose }: Voice): string {
  return known(prose.details.whyNotAsked, reason) ?? prose.details.whyUnknown;
}

/** Why the page withholds a finding. */
export function whyHidden(reason: HiddenReason, { prose }: Voice): string {
  return known(prose.details.whyHidden, reason) ?? prose.details.whyUnknown;
}

/** Who registered the DOI, and who does not hold it. */
export function registrationSentence(
  { agency, strangers }: NonNullable<Details['registration']>,
  voice: Voice,
): string {
  const { details } = voice.prose;
  return fill(strangers.length ? details.registeredElsewhere : details.registered, {
    name: nameWords(agency, voice.speaker),
    names: namesOf(strangers, voice),
  });
}

/** What a notice says: "Retracted"; its key where a snapshot holds one that is new to this copy. */
export function noticeName(kind: NoticeKind, { words }: Speaker): string {
  return known(words.notices, kind) ?? kind;
}

/** Whether anybody looked for notices, who and when; empty where they are found and nobody says. */
export function checkSentence(
  { state, providers, retrieved }: Details['notices'],
  voice: Voice,
): string {
  const { notices } = voice.prose.details;
  if (state === 'not-checked') return notices.notChecked;
  if (!providers.length) return '';
  const who = [namesOf(providers, voice), dateWords(retrieved, voice.speaker)]
    .filter(Boolean)
    .join(voice.speaker.words.comma);
  return fill(state === 'found' ? notices.checked : notices.noneFound, { who });
}

/** On how many sites listed things stand, and which has more than half of them. */
export function sitesSentence({ count, most }: Sites, { speaker, prose }: Voice): string {
  const { sites, sitesMost } = prose.details;
  const n = speaker.number(count);
  return most ? fill(sitesMost, { n, site: most }) : fill(sites, { n });
}

/** A date as far as it is known; empty for what is none, as a snapshot may hold anything. */
export function dateWords(at: Timestamp | undefined, speaker: Speaker): string {
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return '';
  const words =
    at.length > 7 ? speaker.date(at, 'long') : at.length < 7 ? at : monthWords(at, speaker);
  return nameWords(words, speaker);
}

/** "June 2025" */
function monthWords(at: string, { words, locale }: Speaker): string {
  // Pages write anything into `lang`; only where words are not English has it been checked.
  const tag = words.language === 'en' ? 'en' : locale;
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, options).format(new Date(at));
}

/** What stands under a key; nothing for a key from outside that the record does not have. */
function known<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  key: Key,
): Value | undefined {
  // What is no text may fail at being made one.
  return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;
}
