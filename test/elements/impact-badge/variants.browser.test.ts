import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { reservingStyles } from '../../../src/elements/impact-badge/sizes.js';
import { opener, part, settled, text } from '../../support/badges.js';
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
before(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reservingStyles());
  document.adoptedStyleSheets.push(sheet);
});
beforeEach(resetNetwork);
after(stopNetwork);

const variants = ['donut', 'bar', 'compact', 'tiles', 'link'] as const;
const sizes = ['small', 'medium', 'large'] as const;

/** Everything drawn, as a screen shows it: without what only screen readers get, and paper. */
const seen = ({ shadowRoot }: ImpactBadge) =>
  [...shadowRoot!.querySelectorAll<Element>('.text, svg, button')]
    .map((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove();
      return copy.textContent ?? '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const boxOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height].map((length) => Math.round(length * 10) / 10);
};

function make(variant: string, size = 'medium', doi = '10.5555/a'): ImpactBadge {
  return mount<ImpactBadge>(
    html`<impact-badge doi=${doi} variant=${variant} size=${size}></impact-badge>`,
  );
}

/** The ways an answer can go; each leads to the state it is filed under. */
const outcomes = {
  ready: () => answer({ openalex: { '10.5555/a': 1_234_567 }, crossref: { '10.5555/a': 5 } }),
  empty: () => answer({}),
  unavailable: () => {
    for (const provider of ['openalex', 'crossref', 'datacite', 'opencitations'] as const)
      answerAll(provider, () => Response.error());
  },
  loading: () => {
    for (const provider of ['openalex', 'crossref', 'datacite', 'opencitations'] as const)
      answerAll(provider, never);
  },
  invalid: () => answer({}),
} as const;

for (const variant of variants)
  for (const size of sizes)
    it(`keeps a ${size} ${variant} as large in every state as before it has anything to say`, async () => {
      const boxes: Record<string, number[]> = {};
      const holder = mount(html`<div style="inline-size: 900px"></div>`);
      for (const [state, prepare] of Object.entries(outcomes)) {
        resetNetwork();
        prepare();
        const badge = document.createElement('impact-badge');
        badge.setAttribute('variant', variant);
        badge.setAttribute('size', size);
        badge.setAttribute('doi', state === 'invalid' ? 'nonsense' : '10.5555/a');
        holder.append(badge);
        boxes[`${state}, at first`] = boxOf(badge);
        await waitUntil(() => badge.state === state, `never ${state}`, { timeout: 9000 });
        await badge.updateComplete;
        boxes[state] = boxOf(badge);
        badge.remove();
      }
      const [first] = Object.values(boxes);
      expect(first![0]).to.be.above(0);
      for (const [state, box] of Object.entries(boxes))
        expect(box, `${state} beside ${Object.keys(boxes)[0]}`).to.deep.equal(first);
    });

for (const variant of variants)
  it(`draws a ${variant} that a framework set as a property in the space of one that stands in the page`, async () => {
    outcomes.ready();
    const written = await settled(make(variant, 'small'));
    const set = await settled(
      mount<ImpactBadge>(
        html`<impact-badge .doi=${'10.5555/a'} .variant=${variant} .size=${'small'}></impact-badge>`,
      ),
    );
    expect(boxOf(set)).to.deep.equal(boxOf(written));
    expect(text(set)).to.equal(text(written));
  });

for (const variant of variants)
  it(`names every number that a ${variant} shows in the accessible name too`, async () => {
    answer({
      openalex: { '10.5555/a': 1_234_567 },
      datacite: { '10.5555/a': 31 },
    });
    const badge = await settled(make(variant));
    const name = opener(badge)!.textContent;
    for (const [number] of seen(badge).matchAll(/\d[\d,]*/g))
      expect(name.includes(number), `${number} in “${name}”`).to.equal(true);
    expect(name).to.match(variant === 'link' ? /^\D+$/ : /1,234,567 citations, OpenAlex/);
    expect(opener(badge)!.getAttribute('aria-haspopup')).to.equal('dialog');
  });

for (const variant of variants)
  for (const state of ['empty', 'unavailable', 'loading', 'invalid'] as const)
    it(`shows no digit in a ${variant} that is ${state}`, async () => {
      outcomes[state]();
      const badge = make(variant, 'medium', state === 'invalid' ? 'nonsense' : '10.5555/a');
      await waitUntil(() => badge.state === state, `never ${state}`, { timeout: 9000 });
      await badge.updateComplete;
      expect(text(badge)).not.to.match(/\d/);
    });

it('draws the arcs of the donut as blocks in a row, of the same kinds and looks', async () => {
  outcomes.ready();
  const looks = async (variant: string) => {
    const badge = await settled(make(variant));
    const paths = [...badge.shadowRoot!.querySelectorAll('svg path')];
    return paths.map((path) => path.getAttribute('class'));
  };
  expect(await looks('bar')).to.deep.equal(['found scholarly', 'not-covered use']);
  expect(await looks('donut')).to.deep.equal(['found scholarly', 'not-covered use']);
});

it('shows in a bar the count, its measure, provider and date beneath the blocks', async () => {
  outcomes.ready();
  const badge = await settled(make('bar'));
  expect(part(badge, 'count')).to.equal('1,234,567 citations');
  expect(part(badge, 'source')).to.equal('OpenAlex, 12 Jan 2026');
  const bar = badge.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
  const words = badge.shadowRoot!.querySelector('.text')!.getBoundingClientRect();
  expect(bar.width).to.be.above(8 * bar.height);
  expect(bar.top >= words.bottom || bar.bottom <= words.top).to.equal(true);
});

for (const size of sizes)
  it(`is one line of the sentence it stands in as ${size} compact: no higher, of its font and colour`, async () => {
    outcomes.ready();
    const line = mount(
      html`<p style="font: italic 700 19px/30px serif; color: rgb(1, 20, 60)">Cited: <impact-badge doi="10.5555/a" variant="compact" size=${size}></impact-badge> so far</p>`,
    );
    const badge = await settled(line.querySelector('impact-badge')!);
    expect(badge.getBoundingClientRect().height).to.be.at.most(1.4 * 30);
    expect(line.getBoundingClientRect().height).to.equal(30);
    const said = badge.shadowRoot!.querySelector('[part=count]')!;
    const { fontFamily, fontSize, fontStyle, fontWeight, color } = getComputedStyle(said);
    expect([fontFamily, fontSize, fontStyle, fontWeight, color]).to.deep.equal([
      'serif',
      '19px',
      'italic',
      '700',
      'rgb(1, 20, 60)',
    ]);
    expect(said.textContent).to.equal('1,234,567 citations');
  });

it('says count, provider and date in one compact line', async () => {
  outcomes.ready();
  const badge = await settled(make('compact'));
  expect(seen(badge)).to.equal('1,234,567 citations, OpenAlex, 12 Jan 2026');
});

const tilesOf = ({ shadowRoot }: ImpactBadge) =>
  [...shadowRoot!.querySelectorAll('[part=tile]')].map((tile) => ({
    says: tile.textContent.replace(/\s+/g, ' ').trim(),
    left: tile.getBoundingClientRect().left,
  }));

it('keeps number and places of tiles, whatever is found', async () => {
  const places: number[][] = [];
  for (const prepare of [outcomes.loading, outcomes.ready, outcomes.empty, outcomes.unavailable]) {
    resetNetwork();
    prepare();
    const badge = make('tiles');
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=tile]'));
    if (prepare !== outcomes.loading) await settled(badge);
    const { left } = badge.getBoundingClientRect();
    places.push(tilesOf(badge).map((tile) => Math.round(tile.left - left)));
    badge.remove();
  }
  expect(places[0]).to.have.length(3);
  for (const place of places) expect(place).to.deep.equal(places[0]);
});

it('names who counted in a tile only where it is not who usually does, and shows no number it has not', async () => {
  answer({ crossref: { '10.5555/a': 5 } });
  const others = await settled(make('tiles'));
  expect(tilesOf(others).map(({ says }) => says)).to.deep.equal([
    '5 citations Crossref',
    '– downloads',
    '– views',
  ]);
  resetNetwork();
  answer({ openalex: { '10.5555/a': 1 } });
  const usual = await settled(make('tiles'));
  expect(tilesOf(usual).map(({ says }) => says)).to.deep.equal([
    '1 citation',
    '– downloads',
    '– views',
  ]);
});

it('tells a tile that is awaited from one that failed and one that is not covered', async () => {
  answer({ openalex: { '10.5555/a': 1 } });
  answerAll('datacite', never);
  const waiting = make('tiles');
  await waitUntil(() => waiting.state === 'ready');
  await waiting.updateComplete;
  expect(tilesOf(waiting).map(({ says }) => says)).to.deep.equal([
    '1 citation',
    '… downloads',
    '… views',
  ]);
  waiting.remove();
  resetNetwork();
  answer({ openalex: { '10.5555/a': 1 } });
  answerAll('datacite', () => Response.error());
  const failed = await settled(make('tiles'));
  expect(tilesOf(failed).map(({ says }) => says)).to.deep.equal([
    '1 citation',
    '! downloads',
    '! views',
  ]);
});

it('shows no number at all as a link, and still tells of a retraction', async () => {
  answerAll('openalex', () =>
    Response.json({ doi: 'https://doi.org/10.5555/a', cited_by_count: 12, is_retracted: true }),
  );
  for (const provider of ['crossref', 'datacite', 'opencitations'] as const)
    answerAll(provider, () => Response.error());
  const badge = await settled(make('link'));
  expect(seen(badge)).to.equal('Retracted Attention and use');
  expect(text(badge)).not.to.match(/\d/);
});

for (const variant of variants)
  it(`puts a retraction in sight before any number in a ${variant}`, async () => {
    answerAll('openalex', () =>
      Response.json({ doi: 'https://doi.org/10.5555/a', cited_by_count: 12, is_retracted: true }),
    );
    for (const provider of ['crossref', 'datacite', 'opencitations'] as const)
      answerAll(provider, () => Response.error());
    const badge = await settled(make(variant));
    const notice = badge.shadowRoot!.querySelector('[part=notice]')!;
    expect(notice.textContent).to.equal('Retracted');
    const box = badge.getBoundingClientRect();
    const { top, bottom, left, width } = notice.getBoundingClientRect();
    expect(width).to.be.above(0);
    expect([top >= box.top, bottom <= box.bottom + 1, left >= box.left]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(opener(badge)!.textContent.trim()).to.match(/^Retracted/);
  });

it('names no other count when the one the headline wants failed', async () => {
  answer({ openalex: { '10.5555/a': 145 } });
  answerAll('crossref', () => Response.error());
  const badge = await settled(
    mount<ImpactBadge>(
      html`<impact-badge doi="10.5555/a" headline="citations@crossref"></impact-badge>`,
    ),
  );
  expect(badge.state).to.equal('ready');
  expect(text(badge)).not.to.match(/\d/);
  expect(text(badge)).to.contain('Found: scholarly');
});

it('names the count the headline wants, not the one that usually leads', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(
    mount<ImpactBadge>(
      html`<impact-badge doi="10.5555/a" headline="citations@crossref"></impact-badge>`,
    ),
  );
  expect(text(badge)).to.contain('140 citations, Crossref, 12 January 2026');
  expect(text(badge)).not.to.contain('145');
});

it('takes a variant, size or choice it does not know for the usual one', async () => {
  outcomes.ready();
  const odd = await settled(make('pie', 'gigantic'));
  const usual = await settled(make('donut'));
  expect(text(odd)).to.equal(text(usual));
  expect(boxOf(odd)).to.deep.equal(boxOf(usual));
});

it('follows a variant that changes, and shows the same number', async () => {
  outcomes.ready();
  const badge = await settled(make('donut'));
  for (const variant of ['bar', 'compact', 'tiles', 'donut'] as const) {
    badge.setAttribute('variant', variant);
    await badge.updateComplete;
    expect(badge.shadowRoot!.querySelector(`.box.${variant}`) === null).to.equal(false);
    expect(seen(badge)).to.contain('1,234,567 citations');
  }
});
