import { expect, html, waitUntil } from '@open-wc/testing';
import type { ImpactBadge } from '../../src/elements/impact-badge/element.js';
import '../../src/define.js';
import { consent } from '../../src/page/consent.js';
import { configure, settings } from '../../src/page/settings.js';
import {
  answer,
  newVisit,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../support/network.js';
import { mount } from '../support/mount.js';

/** Every touch of storage, by name. */
const touched: string[] = [];

before(async () => {
  await startNetwork();
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const original = Storage.prototype[name] as (
      this: Storage,
      ...given: string[]
    ) => string | null;
    Object.assign(Storage.prototype, {
      [name](this: Storage, ...given: string[]) {
        touched.push(`${name} ${given[0]}`);
        return original.apply(this, given);
      },
    });
  }
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...given: [string, number?]) => {
    touched.push(`indexedDB ${given[0]}`);
    return open(...given);
  };
});
beforeEach(() => {
  resetNetwork();
  configure({ providers: '' });
  for (const key of kept(sessionStorage)) sessionStorage.removeItem(key);
  touched.length = 0;
});
after(stopNetwork);

/** What we keep; the test runner keeps things of its own. */
const kept = (storage: Storage) =>
  Object.keys(storage).filter((key) => key.startsWith('impact-badges'));
const text = (badge: ImpactBadge) => badge.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const button = (badge: ImpactBadge) =>
  badge.shadowRoot!.querySelector<HTMLButtonElement>('[part=consent]');
const ready = (badge: ImpactBadge) =>
  waitUntil(
    () => badge.state === 'ready' && badge.getAttribute('aria-busy') === 'false',
    'never ready',
    { timeout: 9000 },
  );
const drawn = (badge: ImpactBadge) => waitUntil(() => badge.shadowRoot?.querySelector('.box'));

/** A tab behind another one fires no scroll events of its own. */
function scrollTo(badge: ImpactBadge): void {
  badge.scrollIntoView();
  dispatchEvent(new Event('scroll'));
}

const two = html`<div>
  <impact-badge doi="10.5555/a"></impact-badge>
  <impact-badge doi="10.5555/b" variant="compact"
    ><a href="https://doi.org/10.5555/b">doi.org/10.5555/b</a></impact-badge
  >
  <impact-config consent="click"></impact-config>
</div>`;

async function page(template = two): Promise<ImpactBadge[]> {
  const root = mount(template);
  const badges = [...root.querySelectorAll('impact-badge')];
  for (const badge of badges) await drawn(badge);
  return badges;
}

it('asks nobody and keeps nothing until a visitor says yes in any badge, then all of them ask', async () => {
  answer({ openalex: { '10.5555/a': 145, '10.5555/b': 7 } });
  const [first, second] = await page();
  expect(first!.state).to.equal('idle');
  expect(first!.getAttribute('aria-busy')).to.equal('false');
  expect(requests).to.deep.equal([]);
  expect(touched).to.deep.equal([]);
  expect(second!.querySelector('a')!.checkVisibility()).to.equal(true);
  await expect(first).to.be.accessible();
  await expect(second).to.be.accessible();

  button(second!)!.click();
  await ready(first!);
  await ready(second!);
  expect(text(first!)).to.contain('145 citations, OpenAlex');
  expect(text(second!)).to.contain('7 citations, OpenAlex');
  expect(button(first!) === null).to.equal(true);
});

it('remembers the yes, and nothing else, for the next visit', async () => {
  answer({ openalex: { '10.5555/a': 145, '10.5555/b': 7 } });
  const [first] = await page();
  button(first!)!.click();
  await ready(first!);
  newVisit();
  const [again] = await page();
  await ready(again!);
  expect(text(again!)).to.contain('145 citations');
});

it('clears all that was kept when the yes is taken back, and asks no more', async () => {
  answer({ openalex: { '10.5555/a': 145, '10.5555/b': 7 } });
  const badges = await page();
  button(badges[0]!)!.click();
  for (const badge of badges) await ready(badge);
  expect(kept(localStorage)).not.to.deep.equal([]);
  const asked = requests.length;

  consent(false);
  await waitUntil(() => badges.every(({ state }) => state === 'idle'));
  expect(kept(localStorage)).to.deep.equal([]);
  expect(text(badges[0]!)).not.to.match(/\d/);
  expect(requests).to.have.length(asked);
  newVisit();
  const [again] = await page();
  expect(again!.state).to.equal('idle');
  expect(requests).to.have.length(asked);
});

it('offers no button where the page itself asks, and waits for its word', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  configure({ consent: 'manual' });
  const [badge] = await page(html`<div><impact-badge doi="10.5555/a"></impact-badge></div>`);
  expect(button(badge!) === null).to.equal(true);
  expect(badge!.state).to.equal('idle');
  expect([...requests, ...touched]).to.deep.equal([]);
  consent(true);
  await ready(badge!);
  expect(text(badge!)).to.contain('145 citations');
});

it('means the stricter where element and call differ on consent, cache or source', () => {
  const config = document.createElement('impact-config');
  config.setAttribute('consent', 'none');
  config.setAttribute('cache', 'memory');
  config.setAttribute('contact', 'element@example.org');
  document.body.append(config);
  configure({
    consent: 'click',
    cache: 'persistent',
    source: 'snapshot',
    contact: 'call@example.org',
  });
  expect(settings()).to.deep.equal({
    consent: 'click',
    cache: 'memory',
    source: 'snapshot',
    contact: 'element@example.org',
  });
  config.remove();
});

it('keeps nothing beyond the page when the cache is memory, and nothing beyond the tab when it is session', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  configure({ cache: 'memory' });
  const [badge] = await page(html`<div><impact-badge doi="10.5555/a"></impact-badge></div>`);
  await ready(badge!);
  expect(touched).to.deep.equal([]);
  newVisit();
  configure({ cache: 'session' });
  const [again] = await page(html`<div><impact-badge doi="10.5555/a"></impact-badge></div>`);
  await ready(again!);
  expect(kept(localStorage)).to.deep.equal([]);
  expect(kept(sessionStorage)).not.to.deep.equal([]);
});

it('asks only providers that both the page and the badge allow', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  configure({ providers: 'crossref' });
  const [badge] = await page(
    html`<div><impact-badge doi="10.5555/a" providers="crossref openalex"></impact-badge></div>`,
  );
  await ready(badge!);
  expect(requests.map((url) => new URL(url).host)).to.deep.equal(['api.crossref.org']);
});

it('gives the owner’s address to providers, and keeps it out of what is found', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  configure({ contact: 'me@example.org' });
  const [badge] = await page(html`<div><impact-badge doi="10.5555/a"></impact-badge></div>`);
  await ready(badge!);
  expect(requests.some((url) => url.includes('me%40example.org'))).to.equal(true);
  expect(JSON.stringify(badge!.attention)).not.to.contain('example.org');
});

it('leaves badges out of view alone, and lets them ride in a batch that goes out anyway', async () => {
  const dois = Array.from({ length: 150 }, (_, at) => `10.5555/n${at}`);
  answer({ openalex: Object.fromEntries(dois.map((doi) => [doi, 5])) });
  const root = mount(
    html`<div>
      <div style="height: 5000px"></div>
      ${dois.map((doi) => html`<p style="height: 80px"><impact-badge doi=${doi}></impact-badge></p>`)}
    </div>`,
  );
  const badges = [...root.querySelectorAll('impact-badge')];
  // As long as an answer takes, were one asked for.
  await fetch('/package.json');
  expect(requests).to.deep.equal([]);
  expect(badges[0]!.getAttribute('state')).to.equal('idle');
  expect(badges[0]!.shadowRoot === null).to.equal(true);

  scrollTo(badges[0]!);
  await ready(badges[0]!);
  const openalex = () => requests.filter((url) => url.includes('api.openalex.org'));
  expect(openalex()).to.have.length(1);
  expect(new URL(openalex()[0]!).searchParams.get('filter')!.split('|')).to.have.length(100);
  expect(badges[99]!.shadowRoot === null).to.equal(true);

  scrollTo(badges[99]!);
  await ready(badges[99]!);
  expect(text(badges[99]!)).to.contain('5 citations');
  expect(openalex()).to.have.length.below(3);
});

it('asks at once when told to be eager', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  const root = mount(html`
    <div>
      <div style="height: 5000px"></div>
      <impact-badge doi="10.5555/a" loading="eager"></impact-badge>
    </div>
  `);
  await ready(root.querySelector('impact-badge')!);
  window.scrollTo(0, 0);
});
