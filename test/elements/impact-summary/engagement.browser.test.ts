import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactSummary } from '../../../src/elements/impact-summary/element.js';
import { configure } from '../../../src/page/settings.js';
import { mount } from '../../support/mount.js';

const receipt = (provider: string) => ({
  link: `https://${provider}.example/`,
  request: `https://${provider}.example/`,
  licence: 'CC0-1.0',
  attribution: provider,
  ...{ rule: 'count', ruleVersion: '1', scope: 'this version' },
  retrieved: '2026-11-12T10:00:00Z',
});
const finding = (measure: string, provider: string, value: number, more: object = {}) => ({
  ...{ measure, provider, state: 'counted', value, ...more },
  receipt: receipt(provider),
});
const page = (name: string) => ({ title: name, link: `https://en.wikipedia.org/wiki/${name}` });
const pages = (...names: string[]) =>
  finding('wikipedia-pages', 'wikipedia', names.length, { items: names.map(page) });

/** The page's snapshot from now on. */
function hold(works: Readonly<Record<string, readonly object[]>>): void {
  document.querySelector('#engaged')?.remove();
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.id = 'engaged';
  script.textContent = JSON.stringify({
    ...{ format: 'impact-badges-snapshot', version: 1, generated: '2026-11-12T10:00:00Z' },
    asked: ['openalex', 'wikipedia'],
    works: Object.fromEntries(
      Object.entries(works).map(([name, findings]) => {
        const doi = `doi:10.5555/${name}`;
        const work = { identifiers: [doi], title: `Work ${name}`, year: 2020 };
        const noticesChecked = { state: 'none-found', providers: ['openalex'] };
        return [doi, { work, notices: [], noticesChecked, findings }];
      }),
    ),
  });
  document.body.append(script);
}

const words = (summary: ImpactSummary, part = 'panel') =>
  (summary.shadowRoot?.querySelector(`[part=${part}]`)?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
const button = (summary: ImpactSummary, name: string) =>
  [...summary.shadowRoot!.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );

/** A visit of a page with the summary, until what was seen before is known. */
async function visit(): Promise<ImpactSummary> {
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" view="engagement" src="#engaged"></impact-summary>`,
  );
  await waitUntil(() => words(summary, 'since'), 'nothing is known of the last visit', {
    timeout: 8000,
  });
  return summary;
}

before(async function () {
  // What reads files is put into one file when it is first asked for.
  this.timeout(60_000);
  await import('../../../src/intake/imports.js');
});
beforeEach(() => configure({ providers: 'openalex wikipedia' }));
after(() => document.querySelector('#engaged')?.remove());

it('shows what is new since the last visit once the reader wants that remembered, and forgets it', async () => {
  hold({ a: [finding('citations', 'openalex', 12), pages('One')] });
  const first = await visit();
  expect(words(first)).not.to.include('New since');
  button(first, 'Remember what stands here')!.click();
  await first.updateComplete;
  expect(words(first, 'since')).to.include('Nothing has changed in what was asked both times.');
  // The button that was pressed is still there, with another name, so that focus stays.
  expect(Boolean(button(first, 'I have seen this'))).to.equal(true);
  first.remove();

  hold({
    a: [finding('citations', 'openalex', 15), pages('One', 'Two')],
    b: [finding('citations', 'openalex', 4)],
  });
  const second = await visit();
  const rows = [...second.shadowRoot!.querySelectorAll('[part=since] [part=table] tbody tr')].map(
    (row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()),
  );
  expect(rows.map(([title, ...rest]) => [title, ...rest.slice(-2)])).to.deep.equal([
    ['Two', 'Wikipedia', 'Work a'],
    ['Work a', '12', '15'],
    ['Work a', '1', '2'],
  ]);
  expect(words(second, 'since')).to.include('1 work was not on the list then.');
  await expect(second).to.be.accessible();
  button(second, 'Forget it')!.click();
  await second.updateComplete;
  expect(second.shadowRoot!.activeElement?.textContent?.trim()).to.equal(
    'Remember what stands here',
  );
  second.remove();

  const third = await visit();
  expect(words(third, 'since')).not.to.include('New since');
});

it('keeps nothing where the page’s owner lets nothing be kept, and does not offer to', async () => {
  configure({ cache: 'session' });
  hold({ a: [finding('citations', 'openalex', 12)] });
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" view="engagement" src="#engaged"></impact-summary>`,
  );
  await waitUntil(() => words(summary).includes('last twelve months'));
  await waitUntil(() => summary.getAttribute('aria-busy') === 'false');
  expect(Boolean(button(summary, 'Remember what stands here'))).to.equal(false);
  configure({ cache: 'persistent' });
});

it('tells the owner what can be mended, of which works, and nothing that raises a count', async () => {
  hold({
    a: [finding('open-access', 'openalex', 0, { status: 'closed' })],
    b: [finding('open-access', 'openalex', 1, { status: 'gold' })],
  });
  const summary = await visit();
  const steps = [...summary.shadowRoot!.querySelectorAll('[part=steps] > li')];
  expect(steps.length).to.equal(1);
  expect(words(summary, 'steps')).to.include('No free copy is known of 1 work.');
  expect(
    [...steps[0]!.querySelectorAll('details li')].map((each) => each.textContent),
  ).to.deep.equal(['Work a']);
});
