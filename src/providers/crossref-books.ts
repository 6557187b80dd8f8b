import { readDoi } from '../identifiers/doi.js';
import type { Identifier } from '../identifiers/identifier.js';
import { readIsbn } from '../identifiers/isbn.js';
import { type Asked, counted, notCovered } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import { crossref } from './crossref.js';
import { about, type Fields, fields, list, text } from './fields.js';
import { answers } from './works.js';

const api = 'https://api.crossref.org/works';
/** Crossref's types of whole works; chapters bear the ISBN of their book and are none. */
const types = [
  'book',
  'monograph',
  'edited-book',
  'reference-book',
  'proceedings',
  'dissertation',
  'report',
];
const select = 'DOI,ISBN,title,issued,type,is-referenced-by-count';
/** More records than a book has. */
const most = 20;

/**
 * Crossref, asked by ISBN: its list of the whole works that bear it. Where several records do, each
 * has a count of its own; which of them is meant nobody can say, and they are never added.
 */
export const crossrefBooks: Provider = {
  ...crossref,
  tier: 'details',
  accepts: ['isbn'],
  batch: { ids: 1, urlBytes: 6000 },
  // Lists have a slower queue, and the badges are in it too.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids, { contact }) =>
    ids.map((id) => ({
      url: `${api}?filter=${id},type:${types.join(',type:')}&rows=${most}&select=${select}${
        contact ? `&mailto=${encodeURIComponent(contact)}` : ''
      }`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(crossrefBooks, replies, {
      record: itemsIn,
      records: itemsIn,
      names: (items) => ((items ?? []) as readonly unknown[]).flatMap(isbnsOf),
      answer: (items, asked) =>
        answer(
          (items as readonly unknown[]).filter((item) => isbnsOf(item).includes(asked.id)),
          asked,
        ),
    }),
};

function itemsIn(body: object): readonly unknown[] | undefined {
  return list(fields(fields(body)['message'])['items'])?.slice(0, most);
}

function answer([first, ...others]: readonly unknown[], asked: Asked): Answer {
  if (others.length)
    return {
      id: asked.id,
      findings: [notCovered(crossrefBooks, 'citations', 'no-figure', asked)],
    };
  const book: Fields = fields(first);
  const doi = readDoi(text(book['DOI']) ?? '');
  const [year] = list(list(fields(book['issued'])['date-parts'])?.[0]) ?? [];
  return {
    id: asked.id,
    findings: [counted(crossrefBooks, 'citations', book['is-referenced-by-count'], asked)],
    about: { ...about(list(book['title'])?.[0], year, book['type']), ...(doi && { also: [doi] }) },
  };
}

/** In normal form; older records write an ISBN as an address. */
function isbnsOf(item: unknown): Identifier[] {
  const given = list(fields(item)['ISBN']) ?? [];
  return given.slice(0, 50).flatMap((each) => {
    const written = text(each)?.slice(0, 100) ?? '';
    return readIsbn(written.slice(written.lastIndexOf('/') + 1)) ?? [];
  });
}
