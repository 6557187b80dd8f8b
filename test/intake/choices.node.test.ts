import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { applyChoices, readChoices } from '../../src/intake/choices.js';

const work = (...identifiers: Identifier[]) => ({ identifiers });

test('choices are read from lines, and what is no choice is told', () => {
  const text =
    '# mine\n+ https://doi.org/10.5555/A\n-10.5555/b # another person # same name\n\n– pmid:3\n10.5555/c\n+ nothing\n';
  assert.deepEqual(readChoices(text), {
    include: [{ identifier: 'doi:10.5555/a' }],
    exclude: [
      { identifier: 'doi:10.5555/b', reason: 'another person # same name' },
      { identifier: 'pmid:3' },
    ],
    problems: [
      { line: 6, trouble: { kind: 'unsigned', text: '10.5555/c' } },
      { line: 7, trouble: { kind: 'unreadable', text: 'nothing' } },
    ],
  });
});

test('choices are read from JSON', () => {
  const file = {
    include: ['10.5555/a', 5],
    exclude: [{ id: '10.5555/b', reason: 'another person' }, { identifier: 'x' }],
  };
  const { include, exclude, problems } = readChoices(JSON.stringify(file));
  assert.deepEqual(include, [{ identifier: 'doi:10.5555/a' }]);
  assert.deepEqual(exclude, [{ identifier: 'doi:10.5555/b', reason: 'another person' }]);
  assert.equal(problems.length, 2);
  assert.deepEqual(
    readChoices('{').problems.map(({ trouble: { kind } }) => kind),
    ['not-json'],
  );
});

test('a work is taken out by any of its names, and what was to go and is not there is told', () => {
  const works = [work('doi:10.5555/a', 'pmid:1'), work('doi:10.5555/b')];
  const one = { identifier: 'pmid:1', reason: 'not mine' } as const;
  const other = { identifier: 'doi:10.5555/none' } as const;
  assert.deepEqual(applyChoices(works, { include: [], exclude: [one, other] }), {
    works: [works[1]],
    added: [],
    removed: [{ work: works[0], choice: one }],
    unmatched: [other],
  });
});

test('a work is added once, and not where it stands already or is excluded', () => {
  const works = [work('doi:10.48550/arxiv.2401.00001')];
  const include = (
    ['arxiv:2401.00001', 'doi:10.5555/new', 'doi:10.5555/new', 'doi:10.5555/out'] as const
  ).map((identifier) => ({ identifier }));
  const chosen = applyChoices(works, { include, exclude: [{ identifier: 'doi:10.5555/out' }] });
  assert.deepEqual(chosen.works, [works[0], { identifiers: ['doi:10.5555/new'] }]);
  assert.deepEqual(chosen.added, [{ identifier: 'doi:10.5555/new' }]);
});

test('no work is lost: every one is left or told to be taken out', () => {
  const names = fc.constantFrom<Identifier>('doi:10.5555/a', 'doi:10.5555/b', 'pmid:1', 'pmid:2');
  const choices = fc.array(names.map((identifier) => ({ identifier })));
  fc.assert(
    fc.property(
      fc.array(fc.array(names, { minLength: 1 }).map((each) => work(...each))),
      choices,
      choices,
      (works, include, exclude) => {
        const { works: left, added, removed } = applyChoices(works, { include, exclude });
        assert.equal(left.length + removed.length, works.length + added.length);
        const out = new Set(exclude.map(({ identifier }) => identifier));
        assert.ok(left.every(({ identifiers }) => !identifiers.some((name) => out.has(name))));
      },
    ),
  );
});
