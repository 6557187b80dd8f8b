import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { command } from '../support/command.js';
import { install } from './support/stand-in.mjs';

type Options = NonNullable<Parameters<typeof install>[0]>;

const site = 'https://site.example';
const map = `${site}/sitemap.xml`;
const badge = '<impact-badge doi="10.5555/work.1"></impact-badge>';
const listing = (...addresses: string[]) =>
  `<urlset>${addresses.map((each) => `<url><loc>${each}</loc></url>`).join('')}</urlset>`;
const index = (...addresses: string[]) =>
  `<sitemapindex>${addresses.map((each) => `<sitemap><loc>${each}</loc></sitemap>`).join('')}</sitemapindex>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Says what would be asked about the works of a site. */
async function plan(pages: Record<string, string>, fault?: Options['fault'], source = map) {
  const world = install({ pages, ...(fault && { fault }) });
  try {
    const ran = await command(['snapshot', '--dry-run', '--sitemap', source]);
    return { ...ran, addresses: world.requests.map(({ address }) => address) };
  } finally {
    world.remove();
  }
}

test('one of several sitemaps that can not be had is told, and the others go on', async () => {
  const { code, out, told } = await plan({
    [map]: index(`${site}/gone.xml`, `${site}/one.xml`),
    [`${site}/one.xml`]: listing(`${site}/a`),
    [`${site}/a`]: badge,
  });
  assert.equal(code, 0, told);
  assert.match(out, /^1 work\./);
  assert.match(told, /gone\.xml: It answered 404\./);
});

test('sitemaps that lead to each other and to themselves are read once', async () => {
  const { addresses } = await plan({
    [map]: index(map, `${site}/two.xml`),
    [`${site}/two.xml`]: index(map, `${site}/two.xml`, `${site}/one.xml`),
    [`${site}/one.xml`]: listing(`${site}/a`, `${site}/a`),
    [`${site}/a`]: badge,
  });
  assert.deepEqual(addresses, [map, `${site}/two.xml`, `${site}/one.xml`, `${site}/a`]);
});

test('a page that leads to another site is told with its name, and that site is not asked', async () => {
  const { told, addresses } = await plan(
    {
      [map]: listing(`${site}/a`, `${site}/b`, `${site}/c`),
      [`${site}/a`]: badge,
      [`${site}/new`]: '<impact-badge doi="10.5555/work.2"></impact-badge>',
      'https://evil.example/': badge,
    },
    (address) => {
      if (address.endsWith('/b'))
        return { status: 302, headers: { location: 'https://evil.example/' } };
      return address.endsWith('/c') ? { status: 301, headers: { location: '/new' } } : undefined;
    },
  );
  assert.match(told, /\/b: It leads to another site, evil\.example\./);
  assert.deepEqual(addresses, [map, `${site}/a`, `${site}/b`, `${site}/c`, `${site}/new`]);
});

test('a page that leads to itself for ever is told', async () => {
  const { told } = await plan(
    { [map]: listing(`${site}/a`, `${site}/b`), [`${site}/b`]: badge },
    (at) => (at.endsWith('/a') ? { status: 302, headers: { location: '/a' } } : undefined),
  );
  assert.match(told, /\/a: It leads from address to address\./);
});

test('a packed file that unpacks to a hundred megabytes and more is refused', async () => {
  const path = join(folder, 'bomb.xml.gz');
  await writeFile(path, gzipSync(Buffer.alloc(110_000_000)));
  const { code, told } = await plan({}, undefined, path);
  assert.equal(code, 2);
  assert.match(told, /bomb\.xml\.gz is larger than 100 MB when it is unpacked\.$/m);
});

test('a page that is packed and cut short is told, and the others go on', async () => {
  const { code, told } = await plan(
    { [map]: listing(`${site}/a`, `${site}/b`), [`${site}/b`]: badge },
    (address) =>
      // Bytes that no UTF-8 makes can't be given; these say that something packed follows.
      address.endsWith('/a') ? { status: 200, body: new Uint8Array([0x1f, 0x8b, 8]) } : undefined,
  );
  assert.equal(code, 0, told);
  assert.match(told, /\/a: It can't be unpacked/);
});

test('what is no sitemap is told to be none', async () => {
  const { code, told } = await plan(
    { [`${site}/`]: '<html><body>Welcome</body></html>' },
    undefined,
    `${site}/`,
  );
  assert.equal(code, 2);
  assert.match(told, /site\.example\/: It lists no pages\. Is it a sitemap\?/);
});

test('an address without https:// is told what it lacks', async () => {
  const { code, told } = await plan({}, undefined, 'site.example/sitemap.xml');
  assert.equal(code, 2);
  assert.match(told, /An address begins with https:\/\//);
});

test('a site whose pages name no works is told how pages name them', async () => {
  const { code, told } = await plan({
    [map]: listing(`${site}/a`),
    [`${site}/a`]: '<html><head></head></html>',
  });
  assert.equal(code, 2);
  assert.match(told, /Asking 1 page of site\.example/);
  assert.match(told, /<impact-badge doi="…">/);
});

test('it is said now and then how many pages have been asked', async () => {
  const addresses = Array(400)
    .fill(0)
    .map((_, at) => `${site}/${at}`);
  const { told } = await plan({
    [map]: listing(...addresses),
    ...Object.fromEntries(addresses.map((each) => [each, badge])),
  });
  assert.match(told, /So far: site\.example \d+ of 400\./);
});

for (const name of ['snapshot', 'check'])
  test(`${name} that is stopped while it reads a site says so`, async () => {
    const world = install({
      pages: { [map]: listing(`${site}/a`, `${site}/b`), [`${site}/a`]: badge },
      tell: (what, address) => {
        if (what === 'asked' && address.endsWith('/b')) process.emit('SIGINT', 'SIGINT');
      },
    });
    const ran = await command([name, '--sitemap', map]).finally(() => world.remove());
    assert.equal(ran.code, 130);
    assert.match(ran.told, /Stopped\. No source has been asked\./);
  });
