import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from './manifest.js';

interface Package {
  'web-types': string;
  exports: Record<string, string | { types: string }>;
}

const { 'web-types': webTypes, exports } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;

test('the build leaves the editor files where package.json says', () => {
  for (const file of [webTypes, 'dist/editors/vscode.html-custom-data.json']) {
    const written = readFileSync(file, 'utf8');
    for (const { tagName } of tags) assert.ok(written.includes(`"name": "${tagName}"`), file);
  }
});

for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte'])
  test(`impact-badges/${framework} is types alone`, () => {
    const entry = exports[`./${framework}`] as { types: string };
    assert.deepEqual(Object.keys(entry), ['types']);
    assert.ok(existsSync(entry.types));
  });
