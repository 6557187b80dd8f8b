import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LateElement } from '../../src/elements/late-element.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import { configure } from '../../src/page/settings.js';
import { listen } from '../support/badges.js';
import { countedBy } from '../support/findings.js';
import { mount } from '../support/mount.js';
import { others, requests, resetNetwork, startNetwork, stopNetwork } from '../support/network.js';

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  configure({ providers: '' });
});
afterEach(() => document.getElementById('kept')?.remove());
after(stopNetwork);

/** Lets the page hold a snapshot of one made-up work. */
function keep(findings: readonly Finding[], notices: Attention['notices'] = []): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'kept';
  script.textContent = JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-22T09:30:00Z',
    asked: [...new Set(findings.map(({ provider }) => provider))],
    works: {
      'doi:10.5555/a': {
        work: { identifiers: ['doi:10.5555/a'], title: 'A made-up work' },
        notices,
        noticesChecked: { state: notices.length ? 'found' : 'not-checked', providers: [] },
        findings,
      },
    },
  });
  document.body.append(script);
}

const citing: Finding = {
  ...countedBy('openalex', 2, 'countries-citing'),
  places: [
    { country: 'BR', value: 12 },
    { country: 'DE', value: 7 },
  ],
  located: { n: 19, of: 24 },
};
const downloads: Finding = {
  ...countedBy('dspace', 60, 'downloads'),
  places: [
    { country: 'KE', value: 41 },
    { country: 'FR', value: 19 },
  ],
};
const cited: Finding = {
  ...countedBy('openalex', 24),
  series: [
    { from: '2024', until: '2024', value: 9 },
    { from: '2025', until: '2025', value: 15 },
  ],
};

const text = ({ shadowRoot }: Element) => shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

async function drawn(element: LateElement, part: string): Promise<LateElement> {
  await waitUntil(() => element.shadowRoot?.querySelector(`[part=${part}]`), 'never drawn', {
    timeout: 9000,
  });
  return element;
}

it('draws on a map, and as a table, from where a work is cited, and asks nobody for it', async () => {
  keep([citing]);
  const map = await drawn(
    mount(html`<impact-map doi="10.5555/a" src="#kept"></impact-map>`),
    'map',
  );
  expect(text(map)).to.contain('Authors with affiliations in 2 countries (19 of 24 citing works');
  expect(text(map)).to.match(/Brazil\s*12\s*Germany\s*7/);
  expect(map.shadowRoot!.querySelectorAll('svg path').length).to.be.greaterThan(150);
  expect([...requests, ...others]).to.deep.equal([]);
});

it('never mixes who cites with who downloads: the reader chooses, or the page', async () => {
  keep([citing, downloads]);
  const map = await drawn(
    mount(html`<impact-map doi="10.5555/a" src="#kept" layer="downloads"></impact-map>`),
    'map',
  );
  expect(text(map)).to.contain('Downloaded from 2 countries');
  expect(text(map)).to.match(/Kenya\s*41\s*France\s*19/);
  expect(text(map)).not.to.contain('Brazil');
  const button = [...map.shadowRoot!.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === 'Citing works',
  )!;
  button.click();
  await map.updateComplete;
  expect(text(map)).to.match(/Brazil\s*12\s*Germany\s*7/);
  expect(text(map)).not.to.contain('Kenya');
});

it('names no country where the page’s owner wants none', async () => {
  keep([citing]);
  const map = await drawn(
    mount(html`<impact-map doi="10.5555/a" src="#kept" countries="off"></impact-map>`),
    'map',
  );
  expect(text(map)).not.to.match(/Brazil|Germany/);
  expect(map.shadowRoot!.querySelector('svg') === null).to.equal(true);
});

it('tells of a retraction before any number, on the map as on the timeline', async () => {
  keep(
    [citing, cited],
    [{ kind: 'retraction', link: 'https://doi.org/10.5555/r', provider: 'crossref' }],
  );
  const page = mount(
    html`<div>
      <impact-map doi="10.5555/a" src="#kept"></impact-map>
      <impact-timeline doi="10.5555/a" src="#kept"></impact-timeline>
    </div>`,
  );
  for (const part of ['map', 'timeline']) {
    const element = await drawn(page.querySelector<LateElement>(`impact-${part}`)!, part);
    expect(text(element)).to.match(/^Retracted/);
  }
});

it('draws over time what a source says of years, in the time that the page asks for', async () => {
  keep([cited]);
  const timeline = await drawn(
    mount(html`<impact-timeline doi="10.5555/a" src="#kept" from="2025"></impact-timeline>`),
    'timeline',
  );
  expect(text(timeline)).to.contain('2025');
  expect(text(timeline)).to.contain('15 citations');
  expect(text(timeline)).not.to.contain('24 citations');
});

it('puts the page’s own annotations beside the counts, does not show them twice, and does not complain of them', async () => {
  const { warned } = listen();
  keep([cited]);
  const timeline = await drawn(
    mount(
      html`<impact-timeline doi="10.5555/a" src="#kept">
        <time datetime="2025-06-14" data-kind="talk">Talk at the town hall</time>
      </impact-timeline>`,
    ),
    'timeline',
  );
  expect(text(timeline)).to.contain('Talk at the town hall');
  expect(timeline.shadowRoot!.querySelector('slot') === null).to.equal(true);
  expect(warned).to.deep.equal([]);
});

it('tells before and after a day that the page names, a number only where the source has told it all', async () => {
  keep([cited]);
  const timeline = await drawn(
    mount(
      html`<impact-timeline doi="10.5555/a" src="#kept">
        <time datetime="2025-06-14" data-kind="talk">Talk at the town hall</time>
        <time datetime="2024-02-01" data-kind="press release">A release</time>
        <time datetime="2025-07-01" data-kind="newsletter">A newsletter</time>
        <time datetime="last summer" data-kind="talk">Another talk</time>
        <time datetime="2025-08-01" data-until="2025-02-01" data-kind="event">An open day</time>
      </impact-timeline>`,
    ),
    'timeline',
  );
  const told = [...timeline.shadowRoot!.querySelectorAll('[part=annotations] li')].map((item) =>
    [...item.querySelectorAll('.around td')].map((cell) =>
      cell.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
  const open = (year: number) =>
    `${year} not yet known: ends on 31 Dec ${year}, after the source answered`;
  expect(told).to.deep.equal([
    ['2023 not known: figures begin with 2024', '2024 9', '2025 15'],
    ['2024 9', '2025 15', open(2026)],
    [],
    ['2024 9', '2025 15', open(2026)],
    [],
  ]);
});

it('goes through the periods by keyboard, and reads each', async () => {
  keep([cited]);
  const timeline = await drawn(
    mount(html`<impact-timeline doi="10.5555/a" src="#kept" until="2025"></impact-timeline>`),
    'timeline',
  );
  const slider = timeline.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
  expect(slider.getAttribute('aria-valuetext')).to.contain('2025');
  slider.value = '0';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await timeline.updateComplete;
  expect(slider.getAttribute('aria-valuetext')).to.contain('2024');
  expect(slider.getAttribute('aria-valuetext')).to.contain('9');
});

it('speaks Spanish in a Spanish page', async () => {
  keep([citing]);
  const map = await drawn(
    mount(html`<impact-map lang="es" doi="10.5555/a" src="#kept"></impact-map>`),
    'map',
  );
  expect(text(map)).to.contain('Alemania');
});
