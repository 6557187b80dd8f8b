import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { doiOf } from '../../bench/works.mjs';
import { badgeTier } from '../../src/providers/catalogue.js';
import { home, type Site, startSite } from '../support/site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const hosts = badgeTier.flatMap((provider) => provider.hosts);
const badges = [1, 2, 3]
  .map((work) => `<impact-badge doi="${doiOf(work)}"></impact-badge>`)
  .join('\n');
const classic = '<script defer src="/impact-badges.js"></script>';
const module = '<script type="module" src="/impact-badges.module.js"></script>';

function html(head: string, body = badges): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<link rel="stylesheet" href="/impact-badges.css">
${head}<body>${body}`;
}

/** One call of a network API or one touch of storage, as the page saw it. */
interface Call {
  readonly by: string;
  readonly url?: string;
  readonly init?: Readonly<Record<string, unknown>>;
}

/** Runs in the page before its scripts. A file, for it must reach the page as it is written. */
const spy = { path: 'test/support/spy.mjs' };

const callsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls);

const isRequest = ({ url }: Call) => url !== undefined;

/** Requests that reached the server, but for those to the page's own host. */
const sent = () => site.server.log.filter(({ host }) => host !== new URL(home).host);

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge')].every(
      (badge) =>
        badge.getAttribute('state') === 'ready' && badge.getAttribute('aria-busy') === 'false',
    ),
  );
}

/** Until every badge has drawn itself, whatever it says, and two frames are painted. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge')].every(
      (badge) => badge.shadowRoot?.querySelector('.box') != null,
    ),
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

const sayYes = (page: Page) => page.evaluate('ImpactBadges.consent(true)');
const sayNo = (page: Page) => page.evaluate('ImpactBadges.consent(false)');

for (const [name, script] of Object.entries({ classic, module }))
  test(`the ${name} file asks its listed hosts alone, by simple requests that tell nothing`, async () => {
    const seen: string[] = [];
    const { page, context, complaints } = await site.visit(html(script), {
      prepare: async (context) => {
        context.on('request', (request) => seen.push(request.url()));
        await context.addInitScript(spy);
        // A visitor whom the providers know already.
        await context.addCookies(
          hosts.map((host) => ({
            ...{ name: 'known', value: 'yes', domain: host, path: '/' },
            ...{ secure: true, sameSite: 'None' as const },
          })),
        );
      },
    });
    await ready(page);

    const calls = (await callsOf(page)).filter(isRequest);
    assert.deepEqual([...new Set(calls.map(({ by }) => by))], ['fetch']);
    assert.deepEqual(calls.map(({ url }) => new URL(url!).host).sort(), [...hosts].sort());
    for (const { init } of calls)
      assert.deepEqual(init, { credentials: 'omit', referrerPolicy: 'no-referrer' });

    const own = new URL(home).host;
    const abroad = seen.map((url) => new URL(url).host).filter((host) => host !== own);
    assert.deepEqual(abroad.sort(), [...hosts].sort());

    assert.deepEqual(
      sent()
        .map(({ host }) => host)
        .sort(),
      [...hosts].sort(),
    );
    for (const { method, headers } of sent()) {
      assert.equal(method, 'GET');
      assert.equal(headers.referer, undefined);
      assert.equal(headers.cookie, undefined);
    }
    // The stand-in sets one with every answer.
    assert.deepEqual(
      (await context.cookies()).filter(({ name }) => name !== 'known'),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

for (const consent of ['click', 'manual'] as const)
  test(`with consent="${consent}" nothing is requested or kept before the yes, and nothing is left after a no`, async () => {
    const { page, context, complaints } = await site.visit(
      html(`<impact-config consent="${consent}"></impact-config>${classic}`),
      { prepare: (context) => context.addInitScript(spy) },
    );
    await drawn(page);
    // The one thing looked at is whether a yes of an earlier visit is there.
    const looks = (await callsOf(page)).map(({ by }) => by);
    assert.deepEqual([...new Set(looks)], consent === 'click' ? ['localStorage'] : []);
    assert.deepEqual(sent(), []);
    assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });

    if (consent === 'click') await page.locator('impact-badge button').first().click();
    else await sayYes(page);
    await ready(page);
    assert.equal(sent().length, hosts.length);
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    assert.ok(kept.includes('impact-badges/1'), kept.join());

    await sayNo(page);
    await drawn(page);
    assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    assert.equal(sent().length, hosts.length);
    assert.deepEqual(complaints, []);
    await context.close();
  });

test('a yes taken back while the answers are on their way leaves nothing in storage', async () => {
  const { page, context } = await site.visit(
    html(`<impact-config consent="manual"></impact-config>${classic}`),
  );
  await drawn(page);
  const given = hosts.map((host) => page.waitForRequest((request) => request.url().includes(host)));
  const ended = hosts.map((host) => {
    const isIts = { predicate: (request: Request) => request.url().includes(host) };
    // Given up or answered, each comes to an end.
    return Promise.any([
      page.waitForEvent('requestfinished', isIts),
      page.waitForEvent('requestfailed', isIts),
    ]);
  });
  await sayYes(page);
  await Promise.all(given);
  await sayNo(page);
  await Promise.all(ended);
  await drawn(page);
  assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });
  await context.close();
});

for (const [name, script] of Object.entries({ classic, module }))
  test(`the ${name} file works under a strict policy with Trusted Types, and reports nothing`, async () => {
    const policy = [
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self'`,
      `img-src 'self'`,
      `connect-src ${hosts.join(' ')}`,
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html`,
    ].join('; ');
    const { page, context, complaints, said } = await site.visit(
      html(
        `<meta http-equiv="content-security-policy" content="${policy}">${script}`,
        `${badges}<p lang="es"><impact-badge doi="${doiOf(4)}" variant="compact"></impact-badge></p>`,
      ),
      {
        prepare: (context) =>
          context.addInitScript(() => {
            const page = globalThis as unknown as { reports: string[] };
            page.reports = [];
            addEventListener('securitypolicyviolation', (event) => {
              page.reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
            });
          }),
      },
    );
    await ready(page);
    assert.deepEqual(await page.evaluate('reports'), []);
    assert.deepEqual(complaints, []);
    assert.deepEqual(said, []);
    // The policy is at work: it refuses what it must.
    await page.evaluate(() => fetch('https://elsewhere.test/').catch(() => undefined));
    await page.waitForFunction('reports.length === 1');
    await context.close();
  });
