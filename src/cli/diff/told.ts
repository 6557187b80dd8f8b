import type { Changes, FigureChange, NewItem, WorkChange } from '../../aggregate/changes.js';
import { type Identifier, valueOf } from '../../identifiers/identifier.js';
import type { Counted } from '../../model/finding.js';
import type { Notice } from '../../model/notice.js';
import type { PartialDate, Timestamp } from '../../model/partial-date.js';
import { webAddress } from '../../views/address.js';
import {
  dateWords,
  figure,
  figureAlone,
  lackSentence,
  nameOf,
  noticeName,
  whyHidden,
} from '../../words/details-sentences.js';
import { addressOf } from '../../export/address.js';
import { voice } from '../voice.js';

/** One thing that is new, gone or changed. Nothing in it is escaped yet. */
export interface ToldLine {
  readonly text: string;
  /** Where it can be seen; an address of the web. Absent where nobody has one. */
  readonly link?: string;
  /** Whether the link is what is told, and not only where a figure comes from. */
  readonly isLinked?: true;
  /** When it was found; absent where the snapshot's own time is all that is known. */
  readonly found?: Timestamp;
  readonly published?: PartialDate;
}

/** What became of one work. */
export interface ToldWork {
  readonly work: Identifier;
  readonly title?: string;
  readonly address?: string;
  /** Empty where the work itself is what is told. */
  readonly lines: readonly ToldLine[];
}

/** One kind of change. */
export interface ToldSection {
  readonly heading: string;
  readonly works: readonly ToldWork[];
}

const { count, date } = voice.speaker;

/** What became of the works: notices first, then what sources list, then figures; nothing summed. */
export function sectionsOf(changes: Changes): readonly ToldSection[] {
  const { worksNew, worksGone, worksChanged } = changes;
  const told = (lines: (change: WorkChange) => ToldLine[]) =>
    worksChanged.map((change) => ({ ...workOf(change.work, change.title), lines: lines(change) }));
  const sections: readonly ToldSection[] = [
    { heading: 'Notices', works: told(noticeLines) },
    { heading: 'New at the sources', works: told(({ itemsNew }) => itemsNew.map(itemLine)) },
    { heading: 'Figures', works: told(figureLines) },
  ];
  return [
    ...sections.map(({ heading, works }) => ({
      heading,
      works: works.filter(({ lines }) => lines.length),
    })),
    { heading: 'New works', works: worksNew.map((work) => workOf(work, undefined)) },
    { heading: 'Works that are gone', works: worksGone.map((work) => workOf(work, undefined)) },
  ].filter(({ works }) => works.length);
}

/** How many works are as they were. */
export function sameSentence({ worksSame }: Changes): string {
  return count(worksSame, {
    one: '{n} work has the same figures and notices.',
    other: '{n} works have the same figures and notices.',
  });
}

/** What people call a work: its title, or its identifier where there is none. */
export function nameOfWork({ work, title }: ToldWork): string {
  return title ?? valueOf(work);
}

function workOf(work: Identifier, title: string | undefined): ToldWork {
  const address = addressOf(work);
  return { work, ...(title && { title }), ...(address && { address }), lines: [] };
}

function noticeLines({ noticesNew, noticesGone }: WorkChange): ToldLine[] {
  const line = (what: string, { kind, link, provider, date: published }: Notice): ToldLine => ({
    text: `${what}: ${noticeName(kind, voice.speaker)}, says ${nameOf(provider, voice)}`,
    ...linkTo(link),
    isLinked: true,
    ...(published && { published }),
  });
  return [
    ...noticesNew.map((notice) => line('new', notice)),
    ...noticesGone.map((notice) => line('gone', notice)),
  ];
}

function itemLine({ item, finding }: NewItem): ToldLine {
  const { title, link, outlet, date: published } = item;
  const { retrieved, link: list } = finding.receipt;
  const when = dateWords(published, voice.speaker);
  const text = [
    `new: ${title}`,
    outlet,
    when && `published ${when}`,
    `found ${date(retrieved, 'long')} by ${nameOf(finding.provider, voice)}`,
  ];
  return {
    text: text.filter(Boolean).join(', '),
    ...linkTo(link, list),
    isLinked: true,
    found: retrieved,
    ...(published && { published }),
  };
}

function figureLines({ figuresNew, figuresGone, figuresChanged }: WorkChange): ToldLine[] {
  const line = (text: string, { receipt }: Counted): ToldLine => ({
    text,
    ...linkTo(receipt.link),
    found: receipt.retrieved,
  });
  // That a figure is gone was not found when it was still there.
  const gone = (text: string, { receipt }: Counted) => ({ text, ...linkTo(receipt.link) });
  return [
    ...figuresChanged.map(({ before, after }) => {
      const [was, is] = [before as Counted, after as Counted];
      return line(
        `${figureAlone(was, voice)} → ${figure(is, voice)}, ${source(is)} (before: ${date(was.receipt.retrieved, 'long')})`,
        is,
      );
    }),
    ...figuresNew.map(({ after }) => {
      const is = after as Counted;
      return line(`new: ${figure(is, voice)}, ${source(is)}`, is);
    }),
    ...figuresGone.map((change) => {
      const was = change.before as Counted;
      return gone(`gone: ${figure(was, voice)}, ${source(was)}. ${whyGone(change)}`, was);
    }),
  ];
}

function whyGone({ provider, after }: FigureChange): string {
  if (!after) return `${nameOf(provider, voice)} is not in the later snapshot.`;
  if (after.state === 'hidden') return whyHidden(after.reason, voice);
  return lackSentence({ provider, finding: after, isLastKnown: false, items: [] }, voice);
}

function source({ provider, receipt }: Counted): string {
  return `${nameOf(provider, voice)}, ${date(receipt.retrieved, 'long')}`;
}

/** The first that is an address of the web: a snapshot may hold anything. */
function linkTo(...links: readonly unknown[]): { readonly link?: string } {
  const link = links.map(webAddress).find(Boolean);
  return link ? { link } : {};
}
