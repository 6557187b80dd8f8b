import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { consent } from '../../../src/page/consent.js';
import { watchIdentifier } from '../../../src/page/metadata/watch.js';
import { bringBy, parts } from '../../../src/page/parts.js';
import { configure } from '../../../src/page/settings.js';
import { listen, opener, panel, settled, text } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  beyond,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  const figures = { '10.5555/a': 145, '10.5555/b': 7 };
  answer({ openalex: figures, crossref: figures });
});
after(stopNetwork);
afterEach(() => {
  for (const tag of document.head.querySelectorAll('meta[name=citation_doi]')) tag.remove();
});

/** Says in the page's head what the page is about. */
function tag(doi: string): HTMLMetaElement {
  const made = document.createElement('meta');
  made.name = 'citation_doi';
  made.content = doi;
  document.head.append(made);
  return made;
}

const badgeOf = (template = html`<impact-badge auto></impact-badge>`) =>
  mount<ImpactBadge>(template);

/** As long as an answer takes, were one asked for. */
const aWhile = () => fetch('/package.json');

it('asks for the work that the page’s head names', async () => {
  tag('10.5555/A');
  const badge = await settled(badgeOf());
  expect(text(badge)).to.contain('145 citations, OpenAlex');
});

it('resolves loaded with the answer for the work that the head names', async () => {
  tag('10.5555/a');
  const badge = badgeOf();
  await badge.updateComplete;
  const attention = await badge.loaded;
  expect(attention?.work.identifiers).to.deep.equal(['doi:10.5555/a']);
});

it('is idle until the head names a work, and asks again when it names another', async () => {
  const badge = badgeOf();
  await badge.updateComplete;
  expect(badge.state).to.equal('idle');
  await aWhile();
  expect(requests).to.deep.equal([]);
  const meta = tag('10.5555/a');
  await settled(badge);
  expect(text(badge)).to.contain('145 citations');
  meta.content = '10.5555/b';
  await waitUntil(() => text(badge).includes('7 citations, OpenAlex'));
  expect(text(badge)).not.to.contain('145');
});

it('is invalid after 3 seconds of a head that names two works, says so, and recovers', async () => {
  const { warned } = listen();
  tag('10.5555/a');
  const second = tag('10.5555/b');
  const begun = performance.now();
  const badge = await settled(badgeOf());
  expect(performance.now() - begun).to.be.above(2900);
  expect(badge.state).to.equal('invalid');
  expect(text(badge)).not.to.match(/\d/);
  expect(requests).to.deep.equal([]);
  expect(badge.error!.name).to.equal('InvalidIdentifierError');
  await waitUntil(() => warned.length);
  expect(warned).to.have.length(1);
  expect(warned[0]).to.contain('two different works');
  expect(warned[0]).to.contain('doi:10.5555/a and doi:10.5555/b');
  second.remove();
  await waitUntil(() => badge.state === 'ready');
  expect(text(badge)).to.contain('145 citations');
});

it('is invalid after 3 seconds of a head that names no work, and shows its fallback link', async () => {
  const { warned } = listen();
  const badge = await settled(
    badgeOf(html`<impact-badge auto><a href="https://example.org/">The work</a></impact-badge>`),
  );
  expect(badge.state).to.equal('invalid');
  expect(badge.querySelector('a')!.checkVisibility()).to.equal(true);
  await waitUntil(() => warned.length);
  expect(warned[0]).to.contain('<meta name="citation_doi" content="10.…">');
  expect(requests).to.deep.equal([]);
});

for (const off of ['false', '0', 'no', 'FALSE'])
  it(`does not look into the head for auto="${off}"`, async () => {
    tag('10.5555/a');
    const badge = await settled(badgeOf(html`<impact-badge auto=${off}></impact-badge>`));
    expect(badge.state).to.equal('invalid');
    expect(text(badge)).to.contain('No identifier given');
    expect(requests).to.deep.equal([]);
  });

it('takes a readable identifier before the head’s', async () => {
  tag('10.5555/b');
  const badge = await settled(badgeOf(html`<impact-badge auto doi="10.5555/a"></impact-badge>`));
  expect(text(badge)).to.contain('145 citations');
});

it('does not guess by the head where what the author wrote can’t be read', async () => {
  tag('10.5555/a');
  const badge = badgeOf(html`<impact-badge auto doi="nonsense"></impact-badge>`);
  await settled(badge);
  expect(badge.state).to.equal('invalid');
  expect(text(badge)).to.contain('Not a DOI: nonsense');
});

it('asks nobody after a consent is taken back, whatever the head comes to name', async () => {
  configure({ consent: 'manual' });
  const meta = tag('10.5555/a');
  const badge = badgeOf();
  consent(true);
  await settled(badge);
  expect(text(badge)).to.contain('145 citations');
  consent(false);
  await waitUntil(() => badge.state === 'idle');
  const asked = requests.length + beyond.length;
  // Whoever looks later is told later.
  const told = new Promise<void>((resolve) => {
    const stop = watchIdentifier(badge, (discovery) => {
      if ('found' in discovery && discovery.found === 'doi:10.5555/b') resolve(stop());
    });
  });
  meta.content = '10.5555/b';
  await told;
  await aWhile();
  await aWhile();
  expect(requests.length + beyond.length).to.equal(asked);
  expect(badge.state).to.equal('idle');
});

it('opens details of the work that the head names', async () => {
  tag('10.5555/a');
  const badge = await settled(badgeOf());
  opener(badge)!.click();
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
  expect(panel(badge)!.querySelector('h2')!.textContent).to.equal('A made-up work, 10.5555/a');
});

it('says that it could not be reached where what reads the head is missing, and throws nothing', async () => {
  const real = parts()!;
  bringBy({ ...real, metadata: () => Promise.reject(new Error('metadata.js is missing')) });
  const badge = badgeOf();
  await waitUntil(() => badge.state === 'unavailable');
  bringBy(real);
  expect(badge.error?.message).to.equal('metadata.js is missing');
  expect(text(badge)).to.contain('Could not be reached');
  expect(requests).to.be.empty;
});
