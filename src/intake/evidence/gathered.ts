import type { Evidence, EvidenceFile } from '../../model/evidence.js';
import { type Problem, quoted } from '../listing.js';
import type { EntryReading } from './entry.js';
import type { DateQuestion, EvidenceReading } from './reading.js';

/** Gathers entries one by one, with what is to be told of each. */
export class Gathered {
  readonly entries: Evidence[] = [];
  readonly problems: Problem[] = [];
  readonly questions: DateQuestion[] = [];
  readonly gaps: Problem[] = [];
  given = 0;

  /** @param place where the entry stands: its line, or its number as words */
  add({ entry, problems, questions, gaps }: EntryReading, place: number | string): void {
    this.given += 1;
    const said = (sentence: string): Problem =>
      typeof place === 'number' ? { line: place, sentence } : { sentence: `${place}: ${sentence}` };
    if (entry) this.entries.push(entry);
    this.problems.push(...problems.map(said));
    this.questions.push(...questions.map((each) => ({ ...each, ...said(each.sentence) })));
    this.gaps.push(...gaps.map(said));
  }

  /** @param about what the file says beside its entries */
  reading(about: Readonly<Partial<EvidenceFile>> = {}): EvidenceReading {
    const { entries, problems, questions, gaps, given } = this;
    const file: EvidenceFile = { format: 'impact-badges-evidence', version: 1, ...about, entries };
    return { file, given, problems: [...problems, ...idProblems(file)], questions, gaps };
  }
}

/** Ids that two entries have, and those that a story names and no entry has. */
function idProblems({ entries, story = {} }: EvidenceFile): Problem[] {
  const ids = entries.flatMap(({ id }) => (id ? [id] : []));
  const known = new Set(ids);
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.size === seen.add(id).size);
  const astray = Object.values(story)
    .flatMap(({ evidence = [] }) => evidence)
    .filter((id) => !known.has(id));
  return [
    ...twice.map((id) => ({ sentence: `Two entries have the id ${quoted(id)}.` })),
    ...astray.map((id) => ({
      sentence: `The story rests on ${quoted(id)}, and no entry that can be read has that id.`,
    })),
  ];
}
