import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import {
  type Chosen,
  type Layer,
  layersOf,
  type ReportedPlace,
} from '../../../src/aggregate/layers.js';
import type { Counted, Finding } from '../../../src/model/finding.js';
import { detailsStyles } from '../../../src/views/details/details.styles.js';
import { mapStyles } from '../../../src/views/map/map.styles.js';
import { mapView, type MapView } from '../../../src/views/map/map.js';
import { isOnMap } from '../../../src/views/map/world.js';
import { ar as arabicWords } from '../../../src/words/ar/badge.js';
import { map as arabicMap } from '../../../src/words/ar/map.js';
import { ar as arabicProse } from '../../../src/words/ar/prose.js';
import { map as words } from '../../../src/words/en/map.js';
import { en } from '../../../src/words/en/prose.js';
import { englishSpeaker } from '../../../src/words/en/speaker.js';
import { speaker } from '../../../src/words/speaker.js';
import { countedBy, failedBy } from '../../support/findings.js';
import { mount } from '../../support/mount.js';

const at = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([country, value]) => ({ country, value }));
const citing: Counted = {
  ...countedBy('openalex', 4, 'countries-citing'),
  places: at({ US: 31, GB: 9, MT: 2, KE: 1 }),
  located: { n: 31, of: 39 },
};
const downloads: Counted = {
  ...countedBy('eprints', 40, 'downloads'),
  places: at({ GB: 20, FR: 9, MT: 4, KE: 3 }),
};
const elsewhere: Counted = { ...countedBy('zenodo', 9, 'downloads'), places: at({ DE: 9 }) };

interface Given extends Partial<MapView> {
  readonly findings?: readonly Finding[];
  readonly reported?: readonly ReportedPlace[];
}

function viewOf({ findings = [citing], reported = [], ...given }: Given): MapView {
  const layers: readonly Layer[] = layersOf({ findings }, { isCountry: isOnMap, reported });
  return {
    ...{ speaker: englishSpeaker('en-GB'), prose: en, map: words },
    labelOf: (id) => (id === 'openalex' ? 'OpenAlex' : id),
    layers,
    onChoose: () => {},
    onPoint: () => {},
    ...given,
  };
}

/** The map in a page, as one that keeps what is chosen and pointed at. */
function shown(given: Given = {}): {
  article: HTMLElement;
  chosen: Chosen[];
  pointed: (string | undefined)[];
} {
  const article = mount(mapView(viewOf(given)));
  const chosen: Chosen[] = [];
  const pointed: (string | undefined)[] = [];
  let now: Given = given;
  const draw = () =>
    render(
      mapView(
        viewOf({
          ...now,
          onChoose: (choice) => {
            chosen.push(choice);
            now = { ...now, chosen: choice };
            draw();
          },
          onPoint: (country) => {
            pointed.push(country);
            now = { ...now, at: country };
            draw();
          },
        }),
      ),
      article.parentElement!,
    );
  draw();
  return { article, chosen, pointed };
}

const textOf = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const shadeOf = (root: ParentNode, country: string) =>
  [...root.querySelectorAll(`[data-country=${country}]`)].map((shape) =>
    shape.getAttribute('class'),
  );
const world = (root: ParentNode) => root.querySelector<HTMLElement>('.world')!;
const press = (root: ParentNode, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
  world(root).dispatchEvent(event);
  return event;
};

it('the heading, the table and the shades say the same', () => {
  const { article } = shown();
  expect(textOf(article, 'h2')).to.equal(
    'Authors with affiliations in 4 countries (31 of 39 citing works located), OpenAlex, 22 November 2026, this version',
  );
  const rows = [...article.querySelectorAll('tbody tr')].map((row) => row.textContent?.trim());
  expect(rows).to.deep.equal([
    'United States31',
    'United Kingdom9',
    'Malta2',
    'Kenya1',
    'Country unknown8',
  ]);
  expect([...article.querySelectorAll('.legend li')].map((each) => each.textContent)).to.deep.equal(
    ['1', '2–4', '5–9', '10–19', '20 or more', 'no count told'],
  );
  expect(['US', 'GB', 'KE', 'FR'].map((country) => shadeOf(article, country)[0])).to.deep.equal([
    's5',
    's3',
    's1',
    's0',
  ]);
  const shaded = [...article.querySelectorAll('[data-country]:not(.s0)')];
  const countries = new Set(shaded.map((shape) => shape.getAttribute('data-country')));
  expect([...countries].sort()).to.deep.equal(['GB', 'KE', 'MT', 'US']);
});

it('a small country with a count is a dot that is seen, and one without is not as large', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(detailsStyles + mapStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { article } = shown();
  article.parentElement!.style.width = '290px';
  const widthOf = (country: string) =>
    article.querySelector(`circle[data-country=${country}]`)!.getBoundingClientRect().width;
  const [malta, andorra] = [widthOf('MT'), widthOf('AD')];
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  expect(malta).to.be.greaterThan(3.5);
  expect(andorra).to.be.lessThan(2);
});

it('what is masked is named nowhere, on the map, in the table or to those who point at it', () => {
  const { article } = shown({ findings: [downloads], at: 'KE' });
  expect(shadeOf(article, 'KE')).to.deep.equal(['s0']);
  expect(article.querySelector('table')!.textContent).to.not.contain('Kenya');
  expect(textOf(article, 'output')).to.equal('Kenya: no count told');
  // The same as for a country that was never there.
  const other = shown({ findings: [downloads], at: 'BR' });
  expect(textOf(other.article, 'output')).to.equal('Brazil: no count told');
  expect([...article.querySelectorAll('tbody tr')].at(-1)!.textContent).to.equal(
    'Not named or unknown11',
  );
});

it('with every country masked there is still a map, without shades', () => {
  const { article } = shown({
    findings: [{ ...downloads, value: 4, places: at({ GB: 3, FR: 1 }) }],
  });
  expect(textOf(article, 'h2')).to.match(/^Downloaded from 2 countries \(0 of 4/);
  expect(article.querySelectorAll('[data-country]:not(.s0)').length).to.equal(0);
  expect(article.querySelectorAll('.legend li').length).to.equal(1);
  press(article, 'ArrowDown');
});

it('where nobody tells countries a sentence says so, and who failed', () => {
  const { article } = shown({
    findings: [failedBy('openalex', 'unreachable', 'countries-citing')],
  });
  expect(textOf(article, 'h2')).to.equal('No source has told countries for this work.');
  expect(article.textContent).to.contain('OpenAlex could not be reached.');
  expect(article.querySelector('svg') === null).to.equal(true);
  expect(
    shown({ findings: [{ ...citing, places: [] }] }).article.querySelector('svg') === null,
  ).to.equal(true);
});

it('where the owner wants no countries there is one sentence, and no country anywhere', () => {
  const { article } = shown({ findings: [citing], isOff: true, at: 'US' });
  expect(article.textContent?.trim()).to.equal(words.off);
  expect(article.querySelectorAll('[data-country], table, svg').length).to.equal(0);
});

it('pointing at a country tells it and its count, and it stands out', () => {
  const { article, pointed } = shown();
  const gb = article.querySelector('[data-country=GB]')!;
  const over = () => gb.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  over();
  over();
  expect(pointed).to.deep.equal(['GB']);
  expect(textOf(article, 'output')).to.equal('United Kingdom: 9 citing works');
  expect(article.querySelector('path.at')!.getAttribute('d')).to.equal(gb.getAttribute('d'));
  world(article).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(pointed).to.deep.equal(['GB']);
});

it('the arrow keys go from count to count like a slider, and say each', () => {
  const { article, pointed } = shown();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'ArrowDown', 'End'])
    expect(press(article, key).defaultPrevented).to.equal(true);
  expect(pointed).to.deep.equal(['US', 'GB', 'MT', 'GB', 'KE', 'US']);
  const slider = world(article);
  expect(
    ['valuemin', 'valuenow', 'valuemax', 'valuetext'].map((name) =>
      slider.getAttribute(`aria-${name}`),
    ),
  ).to.deep.equal(['0', '31', '31', 'United States: 31 citing works']);
  expect(press(article, 'Escape').defaultPrevented).to.equal(true);
  expect(slider.getAttribute('aria-valuetext')).to.equal(words.hint);
});

it('other keys, and those of the browser, are left alone', () => {
  const { article, pointed } = shown();
  for (const key of ['Tab', 'a', 'Escape', 'constructor'])
    expect(press(article, key).defaultPrevented, key).to.equal(false);
  expect(press(article, 'ArrowLeft', { altKey: true }).defaultPrevented).to.equal(false);
  expect(pointed).to.deep.equal([]);
});

it('in Arabic left is to the larger count, names are Arabic, and the map is not turned round', () => {
  const { article, pointed } = shown({
    ...{ speaker: speaker(arabicWords, 'ar'), prose: arabicProse, map: arabicMap },
    at: 'GB',
  });
  expect(article.getAttribute('dir')).to.equal('rtl');
  expect(textOf(article, 'output')).to.equal('المملكة المتحدة: 9 أعمال مستشهِدة');
  press(article, 'ArrowLeft');
  press(article, 'ArrowRight');
  expect(pointed).to.deep.equal(['US', 'GB']);
  const left = (country: string) =>
    article.querySelector(`[data-country=${country}]`)!.getBoundingClientRect().left;
  expect(left('US')).to.be.lessThan(left('GB'));
});

it('a click on a row of the table makes its country stand out', () => {
  const { article, pointed } = shown();
  article.querySelectorAll<HTMLElement>('tbody td')[2]!.click();
  expect(pointed).to.deep.equal(['MT']);
  expect(article.querySelector('path.at')!.getAttribute('d')).to.match(/^M.*a3 3/);
  article.querySelector<HTMLElement>('thead th')!.click();
  expect(pointed).to.deep.equal(['MT']);
  const masked = shown({ findings: [downloads] });
  [...masked.article.querySelectorAll<HTMLElement>('tbody tr')].at(-1)!.click();
  expect(masked.pointed).to.deep.equal([]);
});

it('one source is shown at a time, and buttons choose between them', () => {
  const { article, chosen } = shown({ findings: [citing, downloads, elsewhere] });
  const pressed = () =>
    [...article.querySelectorAll('[aria-pressed=true]')].map((button) => button.textContent);
  const press = (text: string) =>
    [...article.querySelectorAll('button')].find((each) => each.textContent === text)!.click();
  expect(pressed()).to.deep.equal(['Citing works']);
  press('Downloads');
  expect(pressed()).to.deep.equal(['Downloads', 'eprints']);
  expect(shadeOf(article, 'US')).to.deep.equal(
    ['s0', 's0'].slice(0, shadeOf(article, 'US').length),
  );
  press('zenodo');
  expect(pressed()).to.deep.equal(['Downloads', 'zenodo']);
  expect(chosen).to.deep.equal([{ layer: 'downloads' }, { layer: 'downloads', source: 'zenodo' }]);
  expect(textOf(article, 'h2')).to.match(/^Downloaded from 1 country, zenodo/);
  expect(shadeOf(article, 'GB')[0]).to.equal('s0');
  expect(textOf(article, '.note')).to.equal(words.found.downloads);
});

it('with one source there is no choice, but to leave a layer that has none', () => {
  expect(shown().article.querySelectorAll('button').length).to.equal(0);
  const { article } = shown({ chosen: { layer: 'views' } });
  expect([...article.querySelectorAll('button')].map((each) => each.textContent)).to.deep.equal([
    'Citing works',
  ]);
});

it('pointing keeps the shapes that are drawn, and a table that was opened', () => {
  const { article } = shown();
  const [shape, table] = [article.querySelector('path')!, article.querySelector('details')!];
  table.open = true;
  press(article, 'ArrowDown');
  expect(article.querySelector('path') === shape).to.equal(true);
  expect(article.querySelector('details') === table && table.open).to.equal(true);
});

it('hostile words in a snapshot are text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const receipt = { ...citing.receipt, link: 'javascript:alert(1)', attribution: evil };
  const places = [...citing.places!, { country: evil, value: 3 }, { country: 'ZZ', value: 3 }];
  const { article } = shown({
    findings: [{ ...citing, places, receipt }],
    languages: [evil],
    notes: [evil],
    labelOf: () => evil,
    at: evil,
  });
  expect(article.querySelectorAll('img, a[href^=javascript]').length).to.equal(0);
  expect(article.querySelectorAll('tbody tr').length).to.equal(5);
});

it('nothing carries a style of its own, which a strict page would refuse', () => {
  const { article } = shown({ at: 'GB' });
  expect(article.querySelectorAll('[style], style').length).to.equal(0);
});

for (const [what, given] of [
  ['a map', { findings: [citing, downloads, elsewhere], reported: [{ country: 'FR' }], at: 'GB' }],
  ['a map without shades', { findings: [{ ...downloads, value: 4, places: at({ GB: 3 }) }] }],
  ['no map', { findings: [] }],
] satisfies [string, Given][])
  it(`${what} has no fault that axe can find`, async () => {
    const { article } = shown(given);
    for (const each of article.querySelectorAll('details')) each.open = true;
    const holder = mount(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(detailsStyles + mapStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(article);
    await expect(holder).to.be.accessible();
  });
