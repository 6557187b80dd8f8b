import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOne } from '../../src/client/load-one.js';
import type { Finding } from '../../src/model/finding.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const provider = plain();
const [work] = works(1) as [`doi:${string}`];

function ask() {
  const door = fakeDoor();
  const reader = new AbortController();
  const answer = loadOne(door, provider, work, reader.signal);
  return { door, reader, answer };
}

function told(findings: readonly Finding[]): string[] {
  return findings.map((finding) =>
    finding.state === 'counted' ? `counted ${finding.value}` : `${finding.state} ${finding.reason}`,
  );
}

test('a single question gets the provider’s answer, by a request without cookies and referrer', async () => {
  const { door, answer } = ask();
  const [request] = door.requests;
  assert.equal(request!.init.credentials, 'omit');
  assert.equal(request!.init.referrerPolicy, 'no-referrer');
  request!.answer({ body: { [work]: 17 } });
  assert.deepEqual(told(await answer), ['counted 17']);
});

test('a single question that cannot be put is a failure of each of its measures, and throws nothing', async () => {
  const { door, answer } = ask();
  door.requests[0]!.fail();
  assert.deepEqual(told(await answer), ['failed unreachable']);
});

test('a single question waits eight seconds, and no longer', async () => {
  const { door, answer } = ask();
  await door.advance(8000);
  assert.ok(door.requests[0]!.isAborted());
  assert.deepEqual(told(await answer), ['failed timeout']);
});

test('a single question is given up with its reader', async () => {
  const { door, reader, answer } = ask();
  reader.abort();
  await answer;
  assert.ok(door.requests[0]!.isAborted());
});
