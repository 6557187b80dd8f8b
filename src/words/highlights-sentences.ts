import type { Highlight } from '../aggregate/body/highlights.js';
import { fill, nameOf, type Voice } from './details-sentences.js';
import { periodOf } from './body-sentences.js';
import type { BodyWords } from './body-words.js';
import type { HighlightsWords } from './highlights-words.js';

/** A highlight as it is read. */
export interface HighlightText {
  /** "Cited on 7 Wikipedia pages in 4 languages" */
  readonly sentence: string;
  /** Who says so, of when, and of how many works: "Wikipedia, 22 November 2026; 4 of 5 works answered". */
  readonly source: string;
  readonly rule: string;
  /** On how many works it rests, and how many of them are retracted. */
  readonly notes: readonly string[];
}

/** Words of a body and of its highlights. */
export interface HighlightVoice extends Pick<Voice, 'speaker' | 'labelOf'> {
  readonly highlights: HighlightsWords;
  readonly body: BodyWords;
}

/** Puts a highlight into words. */
export function highlightText(highlight: Highlight, voice: HighlightVoice): HighlightText {
  const { kind, provider, answered, of, evidence, retracted } = highlight;
  const { speaker, highlights: words, body } = voice;
  const { number, count } = speaker;
  const { oldest, newest } = highlight;
  return {
    sentence: sentenceOf(highlight, voice),
    source: [
      [nameOf(provider, voice), periodOf({ oldest, newest }, body, speaker)]
        .filter(Boolean)
        .join(speaker.words.comma),
      ...(answered < of ? [fill(words.answered, { n: number(answered), of: number(of) })] : []),
    ].join('; '),
    rule: words.kinds[kind].rule,
    notes: [
      count(evidence.length, words.works),
      ...(retracted.length ? [count(retracted.length, words.retracted)] : []),
    ],
  };
}

function sentenceOf(
  { kind, n, isAtLeast, known, languages, located, evidence }: Highlight,
  { speaker, highlights: words }: HighlightVoice,
): string {
  const { count, number } = speaker;
  const { sentence, count: forms } = words.kinds[kind];
  const counted =
    known === undefined ? count(n, forms) : fill(count(known, words.share), { open: number(n) });
  const all = fill(sentence, {
    count: isAtLeast ? fill(words.atLeast, { count: counted }) : counted,
  });
  const place = located
    ? ` (${fill(evidence.length > 1 ? words.locatedOfSeveral : words.located, {
        n: number(located.n),
        of: number(located.of),
      })})`
    : '';
  return `${all}${languages ? count(languages, words.languages) : ''}${place}`;
}
