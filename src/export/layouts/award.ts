import { itemsOf } from '../../aggregate/details-items.js';
import { seriesOf } from '../../aggregate/series.js';
import type { PartialDate } from '../../model/partial-date.js';
import { measureName, dateWords, figureAlone, fill } from '../../words/details-sentences.js';
import { periodWords } from '../../words/export-sentences.js';
import { nameWords } from '../../words/statement.js';
import { type ExportVoice, sourceName, sourceWords } from '../../words/statements.js';
import { webAddress } from '../address.js';
import {
  type Block,
  headedTable,
  heading,
  type Line,
  list,
  paragraph,
  plain,
} from '../document.js';
import { type Fact, factsOf } from '../facts.js';
import type { Brief, Composer } from '../material.js';
import { nameOfWork, titleOf } from '../reference.js';
import { type Cut, cut, isWithin, type Window } from '../window.js';
import {
  appendixBlocks,
  composedOf,
  introBlocks,
  methodBlocks,
  reportedBlocks,
  subjectWords,
} from './parts.js';

/** A number within the time of the award. */
interface Inside {
  readonly fact: Fact;
  readonly cut: Cut;
  readonly undated: boolean;
  /** Whether what came before and after is known. */
  readonly hasHistory: boolean;
}

/**
 * What happened in the time of an award, and before and after it. A number without a history is
 * never taken for one of that time: it stands apart.
 */
export const award: Composer = (brief) => {
  const { material, voice } = brief;
  const { out } = voice;
  const { window = everything } = material;
  const { told, leftOut } = factsOf(material, Infinity, voice);
  const inside = told.flatMap((fact) => insideOf(fact, window, material.now));
  const outside = told.filter((fact) => !inside.some((each) => each.fact === fact));
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      heading(headingOf(brief, window)),
      ...insideBlocks(inside, voice),
      ...namedBlocks(told, window, voice),
      ...(outside.length
        ? [heading(out.headings.outside), paragraph(out.noHistory), outsideTable(outside, voice)]
        : []),
      ...reportedBlocks(material.reported, voice),
      ...methodBlocks(brief, told),
      ...appendixBlocks(told, voice),
    ],
    leftOut,
  );
};

const everything: Window = { from: '0001', until: '9999' };

function headingOf({ material, voice }: Brief, window: Window): string {
  const time = material.window ? spanWords(window, voice) : voice.prose.details.method.allTime;
  return [material.award, time].filter(Boolean).join(voice.speaker.words.comma);
}

function insideOf(fact: Fact, window: Window, now: number): Inside[] {
  const { finding } = fact;
  const { period } = finding.receipt;
  const series = seriesOf(finding, now);
  const found = series && cut(series, window);
  if (found) return [{ fact, cut: found, undated: Boolean(series.undated), hasHistory: true }];
  if (!period || !isWithin(period.from, period.until, window)) return [];
  const whole = { before: 0, within: finding.value, after: 0, covers: period };
  return [
    { fact, cut: { ...whole, isSoFar: false, isCoarse: false }, undated: false, hasHistory: false },
  ];
}

function insideBlocks(inside: readonly Inside[], voice: ExportVoice): Block[] {
  const { columns: head, noEvidence, wholeYears, undated, headings } = voice.out;
  if (!inside.length) return [paragraph(noEvidence)];
  const { number } = voice.speaker;
  const rows = inside.map(
    ({ fact: { work, finding }, cut: { before, within, after, covers, isSoFar }, hasHistory }) => {
      const span = spanWords(covers, voice);
      return [
        plain(titleOf(work, voice.speaker)),
        plain(subjectWords(work, finding, voice)),
        plain(number(within)),
        plain(isSoFar ? fill(voice.prose.details.series.soFar, { period: span }) : span),
        plain(hasHistory ? number(before) : '–'),
        plain(hasHistory && !isSoFar ? number(after) : '–'),
        plain(voice.prose.measures[finding.measure].unit),
        plain(sourceWords(finding, voice)),
      ];
    },
  );
  const heads = [
    ...[head.work, head.measure, head.figure, head.period],
    ...[head.before, head.after, head.unit, head.source],
  ];
  return [
    ...headedTable(headings.figures, heads, rows),
    ...(inside.some((each) => each.cut.isCoarse) ? [paragraph(wholeYears)] : []),
    ...(inside.some((each) => each.undated) ? [paragraph(undated)] : []),
  ];
}

/** What sources name with a date in that time. */
function namedBlocks(told: readonly Fact[], window: Window, voice: ExportVoice): Block[] {
  const { speaker } = voice;
  const items = told.flatMap(({ work, finding }) =>
    itemsOf(finding)
      .filter(({ date }) => isDate(date) && isWithin(date, date, window))
      .map(({ title, link, date, outlet }): Line => {
        const more = [
          measureName(finding.measure, voice),
          outlet && nameWords(outlet, speaker),
          dateWords(date, speaker),
          sourceName(finding, voice),
        ].filter(Boolean);
        return [
          { text: nameWords(title, speaker), link: webAddress(link) },
          { text: ` (${more.join(speaker.words.comma)}). ${nameOfWork(work, speaker)}` },
        ];
      }),
  );
  return items.length ? [heading(voice.out.headings.evidence), list(items)] : [];
}

function isDate(date: unknown): date is PartialDate {
  return typeof date === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(date);
}

function outsideTable(facts: readonly Fact[], voice: ExportVoice): Block {
  const { columns: head, headings } = voice.out;
  const rows = facts.map(({ work, finding }) => [
    plain(titleOf(work, voice.speaker)),
    plain(subjectWords(work, finding, voice)),
    plain(figureAlone(finding, voice)),
    plain(periodWords(finding, voice)),
    plain(voice.prose.measures[finding.measure].unit),
    plain(sourceWords(finding, voice)),
  ]);
  const heads = [head.work, head.measure, head.figure, head.period, head.unit, head.source];
  return { kind: 'table', caption: headings.outside, isHeaded: true, heads, rows };
}

function spanWords({ from, until }: Window, { speaker, out }: ExportVoice): string {
  const [first, last] = [from, until].map((date) => dateWords(date, speaker));
  return first === last ? first! : fill(out.within, { from: first!, until: last! });
}
