import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { type Answer } from '../../src/model/provider.js';
import { openalex } from '../../src/providers/openalex.js';
import { dois } from '../support/dois.js';
import { contract } from './contract.js';
import { outcome, question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/openalex.js';

// All works here are made up: OpenAlex numbers from 900000001 and DOIs of the test prefix.
const works = [
  'doi:10.5555/made-up.1',
  'doi:10.5555/made-up(2)',
  'doi:10.5555/made-up<3>;2-#',
] as const satisfies Identifier[];
const [first, second] = works;

const work = ([id, count]: Stated, more: object = {}) => ({
  id: 'https://openalex.org/W900000001',
  doi: `https://doi.org/${valueOf(id)}`,
  display_name: 'A made-up work',
  publication_year: 2024,
  type: 'article',
  cited_by_count: count,
  is_retracted: false,
  ...more,
});
const list = (stated: readonly Stated[]) => ({
  meta: { count: stated.length, page: 1, per_page: 100 },
  results: stated.map((each, at) => work(each, { id: `https://openalex.org/W90000000${at}` })),
  group_by: [],
});

contract({
  provider: openalex,
  works,
  ids: dois,
  one: (stated) => work(stated),
  several: list,
  schemas,
});

function read(body: unknown, options?: { status?: number; url?: string }): Answer {
  const [answer] = openalex.parse(
    [replyTo(question(openalex, [first]), body, options)],
    [first],
    {},
  );
  assert.ok(answer);
  return answer;
}

describe('OpenAlex is asked', () => {
  it('for one work by the form of the address that costs the visitor nothing', () => {
    const sici: Identifier =
      'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';
    const { pathname } = new URL(question(openalex, [sici]).url);
    assert.match(pathname, /^\/works\/doi:10\.1002%2F[^/]+$/);
    assert.equal(decodeURIComponent(pathname), `/works/${sici}`);
  });

  it('for a hundred works at once and for one left over alone', () => {
    const many = Array.from({ length: 201 }, (_, at): Identifier => `doi:10.5555/made-up.${at}`);
    const requests = openalex.request(many, {});
    assert.deepEqual(
      requests.map(({ ids }) => ids.length),
      [100, 100, 1],
    );
    const filter = new URL(requests[0]?.url ?? '').searchParams.get('filter') ?? '';
    assert.deepEqual(filter.replace(/^doi:/, '').split('|'), many.slice(0, 100).map(valueOf));
    assert.equal(new URL(requests[0]?.url ?? '').searchParams.get('per_page'), '100');
  });

  it('alone for a work whose DOI would part the list', () => {
    const comma: Identifier = 'doi:10.5555/made,up';
    const bar: Identifier = 'doi:10.5555/made|up';
    const asked = openalex.request([first, comma, second, bar], {}).map(({ ids }) => ids);
    assert.deepEqual(new Set(asked.map(String)), new Set([`${first},${second}`, comma, bar]));
    for (const id of [comma, bar])
      assert.match(new URL(question(openalex, [id]).url).pathname, /^\/works\/doi:/);
  });

  it('without the owner’s address, which it does not reward', () => {
    const contact = 'owner@example.org';
    assert.deepEqual(openalex.request(works, { contact }), openalex.request(works, {}));
  });

  it('for all that is read', () => {
    for (const asked of [[first], works]) {
      const select = new URL(question(openalex, asked).url).searchParams.get('select');
      assert.deepEqual(
        select?.split(',').sort(),
        Object.keys(work([first, 1])).sort(),
        'an unknown field would be refused with 400',
      );
    }
  });
});

describe('OpenAlex answers', () => {
  it('with a page about the figure, where its address is one of its own', () => {
    const link = (id: unknown) => read(work([first, 12], { id })).findings[0]?.receipt.link;
    assert.equal(link('https://openalex.org/W900000001'), 'https://openalex.org/W900000001');
    for (const id of [
      'javascript:alert(1)//W1',
      'https://example.org/W900000001',
      'https://openalex.org.example.org/W900000001',
      'http://openalex.org/W900000001',
      'W900000001',
      'https://openalex.org/A1',
      '',
      null,
      12,
    ])
      assert.equal(link(id), openalex.link(first));
  });

  it('about what the work is, as far as it says', () => {
    assert.deepEqual(read(work([first, 12])).about, {
      title: 'A made-up work',
      year: 2024,
      type: 'article',
    });
    const unsaid = { display_name: null, publication_year: null, type: null };
    const wrong = { display_name: ['A'], publication_year: '2024', type: 12 };
    const absurd = { display_name: ' ', publication_year: 20_240, type: '' };
    for (const more of [unsaid, wrong, absurd]) {
      const answer = read(work([first, 12], more));
      assert.deepEqual(answer.about, {});
      assert.equal(outcome(answer, 'citations'), 'counted 12');
    }
  });

  it('with a DOI written as it is or percent-encoded', () => {
    const [, , sici] = works;
    for (const value of [valueOf(sici), encodeURI(valueOf(sici)).replace('#', '%23')]) {
      const body = work([sici, 12], { doi: `https://doi.org/${value}` });
      const answers = openalex.parse([replyTo(question(openalex, [sici]), body)], [sici], {});
      assert.equal(outcome(answers[0], 'citations'), 'counted 12');
    }
  });

  it('about another work where the record has no DOI', () => {
    assert.equal(outcome(read(work([first, 12], { doi: null })), 'citations'), 'failed other-work');
  });

  it('do not call a work unknown while a record of the batch cannot be read', () => {
    for (const unreadable of [null, 12, 'W1', [], {}, { cited_by_count: 5 }]) {
      const body = { ...list([]), results: [unreadable, work([second, 12])] };
      const answers = openalex.parse([replyTo(question(openalex, works), body)], works, {});
      assert.deepEqual(
        answers.map((answer) => outcome(answer, 'citations')),
        ['failed malformed', 'counted 12', 'failed malformed'],
      );
    }
  });

  it('about the work a merged record was redirected to', () => {
    const merged = work([second, 12]);
    const url = 'https://api.openalex.org/works/W900000001';
    assert.equal(outcome(read(merged, { url }), 'citations'), 'counted 12');
    assert.equal(outcome(read(merged), 'citations'), 'failed other-work');
    const elsewhere = 'https://api.openalex.org/works/W900000002';
    assert.equal(outcome(read(merged, { url: elsewhere }), 'citations'), 'failed other-work');
    const longer = 'https://api.openalex.org/works/W1900000001';
    assert.equal(outcome(read(merged, { url: longer }), 'citations'), 'failed other-work');
  });
});

describe('OpenAlex knows of retractions', () => {
  const notices = (is_retracted: unknown, more: object = {}) =>
    read(work([first, 12], { is_retracted, ...more })).notices;

  it('and names one with the page that says so', () => {
    assert.deepEqual(notices(true), [
      { kind: 'retraction', link: 'https://openalex.org/W900000001', provider: 'openalex' },
    ]);
    assert.deepEqual(notices(true, { id: 'javascript:alert(1)//W1' }), [
      { kind: 'retraction', link: openalex.link(first), provider: 'openalex' },
    ]);
  });

  it('and says so where it found none', () => {
    assert.deepEqual(notices(false), []);
  });

  it('and has not looked where it says nothing of the kind', () => {
    for (const unclear of [null, undefined, 'true', 'false', 0, 1, {}, []])
      assert.equal(notices(unclear), undefined);
  });

  it('also where it has no count', () => {
    assert.equal(notices(true, { cited_by_count: null })?.length, 1);
  });

  it('and has not looked where its answer is an error or about another work', () => {
    assert.equal(read('', { status: 503 }).notices, undefined);
    assert.equal(read('', { status: 404 }).notices, undefined);
    assert.equal(read(work([second, 12], { is_retracted: true })).notices, undefined);
    assert.equal(read(work([second, 12])).about, undefined);
  });
});
