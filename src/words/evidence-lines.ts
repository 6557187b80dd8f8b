import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Evidence, Subgroup } from '../model/evidence.js';
import { fill } from './details-sentences.js';
import { countryName } from './details-tables.js';
import type { EvidenceVoice } from './evidence-sentences.js';
import type { EvidenceTerm } from './evidence-words.js';
import type { Speaker } from './speaker.js';
import { nameWords } from './statement.js';

/** What stands behind a term. */
interface Said {
  readonly text: string;
  /** Where the text leads, as the data say it: not checked to be an address. */
  readonly link?: string;
  /** What the entry itself has there, where the text says it in other words. */
  readonly value?: string;
}

/** One line of an entry: a term and what belongs to it. */
export interface EvidenceLine extends Said {
  readonly field: EvidenceTerm;
  readonly term: string;
}

/** What else is to be said of an entry, line by line. What nobody wrote has no line. */
export function evidenceLines(entry: Evidence, voice: EvidenceVoice): EvidenceLine[] {
  const { speaker, evidence: words } = voice;
  const { status, n, reach, step, place, language, subgroups, archivedUrl, file } = entry;
  const said: readonly (readonly [EvidenceTerm, Said | undefined])[] = [
    ['status', status && { text: words.states[status], value: status }],
    ['indicator', own(entry.indicator)],
    ['baseline', measured(entry.baseline, speaker)],
    ['followUp', followUp(entry, voice)],
    ['n', n === undefined ? undefined : { text: speaker.number(n), value: String(n) }],
    ['instrument', own(entry.instrument)],
    ['comparison', own(entry.comparison)],
    ['method', method(entry, voice)],
    ['uncertainty', own(entry.uncertainty)],
    ['subgroups', subgroups && groups(subgroups, voice)],
    ['reach', reach && { text: words.reaches[reach], value: reach }],
    ['step', step && { text: words.steps[step], value: step }],
    ['audience', own(entry.audience)],
    ['partner', own(entry.partner)],
    ['partnerReviewed', entry.partnerReviewed ? { text: words.yes, value: 'yes' } : undefined],
    ['place', place ? { text: countryName(place, speaker), value: place } : undefined],
    ['language', language ? { text: languageName(language, speaker), value: language } : undefined],
    ['verifiedBy', own(entry.verifiedBy)],
    ...(entry.works ?? []).map((work) => ['works', ofWork(work)] as const),
    ['archivedUrl', archivedUrl ? { text: words.archived, link: archivedUrl } : undefined],
    ['file', file && /^https?:/i.test(file) ? { text: words.file, link: file } : own(file)],
  ];
  return said.flatMap(([field, line]) =>
    line ? [{ field, term: words.terms[field], ...line }] : [],
  );
}

function own(text: string | undefined): Said | undefined {
  return text ? { text } : undefined;
}

function measured(value: number | string | undefined, speaker: Speaker): Said | undefined {
  if (typeof value !== 'number') return own(value);
  return { text: speaker.number(value), value: String(value) };
}

/** An outcome that was measured once says that the rest is not known yet. */
function followUp({ kind, followUp: value, masked }: Evidence, voice: EvidenceVoice) {
  if (kind === 'outcome' && value === undefined && !masked)
    return { text: voice.evidence.notYet, value: '' };
  return measured(value, voice.speaker);
}

/** How something was counted; that nobody says so, where there is a count. */
function method({ method: by, count }: Evidence, { evidence }: EvidenceVoice): Said | undefined {
  if (by)
    return Object.hasOwn(evidence.methods, by)
      ? { text: evidence.methods[by as keyof typeof evidence.methods], value: by }
      : { text: by };
  return count === undefined ? undefined : { text: evidence.methodUnknown, value: '' };
}

/** "Girls: 14, Boys: 10"; for programs `Girls: 14 | Boys: 10`, without those that are masked. */
function groups(subgroups: readonly Subgroup[], { speaker, evidence }: EvidenceVoice): Said {
  return {
    text: speaker.list(
      subgroups.map(({ label, count }) =>
        fill(evidence.subgroup, {
          label: nameWords(label, speaker),
          count: count === undefined ? evidence.maskedFigure : speaker.number(count),
        }),
      ),
    ),
    value: subgroups
      .flatMap(({ label, count }) => (count === undefined ? [] : [`${label}: ${count}`]))
      .join(' | '),
  };
}

function ofWork(work: Identifier): Said {
  const link = schemeOf(work) === 'doi' ? `https://doi.org/${valueOf(work)}` : valueOf(work);
  return { text: valueOf(work), value: work, link };
}

/** The language's name; its tag where the platform has none. */
function languageName(tag: string, { locale, words }: Speaker): string {
  try {
    // Pages write anything into `lang`; only where words are not English has it been checked.
    const tongue = words.language === 'en' ? 'en' : locale;
    return new Intl.DisplayNames(tongue, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
