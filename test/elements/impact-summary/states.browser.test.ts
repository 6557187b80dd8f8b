import { expect, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import '../../../src/define.js';
import type { ImpactSummary } from '../../../src/elements/impact-summary/element.js';
import { configure } from '../../../src/page/settings.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  never,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
after(stopNetwork);

const sources = ['openalex', 'crossref'] as const;
const circumstances = {
  zeros: () => answer({ openalex: { '10.5555/a': 0 }, crossref: { '10.5555/a': 0 } }),
  failed: () => sources.forEach((each) => answerAll(each, () => HttpResponse.error())),
  loading: () => sources.forEach((each) => answerAll(each, never)),
};

/** The part that is open, as it is read, once it is as settled as it can be. */
async function told(
  state: keyof typeof circumstances,
  { view = 'profile', tab, facts }: { view?: string; tab?: string; facts?: string },
): Promise<string> {
  resetNetwork();
  configure({ providers: 'openalex crossref' });
  circumstances[state]();
  const summary = mount<ImpactSummary>(
    html`<impact-summary
      loading="eager"
      view=${view}
      facts=${facts ?? ''}
      from="2021"
      until="2024"
      works="10.5555/a"
    ></impact-summary>`,
  );
  const panel = () => summary.shadowRoot?.querySelector('[part=panel]');
  const isReady = () =>
    state === 'loading'
      ? /0 of 1 works? looked up/.test(summary.shadowRoot!.textContent)
      : summary.getAttribute('aria-busy') === 'false';
  await waitUntil(() => Boolean(panel()) && isReady(), 'nothing is shown', { timeout: 8000 });
  if (tab) summary.shadowRoot!.querySelector<HTMLElement>(`#tab-${tab}`)!.click();
  await summary.updateComplete;
  const text = () => panel()!.textContent.replace(/\s+/g, ' ').trim();
  if (state === 'loading')
    await waitUntil(() => text().includes('Looking it up…'), `nothing is told but: ${text()}`);
  return text();
}

describe('of a chosen work', () => {
  it('a 0 is told as a 0', async () => {
    const text = await told('zeros', { view: 'tenure' });
    expect(text).to.include('Citations: 0 citations (OpenAlex');
    expect(text).to.not.include('No work has a number');
  });
  it('a failure is told as a failure', async () => {
    const text = await told('failed', { view: 'tenure' });
    expect(text).to.include('OpenAlex: Could not be reached');
    expect(text).to.include('Crossref: Could not be reached');
    expect(text).to.not.include('No work has a number');
  });
  it('no more is told before there is an answer than that it is looked up', async () => {
    expect(await told('loading', { view: 'tenure' })).to.equal('10.5555/a Looking it up…');
  });
  it('a fact that was to be told and has no number is not left out', async () => {
    const facts = 'citations@openalex posts';
    expect(await told('failed', { view: 'tenure', facts })).to.include(
      'Citations: OpenAlex: Could not be reached',
    );
    const text = await told('zeros', { view: 'tenure', facts });
    expect(text).to.include('Citations: 0 citations (OpenAlex');
    expect(text).to.match(/Posts: Not asked/i);
  });
});

it('says in a list of publications who could not be reached', async () => {
  expect(await told('failed', { view: 'cv' })).to.include('OpenAlex: Could not be reached');
  expect(await told('zeros', { view: 'cv' })).to.not.include('Could not be reached');
});

it('names in an award period who failed', async () => {
  expect(await told('failed', { view: 'grant' })).to.include(
    'OpenAlex: 1 work without a usable answer.',
  );
});

it('does not take those who failed for those who have nothing', async () => {
  const failure = 'OpenAlex: 1 work without a usable answer.';
  expect(await told('failed', { tab: 'mentions' })).to.include(failure);
  expect(await told('failed', { view: 'engagement' })).to.include(failure);
  const use = await told('failed', { view: 'repository' });
  expect(use.split(failure).length).to.equal(2);
  expect(use).to.not.include('No repository or platform');
});

for (const [name, part] of Object.entries({
  'the overview': {},
  mentions: { tab: 'mentions' },
  sources: { tab: 'sources' },
  works: { tab: 'works' },
  'an award period': { view: 'grant' },
  'what is new': { view: 'engagement' },
  use: { view: 'repository' },
  publications: { view: 'cv' },
}))
  it(`says of ${name} that it is looked up, and of nothing that it is not there or not known`, async () => {
    const text = await told('loading', part);
    expect(text).to.not.match(/No source|No repository|not known|In what kind of place/);
  });
