import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LateElement } from '../../src/elements/late-element.js';
import type { Finding } from '../../src/model/finding.js';
import { configure } from '../../src/page/settings.js';
import { countedBy } from '../support/findings.js';
import { mount } from '../support/mount.js';
import { resetNetwork, startNetwork, stopNetwork } from '../support/network.js';

const findings: readonly Finding[] = [
  {
    ...countedBy('openalex', 3, 'countries-citing'),
    places: [
      { country: 'BR', value: 12 },
      { country: 'DE', value: 7 },
      { country: 'TO', value: 1 },
    ],
    located: { n: 19, of: 24 },
  },
  {
    ...countedBy('openalex', 24),
    series: [
      { from: '2024', until: '2024', value: 9 },
      { from: '2025', until: '2025', value: 15 },
    ],
  },
];

const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
let saved: { readonly name: string; readonly content: Blob }[] = [];
const objects = new Map<string, Blob>();
const making = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
const make = making.value as (content: Blob) => string;

before(startNetwork);
beforeEach(() => {
  resetNetwork();
  configure({ providers: '' });
  saved = [];
  URL.createObjectURL = (content: Blob) => {
    const url = make.call(URL, content);
    objects.set(url, content);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, content: objects.get(this.href)! });
  };
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'kept';
  script.textContent = JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-22T09:30:00Z',
    asked: ['openalex'],
    works: {
      'doi:10.5555/a': {
        work: { identifiers: ['doi:10.5555/a'] },
        notices: [],
        noticesChecked: { state: 'not-checked', providers: [] },
        findings,
      },
    },
  });
  document.body.append(script);
});
afterEach(() => {
  Object.defineProperty(URL, 'createObjectURL', making);
  Object.defineProperty(HTMLElement.prototype, 'click', click);
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  document.getElementById('kept')!.remove();
});
after(stopNetwork);

async function drawn(element: LateElement): Promise<LateElement> {
  await waitUntil(() => element.shadowRoot?.querySelector('[part=downloads]'), 'never drawn', {
    timeout: 9000,
  });
  return element;
}

async function take(element: LateElement, format: string) {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.trim() === format)!.click();
  await waitUntil(() => saved.length, `no ${format}`);
  return saved[0]!;
}

const map = () => drawn(mount(html`<impact-map doi="10.5555/a" src="#kept"></impact-map>`));
const timeline = () =>
  drawn(mount(html`<impact-timeline doi="10.5555/a" src="#kept" until="2025"></impact-timeline>`));

it('gives the map’s numbers as a table, each row with what it is, its source and its date', async () => {
  const { name, content } = await take(await map(), 'CSV');
  expect(name).to.equal('map-citing-openalex.csv');
  const [heads, ...rows] = (await content.text()).trim().split('\r\n');
  expect(heads).to.equal('ISO 3166-1,Country,Count,table,source,date');
  expect(rows).to.have.length(4);
  expect(rows[0]).to.match(
    /^BR,Brazil,12,"10.5555\/a: Authors with affiliations in 3 countries \(19 of 24/,
  );
  expect(rows[0]).to.match(/22 November 2026$/);
  expect(rows.map((row) => row.split(',', 3).join())).to.deep.equal([
    'BR,Brazil,12',
    'DE,Germany,7',
    'TO,Tonga,1',
    ',Country unknown,5',
  ]);
});

it('gives the map as a drawing that carries its caption, legend, source and date, in its own colours', async () => {
  const { content } = await take(await map(), 'SVG');
  const file = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  expect(file.querySelector('parsererror') === null).to.equal(true);
  const said = file.documentElement.textContent.replace(/\s+/g, ' ');
  expect(said).to.contain(
    'Authors with affiliations in 3 countries (19 of 24 citing works located)',
  );
  expect(said).to.contain('Read on 22 November 2026.');
  expect(said).to.contain('10 or more');
  const fill = (country: string) =>
    file.querySelector(`[data-country=${country}]`)!.getAttribute('fill')!;
  expect(fill('BR')).to.match(/^rgb\(/);
  expect(new Set([fill('BR'), fill('DE'), fill('FR')]).size).to.equal(3);
  expect(Number.parseFloat(file.querySelector('circle')!.getAttribute('r')!)).to.be.greaterThan(0);
  expect(file.querySelector('[class], style, script, .at') === null).to.equal(true);
});

it('gives a picture of pixels', async () => {
  const { name, content } = await take(await map(), 'PNG');
  expect(name).to.equal('map-citing-openalex.png');
  const { width, height } = await createImageBitmap(content);
  expect(width).to.be.greaterThan(1000);
  expect(height).to.be.greaterThan(500);
});

it('gives every bar of the lanes that are shown, and no period that nothing is reported of as 0', async () => {
  const { content } = await take(await timeline(), 'CSV');
  const [heads, ...rows] = (await content.text()).trim().split('\r\n');
  expect(heads).to.equal('measure,provider,Period,Count,so_far,at_least,table,source,date');
  expect(rows.map((row) => row.split(',', 4).join())).to.deep.equal([
    'citations,openalex,2024,9',
    'citations,openalex,2025,15',
  ]);
});

it('gives what was counted before and after as a table of its own, and no side that is not known as 0', async () => {
  const element = await drawn(
    mount(
      html`<impact-timeline doi="10.5555/a" src="#kept">
        <time datetime="2025-06-14" data-kind="talk">=Talk</time>
        <time datetime="2025-07-01" data-kind="machines">Robots</time>
      </impact-timeline>`,
    ),
  );
  const { name, content } = await take(element, 'Before and after, by source: CSV');
  expect(name).to.equal('before-and-after.csv');
  const [heads, ...rows] = (await content.text()).trim().split('\r\n');
  expect(heads).to.equal(
    'annotation,date,measure,provider,side,from,until,count,so_far,at_least,not_known,table,source,date',
  );
  const about = 'Talk: =Talk,2025-06-14,citations,openalex';
  expect(rows.map((row) => row.split(',', 11).join())).to.deep.equal([
    `${about},before,2024,2024,9,,,`,
    `${about},own period,2025,2025,15,,,`,
    `${about},after,2026,2026,,,,open`,
  ]);
  for (const row of rows)
    expect(row).to.match(
      /,"10\.5555\/a: Before and after, by source",.*OpenAlex.*,22 November 2026$/,
    );
});

it('gives the lanes as one drawing with their names and their time', async () => {
  const { content } = await take(await timeline(), 'SVG');
  const file = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  expect(file.querySelector('parsererror') === null).to.equal(true);
  const said = file.documentElement.textContent.replace(/\s+/g, ' ');
  expect(said).to.contain('Citations, OpenAlex (15)');
  expect(said).to.contain('2024 – 2025');
  expect(file.querySelector('svg svg svg path[fill^=rgb]') === null).to.equal(false);
});

it('leaves the element as it was', async () => {
  const element = await map();
  await take(element, 'SVG');
  expect(element.hasAttribute('style')).to.equal(false);
});
