import type { Identifier } from '../identifiers/identifier.js';
import { equivalents } from '../identifiers/read.js';
import type { Entry, EntryProblem } from './entry.js';
import { cut } from './listing.js';
import { fields, list, text as textIn } from './usage/json-fields.js';
import { readWritten } from './written.js';

/** A work that an owner adds to a list, or takes out of it, and why, in the owner's words. */
export interface Choice {
  readonly identifier: Identifier;
  readonly reason?: string;
}

/** What an owner changes about a list that others keep. */
export interface Choices {
  readonly include: readonly Choice[];
  readonly exclude: readonly Choice[];
}

/** A file of choices, and what can't be read of it. */
export interface ChoicesFile extends Choices {
  readonly problems: readonly EntryProblem[];
}

/** A list after its owner's choices; what they change is told, so that every reader can see it. */
export interface Chosen<Work> {
  /** What is left, and what was added behind it. */
  readonly works: readonly (Work | Entry)[];
  /** What was added, for it was not there. */
  readonly added: readonly Choice[];
  /** What was taken out. */
  readonly removed: readonly { readonly work: Work; readonly choice: Choice }[];
  /** What was to be taken out and is not there. */
  readonly unmatched: readonly Choice[];
}

/**
 * Reads a file of choices: lines such as `+ 10.5555/a` and `- 10.5555/b # another person`, or JSON,
 * `{"include": ["10.5555/a"], "exclude": [{"id": "10.5555/b", "reason": "another person"}]}`.
 */
export function readChoices(text: string): ChoicesFile {
  const content = text.replace(/^\uFEFF/, '');
  return /^\s*\{/.test(content) ? readJson(content) : readLines(content);
}

/**
 * Adds and takes out works as their owner chooses. One that is both included and excluded is
 * excluded.
 */
export function applyChoices<Work extends { readonly identifiers: readonly Identifier[] }>(
  works: readonly Work[],
  { include, exclude }: Choices,
): Chosen<Work> {
  const out = new Map<Identifier, Choice>();
  for (const choice of exclude)
    for (const name of equivalents(choice.identifier)) if (!out.has(name)) out.set(name, choice);
  const kept: Work[] = [];
  const removed: { work: Work; choice: Choice }[] = [];
  const there = new Set<Identifier>();
  for (const work of works) {
    const names = work.identifiers.flatMap(equivalents);
    const choice = names.map((name) => out.get(name)).find(Boolean);
    if (choice) removed.push({ work, choice });
    else {
      kept.push(work);
      for (const name of names) there.add(name);
    }
  }
  const added: Choice[] = [];
  for (const choice of include) {
    const names = equivalents(choice.identifier);
    if (names.some((name) => out.has(name) || there.has(name))) continue;
    added.push(choice);
    for (const name of names) there.add(name);
  }
  const used = new Set(removed.map(({ choice }) => choice));
  return {
    works: [...kept, ...added.map(({ identifier }): Entry => ({ identifiers: [identifier] }))],
    added,
    removed,
    unmatched: exclude.filter(
      (choice) => !used.has(choice) && out.get(choice.identifier) === choice,
    ),
  };
}

function readLines(text: string): ChoicesFile {
  const include: Choice[] = [];
  const exclude: Choice[] = [];
  const problems: EntryProblem[] = [];
  text.split(/\r\n|[\r\n]/).forEach((row, at) => {
    const line = at + 1;
    // DOIs may hold a # themselves, so a remark needs white space before it.
    const end = row.search(/(?:^|\s)#/);
    const written = (end < 0 ? row : row.slice(0, end)).trim();
    if (!written) return;
    const [, sign, rest = ''] = /^([-+−–])\s*(\S.*)$/.exec(written) ?? [];
    if (!sign) {
      problems.push({ line, trouble: { kind: 'unsigned', text: cut(row) } });
      return;
    }
    const reading = readWritten(rest);
    const reason = end < 0 ? '' : cut(row.slice(end).replace(/^\s*#/, ''));
    if ('found' in reading)
      (sign === '+' ? include : exclude).push({
        identifier: reading.found,
        ...(reason && { reason }),
      });
    else problems.push({ line, trouble: reading.trouble });
  });
  return { include, exclude, problems };
}

function readJson(text: string): ChoicesFile {
  const problems: EntryProblem[] = [];
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { include: [], exclude: [], problems: [{ trouble: { kind: 'not-json' } }] };
  }
  const read = (part: unknown) =>
    (list(part) ?? []).flatMap((each, at): Choice[] => {
      const { id, reason } = typeof each === 'string' ? { id: each } : fields(each);
      const reading = readWritten(textIn(id) ?? '');
      const why = cut(textIn(reason) ?? '');
      if ('found' in reading) return [{ identifier: reading.found, ...(why && { reason: why }) }];
      problems.push({ entry: at + 1, trouble: reading.trouble });
      return [];
    });
  const { include, exclude } = fields(file);
  return { include: read(include), exclude: read(exclude), problems };
}
