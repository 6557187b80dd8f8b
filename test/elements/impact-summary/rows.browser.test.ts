import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactSummary } from '../../../src/elements/impact-summary/element.js';
import { configure } from '../../../src/page/settings.js';
import { mount } from '../../support/mount.js';

const count = 230;
/** The newest first: each is a year older than the one before it. */
const titles = Array.from({ length: count }, (_, at) => `Study ${at}`);

/** A snapshot of so many works; the oldest is retracted, so that its row is unlike all before it. */
function hold(): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.id = 'many';
  script.textContent = JSON.stringify({
    ...{ format: 'impact-badges-snapshot', version: 1, generated: '2026-11-12T10:00:00Z' },
    asked: ['openalex'],
    works: Object.fromEntries(
      titles.map((title, at) => {
        const doi = `doi:10.5555/study${at}`;
        const work = { identifiers: [doi], title, year: 2000 - at, type: 'article' };
        const link = `https://doi.org/10.5555/study${at}`;
        const retraction = { kind: 'retraction', provider: 'openalex', link };
        const notices = at === count - 1 ? [retraction] : [];
        const state = notices.length ? 'found' : 'none-found';
        const noticesChecked = { state, providers: ['openalex'] };
        return [doi, { work, notices, noticesChecked, findings: [] }];
      }),
    ),
  });
  document.body.append(script);
}

before(async function () {
  // What reads files is put into one file when it is first asked for.
  this.timeout(60_000);
  await import('../../../src/intake/imports.js');
  configure({ providers: 'openalex' });
  hold();
});
after(() => document.querySelector('#many')!.remove());

async function shown(view = 'profile'): Promise<ImpactSummary> {
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" view=${view} src="#many"></impact-summary>`,
  );
  const isSettled = () =>
    summary.getAttribute('aria-busy') === 'false' &&
    summary.shadowRoot!.querySelector('[part=summary]') !== null;
  await waitUntil(isSettled, 'nothing has settled', { timeout: 8000 });
  return summary;
}

async function works(): Promise<ImpactSummary> {
  const summary = await shown();
  summary.shadowRoot!.querySelector<HTMLElement>('#tab-works')!.click();
  await have(summary, 100);
  return summary;
}

/** Waits until so many rows stand there. */
const have = (summary: ImpactSummary, count: number) =>
  waitUntil(() => rows(summary).length === count, `there are no ${count} rows`, { timeout: 8000 });

const rows = ({ shadowRoot }: ImpactSummary) => [
  ...shadowRoot!.querySelectorAll('.works tbody > tr, .list > li'),
];
const names = (summary: ImpactSummary) =>
  rows(summary).map((row) => row.querySelector('a')!.textContent);
const rest = ({ shadowRoot }: ImpactSummary) => shadowRoot!.querySelector<HTMLElement>('.rest');
const status = ({ shadowRoot }: ImpactSummary) =>
  shadowRoot!.querySelector('.panel [role=status]')!.textContent.trim();

async function showAll(summary: ImpactSummary): Promise<void> {
  rest(summary)!.querySelector('button')!.click();
  await have(summary, count);
}

/** Types into the search field, and waits until so many rows are left. */
async function search(summary: ImpactSummary, query: string, found: number): Promise<void> {
  const field = summary.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await have(summary, found);
}

it('shows a hundred rows first, then all in their order', async () => {
  const summary = await works();
  expect(names(summary)).to.deep.equal(titles.slice(0, 100));
  expect(rest(summary)!.querySelector('span')!.textContent).to.equal('100 of 230 shown');
  await showAll(summary);
  expect(names(summary)).to.deep.equal(titles);
  expect(rest(summary) === null).to.equal(true);
});

it('leaves rows and columns where they are while more rows come', async () => {
  const summary = await works();
  const widths = () =>
    [...summary.shadowRoot!.querySelectorAll('.works thead th')].map(
      (head) => head.getBoundingClientRect().width,
    );
  const [before, first] = [widths(), rows(summary).slice(0, 100)];
  const changed: number[] = [];
  const changes = new MutationObserver((records) =>
    changed.push(...records.map(({ target }) => first.indexOf(target as Element))),
  );
  for (const row of first)
    changes.observe(row, { attributes: true, childList: true, subtree: true });
  await showAll(summary);
  expect(widths()).to.deep.equal(before);
  // Only the row that has been given the focus.
  expect(changed).to.deep.equal([99]);
  expect(rows(summary).slice(0, 100)).to.deep.equal(first);
});

for (const view of ['profile', 'cv'])
  it(`gives the focus of the button that shows all to the row above it, in the ${view}`, async () => {
    const summary = await (view === 'cv' ? shown('cv') : works());
    await have(summary, 100);
    const last = rows(summary).at(-1)!;
    const button = rest(summary)!.querySelector('button')!;
    button.focus();
    await showAll(summary);
    expect(button.isConnected).to.equal(false);
    expect(summary.shadowRoot!.activeElement === last).to.equal(true);
  });

it('finds what is searched for among all rows, says how much, and keeps the focus', async () => {
  const summary = await works();
  expect(status(summary)).to.equal('');
  await showAll(summary);
  const { shadowRoot } = summary;
  const told = shadowRoot!.querySelector('.panel [role=status]');
  await search(summary, '22', 12);
  // 22, 122, and 220 to 229.
  expect(names(summary)).to.deep.equal(titles.filter((title) => title.includes('22')));
  expect(status(summary)).to.equal('12 of 230 match.');
  expect(shadowRoot!.activeElement!.matches('input[type=search]')).to.equal(true);
  await search(summary, 'nowhere', 0);
  expect(rows(summary)).to.deep.equal([]);
  expect(status(summary)).to.equal('Nothing here matches.');
  await search(summary, '', 100);
  expect(names(summary)).to.deep.equal(titles.slice(0, 100));
  expect(status(summary)).to.equal('');
  // What is called out stands in one and the same element.
  expect(shadowRoot!.querySelector('.panel [role=status]') === told).to.equal(true);
});
