import type { Changes } from '../../aggregate/changes.js';
import { sameSentence, sectionsOf, type ToldWork } from './told.js';

/** What became of the works, for people to read: notices first, nothing summed. */
export function changesText(changes: Changes): string {
  const told = sectionsOf(changes).map(({ heading, works }) =>
    [heading, ...works.flatMap(workLines).map((line) => `  ${line}`)].join('\n'),
  );
  return `${[...told, sameSentence(changes)].join('\n\n')}\n`;
}

function workLines({ work, title, lines }: ToldWork): string[] {
  return [
    title ? `${title} (${work})` : work,
    ...lines.map(({ text, link, isLinked }) =>
      isLinked && link ? `  ${text}: ${link}` : `  ${text}`,
    ),
  ];
}
