import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { measuresOf } from '../../src/model/outcome.js';
import type { Provider } from '../../src/model/provider.js';
import { github } from '../../src/providers/github.js';
import { githubRepository } from '../../src/providers/github-repository.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { folder } from './folder.js';

const code = 'Code can be searched only with a token, which a page must not hold.';

const { missing, open } = folder('github', {
  'error-rate-limit-exceeded.json': { unused: 'A person, and no error; people are not asked for.' },
  'rate_limit.json': { unused: 'The budget is not asked for.' },
  'release-403-rate-limited.json': 'read',
  'repo-404.json': 'read',
  'repo-lagotto.json': 'read',
  'search-code-text-matches.json': { unused: code },
  'search-code.json': { unused: code },
  // Other searches of the same kind, whose answers have the same form.
  'search-repositories-none.json': 'read',
  'search-repositories-p1.json': 'read',
});

const expected: readonly [string, Provider, Identifier, number, readonly string[]][] = [
  ['search-repositories-p1.json', github, 'doi:10.5555/1', 200, ['counted 2723']],
  ['search-repositories-none.json', github, 'doi:10.5555/1', 200, ['counted 0']],
  ['release-403-rate-limited.json', github, 'doi:10.5555/1', 403, ['failed rate-limited']],
  [
    'repo-lagotto.json',
    githubRepository,
    'url:https://github.com/lagotto/lagotto',
    200,
    ['counted 92', 'counted 17'],
  ],
  [
    'repo-404.json',
    githubRepository,
    'url:https://github.com/lagotto/lagottox',
    404,
    ['not-covered unknown-work', 'not-covered unknown-work'],
  ],
];

for (const [file, provider, id, status, said] of expected)
  it(`${file} says ${said.join(', ')}`, (t) => {
    if (missing) return t.skip(missing);
    const { answer } = run({ provider, serve: () => ({ body: open(file), status }) }, id);
    assert.deepEqual(
      measuresOf(provider).map((measure) => outcome(answer, measure)),
      said,
    );
  });

it('search-repositories-p1.json lists the thirty of its page', (t) => {
  if (missing) return t.skip(missing);
  const body = open('search-repositories-p1.json');
  const { answer } = run({ provider: github, serve: () => ({ body }) }, 'doi:10.5555/1');
  const [finding] = answer.findings;
  assert.ok(finding?.state === 'counted');
  assert.equal(finding.items?.length, 30);
  assert.deepEqual(finding.items[0], {
    title: 'kennethreitz/legit',
    link: 'https://github.com/kennethreitz/legit',
  });
});
