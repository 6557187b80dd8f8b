import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';

/**
 * What blocks addresses, of EasyList, EasyPrivacy, uBlock Origin's filters and privacy, Fanboy's Annoyance and Peter Lowe's list
 * as they stood on 13 and 14 August 2026, as far as a name like ours could meet it. Lists change: this
 * keeps us away from what is known, and proves nothing about tomorrow's.
 */
const blocked: readonly RegExp[] = [
  /\/metrics\/umd\.min\.js/,
  /\/metrics\/event\?/,
  /\/metrics\/track\//,
  /\/metrics\/v1\/frontend\//,
  /\/v4\/metrics/,
  /\/api\/metrics\/(?:event|collect)/,
  /\/performance\/metrics/,
  /\/bootstrap\/metrics\.js/,
  /share-count/,
  /reddit\.com\/api\/info\.json\?/,
];
/** What the same lists hide by class or id on every site. */
const hidden: readonly RegExp[] = [
  /^socialBadge$/,
  /^social_badges$/,
  /^badges-share-block$/,
  /^mediametrics-/,
];
/** Beginnings that lists of all years block or hide by the hundred; of our own caution. */
const feared =
  /(?:^|[/_-])(?:ads?|adverts?|advertising|analytics|banners?|beacon|counter|pixel|popups?|promo|sponsors?|telemetry|track(?:er|ing)?|metrics|social|share)(?:$|[/._-])/i;

let files: readonly string[];
let texts: readonly string[];
before(async () => {
  const all = await readdir('dist', { recursive: true });
  // What a page can be given: the rest is for bundlers, whose users name their own files.
  files = all.filter((name) =>
    /^(?:(?:parts|locales)\/)?[^/]+\.(?:js|css|json)$/.test(name.replaceAll('\\', '/')),
  );
  texts = await Promise.all(
    files.filter((name) => /\.js$/.test(name)).map((name) => readFile(join('dist', name), 'utf8')),
  );
});

/** Addresses that recipes give to our files and to those that our command writes. */
async function addresses(): Promise<string[]> {
  const recipes = await readdir('docs/recipes');
  const guides = await Promise.all(recipes.map((name) => readFile(`docs/recipes/${name}`, 'utf8')));
  const named = guides.flatMap((text) =>
    [...text.matchAll(/[\w./-]*(?:impact|figures|evidence)[\w./-]*\.(?:js|css|json)\b/g)].map(
      ([path]) => path,
    ),
  );
  const folders = ['', 'impact-badges/', 'assets/impact-badges-0.1.0/', 'static/impact-badges/'];
  const built = folders.flatMap((folder) => files.map((name) => folder + name));
  return [...new Set([...named, ...built])].map((path) => `https://site.test/${path}`);
}

test('no file of ours, where recipes put it, has a name that block lists know', async () => {
  const all = await addresses();
  assert.ok(all.includes('https://site.test/impact-badges/impact-badges.js'));
  assert.ok(all.some((address) => address.endsWith('/impact.json')));
  for (const address of all) {
    for (const rule of blocked) assert.doesNotMatch(address, rule);
    assert.doesNotMatch(new URL(address).pathname, feared);
  }
});

test('no class, id, part or attribute of ours has a name that lists hide', () => {
  const names = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\b(?:class|id|part)=\\?"([\w -]+)/g)].flatMap(([, value]) =>
        value!.split(' '),
      ),
    ),
  );
  assert.ok(names.has('downloads') && names.has('box'), 'the names are found');
  for (const name of names) {
    for (const rule of hidden) assert.doesNotMatch(name, rule);
    assert.doesNotMatch(name, feared);
  }
});

test('what lists know is recognised', () => {
  const address = 'https://site.test/metrics/umd.min.js';
  assert.ok(blocked.some((rule) => rule.test(address)));
  assert.ok(hidden.some((rule) => rule.test('social_badges')));
  for (const name of ['ad', 'social-share', '/ads/a.js', 'a_banner', 'metrics'])
    assert.match(name, feared);
});
