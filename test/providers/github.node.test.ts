import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { github } from '../../src/providers/github.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const repository = (name: string) => ({
  id: 1,
  full_name: name,
  html_url: `https://github.com/${name}`,
  description: 'Somebody’s own words',
  stargazers_count: 5,
});

const found = {
  total_count: 230,
  incomplete_results: false,
  items: [repository('lab/model'), repository('someone/thesis')],
};

chain({ provider: github, id, serve: () => ({ body: found }), expected: ['counted 230'] });

function ask(body: unknown, status = 200, work: `doi:${string}` = id) {
  const { answer, replies } = run({ provider: github, serve: () => ({ body, status }) }, work);
  return {
    said: outcome(answer, 'repositories'),
    finding: answer.findings[0]!,
    url: new URL(replies[0]!.request.url),
  };
}

describe('GitHub is asked', () => {
  it('for the DOI as a phrase in files that introduce repositories', () => {
    const { searchParams, origin, pathname } = ask(found).url;
    assert.equal(origin + pathname, 'https://api.github.com/search/repositories');
    assert.equal(searchParams.get('q'), '"10.5555/made-up.1" in:readme');
  });

  it('for one phrase, whatever stands in the DOI', () => {
    const { searchParams } = ask(found, 200, 'doi:10.5555/a"+b&c#d').url;
    assert.equal(searchParams.get('q'), '"10.5555/a +b&c#d" in:readme');
  });
});

describe('GitHub answers', () => {
  it('with the names of repositories, and without dates', () => {
    const { finding } = ask(found);
    assert.ok(finding.state === 'counted');
    assert.deepEqual(finding.items, [
      { title: 'lab/model', link: 'https://github.com/lab/model' },
      { title: 'someone/thesis', link: 'https://github.com/someone/thesis' },
    ]);
    assert.equal(finding.series, undefined);
  });

  it('with 0 where no README names the work', () => {
    assert.equal(ask({ total_count: 0, incomplete_results: false, items: [] }).said, 'counted 0');
  });

  it('with a part of what there is where the search took too long, which is no number', () => {
    assert.equal(ask({ ...found, incomplete_results: true }).said, 'failed timeout');
  });

  it('with links to repositories alone, each once', () => {
    const items = [
      repository('lab/model'),
      repository('lab/model'),
      { ...repository('lab/other'), html_url: 'javascript:alert(1)' },
      { ...repository('lab/other'), html_url: 'https://github.com.example.org/lab/other' },
      { ...repository('lab/other'), full_name: ' ' },
      null,
    ];
    const { finding } = ask({ ...found, items });
    assert.ok(finding.state === 'counted');
    assert.deepEqual(finding.items, [{ title: 'lab/model', link: 'https://github.com/lab/model' }]);
  });

  it('with a spent budget, which it calls forbidden', () => {
    for (const message of [
      'API rate limit exceeded for 192.0.2.1. (But here’s the good news.)',
      'You have exceeded a secondary rate limit. Please wait a few minutes.',
    ])
      assert.equal(ask({ message }, 403).said, 'failed rate-limited');
    assert.equal(ask({ message: 'Forbidden' }, 403).said, 'failed refused');
    assert.equal(ask({ message: 'Validation Failed' }, 422).said, 'failed refused');
  });
});
