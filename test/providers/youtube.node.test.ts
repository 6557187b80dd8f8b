import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { youtube } from '../../src/providers/youtube.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'url:https://www.youtube.com/watch?v=abcdefghi_1';

const videos = (video: string, statistics: object = { viewCount: '113', likeCount: '3' }) => ({
  kind: 'youtube#videoListResponse',
  items: [{ kind: 'youtube#video', id: video, statistics }],
});

chain({
  provider: youtube,
  id,
  other: 'url:https://www.youtube.com/watch?v=abcdefghi_2',
  serve: (_, about) => ({ body: videos(about.slice(-11)) }),
  expected: ['counted 113'],
});

function ask(sent: Sent, work: `url:${string}` = id) {
  const { answer, replies } = run({ provider: youtube, serve: () => sent }, work);
  return { said: outcome(answer, 'plays'), url: replies[0]!.request.url };
}

describe('YouTube', () => {
  it('is never asked from a page, and its figures are shown with its name, for 30 days at most', () => {
    const { needs, redistribution, retention } = youtube;
    assert.deepEqual([needs, redistribution, retention], ['key', 'with attribution', 30]);
  });

  it('is asked about a recording by each form of its address', () => {
    for (const address of [
      'https://youtu.be/abcdefghi_1?t=10',
      'https://m.youtube.com/watch?list=x&v=abcdefghi_1',
      'https://www.youtube-nocookie.com/embed/abcdefghi_1',
      'https://youtube.com/shorts/abcdefghi_1',
      'http://www.youtube.com/live/abcdefghi_1',
    ] as const) {
      assert.equal(youtube.understands!(`url:${address}`), true, address);
      const { said, url } = ask({ body: videos('abcdefghi_1') }, `url:${address}`);
      assert.equal(said, 'counted 113');
      assert.equal(
        url,
        'https://www.googleapis.com/youtube/v3/videos?part=statistics&id=abcdefghi_1',
      );
    }
  });

  it('is not asked about other addresses', () => {
    for (const address of [
      'https://www.youtube.com/',
      'https://www.youtube.com/watch',
      'https://www.youtube.com/watch?v=abc',
      'https://www.youtube.com/watch?v=abcdefghi_1%26key%3Dx',
      'https://www.youtube.com/@somebody',
      'https://youtube.com.example.org/watch?v=abcdefghi_1',
      'https://example.org/watch?v=abcdefghi_1',
      'no address',
    ]) {
      assert.equal(youtube.understands!(`url:${address}`), false, address);
      assert.deepEqual(youtube.request([`url:${address}`], {}), []);
    }
  });

  it('answers with numbers as text', () => {
    for (const viewCount of [113.5, '113.5', '1e3', '', 'many', '-1', [], {}])
      assert.equal(ask({ body: videos('abcdefghi_1', { viewCount }) }).said, 'failed malformed');
    assert.equal(ask({ body: videos('abcdefghi_1', { viewCount: '0' }) }).said, 'counted 0');
  });

  it('keeps a number that the owner of the recording hides', () => {
    assert.equal(ask({ body: videos('abcdefghi_1', {}) }).said, 'not-covered no-figure');
  });

  it('knows a recording that has gone no more', () => {
    assert.equal(ask({ body: { items: [] } }).said, 'not-covered unknown-work');
  });

  it('calls a spent budget forbidden', () => {
    const error = (reason: string) => ({ error: { code: 403, errors: [{ reason }] } });
    assert.equal(ask({ status: 403, body: error('quotaExceeded') }).said, 'failed rate-limited');
    assert.equal(ask({ status: 403, body: error('keyInvalid') }).said, 'failed refused');
  });
});
