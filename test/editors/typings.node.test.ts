import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/editors/elements.mjs';
import { elementTypes } from '../../scripts/editors/typings.mjs';
import { manifest, tags } from './manifest.js';

const written = elementTypes(elementsOf(manifest), 'dist/types/elements.d.ts');

/** What stands between a tag's braces. */
function entry(tag: string): string {
  return written.slice(written.indexOf(`  '${tag}': {`)).split('\n  };\n')[0]!;
}

for (const { tagName, attributes, events = [] } of tags)
  test(`typings name every attribute and event of <${tagName}>`, () => {
    for (const { name, description } of attributes)
      assert.ok(entry(tagName).includes(`/** ${description} */\n      '${name}'?: `), name);
    for (const { name } of events) assert.ok(entry(tagName).includes(`'${name}': Impact`), name);
  });

test('the badge refuses what its closed lists do not have', () => {
  assert.match(entry('impact-badge'), /'size'\?: 'small' \| 'medium' \| 'large' \| undefined;/);
  assert.match(entry('impact-badge'), /'loading'\?: 'lazy' \| 'eager' \| undefined;/);
});
