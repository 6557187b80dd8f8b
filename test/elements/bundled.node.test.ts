import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/elements/bundled.js';
import { parts } from '../../src/page/parts.js';
import { ar } from '../../src/words/ar/prose.js';
import { es } from '../../src/words/es/prose.js';

test('a bundle brings what the details say in each language that is not English', async () => {
  assert.equal(await parts()!.prose('es'), es);
  assert.equal(await parts()!.prose('ar'), ar);
});
