import parser from 'bibtex-parse';
import { type Fields, Gathering, type Steps, yearIn } from '../entry.js';
import { cut } from '../listing.js';
import type { WorkScheme } from '../written.js';
import { plainField, plainLatex } from './latex.js';
import { lineCounter } from './lines.js';

/** Where an entry may begin: at the start of a line, or right behind another. */
const starts = /(?:^[ \t]*|\}[ \t]*)@[ \t]*([a-z]+)[ \t\r\n]*[{(]/gim;
/** Most characters of an entry, and most braces in braces. */
const longest = 200_000;
const deepest = 100;

/** Works that have the ISBN of what they stand in. */
const partOfBook = /^(?:in(?:book|collection|proceedings|reference)|suppbook|conference|article)$/;

/** Fields that hold identifiers of one kind, by their names. */
const named: Readonly<Record<string, WorkScheme>> = {
  doi: 'doi',
  pmid: 'pmid',
  pubmed: 'pmid',
  pmcid: 'pmcid',
  pmc: 'pmcid',
  arxiv: 'arxiv',
  arxivid: 'arxiv',
  isbn: 'isbn',
  handle: 'handle',
  hdl: 'handle',
};

/** Of which kind an `eprint` is, by what its archive is called. */
const archives: Readonly<Record<string, WorkScheme>> = {
  arxiv: 'arxiv',
  pubmed: 'pmid',
  pmid: 'pmid',
  hdl: 'handle',
  handle: 'handle',
};

/** Fields that may hold an identifier among other things. */
const loose = ['url', 'howpublished', 'ee', 'link', 'bdsk-url-1', 'eid', 'note'] as const;

/**
 * Reads BibTeX and BibLaTeX. The file is divided at what looks like the begin of an entry, so that
 * one whose brace is missing costs no other; each is then parsed by itself.
 */
export function* readBibtex(text: string): Steps {
  const gathering = new Gathering();
  const abbreviations = new Map<string, string>();
  const lineAt = lineCounter(text);
  const found = [...text.matchAll(starts)];
  /** Up to here all is commented out. */
  let silent = 0;
  for (let at = 0; at < found.length; at += 1) {
    yield;
    const start = found[at]!;
    const begin = start.index + start[0].indexOf('@');
    const type = start[1]!.toLowerCase();
    if (begin < silent || type === 'preamble') continue;
    if (type === 'comment') {
      silent = begin + (closed(text.slice(begin, begin + longest))?.length ?? 0);
      continue;
    }
    const until = found[at + 1]?.index ?? text.length;
    const line = lineAt(begin);
    // A brace right before the next entry belongs to this one.
    const end = text[until] === '}' ? until + 1 : until;
    const trouble = (kind: 'broken' | 'unclosed' | 'too-long') =>
      gathering.tell(
        { kind, text: cut(text.slice(begin, begin + 200).split(/[\r\n]/, 1)[0]!) },
        { line },
      );
    const written = end - begin > longest ? undefined : closed(text.slice(begin, end));
    const item = written && parsed(written);
    if (!written) trouble(end - begin > longest ? 'too-long' : 'unclosed');
    else if (!item) trouble('broken');
    else if (item.itemtype === 'entry') gathering.add(fieldsOf(item, abbreviations), { line });
    else if (item.name && abbreviations.size < 10_000)
      abbreviations.set(item.name.toLowerCase(), valueOf(item, abbreviations));
  }
  return gathering.as('bibtex');
}

type Item = ReturnType<(typeof parser)['parse']>[number];

/** The entry to its last brace; `undefined` where that is missing, or there are too many in it. */
function closed(text: string): string | undefined {
  const isRound = /^@\s*[a-z]+\s*\(/i.test(text);
  let depth = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '{') {
      depth += 1;
      if (depth > deepest) return undefined;
    } else if (letter === '}') {
      depth -= 1;
      if (depth < 0) return undefined;
      if (!depth && !isRound) return text.slice(0, at + 1);
    } else if (letter === ')' && !depth) last = at + 1;
  }
  return isRound && !depth && last ? text.slice(0, last) : undefined;
}

/** What the parser makes of one entry; `undefined` where it can't read it. */
function parsed(text: string): Item | undefined {
  try {
    // It wants a key, which some leave out.
    const keyed = text.replace(/^(@\s*[a-z]+\s*[{(])\s*,/i, '$1none,');
    const [item] = parser.parse(keyed, { number: 'string' });
    return item?.itemtype === 'entry' || item?.itemtype === 'string' ? item : undefined;
  } catch {
    return undefined;
  }
}

function fieldsOf(item: Item, abbreviations: ReadonlyMap<string, string>): Fields {
  const fields = new Map<string, string>();
  for (const field of item.fields ?? []) {
    const name = field.name.toLowerCase().trim();
    if (!fields.has(name)) fields.set(name, valueOf(field, abbreviations));
  }
  const field = (name: string) => plainField(fields.get(name) ?? '');
  const type = item.type ?? '';
  const archive =
    archives[field('archiveprefix').toLowerCase()] ?? archives[field('eprinttype').toLowerCase()];
  const title = [fields.get('title'), fields.get('subtitle')].filter(Boolean).join(': ');
  return {
    named: [
      ...Object.entries(named).flatMap(([name, scheme]): [WorkScheme, string][] =>
        field(name) && !(scheme === 'isbn' && partOfBook.test(type)) ? [[scheme, field(name)]] : [],
      ),
      ...(archive && field('eprint') ? [[archive, field('eprint')] as const] : []),
    ],
    loose: [
      ...loose.map(field),
      // An eprint without an archive is arXiv's more often than not, and then looks like it.
      ...(archive ? [] : [`arxiv:${field('eprint')}`]),
    ].filter((each) => each && each !== 'arxiv:'),
    title: plainLatex(title.slice(0, 5000)),
    year: yearIn(field('year')) ?? yearIn(field('date')),
    type,
  };
}

function valueOf(
  { datatype, value }: { readonly datatype?: string; readonly value?: unknown },
  abbreviations: ReadonlyMap<string, string>,
): string {
  if (Array.isArray(value))
    return value.map((part) => valueOf(part as Item, abbreviations)).join('');
  if (typeof value !== 'string') return '';
  // A value is never so long that a chain of abbreviations could fill the memory.
  return (datatype === 'identifier' ? (abbreviations.get(value.toLowerCase()) ?? '') : value).slice(
    0,
    20_000,
  );
}
