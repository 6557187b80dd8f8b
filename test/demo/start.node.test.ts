import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figures, sentence } from './support/figures.js';
import { freePort, occupy, start, started } from './support/started.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-badges-start-'));
cpSync(fileURLToPath(new URL('../../demo', import.meta.url)), folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const options = { timeout: 60_000 };

test('one line for each work follows the address, with every figure we hold', options, async () => {
  const port = await freePort();
  await using demo = await started(folder, port);
  const held = figures(folder);
  const dois = new Set(held.map(({ doi }) => doi));
  const [first, ...lines] = await demo.printed(1 + dois.size);
  assert.equal(first, `impact-badges demo: http://localhost:${port}/`);
  for (const figure of held) {
    const line = lines.find((line) => line.startsWith(`${figure.doi} `));
    assert.ok(line?.includes(sentence(figure)), line);
  }
  assert.equal(await demo.stop(), 0);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it at once, without an error`, options, async () => {
    await using demo = await started(folder, await freePort());
    await fetch(demo.url);
    assert.equal(await demo.stop(signal), 0);
    await assert.rejects(fetch(demo.url));
  });
}

test('it serves pages, built files, the worker and the stand-in', options, async () => {
  await using demo = await started(folder, await freePort());
  for (const [path, type] of [
    ['', 'text/html; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['dist/impact-badges.module.js', 'text/javascript; charset=utf-8'],
    ['mockServiceWorker.js', 'text/javascript; charset=utf-8'],
    ['stand-in.js', 'text/javascript; charset=utf-8'],
    ['try-me.html', 'text/html; charset=utf-8'],
  ]) {
    const answer = await fetch(`${demo.url}${path}`);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('content-type'), type);
  }
});

test('a taken port that was asked for is refused in a sentence', options, async () => {
  const port = await freePort();
  await using _ = await occupy(port);
  assert.deepEqual(await start(folder, port), {
    code: 1,
    said: `Port ${port} is taken. Choose another one with PORT, or leave PORT out and the demo finds a free one.\n`,
  });
});

test('without PORT the next free one is taken', options, async () => {
  // If someone else holds it, that will do as well.
  await using _ = await occupy(4173).catch(() => undefined);
  await using demo = await started(folder);
  assert.ok(Number(new URL(demo.url).port) > 4173);
  assert.equal((await fetch(demo.url)).status, 200);
});

test('a folder without a demo is refused in a sentence', options, async () => {
  const nowhere = join(folder, 'data');
  assert.deepEqual(await start(nowhere, await freePort()), {
    code: 1,
    said: `There is no demo in ${nowhere}: it has no index.html.\n`,
  });
});
