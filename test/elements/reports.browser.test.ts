import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LateElement } from '../../src/elements/late-element.js';
import type { Evidence } from '../../src/model/evidence.js';
import { configure } from '../../src/page/settings.js';
import { countedBy } from '../support/findings.js';
import { mount } from '../support/mount.js';
import { others, requests, resetNetwork, startNetwork, stopNetwork } from '../support/network.js';

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  configure({ providers: '' });
});
afterEach(() => {
  for (const id of ['kept', 'reported']) document.getElementById(id)?.remove();
});
after(stopNetwork);

function keep(id: string, content: object): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = JSON.stringify(content);
  document.body.append(script);
}

function keepWork(): void {
  const cited = {
    ...countedBy('openalex', 24),
    series: [
      { from: '2024', until: '2024', value: 9 },
      { from: '2025', until: '2025', value: 15 },
    ],
  };
  keep('kept', {
    ...{ format: 'impact-badges-snapshot', version: 1, generated: '2026-11-22T09:30:00Z' },
    asked: ['openalex'],
    works: {
      'doi:10.5555/a': {
        work: { identifiers: ['doi:10.5555/a'], title: 'A made-up work' },
        ...{ notices: [], noticesChecked: { state: 'not-checked', providers: [] } },
        findings: [cited],
      },
    },
  });
}

const followers = { title: 'Camp on Facebook', method: 'platform-statistics', unit: 'followers' };
const entries: readonly Evidence[] = [
  { kind: 'event', title: 'Kidney health day', date: '2025-06-14', place: 'KE', count: 240 },
  { kind: 'social-page', ...followers, date: '2025-06-01', count: 148 },
  { kind: 'social-page', ...followers, date: '2026-01-12', count: 512 },
];
const report = (given: readonly Evidence[] = entries) =>
  keep('reported', {
    ...{ format: 'impact-badges-evidence', version: 1, reportedBy: 'Camp office' },
    entries: given,
  });

const text = ({ shadowRoot }: Element) =>
  (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const says = (element: Element, what: string) =>
  waitUntil(() => text(element).includes(what), `never said: ${what}`, { timeout: 9000 });

it('puts what was reported at the same time beside the counts, and adds it to none', async () => {
  keepWork();
  report();
  const timeline = mount<LateElement>(
    html`<impact-timeline doi="10.5555/a" src="#kept" evidence="#reported"></impact-timeline>`,
  );
  await says(timeline, 'Kidney health day');
  expect(text(timeline)).to.match(
    /14 June 2025 · Event · Kidney health day.*Coincides with: .*15.*Reported by Camp office/,
  );
  expect(text(timeline)).not.to.match(/2[56]\d citations|39 citations/);
});

it('tells before and after what was reported as an event, and of what a counter showed nothing of the kind', async () => {
  keepWork();
  report();
  const timeline = mount<LateElement>(
    html`<impact-timeline doi="10.5555/a" src="#kept" evidence="#reported"></impact-timeline>`,
  );
  await says(timeline, 'Kidney health day');
  const tables = [...timeline.shadowRoot!.querySelectorAll('details[part=around]')];
  expect(tables.length).to.equal(1);
  expect(tables[0]!.textContent.replace(/\s+/g, ' ')).to.match(
    /Before and after, by source: Kidney health day .*2024 9\D*2025 15\D*2026 not yet known/,
  );
});

it('draws what a counter showed as a series of its own, each reading in a table', async () => {
  keepWork();
  report();
  const timeline = mount<LateElement>(
    html`<impact-timeline doi="10.5555/a" src="#kept" evidence="#reported"></impact-timeline>`,
  );
  await says(timeline, 'Camp on Facebook');
  const series = timeline.shadowRoot!.querySelector('[part=reported]')!;
  expect(series.textContent.replace(/\s+/g, ' ')).to.match(
    /Reported by the authors.*512 followers, 12 January 2026 Reported by Camp office.*1 June 2025 ?148 followers/,
  );
  expect(series.querySelectorAll('.readings svg').length).to.equal(2);
  // Followers are none of what coincides.
  expect(text(timeline)).not.to.match(/· Note · Camp on Facebook/);
});

it('shows on a map, in a layer of its own, where what was reported took place', async () => {
  keepWork();
  report();
  const map = mount<LateElement>(
    html`<impact-map doi="10.5555/a" src="#kept" evidence="#reported"></impact-map>`,
  );
  await says(map, 'Reported from 1 country');
  expect(text(map)).to.match(/Kenya ?1 /);
  expect(text(map)).to.contain('Places are those that people wrote into their reports.');
  expect([...requests, ...others]).to.deep.equal([]);
});

it('draws nothing of a file that holds a private entry, and says so', async () => {
  keepWork();
  report([...entries, { kind: 'letter', title: 'From a girl', date: '2025-07-01', place: 'PE' }]);
  const page = mount(
    html`<div>
      <impact-timeline doi="10.5555/a" src="#kept" evidence="#reported"></impact-timeline>
      <impact-map doi="10.5555/a" src="#kept" evidence="#reported"></impact-map>
    </div>`,
  );
  for (const element of page.querySelectorAll('impact-timeline, impact-map')) {
    await says(element, 'Nothing of this evidence is shown: 1 of its entries is not for everyone.');
    expect(text(element)).not.to.match(/Kidney|Kenya|girl|Peru/);
  }
});

it('takes up another file when the page names one', async () => {
  keepWork();
  report();
  const timeline = mount<LateElement>(
    html`<impact-timeline doi="10.5555/a" src="#kept" evidence="#nowhere"></impact-timeline>`,
  );
  await says(timeline, 'The evidence could not be shown');
  timeline.setAttribute('evidence', '#reported');
  await says(timeline, 'Kidney health day');
  expect(text(timeline)).not.to.contain('could not be shown');
});
