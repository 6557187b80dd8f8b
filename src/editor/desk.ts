import type {
  DateOrder,
  Evidence,
  EvidenceField,
  EvidenceFile,
  Story,
  StoryPart,
} from '../model/evidence.js';
import { isOpenTo } from '../model/evidence-consent.js';
import { joinedEntries } from '../intake/evidence/join.js';
import { splitEvidence } from '../intake/evidence/split.js';
import { audienceOf, entryOf, faultsIn, kindOf, withField, type Written } from './draft.js';
import { opened, type Opened, readOpened } from './open.js';

/** What a file says beside its story and its entries. */
type About = Omit<
  EvidenceFile,
  'format' | 'version' | 'entries' | 'story' | 'audience' | 'dateOrder'
>;

/** An entry in the list. */
export interface Item {
  /** Tells it from others for as long as the page is open. */
  readonly key: number;
  readonly entry: Evidence;
}

/** An entry in the form. */
export interface Draft {
  /** Which of the list it is; absent for a new one. */
  readonly key?: number;
  readonly written: Written;
  /** Fields that have been left, whose faults are told. */
  readonly left: ReadonlySet<EvidenceField>;
  /** Somebody wanted to keep it: all faults are told. */
  readonly isTried: boolean;
  readonly isChanged: boolean;
  /** It has been made private again by what was written last. */
  readonly isClosedAgain: boolean;
}

/** How many are published, and how many are not. */
export interface Tally {
  readonly shared: number;
  readonly kept: number;
}

/** What is being worked on. It draws nothing, and nothing of it leaves the page but by `files`. */
export class Desk {
  about: About = {};
  story: Story = {};
  items: readonly Item[] = [];
  draft: Draft | undefined;
  /** Files that wait for an answer: how their dates are meant, or whether to go on without some rows. */
  waiting: readonly Opened[] = [];
  /** A file that can't be opened at all, in words. */
  refusal: string | undefined;
  isReading = false;
  /** What has been written since everything was last saved would be lost. */
  isUnsaved = false;
  readonly #onChange: () => void;
  #nextKey = 1;
  #tallied: { readonly items: readonly Item[]; readonly tally: Tally } | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads files and puts what they hold on the desk, unless something has to be asked first. */
  async open(files: readonly File[]): Promise<void> {
    this.refusal = undefined;
    this.isReading = true;
    this.#onChange();
    try {
      const read: Opened[] = [];
      for (const file of files) read.push(await opened(file));
      this.waiting = read;
    } catch (error) {
      this.refusal = (error as Error).message;
    }
    this.isReading = false;
    if (this.waiting.every(({ reading }) => isWhole(reading))) this.take();
    else this.#onChange();
  }

  /** Says how the dates are meant in the files that wait. */
  async answer(order: DateOrder): Promise<void> {
    this.isReading = true;
    this.#onChange();
    const read: Opened[] = [];
    for (const { name, text } of this.waiting) read.push(await readOpened(name, text, order));
    this.waiting = read;
    this.isReading = false;
    if (read.every(({ reading }) => isWhole(reading))) this.take();
    else this.#onChange();
  }

  /** Takes what could be read of the files that wait. */
  take(): void {
    const files = this.waiting.map(({ reading }) => reading.file);
    this.waiting = [];
    if (!files.length) return this.#onChange();
    const isFirst = !this.items.length;
    const lists = files.map(({ entries, reportedBy }) =>
      isFirst && files.length === 1
        ? entries
        : entries.map((entry) => (reportedBy ? { reportedBy, ...entry } : entry)),
    );
    const before = this.items.map(({ entry }) => entry);
    const all = lists.length === 1 && isFirst ? lists[0]! : joinedEntries([before, ...lists]);
    const keys = new Map(this.items.map(({ entry, key }) => [entry, key]));
    this.items = all.map((entry) => ({ key: keys.get(entry) ?? this.#nextKey++, entry }));
    for (const { format: _, version: _v, entries: _e, audience: _a, story, ...about } of files) {
      this.about = { ...about, ...this.about };
      this.story = { ...story, ...this.story };
    }
    this.#changed(!isFirst || files.length > 1);
  }

  /** Puts away files that wait. */
  leave(): void {
    this.waiting = [];
    this.#onChange();
  }

  /** Writes what is said of the whole. */
  say(field: 'title' | 'reportedBy', text: string): void {
    const { [field]: _, ...rest } = this.about;
    this.about = text.trim() ? { ...rest, [field]: text } : rest;
    this.#changed();
  }

  /** Writes a part of the story. */
  tell(part: StoryPart, text: string): void {
    const { [part]: before, ...rest } = this.story;
    this.story = text.trim() ? { ...rest, [part]: { ...before, text } } : rest;
    this.#changed();
  }

  /** Says whether a part of the story rests on an entry. */
  ground(part: StoryPart, item: Item, isGround: boolean): void {
    const passage = this.story[part];
    if (!passage) return;
    const id = item.entry.id ?? this.#freeId(item.entry.kind);
    if (!item.entry.id)
      this.items = this.items.map((each) =>
        each === item ? { ...each, entry: { ...each.entry, id } } : each,
      );
    const { evidence = [], ...rest } = passage;
    const ids = [...evidence.filter((each) => each !== id), ...(isGround ? [id] : [])];
    this.story = { ...this.story, [part]: { ...rest, ...(ids.length && { evidence: ids }) } };
    this.#changed();
  }

  /** Begins an entry, or takes one of the list up again. */
  edit(item?: Item): void {
    const written = (item?.entry ?? {}) as unknown as Written;
    this.draft = {
      ...(item && { key: item.key }),
      written,
      left: new Set(),
      isTried: false,
      isChanged: false,
      isClosedAgain: false,
    };
    this.#onChange();
  }

  /** Writes a field of the entry in the form. */
  write(field: EvidenceField, value: unknown): void {
    const draft = this.draft!;
    const written = withField(draft.written, field, value);
    const isOpen = (of: Written) => audienceOf(of) !== 'private';
    const isClosedAgain = isOpen(draft.written) && !isOpen(written) && field !== 'consent';
    this.draft = { ...draft, written, isChanged: true, isClosedAgain };
    this.#changed();
  }

  /** A field has been left: from now on its faults are told. */
  leaveField(field: EvidenceField): void {
    const draft = this.draft;
    if (!draft || draft.left.has(field)) return;
    this.draft = { ...draft, left: new Set([...draft.left, field]) };
    this.#onChange();
  }

  /** Puts the entry of the form into the list; not while something is amiss with it. */
  keep(): boolean {
    const draft = this.draft;
    if (!draft) return true;
    if (!draft.isChanged && !kindOf(draft.written)) return this.drop();
    const entry = faultsIn(draft.written).size ? undefined : entryOf(draft.written);
    if (!entry) {
      this.draft = { ...draft, isTried: true };
      this.#onChange();
      return false;
    }
    const { key } = draft;
    this.items = key
      ? this.items.map((item) => (item.key === key ? { key, entry } : item))
      : [...this.items, { key: this.#nextKey++, entry }];
    this.draft = undefined;
    this.#changed(draft.isChanged);
    return true;
  }

  /** Leaves the form, and what was written in it. */
  drop(): true {
    this.draft = undefined;
    this.#onChange();
    return true;
  }

  /** Takes an entry out of the list and the story. @returns what puts it back */
  remove(item: Item): () => void {
    const { items, story } = this;
    this.items = this.items.filter((each) => each !== item);
    const { id } = item.entry;
    if (id)
      this.story = Object.fromEntries(
        Object.entries(this.story).map(([part, { evidence, ...rest }]) => {
          const ids = evidence?.filter((each) => each !== id) ?? [];
          return [part, { ...rest, ...(ids.length && { evidence: ids }) }];
        }),
      );
    this.#changed();
    return () => {
      this.items = items;
      this.story = story;
      this.#changed();
    };
  }

  /** Both files: what anyone may download, and everything, for the owner alone. */
  files(): { readonly shared: EvidenceFile; readonly kept: EvidenceFile } {
    const whole = this.#file(this.items.map(({ entry }) => entry));
    const { shared } = splitEvidence(whole);
    return { shared, kept: { ...whole, audience: 'private' } };
  }

  /** Everything that is not lost with the page any more. */
  saved(): void {
    this.isUnsaved = false;
    this.#onChange();
  }

  /**
   * What a page would show, with the entry in the form as far as it can be read.
   *
   * @param most how many entries, at most
   */
  preview(most: number): EvidenceFile {
    const entries = this.#withDraft().filter((entry) => isOpenTo(entry, 'public'));
    return splitEvidence(this.#file(entries.slice(0, most))).shared;
  }

  /** How many would be published now. */
  tally(): Tally {
    if (this.#tallied?.items !== this.items)
      this.#tallied = { items: this.items, tally: tallied(this.items.map(({ entry }) => entry)) };
    if (!this.draft) return this.#tallied.tally;
    return tallied(this.#withDraft());
  }

  #withDraft(): readonly Evidence[] {
    const { draft } = this;
    const entry = draft && entryOf(draft.written);
    const rest = this.items
      .filter(({ key }) => !entry || key !== draft.key)
      .map((item) => item.entry);
    return entry ? [...rest, entry] : rest;
  }

  #file(entries: readonly Evidence[]): EvidenceFile {
    const hasStory = Object.keys(this.story).length > 0;
    return {
      format: 'impact-badges-evidence',
      version: 1,
      ...this.about,
      ...(hasStory && { story: this.story }),
      entries,
    };
  }

  /** A short name that no entry has yet. */
  #freeId(kind: string): string {
    const taken = new Set(this.items.map(({ entry }) => entry.id));
    let nth = 1;
    while (taken.has(`${kind}-${nth}`)) nth += 1;
    return `${kind}-${nth}`;
  }

  #changed(isUnsaved = true): void {
    this.isUnsaved ||= isUnsaved;
    this.#onChange();
  }
}

function isWhole({ problems, questions }: Opened['reading']): boolean {
  return !problems.length && !questions.length;
}

function tallied(entries: readonly Evidence[]): Tally {
  const shared = entries.filter((entry) => isOpenTo(entry, 'public')).length;
  return { shared, kept: entries.length - shared };
}
