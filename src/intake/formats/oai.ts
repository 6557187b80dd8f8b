import { SaxesParser } from 'saxes';
import { Gathering, type Steps, yearIn } from '../entry.js';
import { cut } from '../listing.js';

/** Most mistakes of its XML that are told of one file; what is worse is no listing. */
const mostMistakes = 50;
/** Most elements within one another. */
const deepest = 100;
/** So much is given to the parser at once, characters. */
const portion = 65_536;
/** Most characters of a value. */
const longest = 20_000;

/** Kinds of work that stand in a book. */
const isPart = /chapter|part of book|conference|article/i;

/** A record as it is read. */
interface Draft {
  readonly line: number;
  isDeleted: boolean;
  /** The repository's own name of it. */
  own: string;
  readonly values: Map<string, string[]>;
}

/**
 * Reads what a repository answers to OAI-PMH's `ListRecords` (in `oai_dc`), `GetRecord` and
 * `ListIdentifiers`, see http://www.openarchives.org/OAI/openarchivesprotocol.html. A deleted
 * record is told and no work; a listing that goes on elsewhere is told too.
 */
export function* readOai(text: string): Steps {
  const gathering = new Gathering();
  const parser = new SaxesParser();
  let draft: Draft | undefined;
  /** Whether records are read, so that a header alone is none. */
  let isInRecord = false;
  let listed = 0;
  let value = '';
  let ended: { readonly line: number; readonly of: number } | undefined;
  let mistakes = 0;
  let mistaken = 0;
  let depth = 0;

  parser.on('error', () => {
    mistakes += 1;
    const { line } = parser;
    if (line !== mistaken) gathering.tell({ kind: 'not-xml' }, { line });
    mistaken = line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    value = '';
    depth += 1;
    const tag = local(name);
    if (tag === 'record') isInRecord = true;
    if (tag === 'record' || (tag === 'header' && !isInRecord))
      draft = { line: parser.line, isDeleted: false, own: '', values: new Map() };
    if (tag === 'header' && draft) draft.isDeleted = attributes['status'] === 'deleted';
    if (tag === 'resumptionToken')
      ended = { line: parser.line, of: Number(attributes['completeListSize'] ?? NaN) };
    if (tag === 'error')
      gathering.tell(
        { kind: 'refused', text: cut(String(attributes['code'] ?? '')) },
        { line: parser.line },
      );
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const tag = local(name);
    const written = value.trim();
    value = '';
    if (tag === 'resumptionToken') {
      if (written && ended)
        gathering.tell(
          { kind: 'continued', n: listed, ...(ended.of > 0 && { of: ended.of }) },
          { line: ended.line },
        );
    } else if (!draft) return;
    else if (tag === 'record' || (tag === 'header' && !isInRecord)) {
      end(draft);
      draft = undefined;
      isInRecord = false;
    } else if (name === 'identifier' && !draft.own) draft.own = written;
    else if (written) {
      const known = draft.values.get(tag);
      if (known) known.push(written);
      else draft.values.set(tag, [written]);
    }
  });

  // Repositories forget to escape a lone ampersand, which would swallow what follows.
  const sound = text
    // Nothing may stand before the declaration, and it says nothing of what has been decoded.
    .replace(/^(\s*)<\?xml[^>]*\?>/, '$1')
    .replace(/&(?!(?:[a-z][\w.-]{0,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;');
  for (let at = 0; at < sound.length && isSound(); at += portion) {
    yield;
    parser.write(sound.slice(at, at + portion));
  }
  if (isSound()) parser.close();
  else gathering.tell({ kind: 'not-xml' }, { line: parser.line });
  return gathering.as('oai');

  function isSound(): boolean {
    return mistakes < mostMistakes && depth < deepest;
  }

  function take(more: string): void {
    if (value.length < longest) value += more;
  }

  function end({ line, isDeleted, own, values }: Draft): void {
    listed += 1;
    if (isDeleted) {
      gathering.tell({ kind: 'deleted', text: cut(own) }, { line });
      return;
    }
    const all = (tag: string) => values.get(tag) ?? [];
    const years = all('date').flatMap((date) => yearIn(date) ?? []);
    gathering.add(
      {
        // A chapter is not known by the number of its book.
        loose: [...all('identifier'), ...named(own)].filter(
          (each) => !(isPart.test(all('type').join(' ')) && /^\D{0,20}97[89][\d-]{10,}/.test(each)),
        ),
        title: all('title')[0],
        // Repositories also write when they took it in, and when they let it be seen.
        ...(years.length && { year: Math.min(...years) }),
        type: all('type')[0],
      },
      { line },
    );
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What a repository's own name of a record says of the work, where it has a form we know. */
function named(own: string): string[] {
  const [, host = '', rest = ''] = /^oai:([^:]+):(.+)$/.exec(own) ?? [];
  if (/^arxiv\.org$/i.test(host)) return [`arxiv:${rest}`];
  if (/^pubmedcentral\./i.test(host)) return [`PMC${rest.replace(/^PMC/i, '')}`];
  if (/^10\.\d{4,9}\//.test(rest)) return [rest];
  // DSpace has its Handles there.
  return /^\d[\d.]*\/\d+$/.test(rest) ? [`hdl:${rest}`] : [];
}
