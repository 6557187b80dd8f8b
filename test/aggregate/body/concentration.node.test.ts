import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concentrationOf } from '../../../src/aggregate/body/concentration.js';
import { mentionsOf } from '../../../src/aggregate/body/mentions.js';
import { number, work } from './made.js';

const listing = (...links: readonly string[]) =>
  number(links.length, {
    provider: 'webmention',
    measure: 'blog-posts',
    items: links.map((link) => ({ title: link, link })),
  });

test('a page under several addresses counts once, and how often it is listed is kept', () => {
  const mentions = mentionsOf([
    work('a', [listing('https://blog.example/1', 'http://www.blog.example/1/?utm_source=x')]),
    work('b', [
      listing('https://blog.example/1#comments'),
      listing('https://dx.doi.org/10.5555/X', 'https://doi.org/10.5555/x'),
    ]),
  ]);
  assert.deepEqual(
    mentions.map(({ link, listed }) => [link, listed]),
    [
      ['https://blog.example/1', 3],
      ['https://dx.doi.org/10.5555/X', 2],
    ],
  );
  assert.deepEqual(concentrationOf(mentions), { listed: 5, distinct: 2, sites: 2 });
});

test('a site with more than half of the mentions is named', () => {
  const many = Array.from({ length: 373 }, (_, at) => `https://blog.example/${at}`);
  assert.deepEqual(concentrationOf(mentionsOf([work('a', [listing(...many)])])), {
    listed: 373,
    distinct: 373,
    sites: 1,
    most: { site: 'blog.example', distinct: 373 },
  });
  const two = ['https://one.example/1', 'https://one.example/2', 'https://two.example/1'];
  const few = mentionsOf([work('a', [listing(...two, 'https://three.example/1')])]);
  assert.equal(concentrationOf(few).most, undefined);
  assert.deepEqual(concentrationOf([]), { listed: 0, distinct: 0, sites: 0 });
});
