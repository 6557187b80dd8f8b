import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Previous } from '../../src/cli/snapshot/previous.js';
import type { Finding } from '../../src/model/finding.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { countedBy, failedBy, notCoveredBy } from '../support/findings.js';
import { plain } from '../support/providers.js';

// The figures of test/support/findings.ts are of 22 November 2026, 9:30.
const then = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;
const work = { key: 'doi:10.5555/a', identifiers: ['doi:10.5555/a'] } as const;

function holding(...findings: Finding[]): Snapshot {
  return {
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-22T10:00:00Z',
    asked: ['openalex'],
    works: {
      'doi:10.5555/a': {
        work: { identifiers: ['doi:10.5555/a'], title: 'On a' },
        notices: [{ kind: 'retraction', link: 'https://plain.test/', provider: 'openalex' }],
        noticesChecked: { state: 'found', providers: ['openalex'] },
        findings,
      },
    },
  };
}

const fresh = (file: Snapshot | undefined, later: number, age = 6 * day, provider = plain()) =>
  new Previous(file, then + later).fresh(work, provider, age);

test('an answer is fresh until its age', () => {
  const file = holding(countedBy('openalex', 7));
  assert.equal(fresh(file, 5 * day)?.findings.length, 1);
  assert.equal(fresh(file, 6 * day), undefined);
  assert.equal(fresh(file, 0, 0), undefined);
  assert.equal(fresh(undefined, 0), undefined);
});

test('an answer brings its title and notices with it', () => {
  const answer = fresh(holding(countedBy('openalex', 7)), day);
  assert.deepEqual(answer?.about, { title: 'On a' });
  assert.equal(answer?.notices?.length, 1);
  const silent = fresh(
    holding(countedBy('crossref', 7)),
    day,
    6 * day,
    plain({ name: 'crossref' }),
  );
  assert.equal(silent?.notices, undefined, 'who did not look says nothing');
});

test('a failure is never fresh, and neither is what a clock ahead of time brought', () => {
  assert.equal(fresh(holding(failedBy('openalex')), day), undefined);
  assert.equal(fresh(holding(countedBy('openalex', 7)), -2 * day), undefined);
});

test('a work that was unknown is asked again once it has another name', () => {
  const file = holding(notCoveredBy('openalex'));
  const previous = new Previous(file, then + day);
  const provider = plain({ accepts: ['doi', 'pmid'] });
  assert.ok(previous.fresh(work, provider, 6 * day));
  const named = { key: work.key, identifiers: ['doi:10.5555/a', 'pmid:1'] } as const;
  assert.equal(previous.fresh(named, provider, 6 * day), undefined);
});

test('a figure is not kept longer than its provider’s terms allow', () => {
  const file = holding(countedBy('openalex', 7));
  const week = plain({ retention: 7 });
  assert.ok(new Previous(file, then + 6 * day).answer(work, week));
  assert.equal(new Previous(file, then + 8 * day).answer(work, week), undefined);
  assert.ok(new Previous(file, then + 800 * day).answer(work, plain()));
});

test('what is damaged is as if it were not there', () => {
  const file = holding(countedBy('openalex', -7));
  assert.equal(fresh(file, day), undefined);
});
