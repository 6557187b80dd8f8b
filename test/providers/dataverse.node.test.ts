import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wasAsked } from '../../src/model/receipt.js';
import { dataverse } from '../../src/providers/dataverse.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const site = 'https://dataverse.example';
const id = `dataverse:${site}/dataset.xhtml?persistentId=doi:10.5072/FK2/A%26B` as const;
const api = `${site}/api/datasets/:persistentId/makeDataCount`;
const name = 'doi%3A10.5072%2FFK2%2FA%26B';

const ok = (data: unknown) => ({ status: 'OK', data });
const silent = ok({
  message: 'No metrics available for dataset 42 for null for country code null.',
});

const serving =
  (views: unknown, downloads: unknown) =>
  ({ pathname }: URL): Sent => ({ body: pathname.endsWith('/viewsTotal') ? views : downloads });

chain({
  provider: dataverse,
  id,
  serve: serving(ok({ viewsTotal: 12 }), ok({ downloadsTotal: 5 })),
  expected: ['counted 12', 'counted 5'],
});

function read(views: unknown, downloads: unknown): string[] {
  const { answer } = run({ provider: dataverse, serve: serving(views, downloads) }, id);
  return [outcome(answer, 'views'), outcome(answer, 'downloads')];
}

describe('A Dataverse repository', () => {
  it('is asked at its own host, for each number, by the persistent identifier as it is written', () => {
    const serve = serving(ok({ viewsTotal: 12 }), ok({ downloadsTotal: 5 }));
    const { answer, replies } = run({ provider: dataverse, serve }, id);
    const asked = [
      `${api}/viewsTotal?persistentId=${name}`,
      `${api}/downloadsTotal?persistentId=${name}`,
    ];
    assert.deepEqual(
      replies.map(({ request }) => request.url),
      asked,
    );
    assert.deepEqual(
      answer.findings.map(({ receipt }) => wasAsked(receipt) && receipt.request),
      asked,
    );
    assert.equal(dataverse.link(id), id.slice('dataverse:'.length));
  });

  it('says a sentence where it has no numbers, be it that nobody came or that nobody counts', () => {
    const none = 'not-covered ambiguous-zero';
    assert.deepEqual(read(silent, silent), [none, none]);
    assert.deepEqual(read(ok({ viewsTotal: 3 }), silent), ['counted 3', none]);
    const both = ok({ viewsTotal: 3, message: 'Counted since 2019.' });
    assert.deepEqual(read(both, silent), ['counted 3', none]);
  });

  it('counts a 0 beside another number, for then it counts', () => {
    assert.deepEqual(read(ok({ viewsTotal: 3 }), ok({ downloadsTotal: 0 })), [
      'counted 3',
      'counted 0',
    ]);
  });

  it('is not believed where it has neither a number nor a sentence', () => {
    const wrong = 'failed malformed';
    for (const data of [{}, [], null, undefined, 'none', { message: '' }, { viewsUnique: 3 }])
      assert.deepEqual(read(ok(data), ok({ downloadsTotal: 1 }))[0], wrong, JSON.stringify(data));
    for (const viewsTotal of ['12', 1.5, -1, null])
      assert.deepEqual(read(ok({ viewsTotal }), ok({ downloadsTotal: 1 }))[0], wrong);
    assert.deepEqual(read({ status: 'ERROR', message: 'No.' }, silent), [wrong, wrong]);
    assert.deepEqual(read({ status: 'ERROR', data: { viewsTotal: 1 } }, silent), [wrong, wrong]);
  });

  it('counts what it tells where the other number fails', () => {
    const serve = serving(ok({ viewsTotal: 12 }), '');
    const { answer } = run({ provider: dataverse, serve }, id, (sent, step) =>
      step ? { ...sent, status: 429 } : sent,
    );
    assert.equal(outcome(answer, 'views'), 'counted 12');
    assert.equal(outcome(answer, 'downloads'), 'failed rate-limited');
  });

  it('answers for the dataset of the address alone, whatever its case', () => {
    const moved = (to: string) => {
      const serve = serving(ok({ viewsTotal: 12 }), ok({ downloadsTotal: 5 }));
      const { answer } = run({ provider: dataverse, serve }, id, (sent, _, { url }) => ({
        ...sent,
        url: url.replace(name, to),
      }));
      return outcome(answer, 'views');
    };
    assert.equal(moved(name.replace('FK2', 'fk2')), 'counted 12');
    assert.equal(moved('doi%3A10.5072%2FFK2%2FOTHER'), 'failed other-work');
    assert.equal(moved(''), 'failed other-work');
  });
});
