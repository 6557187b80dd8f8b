import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import type { Advice } from '../../../src/page/complaint.js';
import { bringBy, parts } from '../../../src/page/parts.js';
import { configure } from '../../../src/page/settings.js';
import { listen, settled } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import { answer, resetNetwork, startNetwork, stopNetwork } from '../../support/network.js';

const real = parts()!;

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
});
afterEach(() => bringBy(real));
after(stopNetwork);

// A warning is given once for a page, so that each test here has texts of its own.

/** Long enough for a sentence to be brought and told. */
const brought = async () => {
  await parts()!.advice();
  await fetch('/package.json');
};

it('warns once of each text that can’t be read, however many badges hold it, and says how to write it', async () => {
  const { warned } = listen();
  const page = mount(
    html`<div>${['x1', 'x1', 'x2', 'x1'].map((doi) => html`<impact-badge doi=${doi}></impact-badge>`)}</div>`,
  );
  for (const badge of page.querySelectorAll('impact-badge')) await settled(badge);
  await brought();
  expect(warned).to.have.members([
    'impact-badges: <impact-badge doi="x1"> can\'t be read. Write it like doi="10.7717/peerj.4375".',
    'impact-badges: <impact-badge doi="x2"> can\'t be read. Write it like doi="10.7717/peerj.4375".',
  ]);
});

it('tells once, after the first complaint, what shows what every badge knows', async () => {
  // A copy of its own, that has heard no complaint yet.
  const anew = '../../../src/page/advice.ts?anew';
  const { advice } = (await import(anew)) as { advice: Advice };
  const { warned, informed } = listen();
  advice.complain('identifier', ['doi', 'w1']);
  expect(warned).to.have.length(1);
  expect(informed).to.deep.equal([
    'impact-badges: ImpactBadges.report() shows what every badge knows.',
  ]);
  advice.complain('identifier', ['doi', 'w2']);
  expect(warned).to.have.length(2);
  expect(informed).to.have.length(1);
});

it('warns of a headline that names no count, and shows the usual one', async () => {
  const { warned } = listen();
  const badge = await settled(
    mount<ImpactBadge>(html`<impact-badge doi="10.5555/a" headline="score"></impact-badge>`),
  );
  await brought();
  expect(badge.state).to.equal('ready');
  expect(warned).to.deep.equal([
    'impact-badges: headline="score" names no count. Write citations or citations@crossref.',
  ]);
});

it('says nothing of a badge that has all it needs', async () => {
  const { warned, informed } = listen();
  await settled(mount<ImpactBadge>(html`<impact-badge doi="10.5555/a"></impact-badge>`));
  await brought();
  expect([...warned, ...informed]).to.deep.equal([]);
});

for (const [name, quiet] of [
  ['a config', html`<impact-config quiet></impact-config>`],
  ['a config that says true', html`<impact-config quiet="true"></impact-config>`],
] as const)
  it(`says nothing at all where ${name} wants quiet`, async () => {
    const { warned } = listen();
    const page = mount(
      html`<div>${quiet}<impact-badge doi=${`y of ${name}`}></impact-badge></div>`,
    );
    await settled(page.querySelector('impact-badge')!);
    await brought();
    expect(warned).to.deep.equal([]);
  });

it('speaks where a config says that it is not to be quiet', async () => {
  const { warned } = listen();
  const page = mount(
    html`<div><impact-config quiet="false"></impact-config><impact-badge doi="z1"></impact-badge></div>`,
  );
  await settled(page.querySelector('impact-badge')!);
  await brought();
  expect(warned).to.have.length(1);
});

it('says nothing at all where configure wants quiet', async () => {
  const { warned } = listen();
  configure({ quiet: 'true' });
  await settled(mount<ImpactBadge>(html`<impact-badge doi="y3"></impact-badge>`));
  await brought();
  expect(warned).to.deep.equal([]);
});

it('is quiet where a script says so with a value of another kind', async () => {
  const { warned } = listen();
  configure({ quiet: true } as unknown as { quiet: string });
  const badge = await settled(mount<ImpactBadge>(html`<impact-badge doi="y6"></impact-badge>`));
  await brought();
  expect(badge.state).to.equal('invalid');
  expect(warned).to.deep.equal([]);
});

it('stays quiet when it is told to, even where the sentences can’t be brought', async () => {
  const { warned } = listen();
  configure({ quiet: 'true' });
  bringBy({ ...real, advice: () => Promise.reject(new Error('No advice, made up.')) });
  await settled(mount<ImpactBadge>(html`<impact-badge doi="y4"></impact-badge>`));
  await fetch('/package.json');
  expect(warned).to.deep.equal([]);
});

it('names what is wrong where the sentences can’t be brought', async () => {
  const { warned } = listen();
  bringBy({ ...real, advice: () => Promise.reject(new Error('No advice, made up.')) });
  await settled(mount<ImpactBadge>(html`<impact-badge doi="y5"></impact-badge>`));
  await waitUntil(() => warned.length);
  expect(warned).to.have.length(1);
  expect(warned[0]).to.match(/^impact-badges: .*doi.*y5/);
});

it('reports every badge of the page with what each provider said', async () => {
  const page = mount(html`
    <div>
      <impact-badge doi="10.5555/a" providers="openalex crossref"></impact-badge>
      <impact-badge doi="nothing at all"></impact-badge>
    </div>
  `);
  for (const badge of page.querySelectorAll('impact-badge')) await settled(badge);
  const advice = await real.advice();
  let rows: readonly Readonly<Record<string, unknown>>[] = [];
  const { table } = console;
  console.table = (given: typeof rows) => (rows = given);
  advice.report();
  console.table = table;
  expect(rows).to.deep.equal([
    {
      work: 'doi:10.5555/a',
      state: 'ready',
      provider: 'openalex',
      measure: 'citations',
      finding: 145,
      reason: '',
      retrieved: '2026-01-12T10:00:00Z',
    },
    {
      work: 'doi:10.5555/a',
      state: 'ready',
      provider: 'crossref',
      measure: 'citations',
      finding: 140,
      reason: '',
      retrieved: '2026-01-12T10:00:00Z',
    },
    {
      work: '<impact-badge doi="nothing at all" state="invalid" aria-busy="false">',
      state: 'invalid',
    },
  ]);
});
