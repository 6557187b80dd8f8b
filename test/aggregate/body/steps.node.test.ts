import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../../src/aggregate/body/body.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import { stepsOf } from '../../../src/aggregate/body/steps.js';
import type { Portfolio } from '../../../src/model/portfolio.js';
import { lack, number, work } from './made.js';

const steps = (members: readonly Member[], portfolios: readonly Portfolio[] = []) =>
  stepsOf(bodyOf(members, Date.parse('2026-11-23T10:00:00Z')), portfolios).map(
    ({ kind, members: places, others }) => [kind, places, others],
  );
const access = (value: number, provider: 'openalex' | 'unpaywall' = 'openalex') =>
  number(value, { measure: 'open-access', provider });

test('nothing is advised where nothing known asks for it', () => {
  assert.deepEqual(steps([work('a', [number(3), access(1)]), work('b', [lack('failed')])]), []);
});

test('a work without a free copy is one to deposit, unless another source knows a copy', () => {
  const works = [
    work('a', [access(0)]),
    work('b', [access(0), access(1, 'unpaywall')]),
    work('c', [number(3)]),
    work('d', [lack('not-covered', 'openalex', 'open-access'), number(1)]),
  ];
  assert.deepEqual(steps(works), [['free-copy', [0], []]]);
});

test('a work that nobody knows has an identifier to look at again', () => {
  const works = [
    work('a', [lack('not-covered'), lack('not-asked', 'crossref')]),
    work('b', [lack('not-covered'), lack('failed', 'crossref')]),
    work('c', [lack('not-covered'), number(0, { provider: 'crossref' })]),
    { ...work('d', [lack('not-covered')]), isAwaited: true },
    work('e', [lack('not-asked')]),
  ];
  assert.deepEqual(steps(works), [['unknown', [0], []]]);
});

test('a preprint that no source ties to an article is to be tied', () => {
  const preprint = { about: { type: 'preprint' } };
  const tied = {
    about: { type: 'preprint' },
    answer: { work: { identifiers: ['doi:10.5555/b'], also: ['doi:10.5555/c'] } },
  } as const;
  const works = [
    work('a', [number(1)], preprint),
    work('b', [number(1)], tied),
    work('c', [number(1)], { about: { type: 'article' } }),
  ];
  assert.deepEqual(steps(works), [['relations', [0], []]]);
});

test('what has no identifier, and what a record does not hold, is told by title', () => {
  const portfolio: Portfolio = {
    subject: 'orcid:0000-0002-1825-0097',
    works: [],
    perhaps: [{ title: 'Perhaps mine', identifiers: ['doi:10.5555/p'], ties: [] }],
    unidentified: [{ title: 'A talk', ties: [] }, { ties: [] }],
    ...{ sources: [], isComplete: true },
  };
  assert.deepEqual(steps([work('')], [portfolio]), [
    ['identifiers', [0], ['A talk', '']],
    ['record', [], ['Perhaps mine']],
  ]);
});
