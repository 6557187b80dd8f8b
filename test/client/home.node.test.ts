import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referringAtHome } from '../../src/client/home.js';

const home = 'https://repository.test';

for (const [address, policy] of [
  ['https://repository.test/cgi/stats/get?x=1', 'same-origin'],
  ['https://repository.test:8443/cgi/stats/get', 'no-referrer'],
  ['http://repository.test/cgi/stats/get', 'no-referrer'],
  ['https://api.openalex.org/works', 'no-referrer'],
] as const)
  test(`${address} is asked with the referrer policy ${policy}`, async () => {
    const seen: RequestInit[] = [];
    const fetch = referringAtHome((_, init) => {
      seen.push(init!);
      return Promise.resolve(new Response());
    }, home);
    await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    assert.deepEqual(seen, [{ credentials: 'omit', referrerPolicy: policy }]);
  });
