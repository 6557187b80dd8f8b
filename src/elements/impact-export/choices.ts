import type { EvidenceFile } from '../../model/evidence.js';
import { preselected } from '../../export/compose.js';
import { type Fact, factsOf, type FactWish, type Wording } from '../../export/facts.js';
import { layouts } from '../../export/layouts.js';
import type { Window } from '../../export/window.js';
import type { ExportWork, Reported } from '../../export/work.js';
import { wordingOf } from '../../export/wording.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { consentOf } from '../../model/evidence-consent.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { LayoutId } from '../../words/export-words.js';
import type { ExportVoice } from '../../words/statements.js';

/** Layouts that have room for what people report only where somebody chooses it. */
const roomless: readonly LayoutId[] = ['cv', 'nih'];

/** What a reader has chosen and written. Where nothing is said, the layout's own choice stands. */
export class Choices {
  layout: LayoutId = 'tenure';
  /** For whom evidence is meant. */
  reader: 'public' | 'committee' = 'public';
  withCounts = false;
  from = '';
  until = '';
  award = '';
  /** What was written into a form's boxes, by their names. */
  readonly accounts: Record<string, string> = {};
  readonly #wordings = new Map<string, string>();
  #works: ReadonlySet<Identifier> | undefined;
  #entries: ReadonlySet<string> | undefined;
  readonly #facts = new Map<Identifier, ReadonlySet<string>>();

  /** The works that stand in the document, in their order. */
  worksOf(all: readonly ExportWork[]): readonly ExportWork[] {
    return this.#works
      ? all.filter(({ key }) => this.#works!.has(key))
      : preselected(this.layout, all);
  }

  chooseWork(all: readonly ExportWork[], key: Identifier, isChosen: boolean): void {
    const keys = this.worksOf(all).map((work) => work.key);
    this.#works = withOrWithout(keys, key, isChosen);
  }

  /** What people report, as far as it stands in the document. */
  entriesOf(all: readonly Reported[]): readonly Reported[] {
    if (this.#entries) return all.filter(({ text }) => this.#entries!.has(text));
    if (roomless.includes(this.layout)) return [];
    return all.slice(0, layouts[this.layout].chosen?.works);
  }

  chooseEntry(all: readonly Reported[], text: string, isChosen: boolean): void {
    const texts = this.entriesOf(all).map((entry) => entry.text);
    this.#entries = withOrWithout(texts, text, isChosen);
  }

  /** Whether a fact stands in the document; `among` are all of its work. */
  hasFact(fact: Fact, among: readonly Fact[]): boolean {
    return this.#factsOf(fact.work.key, among).has(nameOf(fact));
  }

  chooseFact(fact: Fact, among: readonly Fact[], isChosen: boolean): void {
    const { key } = fact.work;
    this.#facts.set(key, withOrWithout([...this.#factsOf(key, among)], nameOf(fact), isChosen));
  }

  /** As the person has put it; `undefined` where the source's wording stands. */
  wordingOf(fact: Fact): string | undefined {
    return this.#wordings.get(`${fact.work.key} ${nameOf(fact)}`);
  }

  /** @param text `undefined` goes back to the source's wording */
  word(fact: Fact, text: string | undefined): void {
    const name = `${fact.work.key} ${nameOf(fact)}`;
    if (text === undefined) this.#wordings.delete(name);
    else this.#wordings.set(name, text);
  }

  /** The numbers that are wanted of works; nothing where none of them was touched. */
  wishesFor(works: readonly ExportWork[], voice: ExportVoice): readonly FactWish[] | undefined {
    if (!works.some(({ key }) => this.#facts.has(key))) return undefined;
    return works.flatMap((work) => {
      const among = factsWithin(work, voice);
      return among
        .filter((fact) => this.hasFact(fact, among))
        .flatMap(({ finding, others }) =>
          [finding, ...others].map(({ measure, provider }) => ({
            ...{ measure, provider },
            work: work.key,
          })),
        );
    });
  }

  wordingsFor(works: readonly ExportWork[], voice: ExportVoice): readonly Wording[] {
    return works.flatMap((work) =>
      factsWithin(work, voice).flatMap((fact) => {
        const text = wordingOf(this.wordingOf(fact) ?? '');
        const { measure, provider } = fact.finding;
        return text ? [{ work: work.key, measure, provider, text }] : [];
      }),
    );
  }

  /** The time that is reported on; nothing where it is not known or can't be read. */
  get window(): Window | undefined {
    const [from, until] = [dateIn(this.from), dateIn(this.until)];
    if (!from || !until || (from > until && !from.startsWith(until))) return undefined;
    return { from, until };
  }

  #factsOf(work: Identifier, among: readonly Fact[]): ReadonlySet<string> {
    const most = layouts[this.layout].chosen?.facts;
    return this.#facts.get(work) ?? new Set(among.slice(0, most).map(nameOf));
  }
}

/** All facts of a work that can be told, each once. */
export function factsWithin(work: ExportWork, voice: ExportVoice): readonly Fact[] {
  return factsOf({ works: [work] }, Infinity, voice).told;
}

/** The date that is written; `undefined` where it is none. */
export function dateIn(text: string): PartialDate | undefined {
  const date = text.trim();
  const isDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date);
  return isDate && !Number.isNaN(Date.parse(date)) ? (date as PartialDate) : undefined;
}

/** Whether a committee may read what not everyone may. */
export function hasClosed({ entries }: EvidenceFile): boolean {
  return entries.some((entry) => consentOf(entry) === 'committee');
}

/** Names a fact among those of its work. */
function nameOf({ finding: { measure, provider } }: Fact): string {
  return `${measure} ${provider}`;
}

function withOrWithout<Value>(
  values: readonly Value[],
  value: Value,
  isIn: boolean,
): ReadonlySet<Value> {
  const others = values.filter((each) => each !== value);
  return new Set(isIn ? [...others, value] : others);
}
