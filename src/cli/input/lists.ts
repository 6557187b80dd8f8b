import { readList } from '../../intake/list.js';
import type { Listing, Problem } from '../../intake/listing.js';
import { kindOf, readWorks } from '../../intake/works-in-file.js';
import { importWords } from '../../words/en/import.js';
import { troubleSentence } from '../../words/import-sentences.js';
import { voice } from '../voice.js';

/** The works in a list: one a line, or in the form in which reference managers and repositories keep them. */
export function listIn(text: string, name: string): Listing {
  const kind = kindOf(text, { name });
  if (kind === 'list' || kind === 'table') return readList(text);
  const { works, problems } = readWorks(text, { kind });
  const nameless = works.filter(({ identifiers }) => !identifiers.length);
  return {
    works: works.map(({ identifiers }) => identifiers).filter((names) => names.length),
    problems: [
      ...problems.map(({ line, entry, trouble }): Problem => {
        const sentence = troubleSentence(trouble, importWords, voice.speaker);
        if (line !== undefined) return { line, sentence };
        return { sentence: entry === undefined ? sentence : `entry ${entry}: ${sentence}` };
      }),
      ...nameless.map(({ title, line }): Problem => {
        const sentence = `"${title}" has no identifier, so nobody can be asked about it.`;
        return { ...(line !== undefined && { line }), sentence };
      }),
    ],
  };
}
