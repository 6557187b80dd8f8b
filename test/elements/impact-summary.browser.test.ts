import { expect, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import '../../src/define.js';
import type { ImpactListEvent } from '../../src/elements/collection/list-event.js';
import type { ImpactSummary } from '../../src/elements/impact-summary/element.js';
import { configure } from '../../src/page/settings.js';
import { mount } from '../support/mount.js';
import {
  answer,
  answerAll,
  others,
  requests,
  resetNetwork,
  serve,
  startNetwork,
  stopNetwork,
} from '../support/network.js';

before(async function () {
  // What reads files is put into one file when it is first asked for.
  this.timeout(60_000);
  await import('../../src/intake/imports.js');
  await startNetwork();
});
beforeEach(() => {
  resetNetwork();
  configure({ providers: 'openalex crossref' });
});
afterEach(() => {
  for (const script of document.querySelectorAll('body > script[type="text/plain"]'))
    script.remove();
});
after(stopNetwork);

const shownIn = (summary: ImpactSummary) =>
  summary.shadowRoot?.querySelector<HTMLElement>('[part=summary]');

/** All words that are shown, with white space as one space. */
function text(summary: ImpactSummary): string {
  return (shownIn(summary)?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

async function settled(summary: ImpactSummary): Promise<void> {
  await waitUntil(
    () => text(summary).length > 0 && summary.getAttribute('aria-busy') === 'false',
    'nothing has settled',
    { timeout: 8000 },
  );
}

async function shown(template: ReturnType<typeof html>): Promise<ImpactSummary> {
  const summary = mount<ImpactSummary>(template);
  await settled(summary);
  return summary;
}

async function open(summary: ImpactSummary, tab: string): Promise<void> {
  summary.shadowRoot!.querySelector<HTMLElement>(`#tab-${tab}`)!.click();
  await summary.updateComplete;
}

/** The cells of the open table, row by row. */
function cells(summary: ImpactSummary): string[][] {
  return [...summary.shadowRoot!.querySelectorAll('[part=table] tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

function inline(id: string, content: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.id = id;
  script.textContent = content;
  document.body.append(script);
}

const finding = (measure: string, provider: string, value: number, more: object = {}) => ({
  ...{ measure, provider, state: 'counted', value, ...more },
  receipt: {
    link: `https://${provider}.example/`,
    request: `https://${provider}.example/`,
    licence: 'CC0-1.0',
    attribution: provider,
    rule: 'count',
    ruleVersion: '1',
    scope: 'this version',
    retrieved: '2026-11-12T10:00:00Z',
  },
});

const held = (works: Record<string, { title: string; year: number; findings: object[] }>) =>
  JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-12T10:00:00Z',
    asked: ['openalex'],
    works: Object.fromEntries(
      Object.entries(works).map(([doi, { title, year, findings }]) => [
        `doi:${doi}`,
        {
          work: { identifiers: [`doi:${doi}`], title, year, type: 'article' },
          notices: [],
          noticesChecked: { state: 'none-found', providers: ['openalex'] },
          findings,
        },
      ]),
    ),
  });

it('adds the counts of each provider, and adds no provider to another', async () => {
  answer({
    openalex: { '10.5555/a': 3, '10.5555/bb': 40 },
    crossref: { '10.5555/a': 2, '10.5555/bb': 30 },
  });
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a doi:10.5555/bb"></impact-summary>`,
  );
  expect(summary.state).to.equal('ready');
  expect(text(summary)).to.include('2 works looked up');
  // 3 + 40, and 2 + 30.
  expect(cells(summary).map((row) => row.slice(0, 4))).to.deep.equal([
    ['Citations', 'OpenAlex', '43', '2 of 2'],
    ['Citations', 'Crossref', '32', '2 of 2'],
  ]);
});

it('says at least where a provider does not know every work', async () => {
  answer({ openalex: { '10.5555/a': 3, '10.5555/bb': 4 }, crossref: { '10.5555/a': 2 } });
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a 10.5555/bb"></impact-summary>`,
  );
  expect(cells(summary).map((row) => row.slice(1, 3))).to.deep.equal([
    ['OpenAlex', '7'],
    ['Crossref', 'at least 2'],
  ]);
  expect(cells(summary)[1]![3]).to.equal('1 of 2');
});

it('is unavailable, and shows no number, where nobody can be reached', async () => {
  answerAll('openalex', () => HttpResponse.error());
  answerAll('crossref', () => HttpResponse.error());
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a"></impact-summary>`,
  );
  expect(summary.state).to.equal('unavailable');
  expect(text(summary)).to.include('No source has a number for these works yet.');
  await open(summary, 'works');
  expect(text(summary)).to.include('OpenAlex: Could not be reached');
  await open(summary, 'sources');
  expect(summary.shadowRoot!.querySelector('[part=table] thead')!.textContent).to.include('Failed');
});

it('says on the overview who failed, and of each work why', async () => {
  answerAll('openalex', () => HttpResponse.json({ results: 'nonsense' }));
  answerAll('crossref', () => HttpResponse.error());
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a 10.5555/bb"></impact-summary>`,
  );
  expect(text(summary)).to.include('OpenAlex: 2 works without a usable answer');
  expect(text(summary)).to.include('Crossref: 2 works without a usable answer');
  await open(summary, 'works');
  expect(text(summary)).to.include('Crossref: Could not be reached');
  expect(text(summary)).to.not.include('OpenAlex: Could not be reached');
});

it('calls an old figure the last known, and no work looked up that nobody can be asked about', async () => {
  const [year] = new Date(Date.now() - 400 * 86_400_000).toISOString().split('-');
  const old = finding('citations', 'openalex', 7);
  old.receipt.retrieved = `${year}-01-05T10:00:00Z`;
  inline('held', held({ '10.5555/a': { title: 'One', year: 2020, findings: [old] } }));
  const tenure = await shown(
    html`<impact-summary loading="eager" view="tenure" src="#held"></impact-summary>`,
  );
  expect(text(tenure)).to.match(/last known/i);
  inline('titles', '@article{a, title = {One}, doi = {10.5555/a}}\n@article{b, title = {Two}}');
  answer({ openalex: { '10.5555/a': 3 } });
  const listed = await shown(html`<impact-summary loading="eager" src="#titles"></impact-summary>`);
  expect(text(listed)).to.include('1 work looked up');
  expect(text(listed)).to.include('1 work has no identifier');
});

it('takes works from links and elements between its tags, which stand until it is drawn', async () => {
  answer({ openalex: { '10.5555/a': 1, '10.5555/bb': 2 } });
  const summary = await shown(
    html`<impact-summary loading="eager"
      ><a href="https://doi.org/10.5555/a">One</a><span doi="10.5555/bb"></span
    ></impact-summary>`,
  );
  expect(cells(summary)[0]!.slice(0, 3)).to.deep.equal(['Citations', 'OpenAlex', '3']);
  expect(summary.querySelector('a')!.checkVisibility()).to.equal(false);
});

it('names what it can’t read, and a view that is not there', async () => {
  answer({ openalex: { '10.5555/a': 1 } });
  const summary = await shown(
    html`<impact-summary loading="eager" view="card" works="10.5555/a nonsense"></impact-summary>`,
  );
  expect(text(summary)).to.include('Can’t be read: nonsense');
  expect(text(summary)).to.include('There is no view “card”.');
});

it('is invalid without a work, and asks nobody', async () => {
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" orcid="0000-0000-0000-0000"></impact-summary>`,
  );
  await waitUntil(() => summary.state === 'invalid');
  expect(others.length + requests.length).to.equal(0);
});

it('asks nothing before a visitor has said yes', async () => {
  configure({ consent: 'click' });
  answer({ openalex: { '10.5555/a': 5 } });
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" works="10.5555/a"></impact-summary>`,
  );
  const button = () => summary.shadowRoot?.querySelector<HTMLElement>('[part="consent"]');
  await waitUntil(button);
  expect(requests.length).to.equal(0);
  button()!.click();
  await settled(summary);
  expect(cells(summary)[0]![2]).to.equal('5');
});

it('shows retractions before any number', async () => {
  const retracted = {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.5555/a',
    display_name: 'A withdrawn claim',
    publication_year: 2020,
    type: 'article',
    cited_by_count: 9,
    is_retracted: true,
  };
  answer({});
  answerAll('openalex', () => HttpResponse.json({ ...retracted, results: [retracted] }));
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a"></impact-summary>`,
  );
  const words = text(summary);
  expect(words).to.include('Retracted, A withdrawn claim');
  expect(words.indexOf('Retracted')).to.be.below(words.indexOf('In numbers'));
});

it('tells once when all have settled', async () => {
  answer({ openalex: { '10.5555/a': 1, '10.5555/bb': 2 } });
  const loads: number[] = [];
  const summary = mount<ImpactSummary>(
    html`<impact-summary
      loading="eager"
      works="10.5555/a 10.5555/bb"
      @impact-load=${(event: Event) =>
        loads.push((event as unknown as ImpactListEvent).attentions.length)}
    ></impact-summary>`,
  );
  await waitUntil(() => loads.length > 0);
  await settled(summary);
  expect(loads).to.deep.equal([2]);
});

it('lists what a broken BibTeX file names, tells the broken entries by line, and asks about the rest', async () => {
  inline(
    'library',
    `@article{a, title = {One}, doi = {10.5555/a}, year = 2020}
@article{b, title = {Two}, doi = {not a doi}}
@article{c, title = {Three}, doi = {10.5555/cc}, year = 2021}
`,
  );
  answer({ openalex: { '10.5555/a': 3, '10.5555/cc': 4 } });
  const summary = await shown(
    html`<impact-summary loading="eager" src="#library"></impact-summary>`,
  );
  // 3 + 4; the third is known by its title alone, and nobody can be asked about it.
  expect(cells(summary)[0]!.slice(1, 3)).to.deep.equal(['OpenAlex', 'at least 7']);
  expect(text(summary)).to.include('1 entry of the file can’t be read.');
  await open(summary, 'sources');
  expect(text(summary)).to.include('Line 2: "not a doi" can\'t be read as a DOI');
});

it('shows what its owner took out and put in, and why', async () => {
  inline('choices', '- 10.5555/bb # another person\n+ 10.5555/cc');
  answer({ openalex: { '10.5555/a': 3, '10.5555/bb': 40, '10.5555/cc': 5 } });
  const summary = await shown(
    html`<impact-summary
      loading="eager"
      works="10.5555/a 10.5555/bb"
      choices="#choices"
    ></impact-summary>`,
  );
  // 3 + 5.
  expect(cells(summary)[0]![2]).to.equal('8');
  expect(text(summary)).to.include('Taken out by the owner: 1 work.');
  await open(summary, 'sources');
  expect(text(summary)).to.include('The owner’s reason: another person');
});

it('reads a snapshot without asking anybody, and opens all numbers of a work in it', async () => {
  inline(
    'held',
    held({
      '10.5555/a': { title: 'One', year: 2020, findings: [finding('citations', 'openalex', 7)] },
    }),
  );
  const summary = await shown(html`<impact-summary loading="eager" src="#held"></impact-summary>`);
  await open(summary, 'works');
  expect(cells(summary)).to.deep.equal([
    ['One', '2020', 'article', '7 citations, OpenAlex, 12 Nov 2026All numbers of this work'],
  ]);
  const more = summary.shadowRoot!.querySelector<HTMLElement>('tbody button')!;
  more.click();
  const details = () => summary.shadowRoot!.querySelector('impact-details');
  await waitUntil(() => details()?.state === 'ready', 'no details', { timeout: 8000 });
  expect(more.getAttribute('aria-expanded')).to.equal('true');
  expect(others.length + requests.length).to.equal(0);
});

it('is gone through by keys, and finds works whatever their accents', async () => {
  inline(
    'held',
    held({
      '10.5555/a': {
        title: 'Über Flüsse',
        year: 2020,
        findings: [finding('citations', 'openalex', 7)],
      },
      '10.5555/bb': {
        title: 'On rain',
        year: 2021,
        findings: [finding('citations', 'openalex', 1)],
      },
    }),
  );
  const summary = await shown(html`<impact-summary loading="eager" src="#held"></impact-summary>`);
  const root = summary.shadowRoot!;
  const tab = root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!;
  tab.focus();
  tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await summary.updateComplete;
  expect(root.querySelector('[role=tab][aria-selected=true]')!.textContent).to.equal('Works');
  expect(root.activeElement!.id).to.equal('tab-works');
  expect(cells(summary).map(([title]) => title)).to.deep.equal(['On rain', 'Über Flüsse']);
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = 'uber flusse';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(() => cells(summary).length === 1, 'nothing has been searched for');
  expect(cells(summary).map(([title]) => title)).to.deep.equal(['Über Flüsse']);
});

it('offers no order by a count unless its owner turns that on', async () => {
  inline(
    'held',
    held({
      '10.5555/a': { title: 'One', year: 2020, findings: [finding('citations', 'openalex', 7)] },
      '10.5555/bb': { title: 'Two', year: 2021, findings: [finding('citations', 'openalex', 70)] },
    }),
  );
  const orders = (summary: ImpactSummary) =>
    [...summary.shadowRoot!.querySelectorAll('option')].map((option) => option.value);
  const plain = await shown(html`<impact-summary loading="eager" src="#held"></impact-summary>`);
  await open(plain, 'works');
  expect(orders(plain)).to.not.include('citations@openalex');
  const sorted = await shown(
    html`<impact-summary loading="eager" src="#held" sort="counts"></impact-summary>`,
  );
  await open(sorted, 'works');
  expect(orders(sorted)).to.include('citations@openalex');
});

it('tells a committee of five works and three facts at most, in the owner’s words and order', async () => {
  const findings = [
    finding('citations', 'openalex', 7),
    finding('wikipedia-pages', 'wikipedia', 2),
    finding('posts', 'bluesky', 3),
    finding('downloads', 'datacite', 40),
  ];
  inline(
    'held',
    held(
      Object.fromEntries(
        [...'abcdefg'].map((letter) => [
          `10.5555/${letter}`,
          { title: `Work ${letter}`, year: 2020, findings },
        ]),
      ),
    ),
  );
  const summary = await shown(
    html`<impact-summary
      loading="eager"
      view="tenure"
      src="#held"
      facts="wikipedia-pages citations@openalex posts downloads nonsense"
    ></impact-summary>`,
  );
  const chosen = [...summary.shadowRoot!.querySelectorAll('.chosen > li')];
  expect(chosen.map((work) => work.querySelector('h3')!.textContent)).to.deep.equal(
    [...'abcde'].map((letter) => `Work ${letter}`),
  );
  expect(chosen[0]!.querySelectorAll('ul li').length).to.equal(3);
  expect(text(summary)).to.include('the first 5 of 7');
  expect(text(summary)).to.include('“nonsense” is no measure.');
  expect(text(summary)).to.not.include('Highlights');
});

it('cuts an award’s period by whole years and gives no lifetime total for a part', async () => {
  const series = [2019, 2020, 2021, 2022].map((year, at) => ({
    from: String(year),
    until: String(year),
    value: [5, 6, 7, 8][at],
  }));
  inline(
    'held',
    held({
      '10.5555/a': {
        title: 'One',
        year: 2019,
        findings: [
          finding('citations', 'openalex', 26, { series }),
          finding('downloads', 'datacite', 99),
        ],
      },
    }),
  );
  const summary = await shown(
    html`<impact-summary
      loading="eager"
      view="grant"
      src="#held"
      from="2020-06"
      until="2021"
    ></impact-summary>`,
  );
  // 5 before; 6 + 7 within; 8 after; of the downloads only the whole is known.
  expect(cells(summary).map((row) => row.slice(2))).to.deep.equal([
    ['5', '13', '8', '26'],
    ['–', '–', '–', '99'],
  ]);
  expect(text(summary)).to.include('whole years are told: 2020–2021');
});

it('stops between lots of works, and goes on', async () => {
  const dois = Array.from({ length: 150 }, (_, at) => `10.5555/w${at}`);
  answer({ openalex: Object.fromEntries(dois.map((doi) => [doi, 1])) });
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" works=${dois.join(' ')}></impact-summary>`,
  );
  const button = () => summary.shadowRoot?.querySelector<HTMLElement>('.progress button');
  await waitUntil(button, 'no button', { timeout: 8000 });
  button()!.click();
  await waitUntil(() => text(summary).includes('Stopped at 100 of 150 works.'), 'goes on', {
    timeout: 8000,
  });
  button()!.click();
  await settled(summary);
  expect(cells(summary)[0]![3]).to.match(/^150 of 150/);
});

it('asks those who answer for one work at a time when a button says so, and keeps the reader’s place', async () => {
  answer({ openalex: { '10.5555/a': 10, '10.5555/bb': 5 } });
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a 10.5555/bb"></impact-summary>`,
  );
  const ofOne = () => others.filter((url) => url.includes('/works/doi:10.5555%2Fa?'));
  expect(ofOne()).to.deep.equal([]);
  const button = [...summary.shadowRoot!.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === 'Ask them about 2 works',
  )!;
  button.focus();
  button.click();
  await waitUntil(() => ofOne().length === 1 && !button.isConnected, 'never asked', {
    timeout: 8000,
  });
  expect(summary.shadowRoot!.activeElement?.id).to.equal('panel');
});

it('takes no link of something at the same time for one of the works', async () => {
  answer({ openalex: { '10.5555/a': 10, '10.5555/talk': 5 } });
  const summary = await shown(
    html`<impact-summary loading="eager" works="10.5555/a">
      <time datetime="2021-05-02" data-kind="talk"
        ><a href="https://doi.org/10.5555/talk">A talk that was recorded</a></time
      >
    </impact-summary>`,
  );
  expect(text(summary)).to.contain('1 work');
  expect([...requests, ...others].filter((url) => url.includes('talk'))).to.deep.equal([]);
});

it('shows a timeline and a map of several works, which are elements of their own too', async () => {
  const places = [
    { country: 'PE', value: 4 },
    { country: 'DE', value: 2 },
  ];
  inline(
    'held',
    held({
      '10.5555/a': {
        title: 'One',
        year: 2019,
        findings: [
          finding('citations', 'openalex', 6, {
            series: [{ from: '2020', until: '2020', value: 6 }],
          }),
          finding('countries-citing', 'openalex', 2, { places, located: { n: 6, of: 6 } }),
        ],
      },
      '10.5555/bb': {
        title: 'Two',
        year: 2019,
        findings: [
          finding('citations', 'openalex', 9, {
            series: [{ from: '2020', until: '2020', value: 9 }],
          }),
          finding('countries-citing', 'openalex', 1, {
            places: [{ country: 'PE', value: 9 }],
            located: { n: 9, of: 9 },
          }),
        ],
      },
    }),
  );
  const summary = await shown(
    html`<impact-summary loading="eager" src="#held">
      <time datetime="2021-05-02" data-kind="talk">Talk at the town hall</time>
    </impact-summary>`,
  );
  await open(summary, 'timeline');
  // 6 + 9.
  await waitUntil(() => text(summary).includes('15 citations'), 'no timeline', { timeout: 8000 });
  expect(
    [...summary.shadowRoot!.querySelectorAll('.around td')].map((cell) =>
      cell.textContent.replace(/\s+/g, ' ').trim(),
    ),
  ).to.deep.equal(['2020 15', '2021 0', '2022 0']);
  await open(summary, 'map');
  await waitUntil(() => text(summary).includes('affiliations in 2 countries (15 of 15'), 'no map', {
    timeout: 8000,
  });
  const timeline = mount<HTMLElement>(
    html`<impact-timeline
      loading="eager"
      works="10.5555/a 10.5555/bb"
      src="#held"
    ></impact-timeline>`,
  );
  await waitUntil(
    () => timeline.shadowRoot?.textContent?.includes('15 citations'),
    'no timeline alone',
    { timeout: 8000 },
  );
});

it('speaks Arabic from right to left and passes axe', async () => {
  answer({ openalex: { '10.5555/a': 5 } });
  const summary = await shown(
    html`<impact-summary lang="ar" loading="eager" works="10.5555/a"></impact-summary>`,
  );
  expect(getComputedStyle(shownIn(summary)!).direction).to.equal('rtl');
  expect(text(summary)).to.include('بالأرقام');
  await expect(summary).to.be.accessible();
});

it('passes axe in each of its parts, and fits 320 pixels', async () => {
  answer({ openalex: { '10.5555/a': 5 }, crossref: { '10.5555/a': 5 } });
  const holder = mount(
    html`<div style="inline-size:320px">
      <impact-summary loading="eager" works="10.5555/a"></impact-summary>
    </div>`,
  );
  const summary = holder.querySelector('impact-summary')!;
  await settled(summary);
  for (const tab of ['highlights', 'works', 'mentions', 'sources']) {
    await open(summary, tab);
    await expect(summary).to.be.accessible();
    expect(shownIn(summary)!.scrollWidth).to.be.at.most(320);
  }
});

/** What a whole site is asked, by who answers. */
function wholeSites(): { asked: URL[] } {
  const asked: URL[] = [];
  const row = (at: number) => ({
    ns: 0,
    title: `Article ${at}`,
    url: 'https://repository.example.edu/items/6',
  });
  serve('https://*.wikipedia.org/*', ({ request }) => {
    const url = new URL(request.url);
    asked.push(url);
    const exturlusage = url.host.startsWith('en.') ? [row(1), row(2)] : [];
    const more = url.host.startsWith('de.') ? { continue: { eucontinue: '1' } } : {};
    return url.searchParams.get('list') === 'search'
      ? Response.json({ query: { searchinfo: { totalhits: 0 }, search: [] } })
      : Response.json({ query: { exturlusage }, ...more });
  });
  serve('https://api.hypothes.is/*', ({ request }) => {
    asked.push(new URL(request.url));
    return Response.json({}, { status: 500 });
  });
  serve('https://hn.algolia.com/*', ({ request }) => {
    asked.push(new URL(request.url));
    return Response.json({ hits: [], nbHits: 0, nbPages: 0 });
  });
  return { asked };
}

const partOf = (summary: ImpactSummary, part: string) =>
  (summary.shadowRoot!.querySelector(`[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ');

it('asks about a whole site once a reader looks at the mentions, and adds nothing of it to the works', async () => {
  configure({ providers: 'openalex wikipedia hypothesis hackernews' });
  const { asked } = wholeSites();
  answer({ openalex: { '10.5555/a': 3 } });
  const summary = await shown(
    html`<impact-summary
      loading="eager"
      works="10.5555/a"
      host="repository.example.edu"
      prefix="10.5555"
    ></impact-summary>`,
  );
  expect(asked).to.have.length(0);
  expect(text(summary)).not.to.include('as a whole');
  await open(summary, 'mentions');
  await waitUntil(() => partOf(summary, 'sites').includes('Hacker News'));
  await waitUntil(
    () => !partOf(summary, 'sites').includes('Asking about the whole site'),
    'the site is never told',
    { timeout: 8000 },
  );
  const said = partOf(summary, 'sites');
  expect(said).to.include('This site as a whole');
  expect(said).to.include('Nothing of it is added to the numbers of the works.');
  expect(said).to.include('Links to repository.example.edu');
  // The German edition's list goes on.
  expect(said).to.include('at least 2 Wikipedia pages, Wikipedia, ');
  expect(said).to.include('0 discussions, Hacker News, ');
  expect(said).to.include('Links to DOIs that begin with 10.5555/');
  expect(said).to.include('Hypothesis can be asked about a site, not about a DOI prefix.');
  expect(asked.filter(({ host }) => host.endsWith('wikipedia.org'))).to.have.length(8);
  expect(asked.filter(({ host }) => host === 'hn.algolia.com')).to.have.length(2);
  await open(summary, 'works');
  await open(summary, 'mentions');
  expect(asked.filter(({ host }) => host === 'hn.algolia.com')).to.have.length(2);
  await open(summary, 'highlights');
  expect(cells(summary)).to.have.length(1);
});

it('takes a site by itself, and says what can be read as none', async () => {
  configure({ providers: 'hackernews' });
  const { asked } = wholeSites();
  const summary = await shown(
    html`<impact-summary loading="eager" host="repository.example.edu localhost"></impact-summary>`,
  );
  expect(summary.state).to.equal('empty');
  await open(summary, 'mentions');
  await waitUntil(() => partOf(summary, 'sites').includes('0 discussions'));
  expect(partOf(summary, 'sites')).to.include('host="localhost" is no site.');
  expect(asked.map(({ host }) => host)).to.deep.equal(['hn.algolia.com']);
});

it('asks nobody about a site where the page shows a snapshot, and says so', async () => {
  const { asked } = wholeSites();
  inline('kept', held({ '10.5555/a': { title: 'A', year: 2020, findings: [] } }));
  const summary = await shown(
    html`<impact-summary loading="eager" src="#kept" host="repository.example.edu"></impact-summary>`,
  );
  await open(summary, 'mentions');
  expect(partOf(summary, 'sites')).to.include('this page shows a snapshot');
  expect(asked).to.have.length(0);
});

it('asks about a site only after a visitor has said yes', async () => {
  configure({ providers: 'hackernews', consent: 'click' });
  const { asked } = wholeSites();
  const summary = mount<ImpactSummary>(
    html`<impact-summary loading="eager" host="repository.example.edu"></impact-summary>`,
  );
  const button = () => summary.shadowRoot?.querySelector<HTMLElement>('[part=consent]');
  await waitUntil(() => button());
  expect(asked).to.have.length(0);
  button()!.click();
  await settled(summary);
  await open(summary, 'mentions');
  await waitUntil(() => asked.length === 1);
});

it('says from how many sites mentions come, and of how many works somebody was asked', async () => {
  const items = [1, 2, 3].map((at) => ({
    title: `Post ${at}`,
    link: `https://blog.example/${at}`,
  }));
  const twice = { title: 'Post 1', link: 'http://www.blog.example/1?utm_source=x' };
  inline(
    'kept',
    held({
      '10.5555/a': {
        title: 'A',
        year: 2020,
        findings: [finding('blog-posts', 'webmention', 4, { items: [...items, twice] })],
      },
      '10.5555/b': { title: 'B', year: 2021, findings: [finding('citations', 'openalex', 1)] },
    }),
  );
  const summary = await shown(html`<impact-summary loading="eager" src="#kept"></impact-summary>`);
  await open(summary, 'mentions');
  const said = partOf(summary, 'panel');
  expect(said).to.include(
    '3 pages and posts, from 1 site; 3 of them are on blog.example; listed 4 times in all.',
  );
  expect(said).to.match(
    /Webmention\.io was asked about 1 of 2 works\.|webmention was asked about 1 of 2 works\./,
  );
});

const collection = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const collectionAt = `dspace:https://repository.example.edu/collections/${collection}`;

it('lists a collection of DSpace with its items, by whatever each is known', async () => {
  const uuid = '00000000-0000-4000-8000-000000000001';
  serve('https://repository.example.edu/*', ({ request }) => {
    if (!request.url.includes('/discover/search/objects'))
      return Response.json({ uuid: collection, name: 'Rain and rivers' });
    const items = [
      {
        uuid,
        name: 'River names',
        metadata: { 'dc.identifier.doi': [{ value: '10.5555/a' }] },
      },
      { uuid: uuid.replace(/1$/, '2'), name: 'Water committees', handle: '1234/2' },
      { name: 'Broken' },
    ];
    const objects = items.map((item) => ({ _embedded: { indexableObject: item } }));
    const page = { number: 0, size: 100, totalPages: 1, totalElements: 3 };
    return Response.json({ _embedded: { searchResult: { page, _embedded: { objects } } } });
  });
  answer({ openalex: { '10.5555/a': 12 } });
  const summary = await shown(
    html`<impact-summary loading="eager" src=${collectionAt}></impact-summary>`,
  );
  expect(text(summary)).to.include('Rain and rivers');
  expect(cells(summary)[0]!.slice(0, 4)).to.deep.equal([
    'Citations',
    'OpenAlex',
    'at least 12',
    '1 of 2',
  ]);
  await open(summary, 'sources');
  expect(text(summary)).to.include('DSpace: 3 entries, the whole list.');
  expect(text(summary)).to.include('1 entry that nobody can be asked about');
  await open(summary, 'works');
  expect(text(summary)).to.include('Water committees');
});

it('says that a collection is not public, and that an address is none of a collection', async () => {
  serve('https://repository.example.edu/*', () => Response.json({}, { status: 401 }));
  // Another one: a list that was given is kept for a day.
  const other = collectionAt.replace(/\w{4}$/, '0000');
  const closed = await shown(html`<impact-summary loading="eager" src=${other}></impact-summary>`);
  expect(closed.state).to.equal('unavailable');
  await open(closed, 'sources');
  expect(text(closed)).to.include('DSpace refused to give its list: it is not public.');
  const wrong = await shown(
    html`<impact-summary
      loading="eager"
      src="dspace:https://repository.example.edu/handle/1234/5"
    ></impact-summary>`,
  );
  expect(text(wrong)).to.include('names no collection of DSpace. Write src="dspace:https://');
  expect(wrong.state).to.equal('unavailable');
});
