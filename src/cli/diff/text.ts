import type { Changes, FigureChange, WorkChange } from '../../aggregate/changes.js';
import type { Counted } from '../../model/finding.js';
import type { Notice } from '../../model/notice.js';
import {
  figure,
  figureAlone,
  lackSentence,
  nameOf,
  noticeName,
  whyHidden,
} from '../../words/details-sentences.js';
import { voice } from '../voice.js';

const { count, date } = voice.speaker;

/** What became of the works, for people to read: notices first, nothing summed. */
export function changesText(changes: Changes): string {
  const { worksNew, worksGone, worksChanged, worksSame } = changes;
  const noticed = worksChanged.filter(
    ({ noticesNew, noticesGone }) => noticesNew.length + noticesGone.length,
  );
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    ['Notices', noticed.flatMap(noticeLines)],
    ['Figures', worksChanged.flatMap(figureLines)],
    ['New works', worksNew],
    ['Works that are gone', worksGone],
  ];
  const told = sections
    .filter(([, lines]) => lines.length)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
  const same = count(worksSame, {
    one: '{n} work has the same figures and notices.',
    other: '{n} works have the same figures and notices.',
  });
  return `${[...told, same].join('\n\n')}\n`;
}

function noticeLines({ work, title, noticesNew, noticesGone }: WorkChange): string[] {
  const named = ({ kind, link, provider }: Notice) =>
    `${noticeName(kind, voice.speaker)}, says ${nameOf(provider, voice)}: ${link}`;
  return [
    heading(work, title),
    ...noticesNew.map((notice) => `  new: ${named(notice)}`),
    ...noticesGone.map((notice) => `  gone: ${named(notice)}`),
  ];
}

function figureLines({
  work,
  title,
  figuresNew,
  figuresGone,
  figuresChanged,
}: WorkChange): string[] {
  const lines = [
    ...figuresChanged.map(
      ({ before, after }) =>
        `${numberOf(before)} → ${figure(after as Counted, voice)}, ${source(after as Counted)} (before: ${date((before as Counted).receipt.retrieved, 'long')})`,
    ),
    ...figuresNew.map(
      ({ after }) => `new: ${figure(after as Counted, voice)}, ${source(after as Counted)}`,
    ),
    ...figuresGone.map(goneLine),
  ];
  return lines.length ? [heading(work, title), ...lines.map((line) => `  ${line}`)] : [];
}

function goneLine(change: FigureChange): string {
  const before = change.before as Counted;
  return `gone: ${figure(before, voice)}, ${source(before)}. ${whyGone(change)}`;
}

function whyGone({ provider, after }: FigureChange): string {
  if (!after) return `${nameOf(provider, voice)} is not in the later snapshot.`;
  if (after.state === 'hidden') return whyHidden(after.reason, voice);
  return lackSentence({ provider, finding: after, isLastKnown: false, items: [] }, voice);
}

function heading(work: string, title: string | undefined): string {
  return title ? `${title} (${work})` : work;
}

function numberOf(finding: FigureChange['before']): string {
  return figureAlone(finding as Counted, voice);
}

function source({ provider, receipt }: Counted): string {
  return `${nameOf(provider, voice)}, ${date(receipt.retrieved, 'long')}`;
}
