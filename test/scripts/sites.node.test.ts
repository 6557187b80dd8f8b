import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing } from '../../scripts/sites/install.mjs';

test('a site is skipped when there is no network, and says why', () => {
  const log = `npm warn old lockfile
npm error code ENOTFOUND
npm error syscall getaddrinfo
npm error errno ENOTFOUND
npm error network request to https://packages.example/vue failed, reason: getaddrinfo ENOTFOUND packages.example
npm error network This is a problem related to network connectivity.`;
  assert.equal(
    missing(log),
    'npm ci: ENOTFOUND, network request to https://packages.example/vue failed, reason: getaddrinfo ENOTFOUND packages.example',
  );
});

test('a site is skipped when the registry lacks a package or fails', () => {
  assert.equal(missing('npm error code E404\n'), 'npm ci: E404');
  assert.equal(missing('npm ERR! code E503\n'), 'npm ci: E503');
});

test('a lock file out of step is a failure', () => {
  assert.equal(missing('npm error code EUSAGE\nnpm error Missing: vue from lock file'), undefined);
  assert.equal(missing('npm error code EINTEGRITY\n'), undefined);
  assert.equal(missing('Segmentation fault'), undefined);
});
