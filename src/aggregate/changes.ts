import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Counted, Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { Notice } from '../model/notice.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Snapshot } from '../model/snapshot.js';
import { type Item, itemsOf } from './details-items.js';

/** One provider's figure on one measure of one work, in both snapshots or in one of them. */
export interface FigureChange {
  readonly measure: Measure;
  readonly provider: ProviderId;
  /** The earlier finding; absent where the earlier snapshot has none. */
  readonly before?: Finding;
  /** The later finding; absent where the later snapshot has none. */
  readonly after?: Finding;
}

/** Something that a source lists now and did not list before, such as an article. */
export interface NewItem {
  readonly measure: Measure;
  readonly provider: ProviderId;
  readonly item: Item;
  /** The finding that lists it. */
  readonly finding: Counted;
}

/** What became of one work between two snapshots. */
export interface WorkChange {
  readonly work: Identifier;
  readonly title?: string;
  /** Counted now and not before. */
  readonly figuresNew: readonly FigureChange[];
  /** Counted before and not now; the later finding says why, where there is one. */
  readonly figuresGone: readonly FigureChange[];
  /** Counted both times, with another value. */
  readonly figuresChanged: readonly FigureChange[];
  /** What sources list that listed something before, or counted nothing. */
  readonly itemsNew: readonly NewItem[];
  readonly noticesNew: readonly Notice[];
  readonly noticesGone: readonly Notice[];
}

/** What became of a set of works between two snapshots. Nothing is summed and nothing ranked. */
export interface Changes {
  /** Works only the later snapshot has. */
  readonly worksNew: readonly Identifier[];
  /** Works only the earlier snapshot has. */
  readonly worksGone: readonly Identifier[];
  /** Works in both of which something differs, in the order of the later snapshot. */
  readonly worksChanged: readonly WorkChange[];
  /** Works in both with the same figures and notices. */
  readonly worksSame: number;
}

/** Compares two snapshots. A date alone that is newer is no change. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const earlier = new Map(Object.entries(before.works) as [Identifier, Attention][]);
  const later = Object.entries(after.works) as [Identifier, Attention][];
  const names = new Set(later.map(([work]) => work));
  const shared = later.flatMap(([work, attention]) => {
    const known = earlier.get(work);
    return known ? [changeOf(work, known, attention)] : [];
  });
  const worksChanged = shared.filter(isChange);
  return {
    worksNew: later.flatMap(([work]) => (earlier.has(work) ? [] : [work])),
    worksGone: [...earlier.keys()].filter((work) => !names.has(work)),
    worksChanged,
    worksSame: shared.length - worksChanged.length,
  };
}

function changeOf(work: Identifier, before: Attention, after: Attention): WorkChange {
  const title = after.work.title ?? before.work.title;
  const figures = pairs(before.findings, after.findings);
  const was = (figure: FigureChange) => figure.before?.state === 'counted';
  const is = (figure: FigureChange) => figure.after?.state === 'counted';
  return {
    work,
    ...(title && { title }),
    figuresNew: figures.filter((figure) => is(figure) && !was(figure)),
    figuresGone: figures.filter((figure) => was(figure) && !is(figure)),
    figuresChanged: figures.filter(
      (figure) =>
        was(figure) &&
        is(figure) &&
        (figure.before as Counted).value !== (figure.after as Counted).value,
    ),
    itemsNew: figures.flatMap(itemsNew),
    noticesNew: without(after.notices, before.notices),
    noticesGone: without(before.notices, after.notices),
  };
}

/** Every question either snapshot has a finding on, with both findings. */
function pairs(before: readonly Finding[], after: readonly Finding[]): FigureChange[] {
  const found = new Map<string, FigureChange>();
  for (const [when, findings] of [
    ['before', before],
    ['after', after],
  ] as const)
    for (const finding of findings) {
      const { measure, provider } = finding;
      const key = `${measure} ${provider}`;
      found.set(key, { ...found.get(key), measure, provider, [when]: finding });
    }
  return [...found.values()];
}

/** Where nothing was listed before though something was counted, nobody knows what is new. */
function itemsNew({ measure, provider, before, after }: FigureChange): NewItem[] {
  if (before?.state !== 'counted' || after?.state !== 'counted') return [];
  const known = itemsOf(before);
  if (!known.length && before.value > 0) return [];
  return itemsOf(after)
    .filter((item) => !known.some(({ title, link }) => link === item.link && title === item.title))
    .map((item) => ({ measure, provider, item, finding: after }));
}

function without(notices: readonly Notice[], others: readonly Notice[]): Notice[] {
  return notices.filter(
    (notice) =>
      !others.some(
        ({ kind, link, provider }) =>
          kind === notice.kind && link === notice.link && provider === notice.provider,
      ),
  );
}

function isChange({ work: _, title: __, ...lists }: WorkChange): boolean {
  return Object.values(lists).some((list) => list.length > 0);
}
