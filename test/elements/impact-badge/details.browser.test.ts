import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { consent } from '../../../src/page/consent.js';
import { bringBy, parts } from '../../../src/page/parts.js';
import { configure } from '../../../src/page/settings.js';
import { listen, opener, panel, settled, text } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  beyond,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

const real = parts()!;

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  const figures = { '10.5555/a': 145, '10.5555/b': 7 };
  answer({ openalex: figures, crossref: figures, opencitations: { '10.5555/a': 120 } });
});
afterEach(() => bringBy(real));
after(stopNetwork);

/** Two badges of different works, so that neither is alone on its page. */
async function two(
  first = html`<impact-badge doi="10.5555/a"></impact-badge>`,
): Promise<[ImpactBadge, ImpactBadge]> {
  const page = mount(html`<div>${first}<impact-badge doi="10.5555/b"></impact-badge></div>`);
  const [one, other] = page.querySelectorAll('impact-badge');
  return [await settled(one!), await settled(other!)];
}

async function open(badge: ImpactBadge): Promise<HTMLElement> {
  opener(badge)!.focus();
  opener(badge)!.click();
  // The first time, it is brought as many small files.
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
  return panel(badge)!;
}

const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const expanded = (badge: ImpactBadge) => opener(badge)!.getAttribute('aria-expanded');
const closeButton = (badge: ImpactBadge) =>
  panel(badge)!.querySelector<HTMLElement>('[part=close]')!;

it('is a button that says what it opens, and that it is closed', async () => {
  const [badge] = await two();
  const button = opener(badge)!;
  expect(said(button)).to.match(/^145 citations, OpenAlex.* Show details$/);
  expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
  expect(expanded(badge)).to.equal('false');
  expect(panel(badge) === null).to.equal(true);
});

it('opens a dialog named after the work, which has the focus and may be asked for its part', async () => {
  const [badge] = await two();
  const dialog = await open(badge);
  expect(expanded(badge)).to.equal('true');
  expect(dialog.getAttribute('role')).to.equal('dialog');
  expect(dialog.getAttribute('aria-label')).to.equal('A made-up work, 10.5555/a');
  expect(badge.shadowRoot!.activeElement === dialog).to.equal(true);
  expect(dialog.matches(':popover-open')).to.equal(true);
  expect(dialog.querySelector('[part=details]') === null).to.equal(false);
});

it('is gone from the shadow root once it is closed, and the button has the focus again', async () => {
  const [badge] = await two();
  const sheets = badge.shadowRoot!.adoptedStyleSheets.length;
  for (let round = 0; round < 3; round += 1) {
    await open(badge);
    closeButton(badge).focus();
    closeButton(badge).click();
    expect(panel(badge) === null).to.equal(true);
    expect(expanded(badge)).to.equal('false');
    expect(badge.shadowRoot!.activeElement === opener(badge)).to.equal(true);
    expect(badge.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  }
});

it('closes when the badge is pressed again', async () => {
  const [badge] = await two();
  await open(badge);
  opener(badge)!.click();
  await waitUntil(() => panel(badge) === null);
  expect(expanded(badge)).to.equal('false');
});

it('opens one panel, however fast it is pressed', async () => {
  for (const details of ['popover', 'inline'] as const) {
    const [badge] = await two(
      html`<impact-badge doi="10.5555/a" details=${details}></impact-badge>`,
    );
    opener(badge)!.click();
    opener(badge)!.click();
    await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
    await waitUntil(() => opener(badge)!.getAttribute('aria-busy') === null);
    // A popover tells of its closing in a task of its own.
    await fetch('/package.json');
    expect(badge.shadowRoot!.querySelectorAll('.panel')).to.have.length(1);
    expect(expanded(badge)).to.equal('true');
    badge.parentElement!.remove();
  }
});

it('asks OpenCitations only once details are open, and shows what it says', async () => {
  const [badge] = await two();
  expect(beyond).to.deep.equal([]);
  const asked = requests.length;
  const details = await open(badge);
  await waitUntil(() => said(details).includes('120 citations, OpenCitations'));
  expect(said(details)).to.contain('145 citations, OpenAlex');
  expect(said(details)).to.contain('145 citations, Crossref');
  expect(beyond.map((url) => decodeURIComponent(url))).to.deep.equal([
    'https://api.opencitations.net/index/v2/citation-count/doi:10.5555/a',
  ]);
  expect(requests).to.have.length(asked);
});

it('asks who registered a DOI only where neither Crossref nor DataCite knows it', async () => {
  answer({ openalex: { '10.5555/a': 1, '10.5555/b': 2 }, agencies: { '10.5555/a': 'JaLC' } });
  const [badge] = await two();
  const details = await open(badge);
  await waitUntil(() => said(details).includes('Registered with JaLC'));
  const agency = beyond.filter((url) => url.endsWith('/agency'));
  expect(agency.map((url) => decodeURIComponent(url))).to.deep.equal([
    'https://api.crossref.org/works/10.5555/a/agency',
  ]);
});

it('asks no one again when it is opened again', async () => {
  const [badge] = await two();
  await waitUntil(async () => said(await open(badge)).includes('OpenCitations'));
  await waitUntil(() => said(panel(badge)!).includes('120 citations'));
  const asked = requests.length + beyond.length;
  closeButton(badge).click();
  const again = await open(badge);
  await waitUntil(() => said(again).includes('120 citations'));
  expect(requests.length + beyond.length).to.equal(asked);
});

it('changes nothing in the badge when it opens, when answers come, and when it closes', async () => {
  const [badge] = await two();
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records)
      changes.push(`${(target as Element).className} ${type} ${attributeName}`);
  });
  const box = badge.shadowRoot!.querySelector('.box')!;
  const watched = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const node of box.querySelectorAll('svg, .text')) observer.observe(node, watched);
  observer.observe(opener(badge)!, { subtree: true, childList: true, characterData: true });
  const details = await open(badge);
  await waitUntil(() => said(details).includes('120 citations'));
  closeButton(badge).click();
  await badge.updateComplete;
  observer.disconnect();
  expect(changes).to.deep.equal([]);
  expect(text(badge)).not.to.contain('120');
});

it('closes the details of one badge when those of another open', async () => {
  const [one, other] = await two();
  await open(one);
  await open(other);
  await waitUntil(() => panel(one) === null);
  expect(expanded(one)).to.equal('false');
  expect(expanded(other)).to.equal('true');
  expect(said(panel(other)!)).to.contain('7 citations, OpenAlex');
});

for (const [name, template] of [
  ['an attribute', html`<impact-badge doi="10.5555/a" details="inline"></impact-badge>`],
  ['a property', html`<impact-badge doi="10.5555/a" .details=${'inline'}></impact-badge>`],
] as const)
  it(`opens in the page’s flow when ${name} says inline, and moves what is below it`, async () => {
    const [badge, other] = await two(template);
    const before = badge.getBoundingClientRect().height;
    const details = await open(badge);
    expect(details.getAttribute('role')).to.equal('region');
    expect(details.hasAttribute('popover')).to.equal(false);
    expect(badge.getBoundingClientRect().height).to.be.above(before + 50);
    expect(badge.shadowRoot!.activeElement === details).to.equal(true);
    await open(other);
    expect(panel(badge) === null).to.equal(false);
    details.focus();
    details.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(panel(badge) === null).to.equal(true);
    expect(badge.getBoundingClientRect().height).to.equal(before);
    expect(badge.shadowRoot!.activeElement === opener(badge)).to.equal(true);
  });

it('is text without a button when details are none', async () => {
  const [badge] = await two(html`<impact-badge doi="10.5555/a" details="none"></impact-badge>`);
  expect(badge.shadowRoot!.querySelector('button') === null).to.equal(true);
  expect(text(badge)).to.contain('145 citations, OpenAlex, 12 January 2026');
  expect(text(badge)).not.to.contain('Show details');
});

it('has no button before there is anything to open, and none where the work is invalid', async () => {
  answer({});
  const badge = await settled(
    mount<ImpactBadge>(html`<impact-badge doi="nonsense"></impact-badge>`),
  );
  expect(opener(badge) === null).to.equal(true);
});

it('has no button before the visitor’s yes, and closes when it is taken back', async () => {
  configure({ consent: 'click' });
  const badge = mount<ImpactBadge>(html`<impact-badge doi="10.5555/a"></impact-badge>`);
  await waitUntil(() => badge.shadowRoot?.querySelector('[part=consent]'));
  expect(opener(badge) === null).to.equal(true);
  consent(true);
  await settled(badge);
  await open(badge);
  consent(false);
  await waitUntil(() => badge.state === 'idle');
  await badge.updateComplete;
  expect(opener(badge) === null).to.equal(true);
  expect(panel(badge) === null).to.equal(true);
});

it('closes when the badge leaves the page, and opens again when it is back', async () => {
  const [badge] = await two();
  await open(badge);
  const parent = badge.parentElement!;
  badge.remove();
  expect(panel(badge) === null).to.equal(true);
  parent.append(badge);
  await settled(badge);
  expect(expanded(badge)).to.equal('false');
  await open(badge);
  expect(panel(badge)!.matches(':popover-open')).to.equal(true);
});

it('closes when the badge comes to be about another work', async () => {
  const [badge] = await two();
  await open(badge);
  badge.doi = '10.5555/b';
  await waitUntil(() => text(badge).includes('7 citations'));
  expect(panel(badge) === null).to.equal(true);
  expect(expanded(badge)).to.equal('false');
});

for (const [name, leave] of [
  ['leaves the page', (badge: ImpactBadge) => badge.remove()],
  ['comes to be about another work', (badge: ImpactBadge) => (badge.doi = '10.5555/b')],
] as const)
  it(`does not open, and says nothing is wrong, when the badge ${name} while details are on their way`, async () => {
    const { warned } = listen();
    const [badge] = await two();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    bringBy({ ...real, rest: () => held.then(() => real.rest()) });
    const parent = badge.parentElement!;
    opener(badge)!.click();
    leave(badge);
    await badge.updateComplete;
    release();
    // As long as details take to open.
    await fetch('/package.json');
    await fetch('/package.json');
    expect(panel(badge) === null).to.equal(true);
    if (!badge.isConnected) parent.append(badge);
    await settled(badge);
    expect(text(badge)).not.to.contain('could not be reached');
    expect(warned).to.deep.equal([]);
    bringBy(real);
    const details = await open(badge);
    expect(said(details)).to.contain(badge.doi!);
  });

it('says so when details can’t be brought, keeps its number, warns once, and tries again', async () => {
  const { warned } = listen();
  const [badge] = await two();
  let tries = 0;
  bringBy({
    ...real,
    rest: () => {
      tries += 1;
      return Promise.reject(new Error('The rest is missing, made up.'));
    },
  });
  for (const round of [1, 2]) {
    opener(badge)!.click();
    await waitUntil(() => tries === round && opener(badge)!.getAttribute('aria-busy') === null);
    await badge.updateComplete;
    expect(text(badge)).to.contain('145 citations');
    expect(said(opener(badge)!)).to.contain('145 citations, OpenAlex, 12 January 2026');
    expect(said(opener(badge)!)).to.contain('Details could not be reached.');
    expect(badge.shadowRoot!.querySelector('.text')!.textContent).to.contain(
      'Details could not be reached',
    );
    expect(expanded(badge)).to.equal('false');
  }
  await waitUntil(() => warned.length);
  expect(warned).to.deep.equal(['impact-badges: The rest is missing, made up.']);
  bringBy(real);
  await open(badge);
  await badge.updateComplete;
  expect(text(badge)).not.to.contain('could not be reached');
});

it('no longer says so of the next work', async () => {
  listen();
  const [badge] = await two();
  bringBy({ ...real, rest: () => Promise.reject(new Error('Missing again, made up.')) });
  opener(badge)!.click();
  await waitUntil(() => text(badge).includes('Details could not be reached'));
  badge.doi = '10.5555/b';
  await waitUntil(() => text(badge).includes('7 citations'));
  expect(text(badge)).not.to.contain('could not be reached');
});

for (const details of ['popover', 'inline'] as const)
  it(`has nothing for axe to find with details open, as ${details}`, async () => {
    const [badge] = await two(
      html`<impact-badge doi="10.5555/a" details=${details} variant="bar"></impact-badge>`,
    );
    const open_ = await open(badge);
    await waitUntil(() => said(open_).includes('120 citations'));
    await expect(badge).to.be.accessible();
  });

it('asks nobody for the details of a work in a snapshot', async () => {
  const [live] = await two();
  const snapshot = {
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked: ['openalex', 'crossref'],
    works: { 'doi:10.5555/a': live.attention },
  };
  const page = mount(html`
    <div>
      <script type="application/json" id="kept">${JSON.stringify(snapshot)}</script>
      <impact-badge doi="10.5555/a" src="#kept"></impact-badge>
    </div>
  `);
  const badge = await settled(page.querySelector('impact-badge')!);
  const asked = requests.length + beyond.length;
  const details = await open(badge);
  expect(said(details)).to.contain('145 citations, OpenAlex');
  expect(details.querySelector('[role=status]')!.textContent.trim()).to.equal('');
  // As long as an answer takes, were one asked for.
  await fetch('/package.json');
  expect(requests.length + beyond.length).to.equal(asked);
});

it('asks nobody for the details of an attention it was given', async () => {
  const [live] = await two();
  const asked = requests.length + beyond.length;
  const badge = mount<ImpactBadge>(
    html`<impact-badge .attention=${live.attention}></impact-badge>`,
  );
  await waitUntil(() => badge.shadowRoot && opener(badge));
  const details = await open(badge);
  expect(said(details)).to.contain('145 citations, OpenAlex');
  await fetch('/package.json');
  expect(requests.length + beyond.length).to.equal(asked);
});

it('asks in details only whom the badge allows', async () => {
  const [badge] = await two(
    html`<impact-badge doi="10.5555/a" providers="openalex"></impact-badge>`,
  );
  const details = await open(badge);
  await waitUntil(() => details.querySelector('[role=status]')!.textContent.trim() === '');
  expect(beyond).to.deep.equal([]);
  expect(said(details)).not.to.contain('OpenCitations');
});

it('says who failed in the details, and shows the others', async () => {
  answerAll('opencitations', () => new Response(null, { status: 500 }));
  const [badge] = await two();
  const details = await open(badge);
  await waitUntil(() => said(details).includes('OpenCitations had a fault'));
  expect(said(details)).to.contain('145 citations, OpenAlex');
});

it('lets no event of its own out while details are open', async () => {
  const [badge] = await two();
  const events: string[] = [];
  for (const type of ['impact-load', 'impact-update', 'impact-empty', 'impact-error'])
    document.body.addEventListener(type, () => events.push(type));
  const details = await open(badge);
  await waitUntil(() => said(details).includes('120 citations'));
  closeButton(badge).click();
  await badge.updateComplete;
  expect(events).to.deep.equal([]);
});
