import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import type { TimelineOptions } from '../../../src/aggregate/timeline/timeline.js';
import type { Attention } from '../../../src/model/attention.js';
import type { Finding } from '../../../src/model/finding.js';
import { ringStyles } from '../../../src/views/ring.styles.js';
import { timelineStyles } from '../../../src/views/timeline/timeline.styles.js';
import { countedBy, failedBy } from '../../support/findings.js';
import { mount } from '../../support/mount.js';
import { listed, monthly, now, summed, workWith } from '../../support/timelines.js';
import { drawTimeline } from './page.js';

/** Draws as an element does, in a shadow root with the styles. */
function draw(
  works: readonly Attention[],
  options: Partial<TimelineOptions> = {},
  language: 'en' | 'ar' = 'en',
) {
  const host = mount(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(timelineStyles);
  root.adoptedStyleSheets = [sheet];
  const state = drawTimeline(works, { now, ...options }, root, language);
  return { state, article: root.querySelector('article')! };
}

const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const slider = (root: Element) => root.querySelector<HTMLInputElement>('input[type=range]')!;
const d = (root: Element, kind: string) => root.querySelector(`.plot .${kind}`)!.getAttribute('d')!;
const rows = (lane: Element) =>
  all(lane, 'tbody tr').map((row) => [...row.children].map((cell) => said(cell)));

/** Slides by so many halves of a unit, as a browser does for a key. */
function slide(root: Element, by: number) {
  const input = slider(root);
  input.value = String(Number(input.value) + by);
  input.dispatchEvent(new Event('input'));
}

const months = [...Array<number>(20).fill(40), 900, 30];
const rich: readonly Finding[] = [
  summed('citations', 'openalex', { 2023: 41, 2024: 30, 2025: 38, 2026: 12 }),
  summed('downloads', 'datacite', monthly('2025-02', months), 2000),
  listed('posts', 'bluesky', ['2024-05', '2025-06-07', undefined, undefined], 9),
  countedBy('crossref', 12),
  failedBy('hypothesis', 'timeout', 'annotations'),
];
const annotations = [
  { date: '2025-03-14', kind: 'press release', text: 'A release', link: 'https://press.test/' },
  { date: '2025', kind: 'talk', text: 'Talks', link: 'javascript:alert(1)' },
];

it('has nothing for axe to find, closed and opened, from left and from right', async () => {
  for (const language of ['en', 'ar'] as const) {
    const { article } = draw([workWith(rich)], { annotations, from: 'soon' }, language);
    await expect(article).to.be.accessible();
    for (const each of all(article, 'details')) (each as HTMLDetailsElement).open = true;
    await expect(article).to.be.accessible();
  }
});

it('has nothing for axe to find where nothing has a date', async () => {
  const { article } = draw([workWith([countedBy('crossref', 12)])]);
  await expect(article).to.be.accessible();
  expect(said(article)).to.equal(
    'No source has said when anything was counted. Counted, but nobody says when: Citations, crossref.',
  );
  expect(slider(article) === null).to.equal(true);
});

it('has a lane for each source, with its name, its sentences, its notes and its table', () => {
  const { article } = draw([workWith(rich)]);
  const lanes = all(article, 'figure');
  expect(lanes.map((lane) => said(lane.querySelector('h3')!))).to.deep.equal([
    'Citations OpenAlex',
    'Downloads DataCite',
    'Social media posts bluesky',
  ]);
  expect(said(lanes[0]!.querySelector('figcaption p')!)).to.equal(
    '2023 had the most: 41 citations (OpenAlex, 22 November 2026, this version). 2026, so far: 12. All bars, 2023 – 2026: 121 citations.',
  );
  expect(rows(lanes[0]!)).to.deep.equal([
    ['2023', '41'],
    ['2024', '30'],
    ['2025', '38'],
    ['2026, so far', '12'],
  ]);
  expect(all(lanes[2]!, 'details[part=undated] li').map(said)).to.deep.equal([
    'Thing 3',
    'Thing 4',
  ]);
});

it('draws open periods, gaps and unusual months apart from others, and says how', () => {
  const { article } = draw([workWith(rich)]);
  const [citations, downloads, posts] = all(article, 'figure');
  expect(d(citations!, 'full').match(/M/g)).to.have.length(3);
  expect(d(citations!, 'current').match(/M/g)).to.have.length(1);
  expect(d(citations!, 'missing')).to.equal('');
  expect(d(downloads!, 'spike').match(/M/g)).to.have.length(1);
  expect(d(posts!, 'missing')).to.equal('');
  expect(all(article, '.legend li').map(said)).to.deep.equal([
    'whole period',
    'period not over when the source answered',
    'unusually many',
  ]);
});

it('tells what coincides with an annotation, and makes no link of what is no web address', () => {
  const { article } = draw([workWith(rich)], { annotations });
  const items = all(article, '.annotations li');
  expect(all(items[1]!, ':scope > b, div > p').map(said).join(' ')).to.equal(
    '2 14 March 2025 · Press release · A release Coincides with: Citations, OpenAlex, 2025: 38 · Downloads, DataCite, March 2025: 40 · Social media posts, bluesky, 2025: at least 1. Reported by the owner of this page.',
  );
  expect(all(article, '.annotations a').map((each) => each.getAttribute('href'))).to.deep.equal([
    'https://press.test/',
  ]);
  expect(all(article, '.numbers text').map(said).join(' ')).to.contain('1').and.to.contain('2');
});

const posts = ['2024-01-05', '2025-02-20', '2025-03-13', '2025-03-14', '2025-03-15', '2025-04-13'];

it('tells in a table, folded away, what each source counted before and after, and not why', async () => {
  const findings = [...rich.slice(0, 2), listed('posts', 'bluesky', posts)];
  const { article } = draw([workWith(findings)], { annotations });
  const tables = all(article, 'details[part=around]') as HTMLDetailsElement[];
  expect(tables.map(({ open }) => open)).to.deep.equal([false, false]);
  expect(said(tables[1]!.querySelector('summary')!)).to.equal(
    'Before and after, by source: A release',
  );
  expect(all(tables[1]!, 'thead th').map(said)).to.deep.equal([
    ...['Source', 'Before', 'Its own period', 'After'],
  ]);
  expect(rows(tables[1]!)).to.deep.equal([
    [
      'Citations, OpenAlex',
      '2024 30',
      '2025 38',
      '2026 not yet known: ends on 31 Dec 2026, after the source answered',
    ],
    [
      // Of 2,000 downloads 1,730 have a month.
      'Downloads, DataCite Without a date: 270',
      'Dec 2024 – Feb 2025 not known: figures begin with Feb 2025',
      'Mar 2025 40',
      'Apr 2025 – Jun 2025 120',
    ],
    [
      'Social media posts, bluesky',
      '12 Feb 2025 – 13 Mar 2025 2',
      '14 Mar 2025 1',
      '15 Mar 2025 – 13 Apr 2025 2',
    ],
  ]);
  expect(all(article, '.limits').map(said)).to.deep.equal([
    'Before and after are as many whole periods on both sides: 30 days, 3 months or 1 year, as finely as the source dates. Its own period holds some of both and stands apart. Other things happened too, recent periods may still grow, and what has no date is left out. Sources count different things: rows can’t be compared, and nothing is added over them.',
  ]);
  const text = said(article.querySelector('[part=annotations]')!);
  expect(text).to.contain(
    'It coincides with these counts. Nothing here says why they are as they are.',
  );
  expect(text).not.to.match(/caus|because|due to|thanks to|led to|effect|increase|%/i);
  for (const each of tables) each.open = true;
  await expect(article).to.be.accessible();
});

it('tells of the sources that are shown, and has no table where there is none, or for what people did not do', () => {
  const { article } = draw([workWith(rich)], {
    annotations: [...annotations, { date: '2024', kind: 'machines', text: 'Robots' }],
  });
  const tables = () => all(article, 'details[part=around]');
  expect(tables()).to.have.length(2);
  const boxes = all(article, 'input[type=checkbox]') as HTMLInputElement[];
  boxes[1]!.click();
  expect(all(tables()[1]!, 'tbody th').map(said)).to.deep.equal([
    'Citations, OpenAlex',
    'Social media posts, bluesky Without a date: 7',
  ]);
  boxes[0]!.click();
  boxes[2]!.click();
  expect([tables().length, all(article, '.limits, .take').length]).to.deep.equal([0, 0]);
  const without = draw([workWith(rich)], { annotations: [{ date: '2025', text: 'A note' }] });
  expect(all(without.article, 'details[part=around], .limits, .take')).to.have.length(0);
  const none = draw([workWith(rich)]);
  expect(all(none.article, '[part=annotations]')).to.have.length(0);
});

it('keeps a table open while a reader goes through the periods', () => {
  const { article } = draw([workWith(rich)], { annotations });
  const details = () => article.querySelector<HTMLDetailsElement>('details[part=around]')!;
  details().open = true;
  slide(article, -1);
  expect(details().open).to.equal(true);
});

for (const language of ['en', 'ar'] as const)
  it(`has room for before and after in 288 px, and names the sides there, in ${language}`, () => {
    const { article } = draw([workWith(rich)], { annotations }, language);
    const host = (article.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.font = '16px sans-serif';
    host.style.width = '288px';
    for (const each of all(article, 'details')) (each as HTMLDetailsElement).open = true;
    const cell = article.querySelector('.around td')!;
    expect(getComputedStyle(cell, '::before').content).to.contain(
      language === 'en' ? 'Before' : 'قبل',
    );
    const { left, right } = article.getBoundingClientRect();
    for (const each of all(article, '.around :is(th, td, p, summary)')) {
      const box = each.getBoundingClientRect();
      if (each.closest('thead')) continue;
      expect([box.left >= left - 0.5, box.right <= right + 0.5, said(each)]).to.deep.equal([
        ...[true, true, said(each)],
      ]);
    }
    host.style.width = '700px';
    expect(getComputedStyle(cell, '::before').content).to.equal('none');
  });

it('names periods right below each picture, and annotations right above it', () => {
  const { article } = draw([workWith(rich)], { annotations });
  const plots = all(article, '.plot');
  expect(plots).to.have.length(3);
  for (const plot of plots) {
    expect(said(plot.previousElementSibling!)).to.equal('1 2');
    expect(said(plot.nextElementSibling!)).to.equal('2023202420252026');
  }
  expect(all(article, '.ticks, .numbers')).to.have.length(6);
});

it('names a year in the middle of its months, unless the name would be cut', () => {
  const anchors = (first: string, count: number) => {
    const values = monthly(first, Array<number>(count).fill(40));
    const { article } = draw([workWith([summed('downloads', 'datacite', values)])]);
    return all(article, '.ticks text').map((text) => text.getAttribute('text-anchor'));
  };
  expect(anchors('2021-01', 70)).to.deep.equal(Array(6).fill('middle'));
  expect(anchors('2020-06', 77)[0]).to.equal('start');
});

for (const language of ['en', 'ar'] as const)
  for (const [what, first, count] of [
    ['months', '2026-01', 11],
    ['years, the first of a few months', '2020-06', 77],
  ] as const)
    it(`leaves out names of ${what} that would touch where there is little room, in ${language}`, () => {
      const values = monthly(first, Array<number>(count).fill(40));
      const { article } = draw([workWith([summed('downloads', 'datacite', values)])], {}, language);
      const host = (article.getRootNode() as ShadowRoot).host as HTMLElement;
      host.style.font = '16px sans-serif';
      const shown = () =>
        all(article, '.ticks text')
          .map((text) => text.getBoundingClientRect())
          .filter(({ width }) => width)
          .sort((a, b) => a.left - b.left);
      const touch = (boxes: readonly DOMRect[]) =>
        boxes.some(({ left }, at) => at > 0 && left < boxes[at - 1]!.right + 3);
      host.style.width = '700px';
      const wide = shown();
      expect(touch(wide)).to.equal(false);
      host.style.width = '288px';
      const narrow = shown();
      expect(touch(narrow)).to.equal(false);
      expect(narrow.length).to.be.within(2, wide.length - 1);
    });

it('switches lanes off, says which, and switches them on again', () => {
  const { article, state } = draw([workWith(rich)]);
  const boxes = all(article, 'input[type=checkbox]') as HTMLInputElement[];
  expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true]);
  boxes[1]!.click();
  expect([...state.hidden]).to.deep.equal(['downloads@datacite']);
  expect(all(article, 'figure')).to.have.length(2);
  expect(said(article)).to.contain('Switched off: Downloads, DataCite.');
  boxes[1]!.click();
  expect(all(article, 'figure')).to.have.length(3);
  expect(said(article)).not.to.contain('Switched off');
});

it('keeps the slider when all lanes are switched off and one is switched on again', () => {
  const { article } = draw([workWith(rich)]);
  const boxes = all(article, 'input[type=checkbox]') as HTMLInputElement[];
  for (const box of boxes) box.click();
  expect(slider(article) === null).to.equal(true);
  boxes[0]!.click();
  expect(slider(article).getAttribute('aria-valuetext')).to.contain('Citations, OpenAlex, 2026');
});

it('goes through the periods with the slider, and says of each what every lane says', () => {
  const { article, state } = draw([workWith(rich)]);
  const text = () => slider(article).getAttribute('aria-valuetext');
  expect(text()).to.equal(
    'November 2026: Citations, OpenAlex, 2026, so far: 12; Downloads, DataCite, November 2026, so far: 30',
  );
  slide(article, -1);
  expect(text()).to.contain('October 2026, unusually many: 900');
  expect(said(article.querySelector('output')!)).to.contain('October 2026, unusually many: 900');
  slide(article, -1000);
  expect([state.at, slider(article).value]).to.deep.equal([0, '1']);
  expect(text()).to.equal('January 2023: Citations, OpenAlex, 2023: 41');
  slide(article, -1);
  expect(state.at).to.equal(0);
  slide(article, 1);
  expect([state.at, slider(article).value]).to.deep.equal([1, '3']);
});

for (const language of ['en', 'ar'] as const)
  it(`goes to the period under a pointer over a lane, in ${language}`, () => {
    const { article, state } = draw([workWith(rich)], {}, language);
    const plot = article.querySelector('.plot')!;
    const { left, width } = plot.getBoundingClientRect();
    const move = (part: number) =>
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + part * width }));
    move(0.99);
    expect(state.at).to.equal(language === 'en' ? 47 : 0);
    move(0.01);
    expect(state.at).to.equal(language === 'en' ? 0 : 47);
    expect(slider(article).value).to.equal(String(2 * state.at + 1));
  });

it('draws nothing anew of what going through the periods does not change', async () => {
  const { article } = draw([workWith(rich)], { annotations });
  const changed: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement!;
      changed.push(element.closest('.at, .now, .scrubber') ? '' : element.outerHTML);
    }
  });
  watch.observe(article, { attributes: true, childList: true, characterData: true, subtree: true });
  slide(article, -1);
  await Promise.resolve();
  expect(changed.length).to.be.greaterThan(0);
  expect(changed.filter(Boolean)).to.deep.equal([]);
});

it('has a new slider for another time, for one that was moved would stand still', () => {
  const host = mount<HTMLElement>(html`<div></div>`);
  drawTimeline([workWith(rich)], { now }, host);
  slide(host, -1000);
  drawTimeline([workWith(rich)], { now, from: '2025' }, host);
  expect(slider(host).value).to.equal(String(2 * 22 + 1));
});

it('colours lanes as arcs are coloured', () => {
  const hues = (styles: string) =>
    [...styles.matchAll(/\.(\w+) \{ --_hue: (#[\da-f]{6}); \}/g)].map(([, ...found]) => found);
  expect(hues(timelineStyles)).to.deep.equal(hues(ringStyles));
  expect(hues(ringStyles)).to.have.length(6);
});

it('says the same numbers in picture, sentence, table, switch and slider, whatever they are', () => {
  const period = fc.oneof(
    fc.integer({ min: 2010, max: 2026 }).map(String),
    fc.integer({ min: 1, max: 9 }).map((month) => `2026-0${month}`),
  );
  const finding = fc
    .record({
      measure: fc.constantFrom('citations' as const, 'downloads' as const),
      provider: fc.constantFrom('openalex' as const, 'datacite' as const),
      sums: fc.dictionary(period, fc.nat(5000), { minKeys: 1 }),
      undated: fc.nat(3),
    })
    .map(({ measure, provider, sums, undated }) => {
      const all = Object.values(sums).reduce((sum, value) => sum + value, undated);
      return summed(measure, provider, sums, all);
    });
  const number = (text: string) => Number(/(\d[\d,]*)$/.exec(text)?.[1]?.replace(/,/g, '') ?? NaN);
  fc.assert(
    fc.property(fc.array(finding, { minLength: 1, maxLength: 3 }), (findings) => {
      const { article } = draw([workWith(findings)]);
      const lanes = all(article, 'figure');
      if (!lanes.length) return;
      const shown = all(article, 'label b').map((each) => said(each));
      lanes.forEach((lane, at) => {
        const values = rows(lane).map(([, value]) => number(value!));
        const known = values.filter((value) => !Number.isNaN(value));
        const most = Math.max(0, ...known);
        // The picture: each bar's height as a part of the highest.
        const heights = ['full', 'current']
          .flatMap((kind) => [...d(lane, kind).matchAll(/M([\d.]+) 100V([\d.]+)/g)])
          .sort((one, other) => Number(one[1]) - Number(other[1]))
          .map(([, , top]) => 100 - Number(top));
        const parts = known.filter((value) => value > 0).map((value) => (100 * value) / most);
        expect(heights).to.have.length(parts.length);
        heights.forEach((height, bar) =>
          expect(height).to.be.closeTo(Math.max(3, parts[bar]!), 0.011),
        );
        const gaps = d(lane, 'missing').match(/M/g) ?? [];
        expect(gaps).to.have.length(values.length - known.length);
        // The sentence, and the scale above the picture.
        const sentence = said(lane.querySelector('figcaption p')!);
        if (most)
          expect(sentence).to.match(
            new RegExp(`: (?:at least )?${most.toLocaleString('en-GB')} \\w`),
          );
        expect(number(said(lane.querySelector('.scale span')!))).to.equal(most);
        // The switch.
        const total = known.reduce((sum, value) => sum + value, 0);
        if (lanes.length > 1 && total) expect(number(shown[at]!)).to.equal(total);
      });
      // The slider, at every period in which all lanes have bars of the axis' own step.
      const units = Number(slider(article).max) / 2;
      const told = new Set<string>();
      slide(article, -2000);
      for (let unit = 0; unit < units; unit += 1) {
        const [, ...rest] = slider(article)
          .getAttribute('aria-valuetext')!
          .split(/: (.*)/s);
        for (const each of rest[0]!.split('; ')) told.add(each);
        slide(article, 1);
      }
      const names = lanes.map((lane) => said(lane.querySelector('h3')!).replace(/ (?=\w+$)/, ', '));
      lanes.forEach((lane, at) => {
        for (const [name, value] of rows(lane)) {
          const reading = `${names[at]}, ${name}: ${value}`;
          const isToldAlone = [...told].some((each) => each === reading);
          const isMonthOfLongAxis = units <= 17 && /\w+ 2026/.test(name!);
          expect(isToldAlone || isMonthOfLongAxis, reading).to.equal(true);
        }
      });
      article.remove();
    }),
    { numRuns: 40 },
  );
});
