import type { Attention } from '../../model/attention.js';
import type { Counted, Finding } from '../../model/finding.js';
import { place } from '../details-measures.js';
import { inOrder } from '../details-order.js';
import { type Annotation, type AnnotationGiven, annotationsOf, placed } from './annotation.js';
import { type Axis, axisOf } from './axis.js';
import { type History, historyOf } from './history.js';
import { type Lane, laneOf, type LaneParts } from './lane.js';
import type { Step } from './period.js';
import { isCountable, kindOf, type Question } from './question.js';
import { type Window, windowOf } from './window.js';

/** When works were cited, used and discussed, before words and before drawing. */
export interface Timeline {
  /** How many works it is of. */
  readonly works: number;
  /** By measure and provider: they stand apart, and are never added. */
  readonly lanes: readonly Lane[];
  /** What was counted, or looked for, and has no lane. */
  readonly absent: readonly Absent[];
  /** The time shared by all lanes; absent without any. */
  readonly axis?: Axis;
  /** What was at the same time, the oldest first, those without a date last. */
  readonly annotations: readonly Annotation[];
  /** The time asked for. */
  readonly window: Window;
}

/** A question without a lane, and why. */
export interface Absent extends Question {
  readonly why: Why;
}

/**
 * Why there is no lane: all its dates lie beside the time asked for, nothing of it has a date, the
 * count is 0, no answer came, or the page withholds it.
 */
export type Why = 'outside' | 'undated' | 'none' | 'failed' | 'hidden';

const reasons: readonly Why[] = ['outside', 'undated', 'none', 'failed', 'hidden'];

/** What the reader and the page's owner say. */
export interface TimelineOptions {
  /** The reader's time, milliseconds since 1970. */
  readonly now: number;
  /** What the owner puts beside the counts; a retraction found by a source stands there unasked. */
  readonly annotations?: readonly AnnotationGiven[] | undefined;
  /** The first and the last day, month or year that is shown. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Reads when things were counted. Counts without dates are named, and never spread over time. */
export function timelineOf(
  attentions: readonly Attention[],
  { now, annotations, from, until }: TimelineOptions,
): Timeline {
  const window = windowOf(from, until);
  const kinds = kindsIn(attentions).map((findings) => kindFrom(findings, now));
  const draw = (finest: Step) => lanesOf(kinds, { works: attentions.length, window, finest, now });
  const fine = draw('day');
  // Days among years would be hair lines.
  const isLong = axisOf(fine)?.step !== 'day' && fine.some(({ step }) => step === 'day');
  const lanes = isLong ? draw('month') : fine;
  const axis = axisOf(lanes);
  return {
    works: attentions.length,
    lanes,
    absent: absentIn(kinds, lanes),
    ...(axis && { axis }),
    annotations: placed(annotationsOf(annotations, attentions, window), axis),
    window,
  };
}

/** What all works say of one thing. */
interface Kind extends Question {
  readonly findings: readonly Finding[];
  readonly counted: readonly Counted[];
  readonly histories: readonly History[];
}

function kindFrom(findings: readonly Finding[], now: number): Kind {
  const { measure, provider } = findings[0]!;
  const counted = findings.filter((finding) => finding.state === 'counted');
  const histories = counted.flatMap((finding) => historyOf(finding, now) ?? []);
  return { measure, provider, findings, counted, histories };
}

function lanesOf(
  kinds: readonly Kind[],
  shared: Pick<LaneParts, 'works' | 'window' | 'finest' | 'now'>,
): Lane[] {
  const lanes: Lane[] = [];
  for (const { counted, histories, ...question } of kinds) {
    const name = nameOf(question);
    const nth = lanes.filter((lane) => nameOf(lane) === name).length;
    const id = nth ? `${name}:${nth}` : name;
    const lane = counted[0] && laneOf({ ...shared, id, finding: counted[0], histories });
    if (lane) lanes.push(lane);
  }
  return lanes;
}

/** Questions without a lane, each with the first of the reasons that holds. */
function absentIn(kinds: readonly Kind[], lanes: readonly Lane[]): Absent[] {
  const drawn = lanes.map(nameOf);
  const absent = new Map<string, Absent>();
  for (const kind of kinds) {
    const { measure, provider } = kind;
    const name = nameOf(kind);
    const why = whyNot(kind);
    const before = absent.get(name)?.why;
    const isFirst = !before || (why && reasons.indexOf(why) < reasons.indexOf(before));
    if (why && isFirst && !drawn.includes(name)) absent.set(name, { measure, provider, why });
  }
  return [...absent.values()];
}

function nameOf({ measure, provider }: Question): string {
  return `${measure}@${provider}`;
}

/** Findings of one kind from all works, in the order in which details name them. */
function kindsIn(attentions: readonly Attention[]): Finding[][] {
  const kinds = new Map<string, Finding[]>();
  for (const { findings } of attentions) {
    const seen = new Map<string, number>();
    const given: readonly unknown[] = Array.isArray(findings) ? findings : [];
    for (const finding of given) {
      if (!isFinding(finding) || !isCountable(finding)) continue;
      const alike = kindOf(finding, 0);
      const nth = seen.get(alike) ?? 0;
      seen.set(alike, nth + 1);
      const kind = kindOf(finding, nth);
      const all = kinds.get(kind);
      if (all) all.push(finding);
      else kinds.set(kind, [finding]);
    }
  }
  const sorted = inOrder([...kinds.values()].map((all) => ({ provider: all[0]!.provider, all })));
  return sorted.map(({ all }) => all).sort((a, b) => place(a[0]!.measure) - place(b[0]!.measure));
}

function isFinding(value: unknown): value is Finding {
  const { measure, provider, state } = (value ?? {}) as Partial<Finding>;
  return [measure, provider, state].every((each) => typeof each === 'string');
}

function whyNot({ findings, counted, histories }: Kind): Why | undefined {
  if (histories.some(({ entries }) => entries.length)) return 'outside';
  if (counted.length) return histories.length === counted.length ? 'none' : 'undated';
  return (['failed', 'hidden'] as const).find((state) =>
    findings.some((finding) => finding.state === state),
  );
}
