import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const outlines = 'src/charts/map/outlines.ts';

const check = (folder: string) =>
  spawnSync(process.execPath, [join(project, 'scripts/map/write.mjs'), '--check'], {
    cwd: folder,
    encoding: 'utf8',
  });

test('the map is what its sources make of it', () => {
  assert.equal(check(project).stderr, '');
});

test('a map that somebody has changed by hand is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-badges-map-'));
  mkdirSync(join(folder, 'src/charts/map'), { recursive: true });
  const text = readFileSync(join(project, outlines), 'utf8');
  writeFileSync(join(folder, outlines), text.replace('[500,', '[501,'));
  const { status, stderr } = check(folder);
  rmSync(folder, { recursive: true });
  assert.equal(status, 1);
  assert.match(stderr, /outlines\.ts is not what/);
});

test('shapes, drawing and styles cost a page no more than 7,000 bytes', async () => {
  const script = pathToFileURL(join(project, 'scripts/map/size.mjs')).href;
  const { mapSize } = (await import(script)) as { mapSize: () => Promise<number> };
  const bytes = await mapSize();
  assert.ok(bytes > 4_000 && bytes <= 7_000, String(bytes));
});
