import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { ImpactBadge } from '../../src/elements/impact-badge/element.js';
import { consent } from '../../src/page/consent.js';
import { bringBy, parts } from '../../src/page/parts.js';
import { configure, settings } from '../../src/page/settings.js';
import { listen, opener, panel, settled, text } from '../support/badges.js';
import { countedBy } from '../support/findings.js';
import { mount } from '../support/mount.js';
import {
  answer,
  beyond,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../support/network.js';

const real = parts()!;

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  const figures = { '10.5555/held': 900, '10.5555/b': 7, '10.5555/c': 8 };
  answer({ openalex: figures, crossref: figures, opencitations: { '10.5555/b': 5 } });
});
afterEach(() => bringBy(real));
after(stopNetwork);

/** Holds one work, which was cited 145 times on 22 November 2026, and is cited more by now. */
const snapshot = JSON.stringify({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-22T09:30:00Z',
  asked: ['openalex', 'wikipedia'],
  works: {
    'doi:10.5555/held': {
      work: { identifiers: ['doi:10.5555/held'] },
      notices: [],
      noticesChecked: { state: 'none-found', providers: ['openalex'] },
      findings: [countedBy('openalex', 145), countedBy('wikipedia', 2, 'wikipedia-pages')],
    },
  },
});

const held = html`<impact-badge doi="10.5555/held"></impact-badge>`;
const other = html`<impact-badge doi="10.5555/b"></impact-badge>`;

/** The badges of a page that has the snapshot. */
function show(template: TemplateResult): ImpactBadge[] {
  const page = mount(html`
    <div>
      <script type="application/json" id="figures">${snapshot}</script>
      ${template}
    </div>
  `);
  return [...page.querySelectorAll('impact-badge')];
}

const mixed = html`<impact-config
  source="mixed"
  snapshot="#figures"
  providers="openalex crossref datacite opencitations wikipedia"
></impact-config>`;
const arcs = (badge: ImpactBadge) =>
  [...badge.shadowRoot!.querySelectorAll('svg path')].map((arc) => arc.classList[1]);
const askedAbout = (doi: string) =>
  [...requests, ...beyond].filter((url) => decodeURIComponent(url).includes(doi));

it('shows what the snapshot holds, and asks providers about the rest alone', async () => {
  const [first, second] = show(html`${mixed}${held}${other}`);
  await settled(first!);
  await settled(second!);
  expect(text(first!)).to.contain('145 citations, OpenAlex, 22 November 2026');
  expect(arcs(first!)).to.deep.equal(['encyclopedias', 'scholarly']);
  expect(text(second!)).to.contain('7 citations, OpenAlex, 12 January 2026');
  expect(askedAbout('10.5555/held')).to.deep.equal([]);
  expect(askedAbout('10.5555/b')).not.to.deep.equal([]);
});

it('asks providers about all where the snapshot can’t be had, and tells the page’s owner', async () => {
  const { warned } = listen();
  const [badge] = show(
    html`<impact-config source="mixed" snapshot="#gone"></impact-config>${held}`,
  );
  await settled(badge!);
  expect(text(badge!)).to.contain('900 citations, OpenAlex, 12 January 2026');
  await waitUntil(() => warned.length);
  expect(warned).to.deep.equal([
    'impact-badges: src="#gone" names no element. Write src="#id" of a script in this page.',
  ]);
});

it('asks providers where no snapshot is named, or what reads it can’t be brought', async () => {
  const { warned } = listen();
  const [first] = show(html`<impact-config source="mixed"></impact-config>${held}`);
  await settled(first!);
  expect(text(first!)).to.contain('900 citations');
  await waitUntil(() => warned.length);
  expect(warned).to.deep.equal([
    'impact-badges: No snapshot is named. Write snapshot="…" beside source="…", or src.',
  ]);
  bringBy({ ...real, snapshot: () => Promise.reject(new Error('no such part')) });
  const [second] = show(html`${mixed}${other}`);
  await settled(second!);
  expect(text(second!)).to.contain('7 citations');
});

it('reads a badge’s own snapshot first, and asks providers only where the page says so', async () => {
  const own = html`
    <impact-badge doi="10.5555/held" src="#figures"></impact-badge>
    <impact-badge doi="10.5555/b" src="#figures"></impact-badge>
  `;
  const [, missing] = show(own);
  await settled(missing!);
  expect(text(missing!)).to.contain('Not asked');
  expect([...requests, ...beyond]).to.deep.equal([]);
  missing!.parentElement!.parentElement!.remove();
  const [known, asked] = show(html`<impact-config source="mixed"></impact-config>${own}`);
  await settled(known!);
  await settled(asked!);
  expect(text(known!)).to.contain('145 citations');
  expect(text(asked!)).to.contain('7 citations');
  expect(askedAbout('10.5555/held')).to.deep.equal([]);
});

it('means the stricter: a snapshot over mixed, mixed over direct, and the strictest for a word it does not know', () => {
  listen();
  configure({ source: 'direct' });
  const config = document.createElement('impact-config');
  document.body.append(config);
  expect(settings().source).to.equal('direct');
  config.setAttribute('source', 'mixed');
  expect(settings().source).to.equal('mixed');
  configure({ source: 'snapshot' });
  expect(settings().source).to.equal('snapshot');
  configure({ source: 'direct' });
  config.setAttribute('source', 'mixd');
  expect(settings().source).to.equal('snapshot');
  config.remove();
});

for (const way of ['click', 'manual'] as const)
  it(`shows nothing before the visitor’s yes, of the snapshot neither, with consent ${way}`, async () => {
    let read = 0;
    bringBy({
      ...real,
      snapshot: () => {
        read += 1;
        return real.snapshot();
      },
    });
    configure({ consent: way });
    const [first, second] = show(html`${mixed}${held}${other}`);
    await waitUntil(() => second!.shadowRoot?.querySelector('.box'));
    expect([first!.state, second!.state]).to.deep.equal(['idle', 'idle']);
    expect(text(first!)).not.to.match(/\d/);
    expect([read, ...requests, ...beyond]).to.deep.equal([0]);
    consent(true);
    await settled(first!);
    await settled(second!);
    expect(text(first!)).to.contain('145 citations');
    expect(text(second!)).to.contain('7 citations');
  });

it('has one ring from the first drawing on, of whom it asks where the snapshot does not hold the work', async () => {
  const [badge] = show(html`${mixed}${other}<impact-badge doi="10.5555/c"></impact-badge>`);
  const seen: string[] = [];
  await waitUntil(() => badge!.shadowRoot?.querySelector('svg'));
  const look = () => seen.push(arcs(badge!).join());
  look();
  new MutationObserver(look).observe(badge!.shadowRoot!, { subtree: true, childList: true });
  await settled(badge!);
  look();
  expect([...new Set(seen)]).to.deep.equal(['scholarly,use']);
});

it('asks nobody for the details of a work that the snapshot holds, and others for those of another', async () => {
  const [first, second] = show(html`
    ${mixed}${held}${other}<impact-badge doi="10.5555/held" omit="use"></impact-badge>
  `);
  for (const badge of [first!, second!]) await settled(badge);
  const before = requests.length;
  await open(first!);
  expect(panel(first!)!.textContent).to.contain('145 citations');
  expect([...requests.slice(before), ...beyond]).to.deep.equal([]);
  await open(second!);
  await waitUntil(() => panel(second!)!.textContent.includes('5 citations, OpenCitations'));
  expect(askedAbout('10.5555/held')).to.deep.equal([]);
});

it('asks nobody for the details of a work in the snapshot of which something is withheld', async () => {
  const [badge] = show(
    html`${mixed}<impact-badge doi="10.5555/held" omit="encyclopedias"></impact-badge>`,
  );
  await settled(badge!);
  await open(badge!);
  expect([...requests, ...beyond]).to.deep.equal([]);
});

it('calls a figure of a snapshot the last known once it is older than a month', async () => {
  const [badge] = show(html`<impact-badge doi="10.5555/old" src="#old"></impact-badge>`);
  const day = 86_400_000;
  const finding = countedBy('openalex', 3);
  const old = { ...finding.receipt, retrieved: '2025-01-02T03:04:05Z' };
  const recent = {
    ...finding.receipt,
    retrieved: new Date(Date.now() - 29 * day).toISOString(),
  };
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'old';
  script.textContent = JSON.stringify({
    ...(JSON.parse(snapshot) as object),
    // When the file was made says nothing about when its figures were given.
    generated: new Date().toISOString(),
    works: {
      'doi:10.5555/old': {
        work: { identifiers: ['doi:10.5555/old'] },
        notices: [],
        noticesChecked: { state: 'none-found', providers: ['openalex'] },
        findings: [
          { ...finding, receipt: old },
          { ...countedBy('crossref', 4), receipt: recent },
        ],
      },
    },
  });
  badge!.parentElement!.append(script);
  await settled(badge!);
  expect(text(badge!)).to.contain('3 citations, OpenAlex, 2 January 2025');
  await open(badge!);
  const details = panel(badge!)!.textContent.replace(/\s+/g, ' ');
  expect(details).to.contain('last known, 2 January 2025');
  expect(details.match(/last known/g)).to.have.length(1);
});

async function open(badge: ImpactBadge): Promise<void> {
  opener(badge)!.click();
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
}
