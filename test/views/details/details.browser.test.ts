import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { details } from '../../../src/aggregate/details.js';
import type { Reach } from '../../../src/aggregate/reach.js';
import { styles } from '../../../src/elements/impact-badge/styles.js';
import type { Attention } from '../../../src/model/attention.js';
import type { Counted, Finding } from '../../../src/model/finding.js';
import { detailsStyles } from '../../../src/views/details/details.styles.js';
import { detailsView, type DetailsView } from '../../../src/views/details/details.js';
import { details as words } from '../../../src/words/en/details.js';
import { download } from '../../../src/words/en/download.js';
import { grid } from '../../../src/words/en/grid.js';
import { measures } from '../../../src/words/en/measures.js';
import { englishSpeaker } from '../../../src/words/en/speaker.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../../support/findings.js';
import { mount } from '../../support/mount.js';

const title = 'A made-up work';
const items = Array.from({ length: 12 }, (_, at) => ({
  title: `Article ${String.fromCharCode(65 + at)}`,
  link: `https://wiki.test/${at}`,
  outlet: 'A wiki',
  date: '2021-06' as const,
}));
const wiki: Counted = { ...countedBy('wikipedia', 30, 'wikipedia-pages'), items };
const retraction: Partial<Attention> = {
  notices: [
    {
      kind: 'retraction',
      date: '2020-06-05',
      link: 'https://notice.test/',
      provider: 'crossref',
    },
  ],
  noticesChecked: { state: 'found', providers: ['crossref'], retrieved: '2026-11-22T09:30:00Z' },
};
const downloads: Counted = {
  ...countedBy('eprints', 40, 'downloads'),
  series: [
    { from: '2026-10', until: '2026-10', value: 30 },
    { from: '2026-11', until: '2026-11', value: 10 },
  ],
  places: [
    { country: 'GB', value: 25 },
    { country: 'CI', value: 9 },
  ],
};
/** One of everything. */
const mixed: readonly Finding[] = [
  countedBy('openalex', 145),
  countedBy('crossref', 130),
  notCoveredBy('datacite'),
  failedBy('opencitations', 'timeout'),
  wiki,
  countedBy('openalex', 1.5, 'fwci'),
  hiddenOf('hypothesis', 'annotations'),
  hiddenOf('bluesky', 'posts'),
  { ...notAskedOf('overton', 'policy-documents'), reason: 'no-open-source' },
];

function viewOf(
  findings: readonly Finding[],
  {
    known = {},
    reach,
    ...more
  }: { known?: Partial<Attention>; reach?: Reach } & Partial<DetailsView> = {},
): DetailsView {
  const attention: Attention = {
    work: { identifiers: ['doi:10.5555/w1'], title, year: 2020 },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings,
    ...known,
  };
  return {
    details: details(attention, Date.UTC(2026, 10, 22, 12), reach),
    about: attention.work,
    speaker: englishSpeaker('en'),
    prose: { details: words, download, grid, measures },
    labelOf: (id) => (id === 'openalex' ? 'OpenAlex' : id[0]!.toUpperCase() + id.slice(1)),
    busy: false,
    notes: [],
    ...more,
  };
}

/** Draws details as a badge does, in a popover of a shadow root that has the badge's styles too. */
function draw(view: DetailsView): HTMLElement {
  const host = mount(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles, detailsStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const popover = document.createElement('div');
  popover.popover = 'manual';
  root.append(popover);
  render(detailsView(view), popover);
  popover.showPopover();
  return popover;
}

const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const heads = (root: Element) => all(root, 'h2, h3, h4').map(said);
const button = (root: Element) => root.querySelector<HTMLButtonElement>('button[part=close]');

it('has nothing for axe to find, closed and opened, for one of everything', async () => {
  const popover = draw(
    viewOf([...mixed, downloads], { known: retraction, notes: ['A note.'], onClose: () => {} }),
  );
  await expect(popover).to.be.accessible();
  for (const each of all(popover, 'details')) (each as HTMLDetailsElement).open = true;
  await expect(popover).to.be.accessible();
});

it('reads the work, its groups and measures in order, then what was withheld or not asked', () => {
  expect(heads(draw(viewOf(mixed)))).to.deep.equal([
    title,
    'Encyclopedias',
    'Wikipedia articles',
    'Scholarly works',
    'Citations',
    'In context',
    'Citations against the field average (FWCI)',
    'Withheld by this page: 2',
    'Not asked, and why',
  ]);
});

it('says when and from where in tables, each with its heads and what it is of', () => {
  const tables = all(draw(viewOf([downloads])), '[part=table]');
  expect(tables.map((each) => said(each.querySelector('summary')!))).to.deep.equal([
    'By month: Eprints',
    'From 2 countries: Eprints',
  ]);
  const cells = tables.map((each) =>
    [...each.querySelectorAll('tr')].map((row) => [...row.children].map(said).join(' | ')),
  );
  expect(cells).to.deep.equal([
    ['Period | Count', 'October 2026 | 30', 'November 2026, so far | 10'],
    ['Country | Count', 'United Kingdom | 25', 'Côte d’Ivoire | 9', 'Not named or unknown | 6'],
  ]);
  for (const head of tables.flatMap((each) => all(each, 'th')))
    expect(head.getAttribute('scope')).to.be.oneOf(['col', 'row']);
});

it('says notices before the ring, and the ring before any figure', () => {
  const text = said(draw(viewOf(mixed, { known: retraction })));
  const places = ['Retracted', 'Found: encyclopedias, scholarly.', '145 citations'].map((part) =>
    text.indexOf(part),
  );
  expect(places.every((place) => place >= 0)).to.equal(true);
  expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  const found = draw(viewOf(mixed, { known: retraction })).querySelector('[part=notices]')!;
  expect(said(found)).to.equal(
    'Retracted, 5 June 2020, Crossref Looked for by Crossref, 22 November 2026.',
  );
  expect(found.querySelector('a')!.href).to.equal('https://notice.test/');
});

it('says each number with its measure, provider, date and scope, and none in another’s row', () => {
  const rows = all(draw(viewOf(mixed)), '.row > div > p').map(said);
  expect(rows).to.deep.equal([
    '30 Wikipedia pages, Wikipedia, 22 November 2026, this version',
    '145 citations, OpenAlex, 22 November 2026, this version',
    '130 citations, Crossref, 22 November 2026, this version',
    'Datacite does not know this work.',
    'Opencitations took too long to answer.',
    '1.5, OpenAlex, 22 November 2026, this version',
  ]);
});

it('shows eyes the number alone, and no digit where none was given', () => {
  const figures = all(draw(viewOf(mixed)), '[part=figure]').map(said);
  expect(figures).to.deep.equal(['30', '145', '130', '–', '!', '1.5']);
});

it('names what is withheld and never its number', () => {
  const popover = draw(viewOf([{ ...hiddenOf('bluesky', 'posts'), value: 777 } as Finding]));
  expect(said(popover)).to.contain('Withheld by this page: 1');
  expect(said(popover)).to.contain('Social media posts, Bluesky This page leaves it out.');
  expect(said(popover)).not.to.contain('777');
});

it('never says of what is withheld that nobody was asked', () => {
  const text = said(draw(viewOf([hiddenOf('bluesky', 'posts')])));
  expect(text).not.to.match(/not asked|nobody/i);
  expect(said(draw(viewOf([])))).to.contain('Nobody has been asked about this work yet.');
});

it('says who was not asked, by reason, and leads with none of them', () => {
  const popover = draw(
    viewOf([
      { ...notAskedOf('overton', 'policy-documents'), reason: 'no-open-source' },
      { ...notAskedOf('altmetric', 'news-items'), reason: 'needs-key' },
    ]),
  );
  expect(heads(popover)).to.deep.equal([title, 'Not asked, and why']);
  expect(all(popover, 'dt').map(said)).to.deep.equal([
    'An answer needs a key, and a page must not hold one.',
    'No open source exists.',
  ]);
  expect(all(popover, 'dd').map(said)).to.deep.equal([
    'News items (Altmetric)',
    'Policy documents (Overton)',
  ]);
});

it('asks why numbers differ only where two providers counted', () => {
  const question = 'Why do numbers differ?';
  const both = [countedBy('openalex', 3), countedBy('crossref', 2)];
  expect(said(draw(viewOf(both)))).to.contain(question);
  expect(said(draw(viewOf([both[0]!, failedBy('crossref')])))).not.to.contain(question);
});

it('speaks of missing citations only where somebody was asked for citations', () => {
  expect(said(draw(viewOf([countedBy('openalex', 3)])))).to.contain('Is a citation missing?');
  expect(said(draw(viewOf([wiki])))).not.to.contain('Is a citation missing?');
});

it('lists ten items, the rest on demand, and says that the source lists fewer than it counts', () => {
  const list = draw(viewOf([wiki])).querySelector('.items')!;
  expect(said(list)).to.contain('The source lists 12 of them.');
  expect(all(list, ':scope > ul > li').length).to.equal(10);
  expect(said(list.querySelector('li')!)).to.equal('Article A, A wiki, June 2021');
  expect(said(list.querySelector('summary')!)).to.equal('All 12');
  expect(all(list, 'details li').map(said)).to.deep.equal([
    'Article K, A wiki, June 2021',
    'Article L, A wiki, June 2021',
  ]);
});

it('makes a link of an address of the web, and of nothing else', () => {
  const addresses = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x.test/1',
    'file:///etc/passwd',
    '//x.test/',
    '/relative',
    '',
    null,
    { toString: () => 'javascript:alert(1)' },
  ] as readonly string[];
  const findings = addresses.map((link) => {
    const { receipt, ...finding } = wiki;
    return {
      ...finding,
      items: [{ title: 'An item', link }],
      receipt: { ...receipt, link, request: link },
    };
  });
  const notices = addresses.map(
    (link) => ({ kind: 'correction', link, provider: 'crossref' }) as const,
  );
  const popover = draw(viewOf(findings, { known: { notices } }));
  expect(all(popover, 'a').length).to.equal(0);
  expect(said(popover)).to.contain('An item');
  const good = draw(viewOf([wiki]));
  const [first] = all(good, 'a') as HTMLAnchorElement[];
  expect([first!.href, first!.rel]).to.deep.equal(['https://wiki.test/0', 'noreferrer']);
  expect(all(good, 'a').every((each) => /^https:/.test((each as HTMLAnchorElement).href))).to.equal(
    true,
  );
});

it('shows markup in titles and names as text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const popover = draw(
    viewOf([{ ...wiki, items: [{ title: markup, link: 'https://wiki.test/' }] }], {
      known: { work: { identifiers: ['doi:10.5555/w1'], title: markup } },
      notes: [markup],
      labelOf: () => markup,
    }),
  );
  expect(popover.querySelector('img') === null).to.equal(true);
  expect(said(popover.querySelector('h2')!)).to.equal(markup);
});

it('is headed by the identifier where no title is known, and by words where nothing is', () => {
  const head = (work: Attention['work']) =>
    said(draw(viewOf([], { known: { work } })).querySelector('h2')!);
  expect(head({ identifiers: ['doi:10.5555/w1'] })).to.equal('10.5555/w1');
  expect(head({ identifiers: [] })).to.equal('This work');
  const damaged = [undefined, { title: 7 }, { title: { _$litType$: 1, strings: ['<b>'] } }];
  for (const work of damaged as unknown as Attention['work'][])
    expect(head(work)).to.equal('This work');
});

it('says whom it is still asking, in a place that is read out, and falls silent after', () => {
  const reach: Reach = [{ measure: 'citations', provider: 'crossref' }];
  const view = viewOf([], { reach, busy: true });
  const popover = draw(view);
  const status = popover.querySelector('[role=status]')!;
  expect(said(status)).to.equal('Still asking: Crossref…');
  expect(said(popover)).to.contain('Crossref has not answered yet.');
  render(detailsView(viewOf([countedBy('crossref', 3)])), popover);
  expect(popover.querySelector('[role=status]') === status).to.equal(true);
  expect(said(status)).to.equal('');
  render(detailsView(viewOf([countedBy('crossref', 3)], { busy: true })), popover);
  expect(said(status)).to.equal('Still asking…');
});

it('keeps open what a reader has opened when an answer comes', () => {
  const reach: Reach = [
    { measure: 'citations', provider: 'openalex' },
    { measure: 'citations', provider: 'crossref' },
  ];
  const popover = draw(viewOf([countedBy('crossref', 3)], { reach, busy: true }));
  const method = () => popover.querySelectorAll('.row')[1]!.querySelector('details')!;
  method().open = true;
  render(
    detailsView(viewOf([countedBy('openalex', 4), countedBy('crossref', 3)], { reach })),
    popover,
  );
  expect(method().open).to.equal(true);
  expect(said(method().querySelector('summary')!)).to.equal('Source and method: Crossref');
  expect(popover.querySelectorAll('.row')[0]!.querySelector('details')!.open).to.equal(false);
});

it('keeps open what a reader has opened when others come to stand before it', () => {
  const popover = draw(viewOf([countedBy('crossref', 3), wiki]));
  const open = (name: string) =>
    all(popover, 'details')
      .filter((each) => said(each.querySelector('summary')!) === name)
      .map((each) => (each as HTMLDetailsElement).open);
  for (const each of all(popover, 'details')) {
    const name = said(each.querySelector('summary')!);
    if (/: (?:Crossref|Citations)$/.test(name)) (each as HTMLDetailsElement).open = true;
  }
  const others = [countedBy('openalex', 4), countedBy('overton', 1, 'policy-documents')];
  render(detailsView(viewOf([...others, countedBy('crossref', 3), wiki])), popover);
  expect(open('Source and method: Crossref')).to.deep.equal([true]);
  expect(open('What this counts: Citations')).to.deep.equal([true]);
  expect(open('Source and method: OpenAlex')).to.deep.equal([false]);
  expect(open('Source and method: Overton')).to.deep.equal([false]);
  expect(open('Source and method: Wikipedia')).to.deep.equal([false]);
  expect(open('What this counts: Wikipedia articles')).to.deep.equal([false]);
});

it('shows the same provider twice where it counted twice', () => {
  const twice = [countedBy('zenodo', 9, 'views'), countedBy('zenodo', 4, 'views')];
  const popover = draw(viewOf(twice));
  render(detailsView(viewOf([...twice].reverse())), popover);
  expect(all(popover, '[part=figure]').map(said)).to.deep.equal(['4', '9']);
});

it('has a button that closes only where there is something to close', () => {
  let closed = 0;
  const popover = draw(viewOf([], { onClose: () => (closed += 1) }));
  button(popover)!.click();
  expect(closed).to.equal(1);
  expect(button(draw(viewOf([]))) === null).to.equal(true);
});

it('lets everything that opens, closes or leads elsewhere be reached by keyboard, first the close', () => {
  const popover = draw(viewOf(mixed, { known: retraction, onClose: () => {} }));
  const root = popover.getRootNode() as ShadowRoot;
  const targets = all(popover, 'button, summary, a').filter((each) => each.checkVisibility());
  expect(targets[0] === button(popover)).to.equal(true);
  expect(targets.length).to.be.greaterThan(15);
  for (const target of targets) {
    target.focus();
    expect(root.activeElement === target, said(target)).to.equal(true);
    expect(target.tabIndex, said(target)).to.equal(0);
  }
});

it('gives buttons and what opens at least 24 pixels', () => {
  const popover = draw(viewOf(mixed, { onClose: () => {} }));
  for (const target of all(popover, 'button, summary')) {
    if (target.checkVisibility())
      expect(target.getBoundingClientRect().height, said(target)).to.be.at.least(24);
  }
});

for (const direction of ['ltr', 'rtl'])
  it(`fits 320 pixels and twice the text, ${direction}`, () => {
    const long = 'https://plain.test/' + 'a'.repeat(300);
    const findings = mixed.map((finding) => ({
      ...finding,
      receipt: { ...finding.receipt, request: long },
    }));
    const popover = draw(viewOf(findings as Finding[], { known: retraction, onClose: () => {} }));
    popover.dir = direction;
    popover.style.inlineSize = '320px';
    for (const each of all(popover, 'details')) (each as HTMLDetailsElement).open = true;
    expect(popover.scrollWidth).to.be.at.most(popover.clientWidth);
    popover.querySelector<HTMLElement>('article')!.style.fontSize = '30px';
    expect(popover.scrollWidth).to.be.at.most(popover.clientWidth);
  });

it('puts the close button at the end of the line in either direction', () => {
  for (const direction of ['ltr', 'rtl']) {
    const popover = draw(viewOf(mixed, { onClose: () => {} }));
    popover.dir = direction;
    const box = popover.getBoundingClientRect();
    const { left, right } = button(popover)!.getBoundingClientRect();
    const isAtRight = box.right - right < left - box.left;
    expect(isAtRight, direction).to.equal(direction === 'ltr');
  }
});

it('lets addresses, titles and outlets run their own way in a page that runs from right to left', () => {
  const popover = draw(viewOf(mixed));
  popover.dir = 'rtl';
  const latin = all(popover, 'dd a, .items a, .items .small bdi').filter((each) =>
    /^(?:https:|Article|A wiki)/.test(said(each)),
  );
  expect(latin.length).to.be.greaterThan(items.length * 2);
  for (const each of latin) expect(getComputedStyle(each).direction, said(each)).to.equal('ltr');
});

it('is marked as English running left to right where the page speaks another language', () => {
  const article = (view: DetailsView) => draw(view).querySelector('article')!;
  const foreign = article(viewOf([], { lang: 'en' }));
  expect([foreign.lang, foreign.dir]).to.deep.equal(['en', 'ltr']);
  const own = article(viewOf([]));
  expect([own.hasAttribute('lang'), own.hasAttribute('dir')]).to.deep.equal([false, false]);
});

it('has no style attribute, which a strict content policy would refuse', () => {
  expect(all(draw(viewOf(mixed)), '[style]').length).to.equal(0);
});
