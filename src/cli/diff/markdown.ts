import type { Changes } from '../../aggregate/changes.js';
import {
  addressForMarkdown as addressed,
  escapedMarkdown as escaped,
} from '../../export/escape-markdown.js';
import { linkedChanges, type LinkedWork } from './linked.js';
import { nameOfWork, sameSentence } from './told.js';

/** What became of the works, for newsletters and issues. */
export function changesMarkdown(changes: Changes): string {
  const { sections, note } = linkedChanges(changes);
  const told = sections.map(
    ({ heading, works }) => `## ${escaped(heading)}\n\n${works.map(workItem).join('')}`,
  );
  const closing = [note, sameSentence(changes)].filter(Boolean).map(escaped);
  return `${[...told, ...closing.map((line) => `${line}\n`)].join('\n')}`;
}

function workItem(work: LinkedWork): string {
  const lines = work.lines.map(({ text, link }) => `  - ${linkTo(text, link)}\n`);
  return `- ${linkTo(nameOfWork(work), work.address)}\n${lines.join('')}`;
}

function linkTo(text: string, link: string | undefined): string {
  return link ? `[${escaped(text)}](${addressed(link)})` : escaped(text);
}
