import { details as detailsOf, type Details } from '../../aggregate/details.js';
import { distinct, type Row } from '../../aggregate/details-measures.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { Counted } from '../../model/finding.js';
import { groupOf } from '../../model/group.js';
import type { Measure } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';
import { type Receipt, wasAsked } from '../../model/receipt.js';
import {
  checkSentence,
  dateWords,
  figure,
  figureAlone,
  lackSentence,
  measureName,
  nameOf,
  namesOf,
  noticeName,
  scopeWords,
  type Voice,
  whyHidden,
  whyNotAsked,
} from '../../words/details-sentences.js';
import { webAddress } from '../../views/address.js';
import { addressOf } from '../../export/address.js';
import type { Work } from '../works.js';

/** A run of text in a line. Nothing in it is escaped yet. */
export interface Piece {
  readonly text: string;
  readonly isStrong?: boolean;
  /** Where it leads; an address of the web. */
  readonly link?: string | undefined;
}

/** Pieces that stand one after the other. */
export type Line = readonly Piece[];

/** One work, as lines of any format. */
export interface Sheet {
  /** Its title, or its identifier where there is none. */
  readonly name: string;
  readonly year: number | undefined;
  /** Where it is found. */
  readonly address: string | undefined;
  /** Notices, then figures and what stands in their place, then who looked for notices. */
  readonly lines: readonly Line[];
}

/** What is known of a work: notices first, sources side by side, never a sum. */
export function sheetOf({ key, attention }: Work, voice: Voice): Sheet {
  const { title, year } = attention.work;
  // No age is told beside the date: whoever reads it, reads it later.
  const details = detailsOf(attention, 0);
  const { notices } = details;
  return {
    name: title ?? valueOf(key),
    year,
    address: addressOf(key),
    lines: [
      ...notices.found.map((notice) => [
        { text: noticeName(notice.kind, voice.speaker), isStrong: true },
        ...sourced(nameOf(notice.provider, voice), notice.link, notice.date, voice),
      ]),
      ...figureLines(details, voice),
      ...withheldLines(details, voice),
      ...unaskedLines(details, voice),
      ...(notices.found.length ? [] : [[{ text: checkSentence(notices, voice) }]]),
    ],
  };
}

/** What is to be said once beneath any number of works: what the figures are, and whose. */
export function closing(works: readonly Work[], voice: Voice): string[] {
  const { caveat, whyDiffer } = voice.prose.details;
  const isCompared = works.some(({ attention }) =>
    measuresIn(detailsOf(attention, 0)).some((each) => each.isCompared),
  );
  return [caveat, ...(isCompared ? [whyDiffer.answer] : []), credits(works, voice)].filter(Boolean);
}

/** "Credit: OpenAlex (CC0-1.0)." */
export function credits(works: readonly Work[], voice: Voice): string {
  const counted = works.flatMap(({ attention }) =>
    attention.findings.filter((finding) => finding.state === 'counted'),
  );
  const sources = distinct(
    counted.map(({ receipt: { attribution, licence }, provider }) =>
      [textOf(attribution) || nameOf(provider, voice), textOf(licence) && `(${licence})`]
        .filter(Boolean)
        .join(' '),
    ),
  );
  if (!sources.length) return '';
  return `${voice.prose.details.method.attribution}: ${voice.speaker.list(sources)}.`;
}

function figureLines(details: Details, voice: Voice): Line[] {
  const lines = measuresIn(details).flatMap(({ measure, rows }) =>
    rows.map((row) =>
      row.finding?.state === 'counted'
        ? countedLine(row.finding, voice)
        : [{ text: `${measureName(measure, voice)}: ${lackWords(row, voice)}` }],
    ),
  );
  const isEmpty = !lines.length && !details.withheld.length && !details.unasked.length;
  return isEmpty ? [[{ text: voice.prose.details.nothing }]] : lines;
}

function countedLine(finding: Counted, voice: Voice): Line {
  const { measure, provider, receipt } = finding;
  const source = sourced(
    nameOf(provider, voice),
    receipt.link,
    receipt.retrieved,
    voice,
    receipt.scope === 'all versions' ? scopeWords(receipt.scope, voice) : '',
  );
  return groupOf(measure)
    ? [{ text: figure(finding, voice), isStrong: true }, ...source]
    : [
        { text: `${measureName(measure, voice)}: ` },
        { text: figureAlone(finding, voice), isStrong: true },
        ...source,
      ];
}

/** "(OpenAlex, 22 November 2026)", the name linked to the page about the figure. */
function sourced(
  name: string,
  link: unknown,
  date: string | undefined,
  { speaker }: Voice,
  rest = '',
): Line {
  const { comma } = speaker.words;
  const more = [dateWords(date, speaker), rest].filter(Boolean);
  return [
    { text: ' (' },
    { text: name, link: webAddress(link) },
    { text: `${more.map((each) => comma + each).join('')})` },
  ];
}

function lackWords(row: Row, voice: Voice): string {
  const sentence = lackSentence(row, voice);
  const receipt: Receipt | undefined = row.finding?.receipt;
  const date = receipt && wasAsked(receipt) ? dateWords(receipt.retrieved, voice.speaker) : '';
  return date ? sentence.replace(/\.$/, ` (${date}).`) : sentence;
}

function withheldLines({ withheld }: Details, voice: Voice): Line[] {
  return withheld.map(({ measure, provider, reason }) => [
    { text: `${asked(measure, [provider], voice)}: ${whyHidden(reason, voice)}` },
  ]);
}

function unaskedLines({ unasked }: Details, voice: Voice): Line[] {
  const { words, list } = voice.speaker;
  return unasked.map(({ reason, measures }) => {
    const all = list(measures.map(({ measure, providers }) => asked(measure, providers, voice)));
    return [{ text: `${words.lacks['not-asked']}: ${all}. ${whyNotAsked(reason, voice)}` }];
  });
}

/** "Citations (OpenAlex, Crossref)" */
function asked(measure: Measure, providers: readonly ProviderId[], voice: Voice): string {
  return `${measureName(measure, voice)} (${namesOf(providers, voice)})`;
}

function measuresIn({ groups, context }: Details): Details['context'] {
  return [...groups.flatMap(({ measures }) => measures), ...context];
}

/** A snapshot may hold anything in place of a text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
