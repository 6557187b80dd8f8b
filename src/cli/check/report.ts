import { isUnknown } from '../../client/client.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import type { Measure } from '../../model/measure.js';
import type { Notice } from '../../model/notice.js';
import { measuresOf } from '../../model/outcome.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Answer } from '../../model/provider.js';
import { type Failures, failuresIn } from '../asking/failures.js';
import type { Outcome } from '../asking/outcome.js';
import { failureOf } from '../asking/question.js';

/** What one source has of a set of works. */
export interface SourceReport {
  readonly provider: ProviderId;
  /** Works it answered about, wholly. */
  readonly answered: number;
  /** Works it knows for sure. */
  readonly known: number;
  /** Whether it can tell a work it does not know from one without anything. */
  readonly isSure: boolean;
  /** Works with at least one, by measure; measures of which no work has any are left out. */
  readonly some: Readonly<Partial<Record<Measure, number>>>;
  /** Works about which it gave no usable answer, by reason. */
  readonly failed: Failures;
  /** Works it can't be asked about. */
  readonly unasked: number;
}

/** Who knows which works. */
export interface Report {
  readonly works: number;
  readonly noticed: readonly {
    readonly work: Identifier;
    readonly title?: string;
    readonly notices: readonly Notice[];
  }[];
  readonly sources: readonly SourceReport[];
  /** Works that everyone who was asked answered not to know, with who registered their DOI. */
  readonly unknown: readonly { readonly work: Identifier; readonly agency?: string }[];
  /** Works that nobody can be asked about. */
  readonly unaskable: readonly Identifier[];
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** Makes the report. */
export function reportOn(
  works: Readonly<Record<Identifier, Attention>>,
  outcomes: readonly Outcome[],
  problems: readonly string[],
): Report {
  const all = Object.entries(works) as [Identifier, Attention][];
  const answersAbout = (key: Identifier) =>
    outcomes.flatMap(({ answers }): readonly Answer[] => [answers.get(key) ?? []].flat());
  return {
    works: all.length,
    noticed: all.flatMap(
      ([
        work,
        {
          work: { title },
          notices,
        },
      ]) => (notices.length ? [{ work, ...(title && { title }), notices }] : []),
    ),
    sources: outcomes.map((outcome) => sourceReport(outcome, all.length)),
    unknown: all.flatMap(([work, { work: about }]) => {
      const answers = answersAbout(work);
      const agency = about.agency?.label;
      return answers.length && answers.every(isStranger)
        ? [{ work, ...(agency && { agency }) }]
        : [];
    }),
    unaskable: all.flatMap(([work]) => (answersAbout(work).length ? [] : [work])),
    problems,
  };
}

/** Whether an answer gives no hint that the work is known. */
function isStranger(answer: Answer): boolean {
  return !failureOf(answer) && answer.findings.every(({ state }) => state === 'not-covered');
}

function sourceReport({ provider, answers }: Outcome, works: number): SourceReport {
  const whole = [...answers.values()].filter((answer) => !failureOf(answer));
  const some = measuresOf(provider).flatMap((measure): [Measure, number][] => {
    const having = [...answers.values()].filter(({ findings }) =>
      findings.some(
        (finding) =>
          finding.measure === measure && finding.state === 'counted' && finding.value > 0,
      ),
    ).length;
    return having ? [[measure, having]] : [];
  });
  return {
    provider: provider.name,
    answered: whole.length,
    known: whole.filter((answer) => !isUnknown(answer) && !isStranger(answer)).length,
    isSure: Object.values(provider.measures).some(({ zero }) => zero === 'true-zero'),
    some: Object.fromEntries(some),
    failed: failuresIn(answers.values()),
    unasked: works - answers.size,
  };
}
