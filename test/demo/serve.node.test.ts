import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { close, listen, site } from '../../scripts/serve.mjs';
import { freePort, occupy } from './support/started.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-badges-serve-'));
const pages = join(folder, 'pages');
let port: number;
let servers: Awaited<ReturnType<typeof listen>>;

before(async () => {
  mkdirSync(join(pages, 'data'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(pages, 'index.html'), '<p>front');
  writeFileSync(join(pages, 'source.ts'), 'source');
  writeFileSync(join(pages, 'data', 'a.json'), '{}');
  symlinkSync(join(folder, 'secret.txt'), join(pages, 'link.txt'));
  port = await freePort();
  const listener = site({
    '/': pages,
    '/data/': join(pages, 'data'),
    '/made.js': { type: 'text/javascript; charset=utf-8', text: 'made' },
    '/moved.html': { location: '/data/a.json' },
  });
  servers = await listen(listener, port);
});

after(() => {
  close(servers);
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy `..` away before it asks. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; cache: string; text: string; to: string }>(
    (resolve, reject) => {
      request({ host: 'localhost', port, path, method }, async (response) => {
        let text = '';
        for await (const part of response.setEncoding('utf8')) text += part;
        const { headers, statusCode = 0 } = response;
        resolve({
          status: statusCode,
          type: headers['content-type'] ?? '',
          cache: headers['cache-control'] ?? '',
          to: headers.location ?? '',
          text,
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

test('the front page stands at /, with its type and without a cache', async () => {
  const { status, type, cache, text } = await ask('/?live');
  assert.equal(status, 200);
  assert.equal(type, 'text/html; charset=utf-8');
  assert.equal(cache, 'no-store');
  assert.equal(text, '<p>front');
});

test('a file, a made script and a move have what they should', async () => {
  assert.equal((await ask('/data/a.json')).type, 'application/json; charset=utf-8');
  assert.equal((await ask('/made.js')).text, 'made');
  assert.deepEqual(
    [(await ask('/moved.html')).status, (await ask('/moved.html')).to],
    [302, '/data/a.json'],
  );
});

test('HEAD has no body, and other methods are refused', async () => {
  assert.deepEqual([(await ask('/', 'HEAD')).status, (await ask('/', 'HEAD')).text], [200, '']);
  assert.equal((await ask('/', 'POST')).status, 405);
});

test('what is not there is said in a sentence', async () => {
  const { status, type, text } = await ask('/nothing.html');
  assert.equal(status, 404);
  assert.equal(type, 'text/plain; charset=utf-8');
  assert.equal(text, 'There is nothing at /nothing.html.\n');
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/data/..%2f..%2fsecret.txt',
  '/link.txt',
  '/source.ts',
  '/data',
]) {
  test(`${path} leads nowhere`, async () => {
    const { status, text } = await ask(path);
    assert.equal(status, 404);
    assert.doesNotMatch(text, /^secret|^source/);
  });
}

test('a broken address is refused', async () => {
  assert.equal((await ask('/%E0%A4%A')).status, 400);
  assert.equal((await ask('/a%00.html')).status, 400);
});

test('a taken port is an error, and nothing stays open', async () => {
  const taken = await freePort();
  {
    await using _ = await occupy(taken);
    await assert.rejects(
      listen(() => undefined, taken),
      { code: 'EADDRINUSE' },
    );
  }
  close(await listen(() => undefined, taken));
});
