import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { groupOf } from '../../src/model/group.js';
import type { ImpactErrorEvent } from '../../src/elements/events.js';
import type { ImpactBadge } from '../../src/elements/impact-badge/element.js';
import '../../src/define.js';
import type { Attention } from '../../src/model/attention.js';
import {
  answer,
  answerAll,
  never,
  newVisit,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../support/network.js';
import { mount } from '../support/mount.js';

before(startNetwork);
beforeEach(resetNetwork);
after(stopNetwork);

const text = (badge: ImpactBadge) => badge.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const part = (badge: ImpactBadge, name: string) =>
  badge.shadowRoot!.querySelector(`[part=${name}]`)?.textContent.trim();

async function settled(badge: ImpactBadge): Promise<ImpactBadge> {
  await waitUntil(
    () =>
      ['ready', 'empty', 'unavailable', 'invalid'].includes(badge.state) &&
      badge.getAttribute('aria-busy') === 'false',
    'never settled',
    { timeout: 9000 },
  );
  return badge;
}

async function badgeFor(doi: string): Promise<ImpactBadge> {
  return settled(mount<ImpactBadge>(html`<impact-badge doi=${doi}></impact-badge>`));
}

it('has nothing for axe to find in any state, as donut and as line', async () => {
  answer({ openalex: { '10.5555/a': 145, '10.5555/zero': 0 }, crossref: {} });
  const page = mount(html`
    <main>
      ${['10.5555/a', '10.5555/zero', '10.5555/unknown', 'nonsense'].flatMap((doi) =>
        ['donut', 'compact'].map(
          (variant) => html`<impact-badge doi=${doi} variant=${variant}></impact-badge>`,
        ),
      )}
    </main>
  `);
  for (const badge of page.querySelectorAll('impact-badge')) await settled(badge);
  await expect(page).to.be.accessible();
});

it('says number, measure, provider and the date of the answer together', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  const badge = await badgeFor('10.5555/a');
  expect(text(badge)).to.contain('145 citations, OpenAlex, 12 January 2026.');
  expect(part(badge, 'count')).to.equal('145 citations');
  expect(part(badge, 'source')).to.equal('OpenAlex, 12 Jan 2026');
  expect(badge.shadowRoot!.querySelector('text')!.textContent).to.equal('145');
  expect(badge.state).to.equal('ready');
});

for (const [name, written, doi] of [
  [
    'a SICI',
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
  ],
  ['a non-ASCII', '10.5555/Übersicht', '10.5555/Übersicht'],
  ['an upper-case', 'https://doi.org/10.5555/ABC%2Fd', '10.5555/abc/d'],
  ['a comma-holding', '10.5555/a,b', '10.5555/a,b'],
] as const)
  it(`finds ${name} DOI at all providers`, async () => {
    answer({
      openalex: { [doi]: 7 },
      crossref: { [doi]: 6 },
      datacite: { [doi]: 5 },
      opencitations: { [doi]: 4 },
    });
    const badge = await badgeFor(written);
    expect(text(badge)).to.contain('7 citations, OpenAlex');
    expect(badge.attention!.findings.map(({ state, provider }) => [provider, state])).to.deep.equal(
      [
        ['openalex', 'counted'],
        ['crossref', 'counted'],
        ['datacite', 'counted'],
        ['datacite', 'not-covered'],
        ['datacite', 'not-covered'],
        ['opencitations', 'counted'],
      ],
    );
  });

it('shows a true zero as zero, and fires impact-empty after impact-load', async () => {
  answer({ openalex: { '10.5555/zero': 0 }, crossref: { '10.5555/zero': 0 } });
  const badge = document.createElement('impact-badge');
  const events: string[] = [];
  for (const type of ['impact-load', 'impact-empty', 'impact-error', 'impact-update'])
    badge.addEventListener(type, () => events.push(type));
  badge.doi = '10.5555/zero';
  document.body.append(badge);
  expect(events).to.deep.equal([]);
  await oneEvent(badge, 'impact-empty');
  expect(text(badge)).to.contain('0 citations, OpenAlex, 12 January 2026');
  expect(text(badge)).to.contain('Looked for, none: scholarly.');
  expect(events).to.deep.equal(['impact-load', 'impact-empty']);
  badge.remove();
});

it('says not covered, without a digit, when nobody knows the work', async () => {
  answer({});
  const badge = await badgeFor('10.5555/unknown');
  expect(badge.state).to.equal('empty');
  expect(text(badge)).to.contain('Not covered: OpenAlex, Crossref, DataCite');
  expect(text(badge)).not.to.match(/\d/);
});

const failures: Record<string, () => Response | Promise<Response>> = {
  'a 401': () => HttpResponse.json({ error: 'Invalid key 3' }, { status: 401 }),
  'a 403': () => new HttpResponse(null, { status: 403 }),
  'a 429': () => HttpResponse.json({ retryAfter: 3 }, { status: 429 }),
  'a 500': () => new HttpResponse('500 oops', { status: 500 }),
  'a network error': () => HttpResponse.error(),
  'HTML instead of JSON': () => HttpResponse.html('<h1>12 citations</h1>'),
  'truncated JSON': () =>
    new HttpResponse('{"cited_by_count": 12', { headers: { 'content-type': 'application/json' } }),
  'an empty answer': () => new HttpResponse(''),
  'an empty object': () => HttpResponse.json({}),
  'an answer about another work': () =>
    HttpResponse.json({
      id: 'https://openalex.org/W9',
      doi: 'https://doi.org/10.5555/other',
      cited_by_count: 9,
      message: { DOI: '10.5555/other', 'is-referenced-by-count': 9 },
      data: { attributes: { doi: '10.5555/other', citationCount: 9 } },
    }),
  'a count that is no number': () =>
    HttpResponse.json({
      doi: 'https://doi.org/10.5555/a',
      cited_by_count: '12',
      message: { DOI: '10.5555/a', 'is-referenced-by-count': -3 },
      data: { attributes: { doi: '10.5555/a', citationCount: 1.5 } },
    }),
};

for (const [name, respond] of Object.entries(failures)) {
  it(`shows no digit when all providers send ${name}`, async () => {
    answerAll('openalex', respond);
    answerAll('crossref', respond);
    answerAll('datacite', respond);
    answerAll('opencitations', respond);
    const badge = await badgeFor('10.5555/a');
    expect(badge.state).to.equal('unavailable');
    expect(text(badge)).not.to.match(/\d/);
    expect(badge.error?.name).to.equal('ProviderError');
  });

  it(`shows the other provider's count when one sends ${name}`, async () => {
    answer({ crossref: { '10.5555/a': 12 } });
    answerAll('openalex', respond);
    const badge = await badgeFor('10.5555/a');
    expect(badge.state).to.equal('ready');
    expect(text(badge)).to.contain('12 citations, Crossref, 12 January 2026');
  });
}

it('keeps a known zero in sight when another provider failed, and does not call it none', async () => {
  answer({ crossref: { '10.5555/a': 0 } });
  answerAll('openalex', () => HttpResponse.error());
  const badge = await badgeFor('10.5555/a');
  expect(badge.state).to.equal('unavailable');
  expect(text(badge)).to.contain(
    '0 citations, Crossref, 12 January 2026. Not covered: use. Could not be reached: scholarly.',
  );
});

it('has no digit and is busy until there is an answer', async () => {
  answerAll('openalex', never);
  answerAll('crossref', never);
  answerAll('datacite', never);
  const badge = mount<ImpactBadge>(html`<impact-badge doi="10.5555/a"></impact-badge>`);
  await waitUntil(() => badge.state === 'loading');
  expect(badge.getAttribute('aria-busy')).to.equal('true');
  expect(text(badge)).not.to.match(/\d/);
});

it('says that it is looking only after a while, and leaves a link where it stands', async () => {
  for (const provider of ['openalex', 'crossref', 'datacite'] as const) answerAll(provider, never);
  const badge = mount<ImpactBadge>(
    html`<impact-badge doi="10.5555/a" loading="eager"><a href="https://doi.org/10.5555/a">The paper</a></impact-badge>
      <impact-badge doi="10.5555/b" loading="eager"></impact-badge>`,
  );
  const bare = badge.nextElementSibling as ImpactBadge;
  const placeOf = (element: Element) => JSON.stringify(element.getBoundingClientRect());
  const places = () => [badge, badge.firstElementChild!, bare].map(placeOf);
  await bare.updateComplete;
  expect([badge.state, bare.state]).to.deep.equal(['loading', 'loading']);
  expect([text(badge), text(bare)]).to.deep.equal(['', '']);
  const before = places();
  await waitUntil(() => [badge, bare].every((each) => text(each).includes('Looking it up…')));
  expect(places()).to.deep.equal(before);
  expect(badge.firstElementChild!.getBoundingClientRect().width).to.be.above(0);
});

it('shows the first provider’s count while the second is awaited, and stays busy', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  answerAll('crossref', never);
  const badge = mount<ImpactBadge>(html`<impact-badge doi="10.5555/a"></impact-badge>`);
  await waitUntil(() => badge.state === 'ready');
  expect(badge.getAttribute('aria-busy')).to.equal('true');
  expect(text(badge)).to.contain('145 citations, OpenAlex');
});

it('asks three requests for a hundred badges, and none on the next visit', async () => {
  const figures = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`10.5555/n${at}`, at + 1]),
  );
  answer({ openalex: figures, crossref: figures });
  const list = html`${Object.keys(figures).map((doi) => html`<impact-badge doi=${doi} variant="compact"></impact-badge>`)}`;
  const first = mount(html`<div>${list}</div>`);
  for (const badge of first.querySelectorAll('impact-badge')) await settled(badge);
  expect(requests).to.have.length(3);

  newVisit();
  const second = mount(html`<div>${list}</div>`);
  for (const [at, badge] of [...second.querySelectorAll('impact-badge')].entries()) {
    await badge.updateComplete;
    expect(text(badge)).to.contain(`${at + 1} citation${at ? 's' : ''}, OpenAlex, 12 January 2026`);
  }
  expect(requests).to.have.length(3);
});

it('draws what it knows in the first frame of the next visit', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  await badgeFor('10.5555/a');
  newVisit();
  const badge = document.createElement('impact-badge');
  badge.doi = '10.5555/a';
  document.body.append(badge);
  await badge.updateComplete;
  expect(badge.state).to.equal('ready');
  expect(text(badge)).to.contain('145 citations, OpenAlex, 12 January 2026');
  badge.remove();
});

it('follows a changed DOI, and a late answer for the old one changes nothing', async () => {
  answer({ openalex: { '10.5555/new': 2 }, crossref: {} });
  const badge = document.createElement('impact-badge');
  badge.doi = '10.5555/old';
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  answerAll('openalex', async () => {
    await held;
    return HttpResponse.json({ doi: 'https://doi.org/10.5555/old', cited_by_count: 999 });
  });
  document.body.append(badge);
  await waitUntil(() => requests.length > 1);
  answer({ openalex: { '10.5555/new': 2 }, crossref: {} });
  badge.doi = '10.5555/new';
  await settled(badge);
  release();
  await badge.loaded;
  expect(text(badge)).to.contain('2 citations, OpenAlex');
  expect(text(badge)).not.to.contain('999');
  badge.remove();
});

it('asks once however often it is removed, moved and put back', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await badgeFor('10.5555/a');
  for (let round = 0; round < 20; round += 1) {
    badge.remove();
    await Promise.resolve();
    document.body.append(badge);
    await settled(badge);
    const parent = document.createElement('p');
    document.body.append(parent);
    parent.append(badge);
    parent.replaceWith(badge);
  }
  expect(text(badge)).to.contain('145 citations');
  expect(requests).to.have.length(3);
  badge.remove();
});

it('gives up a request that nobody waits for, and asks again when put back', async () => {
  answerAll('openalex', never);
  answerAll('crossref', never);
  answerAll('datacite', never);
  const badge = document.createElement('impact-badge');
  badge.doi = '10.5555/a';
  document.body.append(badge);
  await waitUntil(() => requests.length === 3);
  const { loaded } = badge;
  badge.remove();
  expect(await loaded).to.equal(undefined);
  answer({ openalex: { '10.5555/a': 145 }, crossref: {} });
  document.body.append(badge);
  await settled(badge);
  expect(text(badge)).to.contain('145 citations');
  badge.remove();
});

for (const [written, says] of [
  ['this/is/notadoi', 'Not a DOI: this/is/notadoi'],
  ['', 'No identifier given'],
] as const)
  it(`asks nobody and says so for doi="${written}"`, async () => {
    const badge = document.createElement('impact-badge');
    badge.setAttribute('doi', written);
    queueMicrotask(() => document.body.append(badge));
    const event = (await oneEvent(badge, 'impact-error')) as unknown as ImpactErrorEvent;
    expect(event.error.name).to.equal('InvalidIdentifierError');
    expect(badge.state).to.equal('invalid');
    expect(text(badge)).to.contain(says);
    expect(requests).to.deep.equal([]);
    expect(await badge.loaded).to.equal(undefined);
    badge.remove();
  });

it('recovers when a readable DOI comes after an unreadable one', async () => {
  answer({ openalex: { '10.5555/a': 1 }, crossref: {} });
  const badge = await badgeFor('nonsense');
  badge.doi = '10.5555/a';
  const { findings } = (await badge.loaded)!;
  const asked = findings.filter(({ measure }) => groupOf(measure));
  expect(asked.map(({ provider }) => provider)).to.deep.equal([
    'openalex',
    'crossref',
    'datacite',
    'datacite',
    'datacite',
    'opencitations',
  ]);
  await settled(badge);
  expect(text(badge)).to.contain('1 citation, OpenAlex');
});

it('asks the listed providers alone, and adds whoever counts the headline', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const one = await settled(
    mount(html`<impact-badge doi="10.5555/a" providers="crossref"></impact-badge>`),
  );
  expect(text(one)).to.contain('140 citations, Crossref');
  expect(requests.map((url) => new URL(url).host)).to.deep.equal(['api.crossref.org']);
  const two = await settled(
    mount(
      html`<impact-badge doi="10.5555/a" providers="crossref" headline="citations@openalex"></impact-badge>`,
    ),
  );
  expect(text(two)).to.contain('145 citations, OpenAlex');
});

it('shows no number when the headline is none, and says what was found', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: {} });
  const badge = await settled(
    mount(html`<impact-badge doi="10.5555/a" headline="none"></impact-badge>`),
  );
  expect(badge.state).to.equal('ready');
  expect(text(badge)).to.contain('Found: scholarly');
  expect(text(badge)).not.to.match(/\d/);
});

it('puts a retraction before any number', async () => {
  answerAll('openalex', () =>
    HttpResponse.json({ doi: 'https://doi.org/10.5555/a', cited_by_count: 12, is_retracted: true }),
  );
  answerAll('crossref', () => HttpResponse.error());
  answerAll('datacite', () => HttpResponse.error());
  answerAll('opencitations', () => HttpResponse.error());
  const badge = await badgeFor('10.5555/a');
  const says = (of: string) => badge.shadowRoot!.querySelector(of)!.textContent;
  expect(says('.text')).to.match(/^Retracted 12 citations/);
  expect(says('.unseen')).to.match(/^Retracted\. 12 citations/);
  expect(part(badge, 'notice')).to.equal('Retracted');
  expect(badge.attention!.noticesChecked.state).to.equal('found');
});

it('shows a fallback link until there is an answer, and again when there is none', async () => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  answer({ openalex: { '10.5555/a': 145 }, crossref: {} });
  answerAll('openalex', async () => {
    await held;
    return HttpResponse.json({ doi: 'https://doi.org/10.5555/a', cited_by_count: 145 });
  });
  const badge = mount<ImpactBadge>(
    html`<impact-badge doi="10.5555/a"><a href="https://doi.org/10.5555/a">doi.org/10.5555/a</a></impact-badge>`,
  );
  const link = badge.querySelector('a')!;
  expect(link.checkVisibility()).to.equal(true);
  release();
  await settled(badge);
  expect(link.checkVisibility()).to.equal(false);
  badge.doi = 'nonsense';
  await settled(badge);
  await badge.updateComplete;
  expect(link.checkVisibility()).to.equal(true);
  expect(part(badge, 'source')).to.equal('Not a DOI: nonsense');
});

it('never swallows the page when its tag was closed by mistake', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: {} });
  const page = document.createElement('div');
  page.innerHTML =
    '<p>Before <impact-badge doi="10.5555/a" /> after <b>more</b><footer>Footer</footer></p>';
  document.body.append(page);
  const badge = page.querySelector('impact-badge')!;
  await settled(badge);
  expect(badge.querySelector('b')!.checkVisibility()).to.equal(true);
  expect(badge.querySelector('b')!.getBoundingClientRect().width).to.be.above(0);
  expect(text(badge)).to.contain('145 citations');
  page.remove();
});

it('shows an attention it is given, asks nothing, and tells of the change', async () => {
  const given: Attention = {
    work: { identifiers: ['doi:10.5555/a'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: [
      {
        measure: 'wikipedia-pages',
        provider: 'wikipedia',
        state: 'counted',
        value: 3,
        receipt: {
          link: 'https://en.wikipedia.org/',
          licence: 'CC-BY-SA-4.0',
          attribution: 'Wikipedia',
          rule: 'pages',
          ruleVersion: '2026-08',
          scope: 'this version',
          request: 'https://en.wikipedia.org/w/api.php',
          retrieved: '2026-02-03T00:00:00Z',
        },
      },
    ],
  };
  const badge = document.createElement('impact-badge');
  badge.attention = given;
  document.body.append(badge);
  await oneEvent(badge, 'impact-update');
  expect(text(badge)).to.contain(
    '3 Wikipedia pages, wikipedia, 3 February 2026. Found: encyclopedias.',
  );
  expect(await badge.loaded).to.equal(given);
  expect(requests).to.deep.equal([]);
  badge.remove();
});

it('reads a snapshot that stands in the page, and asks nobody', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: {} });
  const live = await badgeFor('10.5555/a');
  const asked = requests.length;
  const snapshot = {
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked: ['openalex', 'crossref'],
    works: { 'doi:10.5555/a': live.attention },
  };
  const page = mount(html`
    <div>
      <script type="application/json" id="data">${JSON.stringify(snapshot)}</script>
      <impact-badge doi="10.5555/A" src="#data"></impact-badge>
      <impact-badge doi="10.5555/missing" src="#data"></impact-badge>
      <impact-badge doi="10.5555/a" src="#nowhere"></impact-badge>
    </div>
  `);
  const [known, missing, broken] = page.querySelectorAll('impact-badge');
  for (const badge of [known!, missing!, broken!]) await settled(badge);
  expect(text(known!)).to.contain('145 citations, OpenAlex, 12 January 2026');
  expect(text(missing!)).to.contain('Not asked');
  expect(missing!.state).to.equal('empty');
  expect(text(missing!)).not.to.match(/\d/);
  expect(broken!.state).to.equal('unavailable');
  expect(broken!.error!.message).to.contain('#nowhere');
  expect(requests).to.have.length(asked);
});

for (const [lang, says] of [
  ['es', '1163 citas, OpenAlex, 12 de enero de 2026'],
  ['es-MX', '1,163 citas, OpenAlex, 12 de enero de 2026'],
  ['en-US', '1,163 citations, OpenAlex, January 12, 2026'],
] as const)
  it(`speaks ${lang} where the page does`, async () => {
    answer({ openalex: { '10.5555/a': 1163 }, crossref: {} });
    const page = mount(html`<div lang=${lang}><impact-badge doi="10.5555/a"></impact-badge></div>`);
    const badge = await settled(page.querySelector('impact-badge')!);
    expect(text(badge)).to.contain(says);
    expect(badge.shadowRoot!.querySelector('.box')!.hasAttribute('lang')).to.equal(false);
  });

for (const [where, page] of [
  ['', html`<div lang="ar" dir="rtl"><impact-badge doi="10.5555/a"></impact-badge></div>`],
  [
    ' where the page does not say so',
    html`<div lang="ar-EG"><impact-badge doi="10.5555/a"></impact-badge></div>`,
  ],
] as const)
  it(`speaks Arabic with its own plural and comma, from right to left${where}`, async () => {
    answer({ openalex: { '10.5555/a': 3 }, crossref: {} });
    const badge = await settled(mount(page).querySelector('impact-badge')!);
    expect(text(badge)).to.contain('استشهادات، \u2068OpenAlex\u2069، ');
    const ring = badge.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
    const words = badge.shadowRoot!.querySelector('.text')!.getBoundingClientRect();
    expect(ring.left).to.be.above(words.left);
    expect(getComputedStyle(badge.shadowRoot!.querySelector('.text')!).direction).to.equal('rtl');
  });

it('speaks English, marked as English, where it has no words for the page’s language', async () => {
  answer({ openalex: { '10.5555/a': 3 }, crossref: {} });
  const page = mount(html`<div lang="fi"><impact-badge doi="10.5555/a"></impact-badge></div>`);
  const badge = await settled(page.querySelector('impact-badge')!);
  expect(text(badge)).to.contain('3 citations');
  expect(badge.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('en');
});

it('sends no cookie, no referrer and no header of its own', async () => {
  answer({ openalex: { '10.5555/a': 3 }, crossref: {} });
  const seen: Request[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    seen.push(new Request(input, init));
    return original(input, init);
  };
  await badgeFor('10.5555/a');
  globalThis.fetch = original;
  // Three of the badge's own, OpenCitations, the agency, and what the three are asked beyond.
  expect(seen).to.have.length.above(4);
  for (const { credentials, referrerPolicy, method, headers } of seen) {
    expect([credentials, referrerPolicy, method]).to.deep.equal(['omit', 'no-referrer', 'GET']);
    expect([...headers]).to.deep.equal([]);
  }
});
