import type { Trouble } from '../model/trouble.js';
import { fill } from './details-sentences.js';
import type { ImportWords } from './import-words.js';
import type { Speaker } from './speaker.js';
import { nameWords } from './statement.js';

/** What can't be read, and where it stands, each counted from 1. */
export interface Placed {
  readonly line?: number;
  readonly entry?: number;
  readonly trouble: Trouble;
}

/** "Line 12: "10.12/x" can't be read as a DOI." */
export function problemSentence(
  { line, entry, trouble }: Placed,
  words: ImportWords,
  speaker: Speaker,
): string {
  const sentence = troubleSentence(trouble, words, speaker);
  if (line !== undefined) return `${fill(words.line, { n: speaker.number(line) })} ${sentence}`;
  if (entry !== undefined) return `${fill(words.entry, { n: speaker.number(entry) })} ${sentence}`;
  return sentence;
}

/** What is wrong, without where. */
export function troubleSentence(trouble: Trouble, words: ImportWords, speaker: Speaker): string {
  const { number, count } = speaker;
  switch (trouble.kind) {
    case 'more':
      return count(trouble.n, words.more);
    case 'continued':
      return trouble.of === undefined
        ? count(trouble.n, words.continued)
        : fill(count(trouble.n, words.continuedOf), { of: number(trouble.of) });
    case 'misquoted':
      return fill(words.troubles.misquoted, {
        lines: number(trouble.lines),
        cells: number(trouble.cells),
        expected: number(trouble.expected),
      });
    case 'unreadable': {
      const scheme = trouble.scheme && words.schemes[trouble.scheme];
      const text = nameWords(trouble.text, speaker);
      return scheme
        ? fill(words.unreadableAs, { text, scheme })
        : fill(words.troubles.unreadable, { text });
    }
    default:
      return fill(words.troubles[trouble.kind], {
        text: 'text' in trouble ? nameWords(trouble.text, speaker) : '',
      });
  }
}
