import { valueOf } from '../identifiers/identifier.js';
import { readIsbn } from '../identifiers/isbn.js';
import { counted, notCovered } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { fields, list, text } from './fields.js';
import { answers } from './works.js';

const api = 'https://openlibrary.org/search.json';
/** Most ISBNs that are read of one book. */
const most = 5000;

/**
 * Open Library: how many of its users want to read a book.
 *
 * Its search is asked, because that knows the book of an ISBN and its shelves in one answer; the
 * shelves' own address would need two more requests, and nobody has seen that other sites may
 * read it. Of the shelves only “want to read” is a save. The sum of them all, which it also has,
 * adds those who are reading, have read and gave up. A book is all its editions together, and
 * stands on the shelf of a user once.
 */
export const openlibrary: Provider = {
  name: 'openlibrary',
  label: 'Open Library',
  homepage: 'https://openlibrary.org/',
  licence: 'none stated',
  terms: 'https://openlibrary.org/developers/licensing',
  attribution: 'Open Library',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['openlibrary.org'],
  tier: 'details',
  accepts: ['isbn'],
  measures: {
    saves: {
      zero: 'true-zero',
      rule: 'want_to_read_count',
      ruleVersion: '2026-08',
      scope: 'all versions',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // Fair use; no number is published.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `${api}?isbn=${valueOf(id)}&fields=key,isbn,want_to_read_count&limit=1`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(openlibrary, replies, {
      record: (body) => list(fields(body)['docs'])?.[0],
      records: (body) => list(fields(body)['docs']),
      // Ten digits and thirteen stand side by side.
      names: (record) =>
        (list(fields(record)['isbn']) ?? [])
          .slice(0, most)
          .map((isbn) => readIsbn(text(isbn) ?? '')),
      answer: (record, asked) => {
        const { key, want_to_read_count: saves } = fields(record);
        const [path] = /^\/works\/OL\d+W$/.exec(text(key) ?? '') ?? [];
        const about = { ...asked, link: path && `https://openlibrary.org${path}` };
        // A book that was never indexed with its shelves has no figure, not none.
        const found =
          saves === undefined
            ? notCovered(openlibrary, 'saves', 'no-figure', about)
            : counted(openlibrary, 'saves', saves, about);
        return { id: asked.id, findings: [found] };
      },
    }),

  link: (id) => `https://openlibrary.org/isbn/${valueOf(id)}`,
};
