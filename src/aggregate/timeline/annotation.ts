import type { Attention } from '../../model/attention.js';
import type { Notice, NoticeKind } from '../../model/notice.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { textsIn } from '../details-guards.js';
import { type Axis, type Stretch, stretchOfDays } from './axis.js';
import { calendarDate, firstDay } from './period.js';
import { touches, type Window } from './window.js';

/** What a page's owner can put beside the counts, apart from notices. */
export const ownKinds = ['press-release', 'talk', 'podcast', 'event', 'machines', 'other'] as const;

/** What an annotation is. */
export type AnnotationKind = (typeof ownKinds)[number] | NoticeKind;

/** What a page's owner writes: nothing of it is checked beforehand. */
export interface AnnotationGiven {
  /** `2025`, `2025-06` or `2025-06-14`. */
  readonly date: string;
  /** Where it lasted, its last day, month or year. */
  readonly until?: string;
  readonly text: string;
  /** One of {@link AnnotationKind}, white space for hyphens allowed; else it is `other`. */
  readonly kind?: string;
  readonly link?: string;
  /** Who reports it; absent where the page's owner does. */
  readonly by?: string;
}

/** Something that was when things were counted. Nothing is said of why they were. */
export interface Annotation {
  readonly kind: AnnotationKind;
  /** The owner's words. */
  readonly text?: string;
  /** Absent where it can't be read. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly link?: string;
  /** Who reports a notice; absent for the owner's. */
  readonly provider?: ProviderId;
  /** Who reports the rest, where it is said. */
  readonly by?: string;
  /** The work that a notice is about, by title or identifier, where there are several. */
  readonly work?: string;
  /** Where it lies on the axis; absent where it lies beside it or has no date. */
  readonly stretch?: Stretch;
}

/** Longer texts are cut, letters. */
const longest = 300;

/** The owner's annotations in the time asked for, and every notice, the oldest first. */
export function annotationsOf(
  given: unknown,
  works: readonly Attention[],
  window: Window,
): Annotation[] {
  const own = (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap(ownIn);
  const asked = own.filter(
    ({ from, until }) => !from || touches(window, from) || touches(window, until ?? from),
  );
  return [...asked, ...works.flatMap((work) => noticesIn(work, works.length > 1))].sort(
    (a, b) => (a.from ? firstDay(a.from) : Infinity) - (b.from ? firstDay(b.from) : Infinity) || 0,
  );
}

/** The same with their places on the axis. */
export function placed(annotations: readonly Annotation[], axis: Axis | undefined): Annotation[] {
  return annotations.map((each) => {
    const { from, until = from } = each;
    const stretch = axis && from && until && stretchOfDays(from, until, axis);
    return stretch ? { ...each, stretch } : each;
  });
}

function ownIn(given: unknown): Annotation[] {
  const { date, until, text, kind, link, by } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const words = wordsIn(text);
  const reporter = wordsIn(by);
  const from = calendarDate(date);
  if (!words && !from) return [];
  return [
    {
      kind: kindIn(kind),
      ...(words && { text: words }),
      ...(reporter && { by: reporter }),
      ...span(from, until),
      ...linkIn(link),
    },
  ];
}

function wordsIn(text: unknown): string {
  return typeof text === 'string' ? text.trim().slice(0, longest) : '';
}

function span(from: PartialDate | undefined, until: unknown): Pick<Annotation, 'from' | 'until'> {
  const last = calendarDate(until);
  return {
    ...(from && { from }),
    ...(from && last && firstDay(last) > firstDay(from) && { until: last }),
  };
}

const kinds: readonly string[] = [
  ...ownKinds,
  ...(['retraction', 'withdrawal', 'correction', 'expression-of-concern'] satisfies NoticeKind[]),
];

function kindIn(kind: unknown): AnnotationKind {
  const key = typeof kind === 'string' ? kind.trim().toLowerCase().replace(/\s+/g, '-') : '';
  return kinds.includes(key) ? (key as AnnotationKind) : 'other';
}

function noticesIn({ notices, work }: Attention, isOneOfMany: boolean): Annotation[] {
  const given: readonly unknown[] = Array.isArray(notices) ? notices : [];
  const { title, identifiers } = (work ?? {}) as Partial<Attention['work']>;
  const name = typeof title === 'string' && title.trim() ? title : textsIn(identifiers)[0];
  return given.flatMap((notice): Annotation[] => {
    const { kind, date, link, provider } = (notice ?? {}) as Partial<Notice>;
    if (typeof kind !== 'string') return [];
    return [
      {
        kind,
        ...span(calendarDate(date), undefined),
        ...linkIn(link),
        ...(provider && { provider }),
        ...(isOneOfMany && name && { work: name }),
      },
    ];
  });
}

function linkIn(link: unknown): Pick<Annotation, 'link'> {
  return typeof link === 'string' && link ? { link } : {};
}
