import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { familiesOf } from '../../../src/aggregate/body/families.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import type { Identifier } from '../../../src/identifiers/identifier.js';
import { number, work } from './made.js';

const named = (...identifiers: Identifier[]): Member => ({ work: { identifiers } });
const places = (members: readonly Member[]) => familiesOf(members).map(({ members: all }) => all);

test('works with an identifier in common are one family, through others too', () => {
  assert.deepEqual(
    places([
      named('doi:10.5555/a', 'pmid:1'),
      named('doi:10.5555/b'),
      named('pmid:1', 'pmcid:PMC2'),
      named('pmcid:PMC2', 'doi:10.5555/c'),
    ]),
    [[0, 2, 3], [1]],
  );
});

test('what a provider calls the same ties, and so does arXiv’s own DOI', () => {
  assert.deepEqual(
    places([
      { work: { identifiers: ['doi:10.5555/a'], also: ['doi:10.48550/arxiv.2401.00001'] } },
      named('arxiv:2401.00001'),
      work('c', [], { answer: { work: { identifiers: [], also: ['doi:10.5555/a'] } } }),
    ]),
    [[0, 1, 2]],
  );
});

test('a record that names another version ties them, and one that names something else does not', () => {
  const told = (doi: string, type: string) =>
    work(doi, [], {
      answer: {
        work: {
          identifiers: [`doi:10.5555/${doi}`],
          relations: [{ type, id: 'doi:10.5555/b', provider: 'crossref' }] as never,
        },
      },
    });
  assert.deepEqual(places([told('a', 'has-preprint'), work('b', []), told('c', 'has-review')]), [
    [0, 1],
    [2],
  ]);
});

test('one record of OpenAlex for two DOIs ties them', () => {
  const record = [number(5, { receipt: { link: 'https://openalex.org/W7' } })];
  assert.deepEqual(places([work('a', record), work('b', record), work('c', [number(5)])]), [
    [0, 1],
    [2],
  ]);
});

test('the ISBN of a book ties no chapters, nor an address two works', () => {
  assert.deepEqual(
    places([
      named('doi:10.5555/one', 'isbn:9780306406157', 'url:https://lab.test/'),
      named('doi:10.5555/two', 'isbn:9780306406157', 'url:https://lab.test/'),
      named('isbn:9780306406157'),
      named('isbn:9780306406157'),
    ]),
    [[0], [1], [2, 3]],
  );
});

test('the article leads its preprint, its data and its software', () => {
  const family = (types: readonly string[]) =>
    familiesOf(
      types.map((type) => ({ work: { identifiers: ['doi:10.5555/same'] as const, type } })),
    )[0]?.lead;
  assert.equal(family(['preprint', 'dataset', 'journal-article']), 2);
  assert.equal(family(['Software', 'posted-content']), 1);
  assert.equal(family(['dataset', 'software']), 0);
});

test('every work stands in exactly one family', () => {
  const names = fc.constantFrom<Identifier>('doi:10.5555/a', 'pmid:1', 'pmid:2', 'isbn:1', 'url:x');
  fc.assert(
    fc.property(fc.array(fc.array(names).map((each) => named(...each))), (members) => {
      const all = places(members).flat();
      assert.deepEqual(
        [...all].sort((one, other) => one - other),
        members.map((_, at) => at),
      );
    }),
  );
});
