import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { ImpactDetails } from '../../src/elements/impact-details/element.js';
import type { ImpactErrorEvent, ImpactLoadEvent } from '../../src/elements/events.js';
import { consent } from '../../src/page/consent.js';
import { bringBy, parts } from '../../src/page/parts.js';
import { configure } from '../../src/page/settings.js';
import { pageState } from '../../src/page/state.js';
import { listen } from '../support/badges.js';
import { mount } from '../support/mount.js';
import {
  answer,
  answerAll,
  beyond,
  never,
  others,
  requests,
  resetNetwork,
  serve,
  startNetwork,
  stopNetwork,
} from '../support/network.js';

const real = parts()!;

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  const figures = { '10.5555/a': 145, '10.5555/bb': 7 };
  answer({ openalex: figures, crossref: figures, opencitations: { '10.5555/a': 120 } });
});
afterEach(() => bringBy(real));
after(stopNetwork);

const text = ({ shadowRoot }: Element) => shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const asked = () => [...requests, ...beyond, ...others];

async function settled(details: ImpactDetails): Promise<ImpactDetails> {
  await waitUntil(
    () =>
      ['ready', 'empty', 'unavailable', 'invalid'].includes(details.state) &&
      details.getAttribute('aria-busy') === 'false',
    'never settled',
    { timeout: 9000 },
  );
  return details;
}

it('shows what every source says of the work, in the page itself', async () => {
  const details = await settled(mount(html`<impact-details doi="10.5555/a"></impact-details>`));
  expect(details.state).to.equal('ready');
  const said = text(details);
  expect(said).to.match(/^A made-up work, 10\.5555\/a/);
  expect(said).to.contain('145 citations, OpenAlex, last known, 12 January 2026');
  expect(said).to.contain('120 citations, OpenCitations, last known, 12 January 2026');
  expect(said).to.contain('No retraction, correction or other notice found: OpenAlex, Crossref');
  expect(details.shadowRoot!.querySelector('[part=close]') === null).to.equal(true);
});

it('asks who looks for links for all addresses that the page names, and says so of what is none', async () => {
  configure({ providers: 'openalex hypothesis' });
  serve('https://api.hypothes.is/*', () => Response.json({ total: 0, rows: [], replies: [] }));
  const details = await settled(
    mount(
      html`<impact-details
        doi="10.5555/a"
        url="https://repo.example.org/6 https://old.example.org/6"
      ></impact-details>`,
    ),
  );
  const targets = asked()
    .filter((url) => url.includes('hypothes.is/api'))
    .map((url) => new URL(url).searchParams.getAll('uri'));
  expect(targets).to.have.length(1);
  expect(targets[0]).to.include.members([
    'doi:10.5555/a',
    'https://repo.example.org/6',
    'https://old.example.org/6',
  ]);
  expect(text(details)).not.to.contain('url="');
  const wrong = await settled(
    mount(
      html`<impact-details doi="10.5555/a" url="https://repo.example.org/6 and"></impact-details>`,
    ),
  );
  expect(text(wrong)).to.contain('url="https://repo.example.org/6 and"');
});

it('tells once that all has settled, with everything it found', async () => {
  const details = mount<ImpactDetails>(html`<impact-details doi="10.5555/a"></impact-details>`);
  let count = 0;
  details.addEventListener('impact-load', () => (count += 1));
  const { attention } = await oneEvent<ImpactLoadEvent>(details, 'impact-load');
  expect(attention.findings.map(({ provider }) => provider)).to.include('opencitations');
  await details.updateComplete;
  expect(count).to.equal(1);
});

it('keeps the link between its tags until there is an answer', async () => {
  const details = mount<ImpactDetails>(
    html`<impact-details doi="10.5555/a"><a href="/a">The work</a></impact-details>`,
  );
  await details.updateComplete;
  const slotted = () => details.shadowRoot!.querySelector('slot') !== null;
  expect(slotted()).to.equal(true);
  await settled(details);
  await details.updateComplete;
  expect(slotted()).to.equal(false);
});

it('keeps the link where nobody could be reached, and says so', async () => {
  for (const provider of ['openalex', 'crossref', 'datacite', 'opencitations'] as const)
    answerAll(provider, () => Response.error());
  const details = await settled(
    mount(html`<impact-details doi="10.5555/a"><a href="/a">The work</a></impact-details>`),
  );
  expect(details.state).to.equal('unavailable');
  expect(details.shadowRoot!.querySelector('slot') === null).to.equal(false);
  expect(text(details)).to.contain('OpenAlex could not be reached.');
});

it('shows what between its tags is more than a link, and keeps showing it', async () => {
  listen();
  const details = await settled(
    mount(html`<impact-details doi="10.5555/a"><p>Read this first.</p></impact-details>`),
  );
  expect(details.shadowRoot!.querySelector('slot') === null).to.equal(false);
});

it('says what is wrong with an identifier that can’t be read, and asks nobody', async () => {
  const { warned } = listen();
  const details = mount<ImpactDetails>(html`<impact-details doi="nonsense"></impact-details>`);
  const { error } = await oneEvent<ImpactErrorEvent>(details, 'impact-error');
  expect(error.name).to.equal('InvalidIdentifierError');
  expect(details.state).to.equal('invalid');
  expect(text(details)).to.equal('Not a DOI, nonsense');
  expect(asked()).to.deep.equal([]);
  await waitUntil(() => warned.length);
  expect(warned[0]).to.contain('<impact-details doi="nonsense">');
});

it('tells of one that can’t be read beside one that can', async () => {
  listen();
  const details = await settled(
    mount(html`<impact-details doi="10.5555/a" pmid="no number"></impact-details>`),
  );
  expect(text(details)).to.contain('pmid="no number"');
});

it('asks anew when its work changes, and shows nothing of the last one', async () => {
  const details = await settled(mount(html`<impact-details doi="10.5555/a"></impact-details>`));
  details.doi = '10.5555/bb';
  await details.updateComplete;
  expect(text(details)).not.to.contain('145');
  await settled(details);
  expect(text(details)).to.contain('7 citations, OpenAlex');
});

it('asks nobody, and keeps nothing, before the visitor has said yes', async () => {
  configure({ consent: 'click' });
  const details = mount<ImpactDetails>(html`<impact-details doi="10.5555/a"></impact-details>`);
  const button = () => details.shadowRoot?.querySelector<HTMLButtonElement>('[part=consent]');
  await waitUntil(button, 'no button', { timeout: 9000 });
  expect(asked()).to.deep.equal([]);
  expect(localStorage.length).to.equal(0);
  button()!.click();
  await settled(details);
  expect(text(details)).to.contain('145 citations');
  consent(false);
  await details.updateComplete;
  expect(text(details)).not.to.contain('145');
});

it('reads a snapshot of the page and asks nobody', async () => {
  const snapshot = document.createElement('script');
  snapshot.type = 'application/json';
  snapshot.id = 'figures';
  snapshot.textContent = JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked: ['openalex'],
    works: {
      'doi:10.5555/a': {
        work: { identifiers: ['doi:10.5555/a'], title: 'Kept' },
        notices: [],
        noticesChecked: { state: 'not-checked', providers: [] },
        findings: [
          {
            measure: 'citations',
            provider: 'openalex',
            state: 'counted',
            value: 31,
            receipt: {
              link: 'https://openalex.org/W1',
              request: 'https://api.openalex.org/works/W1',
              retrieved: '2026-01-12T10:00:00Z',
              licence: 'CC0-1.0',
              attribution: 'OpenAlex',
              rule: 'cited_by_count',
              ruleVersion: '2026-08',
              scope: 'this version',
            },
          },
        ],
      },
    },
  });
  document.body.append(snapshot);
  try {
    const details = await settled(
      mount(html`<impact-details doi="10.5555/a" src="#figures"></impact-details>`),
    );
    expect(text(details)).to.contain('31 citations, OpenAlex, last known, 12 January 2026');
    expect(asked()).to.deep.equal([]);
  } finally {
    snapshot.remove();
  }
});

it('withholds what its owner omits, and names it', async () => {
  const details = await settled(
    mount(html`<impact-details doi="10.5555/a" omit="citations"></impact-details>`),
  );
  expect(text(details)).not.to.contain('145');
  expect(text(details)).to.contain('Withheld by this page: 4');
});

it('asks anew when it comes back into the page, for it had stopped', async () => {
  answerAll('openalex', never);
  const details = mount<ImpactDetails>(html`<impact-details doi="10.5555/a"></impact-details>`);
  await waitUntil(() => requests.length, 'never asked', { timeout: 9000 });
  const place = details.parentElement!;
  details.remove();
  await Promise.resolve();
  answer({ openalex: { '10.5555/a': 146 } });
  place.append(details);
  await settled(details);
  expect(text(details)).to.contain('146 citations, OpenAlex');
});

it('shows the link and warns once where its second half can’t be had', async () => {
  const { warned } = listen();
  bringBy({ ...real, rest: () => Promise.reject(new Error('offline')) });
  const details = mount<ImpactDetails>(
    html`<impact-details doi="10.5555/a"><a href="/a">The work</a></impact-details>`,
  );
  await waitUntil(() => warned.length);
  expect(details.shadowRoot!.querySelector('slot') === null).to.equal(false);
  expect(warned[0]).to.contain('offline');
});

it('says that the work could not be looked up where what reads the page’s metadata can’t be had', async () => {
  const { warned } = listen();
  bringBy({ ...real, metadata: () => Promise.reject(new Error('No metadata.')) });
  const details = mount<ImpactDetails>(html`<impact-details auto></impact-details>`);
  await oneEvent(details, 'impact-error');
  expect(details.state).to.equal('unavailable');
  expect(text(details)).to.contain('Could not be reached');
  await waitUntil(() => warned.length);
  expect(warned[0]).to.contain('No metadata.');
});

it('leaves nothing behind when it has gone before its second half came', async () => {
  let bring!: () => void;
  const held = new Promise<void>((resolve) => (bring = resolve));
  bringBy({ ...real, rest: () => held.then(() => real.rest()) });
  const before = pageState().listeners.size;
  const details = mount<ImpactDetails>(html`<impact-details doi="10.5555/a"></impact-details>`);
  await waitUntil(() => details.shadowRoot);
  const place = details.parentElement!;
  details.remove();
  bring();
  await waitUntil(() => details.content);
  await details.updateComplete;
  expect(pageState().listeners.size).to.equal(before);
  expect(asked()).to.deep.equal([]);
  place.append(details);
  await settled(details);
  expect(text(details)).to.contain('145 citations');
});
