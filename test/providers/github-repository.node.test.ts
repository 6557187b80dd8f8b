import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { githubRepository } from '../../src/providers/github-repository.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'url:https://github.com/lab/model';

const repository = (name: string) => ({
  id: 77,
  full_name: name,
  html_url: `https://github.com/${name}`,
  stargazers_count: 92,
  // GitHub calls the stars watchers too, and means others by subscribers.
  watchers_count: 92,
  subscribers_count: 8,
  forks_count: 17,
});

chain({
  provider: githubRepository,
  id,
  other: 'url:https://github.com/lab/other',
  serve: (_, about) => ({ body: repository(about.replace('url:https://github.com/', '')) }),
  expected: ['counted 92', 'counted 17'],
});

function ask(sent: Sent, work: Identifier = id) {
  const { answer, replies } = run({ provider: githubRepository, serve: () => sent }, work);
  return {
    said: [outcome(answer, 'stars'), outcome(answer, 'forks')],
    url: replies[0]!.request.url,
  };
}

describe('a repository on GitHub', () => {
  it('is asked for by each form of its address', () => {
    for (const address of [
      'https://github.com/Lab/Model',
      'http://www.github.com/lab/model/',
      'https://github.com/lab/model.git',
      'https://github.com/lab/model?tab=readme-ov-file',
    ]) {
      assert.equal(githubRepository.understands!(`url:${address}`), true, address);
      const { said, url } = ask({ body: repository('lab/model') }, `url:${address}`);
      assert.equal(url.toLowerCase(), 'https://api.github.com/repos/lab/model');
      assert.deepEqual(said, ['counted 92', 'counted 17']);
    }
  });

  it('is not found in other addresses', () => {
    for (const address of [
      'https://github.com/',
      'https://github.com/lab',
      'https://github.com/lab/model/blob/main/paper.pdf',
      'https://github.com/lab/..',
      'https://gist.github.com/lab/model',
      'https://github.com.example.org/lab/model',
      'https://example.org/github.com/lab/model',
    ]) {
      assert.equal(githubRepository.understands!(`url:${address}`), false, address);
      assert.deepEqual(githubRepository.request([`url:${address}`], {}), []);
    }
  });

  it('may have another name since it moved, and is told from another repository', () => {
    const moved = 'https://api.github.com/repositories/77';
    assert.deepEqual(ask({ body: repository('new/name'), url: moved }).said, [
      'counted 92',
      'counted 17',
    ]);
    const numberless = { ...repository('new/name'), id: { toString: 0 } };
    assert.deepEqual(ask({ body: numberless, url: moved }).said, [
      'failed other-work',
      'failed other-work',
    ]);
    const wrong = moved.replace('77', '78');
    for (const sent of [{ url: wrong }, {}])
      assert.deepEqual(ask({ body: repository('new/name'), ...sent }).said, [
        'failed other-work',
        'failed other-work',
      ]);
  });

  it('may have neither stars nor copies', () => {
    const body = { ...repository('lab/model'), stargazers_count: 0, forks_count: 0 };
    assert.deepEqual(ask({ body }).said, ['counted 0', 'counted 0']);
  });

  it('may be unknown while the budget is spent', () => {
    const message = 'API rate limit exceeded for 192.0.2.1.';
    assert.deepEqual(ask({ status: 403, body: { message } }).said, [
      'failed rate-limited',
      'failed rate-limited',
    ]);
  });
});
