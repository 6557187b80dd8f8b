import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Identifier, schemeOf, valueOf } from '../../src/identifiers/identifier.js';
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

const number = 'https://openalex.org/W900000001';
/** The names of a work that OpenAlex knows by one of them alone, and by its number. */
function names(id: Identifier) {
  if (schemeOf(id) === 'doi') return { id: number, doi: `https://doi.org/${valueOf(id)}` };
  if (schemeOf(id) === 'openalex') return { id: `https://openalex.org/${valueOf(id)}`, doi: null };
  const pmid = `https://pubmed.ncbi.nlm.nih.gov/${valueOf(id)}`;
  return { id: number, doi: null, ids: { openalex: number, pmid } };
}
const work = ([id, count]: Stated, more: object = {}) => ({
  ...names(id),
  display_name: 'A made-up work',
  publication_year: 2024,
  type: 'article',
  cited_by_count: count,
  is_retracted: false,
  ...more,
});
const list = (stated: readonly Stated[]) => ({
  meta: { count: stated.length, page: 1, per_page: 100 },
  results: stated.map((each) => work(each)),
  group_by: [],
});

const numbers = fc.integer({ min: 1, max: 999_999_999 });
const ids = fc.oneof(
  dois,
  numbers.map((pmid): Identifier => `pmid:${pmid}`),
  numbers.map((digits): Identifier => `openalex:W${digits}`),
);
const specimen = { provider: openalex, ids, one: (stated: Stated) => work(stated), several: list };

contract({ ...specimen, works, schemas });
contract({
  ...specimen,
  works: ['pmid:90000001', 'pmid:90000002', 'pmid:90000003'],
  schemas: schemas.pubmed,
});
contract({
  ...specimen,
  works: ['openalex:W900000011', 'openalex:W900000012', 'openalex:W900000013'],
  schemas: schemas.numbered,
  leftOut: 'failed malformed',
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

  it('by PMID and by number in the forms that cost the visitor nothing', () => {
    const path = (id: Identifier) => new URL(question(openalex, [id]).url).pathname;
    assert.equal(path('pmid:29456894'), '/works/pmid:29456894');
    // With `openalex:` before it, it would be sent on to this.
    assert.equal(path('openalex:W2741809807'), '/works/W2741809807');
  });

  it('in one request for each scheme', () => {
    const mixed: Identifier[] = [
      'pmid:90000001',
      first,
      'openalex:W900000011',
      'pmid:90000002',
      'openalex:W900000012',
      second,
    ];
    const asked = openalex
      .request(mixed, {})
      .map(({ url, ids }) => [new URL(url).searchParams.get('filter'), ids]);
    assert.deepEqual(asked, [
      [`doi:${valueOf(first)}|${valueOf(second)}`, [first, second]],
      ['pmid:90000001|90000002', ['pmid:90000001', 'pmid:90000002']],
      ['openalex:W900000011|W900000012', ['openalex:W900000011', 'openalex:W900000012']],
    ]);
  });

  it('not by PMCID: it keeps none, so that its silence would prove nothing', () => {
    assert.ok(!openalex.accepts.includes('pmcid'));
    assert.deepEqual(openalex.request(['pmcid:PMC5815332'], {}), []);
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
    const pmids: Identifier[] = ['pmid:90000001', 'pmid:90000002'];
    for (const asked of [pmids.slice(1), pmids]) {
      const select = new URL(question(openalex, asked).url).searchParams.get('select');
      assert.deepEqual(select?.split(',').sort(), Object.keys(work([pmids[0]!, 1])).sort());
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

  it('about a work that two records of another have pushed off the page', () => {
    const [, , third] = works;
    const request = question(openalex, works);
    const body = {
      ...list([
        [second, 1],
        [second, 10],
      ]),
      meta: { count: 3, page: 1, per_page: 2 },
    };
    const cut = replyTo(request, body);
    const outcomes = (...replies: ReturnType<typeof replyTo>[]) =>
      openalex.parse(replies, works, {}).map(({ id, findings }) => {
        return [id, outcome({ id, findings }, 'citations')];
      });
    assert.deepEqual(outcomes(cut), [
      [first, 'failed malformed'],
      [second, 'counted 1'],
      [third, 'failed malformed'],
    ]);
    const more = openalex.next?.([cut]) ?? [];
    assert.deepEqual(more, [question(openalex, [first]), question(openalex, [third])]);
    const alone = [replyTo(more[0]!, work([first, 7])), replyTo(more[1]!, '', { status: 404 })];
    assert.deepEqual(outcomes(cut, ...alone), [
      [first, 'counted 7'],
      [second, 'counted 1'],
      [third, 'not-covered unknown-work'],
    ]);
    assert.deepEqual(openalex.next?.([cut, ...alone]), []);
  });

  it('about the work that a number of a list was merged into', () => {
    const merged: Identifier = 'openalex:W900000012';
    const asked = ['openalex:W900000011', merged] as const;
    const whole = replyTo(question(openalex, asked), list([[asked[0], 1]]));
    const [request] = openalex.next?.([whole]) ?? [];
    assert.ok(request);
    const alone = replyTo(request, work(['openalex:W900000013', 12]), {
      url: 'https://api.openalex.org/works/W900000013',
    });
    const answers = openalex.parse([whole, alone], asked, {});
    assert.deepEqual(
      answers.map((answer) => [answer.id, outcome(answer, 'citations')]),
      [
        [asked[0], 'counted 1'],
        [merged, 'counted 12'],
      ],
    );
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
