import { textsIn } from '../../aggregate/details-guards.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import {
  checkSentence,
  dateWords,
  figureAlone,
  fill,
  measureName,
  nameOf,
  noticeName,
  scopeWords,
} from '../../words/details-sentences.js';
import { leftOutSentence, periodWords, reportedSentence } from '../../words/export-sentences.js';
import { type ExportVoice, sourceName, statementsOf } from '../../words/statements.js';
import type { Measure } from '../../model/measure.js';
import type { Counted } from '../../model/finding.js';
import { webAddress } from '../address.js';
import {
  type Block,
  fillIn,
  heading,
  type Line,
  list,
  paragraph,
  plain,
  headedTable,
  textOfLine,
} from '../document.js';
import type { Fact, LeftOut } from '../facts.js';
import type { Brief, Composed } from '../material.js';
import { factSentences } from '../notes.js';
import { nameOfWork, titleOf } from '../reference.js';
import type { ExportWork, Reported } from '../work.js';

/** Makes the document: notices come first, whatever the layout. */
export function composedOf(
  { layout, material, voice }: Brief,
  blocks: readonly Block[],
  leftOut: readonly LeftOut[],
  more: readonly string[] = [],
): Composed {
  const { language, direction } = voice.speaker.words;
  return {
    document: {
      title: voice.out.titles[layout.id],
      language,
      direction,
      works: material.works,
      blocks: [...noticeBlocks(material.works, voice, layout.id !== 'nih'), ...blocks],
    },
    warnings: [
      ...leftOut.map(({ work, finding, flaw }) =>
        leftOutSentence(nameOfWork(work, voice.speaker), finding, flaw, voice),
      ),
      ...more,
    ],
  };
}

/** Retractions and their like of all works, before any number. */
function noticeBlocks(
  works: readonly ExportWork[],
  voice: ExportVoice,
  hasLinks: boolean,
): Block[] {
  const { speaker, out } = voice;
  const items = works.flatMap((work) =>
    noticesOf(work.attention).found.map(({ kind, date, link, provider }): Line => {
      const source = [nameOf(provider, voice), dateWords(date, speaker)].filter(Boolean);
      const address = hasLinks ? webAddress(link) : undefined;
      return [
        { text: noticeName(kind, speaker), isStrong: true },
        { text: `: ${titleOf(work, speaker)} (` },
        { text: source.join(speaker.words.comma), link: address },
        { text: ')' },
      ];
    }),
  );
  return items.length ? [heading(out.headings.notices), list(items)] : [];
}

/** What the layout is for, and what its form says of numbers: a note for the writer, not the reader. */
export function introBlocks({ layout, voice }: Brief): Block[] {
  const { out, speaker } = voice;
  const { form, metrics, metricsLink, id } = layout;
  const hasLinks = id !== 'nih';
  const about = form
    ? fill(out.formRead, { ...form, date: dateWords(form.read, speaker), form: form.name })
    : out.noForm;
  const rule = out.rules[metrics];
  const isElsewhere = metricsLink && metricsLink !== form?.link;
  return [
    fillIn([
      { text: `[${out.toWriter}: ${out.notes[id] && `${out.notes[id]} `}` },
      { text: about, link: hasLinks ? form?.link : undefined },
      { text: ` ${rule}` },
      ...(isElsewhere
        ? [{ text: ' (' }, { text: hostOf(metricsLink), link: metricsLink }, { text: ')' }]
        : []),
      { text: ']' },
    ]),
  ];
}

function hostOf(address: string): string {
  return new URL(address).host;
}

/** What people report, apart from what was counted. */
export function reportedBlocks(
  reported: readonly Reported[] | undefined,
  voice: ExportVoice,
): Block[] {
  if (!reported?.length) return [];
  return [
    heading(voice.out.headings.reported),
    list(reported.map((each) => reportedLine(each, voice))),
  ];
}

export function reportedLine(report: Reported, voice: ExportVoice): Line {
  return [{ text: `${reportedSentence(report, voice)}.`, link: webAddress(report.link) }];
}

/**
 * How the numbers came about, whether anybody looked for notices, and who is to be credited.
 *
 * @param isNumbered whether sentences name the line of the appendix that explains them
 */
export function methodBlocks(
  { material, voice }: Brief,
  facts: readonly Fact[],
  isNumbered = false,
): Block[] {
  const { out, prose, speaker } = voice;
  const { works, of } = material;
  const isCompared = facts.some(({ others }) => others.length);
  const sentences = [
    prose.details.caveat,
    [out.methodNote, `${out.allTime}.`, isNumbered && facts.length ? out.bracketed : '']
      .filter(Boolean)
      .join(' '),
    ...(isCompared ? [prose.details.whyDiffer.answer] : []),
    fill(out.chosen, { n: speaker.number(works.length), of: speaker.number(of) }),
    ...checkSentences(works, voice),
    creditSentence(facts, voice),
  ].filter(Boolean);
  return [heading(out.headings.method), ...sentences.map((sentence) => paragraph(sentence))];
}

/** Whether anybody looked for notices; of which works, where that differs. */
function checkSentences(works: readonly ExportWork[], voice: ExportVoice): string[] {
  const names = new Map<string, string[]>();
  for (const work of works) {
    const notices = noticesOf(work.attention);
    // What was found stands above, with who says so.
    const sentence = notices.found.length ? '' : checkSentence(notices, voice);
    if (sentence)
      names.set(sentence, [...(names.get(sentence) ?? []), nameOfWork(work, voice.speaker)]);
  }
  return [...names].map(([sentence, of]) =>
    of.length === works.length ? sentence : `${of.join(voice.out.semicolon)}: ${sentence}`,
  );
}

/** "Credit: OpenAlex (CC0-1.0)." */
function creditSentence(facts: readonly Fact[], voice: ExportVoice): string {
  const credits = facts
    .flatMap(({ finding, others }) => [finding, ...others])
    .map(({ provider, receipt }) => {
      const [name = nameOf(provider, voice)] = textsIn([receipt.attribution]);
      const [licence] = textsIn([receipt.licence]);
      return licence ? `${name} (${licence})` : name;
    });
  if (!credits.length) return '';
  return `${voice.prose.details.method.attribution}: ${voice.speaker.list([...new Set(credits)])}.`;
}

/** Facts with the number under which the appendix explains each. */
export function statementItems(facts: readonly Fact[], from: number, voice: ExportVoice): Line[] {
  return facts.map((fact, index) =>
    plain(`${factSentences(fact, voice).join('. ')} [${from + index}]`),
  );
}

/** Each number with its place: 2 is a fact, 2b what another source counted of the same. */
export function numbered(
  facts: readonly Fact[],
): { readonly number: string; readonly work: ExportWork; readonly finding: Counted }[] {
  return facts.flatMap(({ work, finding, others }, index) =>
    [finding, ...others].map((each, at) => ({
      number: `${index + 1}${at ? String.fromCharCode(97 + at) : ''}`,
      work,
      finding: each,
    })),
  );
}

/** Source and method of each number: the reader can repeat it. */
export function appendixBlocks(facts: readonly Fact[], voice: ExportVoice): Block[] {
  const { columns: head, headings } = voice.out;
  if (!facts.length) return [];
  const rows = numbered(facts).map(({ number, work, finding }) => [
    plain(number),
    ...methodCells(work, finding, voice),
  ]);
  const heads = [head.number, ...methodHeads(voice)];
  return headedTable(headings.appendix, heads, rows);
}

export function methodHeads({ out }: ExportVoice): string[] {
  const { columns: head } = out;
  return [
    ...[head.work, head.measure, head.figure, head.unit, head.period, head.source],
    ...[head.retrieved, head.method, head.request],
  ];
}

/** Everything that is known of one number, as cells under {@link methodHeads}. */
export function methodCells(work: ExportWork, finding: Counted, voice: ExportVoice): Line[] {
  const { receipt, measure } = finding;
  const { speaker, prose } = voice;
  const request = webAddress(receipt.request);
  const rule = textsIn([receipt.rule, receipt.licence, scopeWords(receipt.scope, voice)]);
  return [
    plain(titleOf(work, speaker)),
    plain(subjectWords(work, finding, voice)),
    plain(figureAlone(finding, voice)),
    plain(prose.measures[measure].unit),
    plain(periodWords(finding, voice)),
    [{ text: sourceName(finding, voice), link: webAddress(receipt.link) }],
    plain(dateWords(receipt.retrieved, speaker)),
    plain(rule.filter(Boolean).join(voice.out.semicolon)),
    [{ text: request ?? '–', link: request }],
  ];
}

/** Measures that say nothing without what is compared, or located. */
const relative: readonly Measure[] = ['citation-percentile', 'fwci', 'countries-citing'];

/** What a number counts; of a benchmark all that belongs to it. */
export function subjectWords(work: ExportWork, finding: Counted, voice: ExportVoice): string {
  const name = measureName(finding.measure, voice);
  if (!relative.includes(finding.measure)) return name;
  const [said] = statementsOf(finding, work.attention.findings, voice);
  return said ? `${name}: ${said.text}` : name;
}

/** How long a text is as a form counts it: each unit of UTF-16, as the fields of web pages do. */
export function lengthOf(lines: readonly Line[]): number {
  return lines.map(textOfLine).join('\n').length;
}
