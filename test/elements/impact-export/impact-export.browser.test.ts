import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { ImpactExport } from '../../../src/elements/impact-export/element.js';
import { verify } from '../../../src/export/seal.js';
import { configure } from '../../../src/page/settings.js';
import { badges, retracted } from '../../export/fixtures.js';
import { mount } from '../../support/mount.js';
import { resetNetwork, startNetwork, stopNetwork } from '../../support/network.js';
import '../../support/view.js';

const snapshot = (works: readonly (typeof badges)[]) =>
  JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-12T09:30:00Z',
    asked: ['openalex', 'crossref'],
    works: Object.fromEntries(works.map(({ key, attention }) => [key, attention])),
  });

let saved: { readonly name: string; readonly content: Blob }[] = [];
const objects = new Map<string, Blob>();
const making = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
const make = making.value as (content: Blob) => string;
const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
const warn = console.warn;

before(async function () {
  // What reads files is put into one file when it is first asked for.
  this.timeout(60_000);
  await import('../../../src/intake/imports.js');
  await startNetwork();
});
beforeEach(() => {
  resetNetwork();
  configure({ providers: '' });
  saved = [];
  console.warn = () => undefined;
  URL.createObjectURL = (content: Blob) => {
    const url = make.call(URL, content);
    objects.set(url, content);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, content: objects.get(this.href)! });
  };
  keep('kept', snapshot([badges]));
});
afterEach(() => {
  console.warn = warn;
  Object.defineProperty(URL, 'createObjectURL', making);
  Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  for (const id of ['kept', 'told']) document.getElementById(id)?.remove();
});
after(stopNetwork);

function keep(id: string, text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  document.body.append(script);
}

const one = html`<impact-export doi="10.5555/badges" src="#kept"></impact-export>`;

async function drawn(template: TemplateResult = one): Promise<ImpactExport> {
  const element = mount<ImpactExport>(template);
  await waitUntil(() => element.shadowRoot?.querySelector('[part=preview]'), 'never drawn', {
    timeout: 9000,
  });
  return element;
}

const all = <Kind extends Element = HTMLElement>(element: ImpactExport, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Kind>(selector),
];
const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const preview = (element: ImpactExport) =>
  words(element.shadowRoot!.querySelector('[part=preview]'))!;
const button = (element: ImpactExport, name: string) =>
  all<HTMLButtonElement>(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? words(each)) === name,
  )!;
const tick = (element: ImpactExport, text: string) =>
  all(element, 'label')
    .find((label) => words(label)!.includes(text))!
    .querySelector('input')!;

async function choose(element: ImpactExport, layout: string): Promise<void> {
  const select = element.shadowRoot!.querySelector('select')!;
  select.value = layout;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function write(
  element: ImpactExport,
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function open(element: ImpactExport, name: string, text: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(
    () => words(element.shadowRoot!.querySelector('[part=open] [role=status]'))?.includes(name),
    'never opened',
  );
  await element.updateComplete;
}

async function take(element: ImpactExport, name: string) {
  button(element, name).click();
  await waitUntil(() => saved.length, `no ${name}`, { timeout: 9000 });
  return saved[0]!;
}

it('chooses three numbers of a work, and shows the document as it will be', async () => {
  const element = await drawn();
  expect(element.getAttribute('state')).to.equal('ready');
  const facts = all<HTMLInputElement>(element, '.facts input');
  expect(facts.map(({ checked }) => checked)).to.deep.equal([true, true, true, false, false]);
  expect(preview(element)).to.match(/^Evidence of attention and use/);
  expect(preview(element)).to.contain('Cited by 39 works (OpenAlex, 12 November 2026)');
});

it('takes a number out, puts another in, and keeps the choice in another layout', async () => {
  const element = await drawn();
  tick(element, 'Cited by 39 works').click();
  tick(element, 'Cited by authors with affiliations in 3 countries').click();
  await element.updateComplete;
  expect(preview(element)).not.to.contain('Cited by 39 works');
  expect(preview(element)).to.contain('affiliations in 3 countries');
  await choose(element, 'cv');
  expect(preview(element)).not.to.contain('Cited by 39 works');
  expect(preview(element)).to.contain('affiliations in 3 countries');
});

it('names a form’s version, where it was read, its limits and what it says of numbers', async () => {
  const element = await drawn();
  await choose(element, 'nih');
  const about = element.shadowRoot!.querySelector('[part=rule]')!;
  expect(words(about)).to.contain('NIH Biographical Sketch Supplement, for due dates from');
  expect(words(about)).to.contain('3,500 characters for the personal statement, 2,000 for each');
  expect(words(about)).to.contain('Whether it wants numbers of this kind is not stated');
  expect(about.querySelector('a')!.host).to.equal('research-support.yale.edu');
  await choose(element, 'narrative-cv');
  expect(words(about)).to.contain('It does not ask for citation counts');
});

it('counts what goes into a box of the NIH form as it is written, and cuts nothing', async () => {
  const element = await drawn();
  await choose(element, 'nih');
  const [, box] = all(element, '.box');
  const field = box!.querySelector('textarea')!;
  const used = () =>
    Number(/^([\d,]+) of 2,000/.exec(words(box!.querySelector('.used'))!)![1]!.replace(',', ''));
  const empty = used();
  await write(element, field, 'x'.repeat(1900));
  expect(used()).to.equal(empty + 1901);
  expect(words(box!.querySelector('.used'))).to.match(/too many; nothing has been cut/);
  expect(preview(element)).to.contain('x'.repeat(1900));
  expect(words(element.shadowRoot!.querySelector('[part=warnings]'))).to.contain('Contribution 1');
});

it('warns of a sentence that has lost its number, source or date, and goes back to the source’s', async () => {
  const element = await drawn();
  const sentence = 'Cited by 39 works (OpenAlex, 12 November 2026)';
  button(element, `Edit: ${sentence}`).click();
  await element.updateComplete;
  const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('.wording textarea')!;
  expect(field.value).to.equal(sentence);
  const flaws = () => all(element, '.wording .trouble').map(words);
  expect(flaws()).to.deep.equal([]);
  await write(element, field, 'Cited by 390 works (OpenAlex).');
  expect(flaws()).to.deep.equal([
    'The number is gone, or it is another than the source gave.',
    'It holds a number that the source did not give.',
    'It does not say of when it is.',
  ]);
  expect(preview(element)).to.contain('Cited by 390 works (OpenAlex);');
  button(element, 'Back to the source’s wording').click();
  await element.updateComplete;
  expect(preview(element)).to.contain(sentence);
  expect(preview(element)).not.to.contain('390');
});

it('opens a snapshot from the reader’s own computer in place of what the page shows', async () => {
  const element = await drawn();
  await open(element, 'mine.json', snapshot([retracted, badges]));
  expect(all(element, '.work').map(words)).to.deep.equal(['A data set (2020)', 'On badges (2018)']);
  expect(words(element.shadowRoot!.querySelector('.works .notice'))).to.equal('Retracted');
  tick(element, 'A data set').click();
  await element.updateComplete;
  expect(preview(element)).not.to.contain('A data set');
  await open(element, 'other.json', '{"format":"none"}');
  expect(words(element.shadowRoot!.querySelector('[part=open] [role=status]'))).to.match(
    /^other\.json could not be read/,
  );
  expect(all(element, '.work')).to.have.length(2);
});

it('shows all works of a snapshot where none of them is named, and reads another one anew', async () => {
  keep('told', snapshot([retracted, badges]));
  const element = await drawn(html`<impact-export src="#told"></impact-export>`);
  expect(element.getAttribute('state')).to.equal('ready');
  expect(all(element, '.work').map(words)).to.deep.equal(['A data set (2020)', 'On badges (2018)']);
  element.src = '#kept';
  await waitUntil(() => all(element, '.work').length === 1, 'never changed');
  expect(preview(element)).not.to.contain('A data set');
});

it('keeps the link where the snapshot can’t be read', async () => {
  const element = mount<ImpactExport>(
    html`<impact-export src="#nowhere"><a href="/figures.json">The figures</a></impact-export>`,
  );
  await waitUntil(() => element.getAttribute('state') === 'unavailable', 'never told');
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('slot') === null).to.equal(false);
  expect(words(element.shadowRoot!.querySelector('.export'))).to.match(
    /^No work could be read here/,
  );
  await open(element, 'mine.json', snapshot([badges]));
  expect(preview(element)).to.contain('Cited by 39 works');
});

const evidence = JSON.stringify({
  format: 'impact-badges-evidence',
  version: 1,
  entries: [
    { kind: 'event', title: 'Health day', date: '2025-06-14', reportedBy: 'The clinic' },
    { kind: 'letter', title: 'A letter', consent: 'committee', reportedBy: 'The clinic' },
    { kind: 'testimony', title: 'Her words', reportedBy: 'The camp' },
  ],
});

it('asks who will read what people report, and never tells what is private', async () => {
  const element = await drawn();
  await open(element, 'evidence.json', evidence);
  expect(preview(element)).to.contain('Reported by people, not counted by machine');
  expect(preview(element)).to.contain('Health day (reported by The clinic, 14 June 2025)');
  expect(preview(element)).not.to.match(/A letter|Her words/);
  tick(element, 'A committee').click();
  await element.updateComplete;
  expect(preview(element)).to.contain('A letter');
  expect(words(element.shadowRoot!.querySelector('.export'))).not.to.contain('Her words');
  const { content } = await take(element, 'As data: JSON, sealed');
  const text = await content.text();
  expect(text).to.contain('A letter');
  expect(text).not.to.contain('Her words');
});

it('refuses evidence of the page that anyone can download and that holds a private entry', async () => {
  keep('told', evidence);
  const element = await drawn(
    html`<impact-export doi="10.5555/badges" src="#kept" evidence="#told"></impact-export>`,
  );
  await waitUntil(
    () => words(element.shadowRoot!.querySelector('[part=reported]'))?.includes('Nothing of this'),
    'never told',
  );
  expect(preview(element)).not.to.match(/Health day|Her words/);
});

it('leaves out what people report where its form has no room, until somebody chooses it', async () => {
  const element = await drawn();
  await open(element, 'evidence.json', evidence);
  await choose(element, 'nih');
  expect(preview(element)).not.to.contain('Health day');
  tick(element, 'Health day').click();
  await element.updateComplete;
  expect(preview(element)).to.contain('Health day');
});

it('copies the document as rich text and as plain text', async () => {
  const element = await drawn();
  let items: ClipboardItem[] = [];
  const write = (given: ClipboardItem[]) => {
    items = given;
    return Promise.resolve();
  };
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: { write }, configurable: true });
  button(element, 'Copy for Word').click();
  await waitUntil(() => words(element.shadowRoot!.querySelector('.outcome')) === 'Copied.');
  const [item] = items;
  const rich = await (await item!.getType('text/html')).text();
  const plain = await (await item!.getType('text/plain')).text();
  expect(rich).to.match(/<h1>Evidence[^]*<ul>[^]*<table/);
  expect(rich).not.to.match(/impact-export|class=|style=/);
  expect(plain).to.match(/^Evidence of attention and use\n/);
});

it('copies where the clipboard can’t be written to, as pages without https have it', async () => {
  const element = await drawn();
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined, configurable: true });
  const command = document.execCommand.bind(document);
  const given = new DataTransfer();
  document.execCommand = () => {
    dispatchEvent(new ClipboardEvent('copy', { clipboardData: given, cancelable: true }));
    return true;
  };
  try {
    button(element, 'Copy for Word').click();
    await waitUntil(() => words(element.shadowRoot!.querySelector('.outcome')) === 'Copied.');
  } finally {
    document.execCommand = command;
  }
  expect(given.getData('text/plain')).to.match(/^Evidence of attention and use/);
  expect(given.getData('text/html')).to.contain('<h1>Evidence of attention and use</h1>');
});

it('makes each file, named by what it is for and the day of its newest figure', async () => {
  const element = await drawn();
  for (const [name, file, begin] of [
    ['Download: Markdown', 'tenure-2026-11-12.md', '# Evidence'],
    ['Download: LaTeX', 'tenure-2026-11-12.tex', '% Needs'],
    ['Download: HTML', 'tenure-2026-11-12.html', '<!doctype html>'],
    ['Download: Text', 'tenure-2026-11-12.txt', 'Evidence'],
    ['Download: DOCX', 'tenure-2026-11-12.docx', 'PK'],
    ['As data: CSV', 'findings-2026-11-12.csv', 'identifier,title,'],
    ['As data: CSL-JSON', 'works-2026-11-12.csl.json', '[\n  {\n    "id": "doi:'],
    ['As data: JSON Résumé', 'works-2026-11-12.resume.json', '{\n  "$schema": '],
  ] as const) {
    saved = [];
    const { name: made, content } = await take(element, name);
    expect(made).to.equal(file);
    expect((await content.text()).slice(0, begin.length)).to.equal(begin, name);
  }
});

it('seals the data, so that a change can be told', async () => {
  const element = await drawn();
  const { name, content } = await take(element, 'As data: JSON, sealed');
  expect(name).to.equal('findings-2026-11-12.sealed.json');
  const text = await content.text();
  expect((await verify(text)).state).to.equal('intact');
  expect((await verify(text.replace('"value": 39', '"value": 40'))).state).to.equal('changed');
});

it('asks for the time of an award, and says where it can’t be read', async () => {
  const element = await drawn(
    html`<impact-export doi="10.5555/badges" src="#kept" layout="award"></impact-export>`,
  );
  const [from, until] = all<HTMLInputElement>(element, '.fields input');
  await write(element, from!, '2023');
  await write(element, until!, 'soon');
  expect(words(element.shadowRoot!.querySelector('.fields .trouble'))).to.equal(
    '“soon” is no date that can be read.',
  );
  await write(element, until!, '2024');
  expect(preview(element)).to.contain('2023 – 2024');
  // Six in 2023, ten in 2024.
  expect(preview(element)).to.match(/Citations162023 – 2024/);
});

it('says so where no work is chosen, and offers nothing to take along', async () => {
  const element = await drawn();
  tick(element, 'On badges').click();
  await element.updateComplete;
  expect(words(element.shadowRoot!.querySelector('.trouble'))).to.equal(
    'Choose at least one work.',
  );
  expect(element.shadowRoot!.querySelector('[part=take]') === null).to.equal(true);
});

for (const [lang, title, said, direction] of [
  ['es', 'Llévese estas cifras', 'Citado por 39 trabajos', undefined],
  ['ar', 'خذ هذه الأرقام معك', 'استشهد به 39', 'rtl'],
] as const)
  it(`speaks ${lang}, in its own texts and in the document`, async () => {
    const element = await drawn(
      html`<impact-export lang=${lang} doi="10.5555/badges" src="#kept"></impact-export>`,
    );
    const root = element.shadowRoot!.querySelector('.export')!;
    expect(words(root.querySelector('h2'))).to.equal(title);
    expect(preview(element)).to.contain(said);
    expect(root.getAttribute('dir') ?? undefined).to.equal(direction);
    expect(root.querySelector('[part=preview]')!.getAttribute('lang')).to.equal(lang);
  });
