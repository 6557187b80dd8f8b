import assert from 'node:assert/strict';
import { it } from 'node:test';
import { softwareheritage } from '../../src/providers/softwareheritage.js';
import { run } from '../providers/chain.js';
import { folder } from './folder.js';

const { missing, open } = folder('software-heritage', {
  'origin-search-python.json': { unused: 'A search of addresses, which is never made.' },
  'release.json': { unused: 'A release within an archived repository.' },
  'visit-latest-nixpkgs.json': 'read',
  'visits-nixpkgs-last50.json': { unused: 'All visits; only the last is asked for.' },
});

it('visit-latest-nixpkgs.json says that all was archived on 2 September 2021', (t) => {
  if (missing) return t.skip(missing);
  const serve = () => ({ body: open('visit-latest-nixpkgs.json') });
  const id = 'url:https://github.com/NixOS/nixpkgs';
  const [finding] = run({ provider: softwareheritage, serve }, id).answer.findings;
  assert.ok(finding?.state === 'counted');
  assert.deepEqual(
    [finding.value, finding.status, finding.items?.[0]?.date],
    [1, 'full', '2021-09-02'],
  );
});
