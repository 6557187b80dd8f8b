import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardian } from '../../src/providers/guardian.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const item = (day: string, changes: object = {}) => ({
  id: `science/${day}`,
  sectionName: 'Science',
  webPublicationDate: `${day}T23:59:59Z`,
  webTitle: `Something found on ${day}`,
  webUrl: `https://www.theguardian.com/science/${day}`,
  fields: { bodyText: 'Somebody’s own words' },
  ...changes,
});

const answering = (total: unknown, ...results: unknown[]) => ({
  response: { status: 'ok', total, pages: 1, results },
});

chain({
  provider: guardian,
  id,
  serve: () => ({ body: answering(2, item('2026-03-04'), item('2026-05-06')) }),
  expected: ['counted 2'],
});

function ask(body: unknown) {
  const { answer, replies } = run({ provider: guardian, serve: () => ({ body }) }, id);
  return {
    said: outcome(answer, 'news-items'),
    finding: answer.findings[0]!,
    url: new URL(replies[0]!.request.url),
  };
}

describe('The Guardian', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = guardian;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('is asked for the DOI as one phrase', () => {
    assert.equal(ask(answering(0)).url.searchParams.get('q'), '"10.5555/made-up.1"');
  });

  it('lists its items by title, address and day', () => {
    const { finding } = ask(answering(2, item('2026-03-04'), item('2026-05-06')));
    assert.ok(finding.state === 'counted');
    assert.deepEqual(finding.items, [
      {
        title: 'Something found on 2026-05-06',
        link: 'https://www.theguardian.com/science/2026-05-06',
        date: '2026-05-06',
        outlet: 'The Guardian',
      },
      {
        title: 'Something found on 2026-03-04',
        link: 'https://www.theguardian.com/science/2026-03-04',
        date: '2026-03-04',
        outlet: 'The Guardian',
      },
    ]);
  });

  it('may speak of a work without its DOI, so that none means little', () => {
    assert.equal(ask(answering(0)).said, 'not-covered ambiguous-zero');
  });

  it('counts more than it lists, and then tells no months', () => {
    const { finding, said } = ask(answering(90, item('2026-03-04')));
    assert.equal(said, 'counted 90');
    assert.ok(finding.state === 'counted' && finding.series === undefined);
  });

  it('leaves out of the list what does not stand on its own pages', () => {
    for (const webUrl of ['javascript:alert(1)', 'https://theguardian.com.example.org/a', 7]) {
      const { finding } = ask(answering(1, item('2026-03-04', { webUrl }), null));
      assert.ok(finding.state === 'counted' && finding.items === undefined);
    }
  });

  it('may say in good order that it failed', () => {
    const body = { response: { status: 'error', message: 'requested page is beyond the number' } };
    assert.equal(ask(body).said, 'failed malformed');
  });
});
