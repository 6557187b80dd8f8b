import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { crossrefRelations } from '../../src/providers/crossref-relations.js';
import { chain, run } from './chain.js';
import { replyTo } from './reply.js';

const id = 'doi:10.5555/article';

const record = (doi: Identifier, relation: unknown = {}) => ({
  DOI: valueOf(doi),
  title: ['A made-up article'],
  issued: { 'date-parts': [[2021]] },
  type: 'journal-article',
  'is-referenced-by-count': 12,
  relation,
});
const work = (message: unknown) => ({ status: 'ok', 'message-type': 'work', message });
const listOf = (...items: unknown[]) => ({
  status: 'ok',
  'message-type': 'work-list',
  message: { 'total-results': items.length, items },
});
const to = (name: unknown, scheme: unknown = 'doi') => ({
  'id-type': scheme,
  id: name,
  'asserted-by': 'subject',
});

chain({
  provider: crossrefRelations,
  id,
  other: 'doi:10.5555/other',
  serve: (_, asked) => ({ body: listOf(record(asked, { 'has-preprint': [to('10.5555/p')] })) }),
  expected: ['counted 12'],
});

function relations(relation: unknown) {
  const { answer } = run(
    { provider: crossrefRelations, serve: () => ({ body: listOf(record(id, relation)) }) },
    id,
  );
  return answer.about?.relations;
}

const crossref = { provider: 'crossref' } as const;

describe('Crossref tells the other versions of a work', () => {
  it('its preprint, by DOI or by the number of arXiv', () => {
    assert.deepEqual(
      relations({ 'has-preprint': [to('10.5555/Preprint'), to('2401.00001', 'arxiv')] }),
      [
        { type: 'has-preprint', id: 'doi:10.5555/preprint', ...crossref },
        { type: 'has-preprint', id: 'arxiv:2401.00001', ...crossref },
      ],
    );
  });

  it('and no works of their own, such as reviews, supplements and parts', () => {
    assert.equal(
      relations({
        'has-review': [to('10.5555/r')],
        'is-supplemented-by': [to('10.5555/s')],
        'is-part-of': [to('10.5555/b')],
        'is-related-material': [to('10.5555/m')],
      }),
      undefined,
    );
  });

  it('each once, and neither itself nor what can’t be read', () => {
    assert.deepEqual(
      relations({
        'is-version-of': [
          to('10.5555/ARTICLE'),
          to('10.5555/v1'),
          to('https://example.org/v1', 'uri'),
          to(7),
          null,
        ],
        'has-version': [to('https://doi.org/10.5555/V1')],
      }),
      [{ type: 'is-version-of', id: 'doi:10.5555/v1', ...crossref }],
    );
  });

  it('ten of them at most', () => {
    const many = Array.from({ length: 3000 }, (_, at) => to(`10.5555/v${at}`));
    assert.equal(relations({ 'has-version': many })?.length, 10);
  });

  it('and is none the worse for anything else in their place', () => {
    for (const relation of [null, 'x', 7, [], [to('10.5555/a')], { 'has-preprint': to('10.1/a') }])
      assert.equal(relations(relation), undefined);
  });

  it('of a DOI that a list can’t carry by its whole record', () => {
    const odd = 'doi:10.5555/a,b';
    const [request, ...more] = crossrefRelations.request([odd], {});
    assert.deepEqual(more, []);
    assert.equal(request!.url, 'https://api.crossref.org/works/10.5555%2Fa%2Cb');
    const body = work(record(odd, { 'has-preprint': [to('10.5555/p')] }));
    const [answer] = crossrefRelations.parse([replyTo(request!, body)], [odd], {});
    assert.deepEqual(
      answer?.about?.relations?.map((each) => each.id),
      ['doi:10.5555/p'],
    );
  });
});

it('asks for no more of a work than is read, for a whole record holds all its references', () => {
  const [request] = crossrefRelations.request([id], {});
  const { searchParams } = new URL(request!.url);
  assert.equal(searchParams.get('filter'), id);
  assert.equal(searchParams.get('rows'), '1');
  assert.equal(searchParams.get('select')?.includes('reference,'), false);
});

it('asks for several works in one list, and tells the versions of each', () => {
  const other = 'doi:10.5555/other';
  const [request, ...more] = crossrefRelations.request([id, other], { contact: 'o@example.org' });
  assert.deepEqual(more, []);
  const asked = new URL(request!.url).searchParams;
  assert.equal(asked.get('select')?.split(',').includes('relation'), true);
  assert.equal(asked.get('select')?.split(',').includes('is-referenced-by-count'), true);
  const body = listOf(record(other, { 'is-preprint-of': [to('10.5555/article')] }), record(id));
  const answers = crossrefRelations.parse([replyTo(request!, body)], [id, other], {});
  assert.deepEqual(
    answers.map((answer) => [answer.id, answer.about?.relations]),
    [
      [id, undefined],
      [other, [{ type: 'is-preprint-of', id, ...crossref }]],
    ],
  );
});
