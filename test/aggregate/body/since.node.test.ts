import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SeenWorks, seenOf, sinceOf } from '../../../src/aggregate/body/since.js';
import { number, work } from './made.js';

const page = (name: string) => ({ title: name, link: `https://www.news.example/${name}` });
const pages = (...names: string[]) =>
  number(names.length, {
    ...{ measure: 'wikipedia-pages', provider: 'wikipedia', items: names.map(page) },
  });
const address = (name: string) => `https://news.example/${name}`;

test('nothing is new where nothing has changed', () => {
  const works = [work('a', [number(3), pages('one')]), work('b', [number(0)])];
  const since = sinceOf(seenOf(works), works);
  assert.deepEqual([since.added, since.moved, [...since.listed]], [[], [], []]);
});

test('a count that has become another is told with both, also where it has sunk', () => {
  const before = seenOf([work('a', [number(3)]), work('b', [number(7)])]);
  const { moved } = sinceOf(before, [work('a', [number(5)]), work('b', [number(6)])]);
  assert.deepEqual(
    moved.map(({ member, before: then, finding }) => [member, then, finding.value]),
    [
      [0, 3, 5],
      [1, 7, 6],
    ],
  );
});

test('what a source lists that it did not list is new, under whichever address', () => {
  const before = seenOf([work('a', [pages('one')])]);
  const after = [
    work('a', [
      number(2, {
        ...{ measure: 'wikipedia-pages', provider: 'wikipedia' },
        items: [{ title: 'one', link: 'http://news.example/one#section' }, page('two')],
      }),
    ]),
  ];
  assert.deepEqual([...sinceOf(before, after).listed], [address('two')]);
});

test('a page that was listed of another work is no new page', () => {
  const before = seenOf([work('a', [pages('one')]), work('b', [pages()])]);
  const after = [work('a', [pages('one')]), work('b', [pages('one')])];
  assert.deepEqual([...sinceOf(before, after).listed], []);
});

test('the first page where there was none is new', () => {
  const before = seenOf([work('a', [pages()])]);
  assert.deepEqual([...sinceOf(before, [work('a', [pages('one')])]).listed], [address('one')]);
});

test('where a source was not asked then, nobody knows what is new', () => {
  const before = seenOf([work('a', [number(3)])]);
  const { moved, listed } = sinceOf(before, [work('a', [number(3), pages('one')])]);
  assert.deepEqual([moved, [...listed]], [[], []]);
});

test('where a source counted and listed nothing then, nobody knows which page is new', () => {
  const counted = number(1, { measure: 'wikipedia-pages', provider: 'wikipedia' });
  const before = seenOf([work('a', [counted])]);
  const { moved, listed } = sinceOf(before, [work('a', [pages('one', 'two')])]);
  assert.deepEqual([...listed], []);
  assert.deepEqual([moved[0]!.before, moved[0]!.finding.value], [1, 2]);
});

test('a work that was not there is told as such, and none of its counts as new', () => {
  const before = seenOf([work('a', [number(3)])]);
  const { added, moved } = sinceOf(before, [work('a', [number(3)]), work('b', [number(9)])]);
  assert.deepEqual([added, moved], [[1], []]);
});

test('a work without an identifier is never new, for nobody can tell it from others', () => {
  assert.deepEqual(sinceOf({}, [work('')]).added, []);
});

test('a work named like a member of every object is found by its own name only', () => {
  const member = work('a', [number(1)]);
  assert.deepEqual(
    sinceOf(Object.create({ 'doi:10.5555/a': {} }) as SeenWorks, [member]).added,
    [0],
  );
});
