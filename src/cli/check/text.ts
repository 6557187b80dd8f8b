import type { GroupedMeasure } from '../../model/group.js';
import type { Measure } from '../../model/measure.js';
import { noticeName } from '../../words/details-sentences.js';
import { failureSentences } from '../asking/failures.js';
import { worksCount } from '../asking/words.js';
import { voice } from '../voice.js';
import type { Report, SourceReport } from './report.js';

const { count, number } = voice.speaker;

/** The report for people: notices first, then sources, then what to mend. */
export function reportText(report: Report): string {
  const { noticed, sources, unknown, unaskable, problems } = report;
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    [
      'Notices',
      noticed.flatMap(({ work, title, notices }) => [
        title ? `${title} (${work})` : work,
        ...notices.map(
          ({ kind, provider, link }) =>
            `  ${noticeName(kind, voice.speaker)}, says ${voice.labelOf(provider)}: ${link}`,
        ),
      ]),
    ],
    ['Sources', sources.map((source) => sourceText(source, report.works))],
    [
      'Known to nobody who was asked',
      unknown.map(({ work, agency }) =>
        agency ? `${work} (registered with ${agency})` : `${work}. Is it written right?`,
      ),
    ],
    [
      'Nobody can be asked about',
      unaskable.map((work) => `${work}. Has it a DOI or a PubMed number? Add it.`),
    ],
    ["Can't be read", problems],
  ];
  return `${sections
    .filter(([, lines]) => lines.length)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')}\n`;
}

function sourceText(
  { provider, answered, known, isSure, some, failed, unasked }: SourceReport,
  works: number,
): string {
  const name = voice.labelOf(provider);
  const having = (Object.entries(some) as [GroupedMeasure, number][]).map(
    ([measure, having], at) =>
      `${number(having)} ${at ? '' : `${having === 1 ? 'has' : 'have'} `}at least one ${noun(measure)}`,
  );
  const sentences = [
    answered
      ? isSure
        ? `${name} knows ${number(known)} of ${worksCount(works)}${having.length ? `; ${having.join(', ')}` : ''}.`
        : `${name} has something about ${number(known)} of ${worksCount(works)}${having.length ? `; ${having.join(', ')}` : ''}. Where it says 0, it may not know the work.`
      : `${name} gave no answer.`,
    ...failureSentences(provider, failed).map(
      ([works, sentence]) => `${worksCount(works)} failed: ${sentence}`,
    ),
  ];
  if (unasked)
    sentences.push(
      `It can't be asked about ${worksCount(unasked)}, whose identifiers it does not use.`,
    );
  return sentences.join(' ');
}

/** "citation" */
function noun(measure: Measure): string {
  const forms = voice.speaker.words.counts[measure as GroupedMeasure];
  return forms ? count(1, forms).replace(/^1 /, '') : measure;
}
