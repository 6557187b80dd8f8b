import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ledgerOf } from '../../../src/aggregate/ledger.js';
import { entriesIn, writtenIn } from '../../../src/intake/evidence/markup.js';
import { isPublishable } from '../../../src/intake/evidence/publishable.js';
import { consentOf } from '../../../src/model/evidence-consent.js';
import type { Evidence, EvidenceFile } from '../../../src/model/evidence.js';
import { evidenceStyles } from '../../../src/views/evidence/evidence.styles.js';
import { ledgerView } from '../../../src/views/evidence/ledger.js';
import { storyView } from '../../../src/views/evidence/story.js';
import { ar as arabicWords } from '../../../src/words/ar/badge.js';
import { evidence as arabic } from '../../../src/words/ar/evidence.js';
import { evidence } from '../../../src/words/en/evidence.js';
import { englishSpeaker } from '../../../src/words/en/speaker.js';
import { speaker } from '../../../src/words/speaker.js';
import { mount } from '../../support/mount.js';

const answer = await fetch(new URL('../../intake/evidence/camp.json', import.meta.url));
const camp = (await answer.json()) as EvidenceFile;
const english = { speaker: englishSpeaker('en'), evidence };

function draw(file = camp, voice: typeof english = english): HTMLElement {
  const view = { ledger: ledgerOf(file, 'public'), ...voice };
  return mount(html`<div>${storyView(view)} ${ledgerView(view)}</div>`);
}

const fileOf = (...entries: readonly Evidence[]): EvidenceFile => ({
  format: 'impact-badges-evidence',
  version: 1,
  entries,
});
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();
const entryOf = (root: Element, title: string) =>
  [...root.querySelectorAll('article')].find((each) => textOf(each.querySelector('h4')) === title)!;
const linesOf = (entry: Element) =>
  [...entry.querySelectorAll('dl > div')].map((line) => textOf(line));

it('is accessible, in Arabic too', async () => {
  const root = draw();
  await expect(root).to.be.accessible();
  const other = draw(camp, { speaker: speaker(arabicWords, 'ar'), evidence: arabic });
  await expect(other).to.be.accessible();
  expect(other.querySelector('.ledger')?.getAttribute('dir')).to.equal('rtl');
});

it('says at its head and at every entry that it was reported', () => {
  const root = draw();
  expect(textOf(root.querySelector('.ledger > h2'))).to.equal('Reported by the authors');
  expect(root.querySelector('.ledger > h2 svg') === null).to.equal(false);
  const entries = [...root.querySelectorAll('article')];
  expect(entries.length).to.equal(21);
  for (const entry of entries)
    expect(textOf(entry.querySelector('.by'))).to.match(/^Reported by \S/);
});

it('says of an entry what, how much, when, by whom and how', () => {
  const entry = entryOf(draw(), 'Kidney health day');
  expect(textOf(entry.querySelector('p'))).to.equal('240 people, 14 June 2025');
  expect(entry.querySelector('h4 a')?.getAttribute('href')).to.equal(
    'https://clinic.example/health-day',
  );
  expect(linesOf(entry)).to.deep.equal([
    'How it was counted sign-in sheet',
    'How sure it is Families signed once: perhaps 300 came',
    'Reach people took part',
    'Step what came of it',
    'For whom Families of the district',
    'With Riverside Clinic',
    'Read by the partner yes',
    'Country United Kingdom',
    'Checked by Riverside Clinic',
  ]);
});

it('says how far an outcome is and what is not known yet', () => {
  const root = draw();
  expect(linesOf(entryOf(root, 'Drinking water at school, a year later'))).to.deep.equal([
    'Status Under way',
    'Indicator Pupils who carry a bottle',
    'Before 31 of 120',
    'Afterwards not known yet',
    'Measured by Head count at the gate, one week',
    'Step what changed',
  ]);
  expect(linesOf(entryOf(root, 'Knowing what kidneys do')).slice(0, 5)).to.deep.equal([
    'Status Reported',
    'Indicator Right answers in a quiz of eight questions, mean',
    'Before 3.1',
    'Afterwards 5.6',
    'People measured 22',
  ]);
});

it('says sums of money by currency, and why people are not added up', () => {
  const root = draw();
  const sections = [...root.querySelectorAll('.ledger > section')];
  const section = (head: string) => sections.find((each) => textOf(each.children[0]) === head)!;
  expect([...section('Donations').querySelectorAll('.sum')].map(textOf)).to.deep.equal([
    '€1,200 in 1 entry',
    '£2,912.50 in 2 entries',
  ]);
  expect(textOf(section('Events').querySelector('.small'))).to.equal(
    'Not added up: the same person may have been counted more than once.',
  );
});

it('says of small groups that their figures are not shown', () => {
  const root = draw();
  const visit = entryOf(root, 'Home visit');
  expect(visit.querySelector('data') === null).to.equal(true);
  expect(textOf(visit.querySelector('.small'))).to.match(/^Figures of fewer than five people/);
  expect(linesOf(entryOf(root, 'Two weeks of summer camp'))).to.include(
    'Of these From the district: 14, From partner schools: not shown, New to the country: not shown',
  );
});

it('tells a counter’s history in a table, newest first', () => {
  const entry = entryOf(draw(), 'River Camp on Facebook');
  expect(textOf(entry.querySelector('summary'))).to.equal('3 readings: River Camp on Facebook');
  expect([...entry.querySelectorAll('tbody tr')].map(textOf)).to.deep.equal([
    '12 January 2026512 followers',
    '1 August 2025391 followers',
    '1 June 2025148 followers',
  ]);
});

it('tells the story before any number, each part with what it rests on', () => {
  const root = draw();
  const [story, ledger] = root.children;
  expect(story?.className).to.equal('story');
  expect(ledger?.className).to.equal('ledger');
  expect(textOf(story?.children[0])).to.equal('River Camp');
  const [, , , , changed, limits] = story!.querySelectorAll(':scope > section');
  expect(textOf(changed)).to.match(
    /Drinking water at school, a year later, July 2026, Reported by Camp office 1 entry that is not for everyone$/,
  );
  expect(textOf(limits)).to.match(/No evidence is named for this\.$/);
});

it('shows nothing that is private', () => {
  const text = draw().textContent;
  for (const secret of ['nurse now', 'Okafor', 'mother', 'Dr L. Moreno'])
    expect(text.includes(secret), secret).to.equal(false);
});

it('what data say is text, and leads to the web alone', () => {
  const hostile: Evidence = {
    kind: 'news',
    title: '<img src=x onerror=alert(1)>',
    url: 'javascript:alert(1)',
    archivedUrl: 'data:text/html,x',
    file: 'javascript:alert(2)',
    reportedBy: '<b>Me</b>',
    date: 'someday' as never,
    language: 'not a tag',
    place: 'Nowhere',
    works: ['url:javascript:alert(3)'],
  };
  const root = draw(fileOf(hostile));
  expect(root.querySelectorAll('a, img, b, script').length).to.equal(0);
  expect(textOf(root.querySelector('h4'))).to.equal('<img src=x onerror=alert(1)>');
});

it('its markup is read back as the entries it was made of', () => {
  const { problems, file } = entriesIn(draw());
  expect(problems).to.deep.equal([]);
  const expected = camp.entries.filter((entry) => consentOf(entry) === 'public').map(asShown);
  const sorted = (entries: readonly object[]) =>
    entries.map((entry) => JSON.stringify(Object.entries(entry).sort())).sort();
  expect(sorted(file.entries)).to.deep.equal(sorted(expected));
});

/** What a reader sees of an entry of the camp: its small numbers and its consent are not there. */
function asShown(entry: Evidence): object {
  const { id: _, consent: _c, consentBy: _b, consentDate: _d, ...shown } = entry;
  if (entry.title === 'Home visit') {
    const { count: _n, unit: _u, ...rest } = shown;
    return rest;
  }
  const [district] = shown.subgroups ?? [];
  return { ...shown, ...(district && { subgroups: [district] }) };
}

it('reads what a page holds as child elements, without script of ours', () => {
  const page = mount(html`<div>
    <p>What the camp reports</p>
    <ul>
      <li data-kind="event" data-method="sign-in sheet" id="day">
        <h3><a href="https://clinic.example/day">Kidney health day</a></h3>
        <p>
          <data value="240">240 people</data> came on
          <time datetime="2025-06-14">a Saturday in June</time>.
        </p>
        <p>Counted by <span data-field="reported-by">Riverside Clinic</span></p>
        <p data-field="uncertainty">Perhaps 300</p>
      </li>
      <li data-kind="workshop">
        <b data-field="title">Camp</b>, <time datetime="2025-07-07">7</time> to
        <time datetime="2025-07-18">18 July</time>
        <a data-field="works" href="https://doi.org/10.5555/a">10.5555/a</a>
      </li>
      <li data-kind="letter" data-consent="private"><h3>Thanks</h3></li>
      <li>No entry</li>
    </ul>
  </div>`);
  const { file, given } = entriesIn(page);
  expect(given).to.equal(3);
  expect(file.entries.slice(0, 2)).to.deep.equal([
    {
      ...{ kind: 'event', title: 'Kidney health day', date: '2025-06-14', count: 240 },
      ...{ unit: 'people', method: 'sign-in-sheet', uncertainty: 'Perhaps 300' },
      ...{ url: 'https://clinic.example/day', reportedBy: 'Riverside Clinic', id: 'day' },
    },
    {
      ...{ kind: 'workshop', title: 'Camp', date: '2025-07-07/2025-07-18' },
      works: ['doi:10.5555/a'],
    },
  ]);
  expect(isPublishable(writtenIn(page)).isPublishable).to.equal(false);
});

it('has no line wider than a phone, and its style sheet is one that parses', () => {
  const root = mount(html`<div></div>`);
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(evidenceStyles);
  shadow.adoptedStyleSheets = [sheet];
  const inner = draw();
  shadow.append(...inner.childNodes);
  root.style.width = '320px';
  expect(root.scrollWidth).to.be.at.most(320);
  expect(sheet.cssRules.length).to.be.greaterThan(30);
});
