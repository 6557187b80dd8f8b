import type { Changes } from '../../aggregate/changes.js';
import type { Timestamp } from '../../model/partial-date.js';
import { dateWords } from '../../words/details-sentences.js';
import { escapedHtml as escaped } from '../../export/escape-html.js';
import { voice } from '../voice.js';
import { linkedChanges, type LinkedWork } from './linked.js';
import { nameOfWork, sameSentence } from './told.js';

/**
 * What became of the works, as a page by itself, without style and script.
 *
 * @param from when the earlier snapshot was made
 * @param until when the later one was
 */
export function changesHtml(changes: Changes, from: Timestamp, until: Timestamp): string {
  const { sections, note } = linkedChanges(changes);
  const [first, last] = [from, until].map((at) => dateWords(at, voice.speaker));
  const title = first ? `What is new since ${first}` : 'What is new';
  const told = sections.map(
    ({ heading, works }) =>
      `<h2>${escaped(heading)}</h2>\n<ul>\n${works.map(workItem).join('')}</ul>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${last ? `As of ${last}. ` : ''}These numbers show attention and use, not quality.</p>
${told.join('')}${[note, sameSentence(changes)]
    .filter(Boolean)
    .map((line) => `<p>${escaped(line)}</p>\n`)
    .join('')}</main>
</body>
</html>
`;
}

function workItem(work: LinkedWork): string {
  const lines = work.lines.map(({ text, link }) => `    <li>${linkTo(text, link)}</li>\n`);
  const inner = lines.length ? `\n  <ul>\n${lines.join('')}  </ul>\n` : '';
  return `  <li>${linkTo(nameOfWork(work), work.address)}${inner}</li>\n`;
}

function linkTo(text: string, link: string | undefined): string {
  return link ? `<a href="${escaped(link)}">${escaped(text)}</a>` : escaped(text);
}
