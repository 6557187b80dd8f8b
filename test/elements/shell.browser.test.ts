import { expect } from '@open-wc/testing';
import { html, noChange, type TemplateResult } from 'lit/html.js';
import { type Property, Shell } from '../../src/elements/shell.js';

class Plain extends Shell {
  static override styles = ':host { color: rgb(1, 2, 3); }';
  static override properties: Readonly<Record<string, Property>> = {
    word: {},
    longName: { attribute: 'long-name' },
    mood: { reflect: true },
  };

  declare word: string | undefined;
  declare longName: string | undefined;
  declare mood: string | undefined;
  drawings = 0;
  readonly lifts: string[] = [];
  fault: Error | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.lifts.push('connected'),
      hostDisconnected: () => this.lifts.push('disconnected'),
    });
  }

  protected override willUpdate(): void {
    this.drawings += 1;
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.fault) throw this.fault;
    if (this.word === 'same') return noChange;
    return html`<p>${this.word} ${this.longName}</p>`;
  }
}
customElements.define('test-plain', Plain);

/** Draws like the one above, and tells what it saw when it had been drawn. */
class Telling extends Plain {
  readonly told: string[] = [];

  protected override updated(): void {
    this.told.push(this.shadowRoot!.textContent.trim());
    if (this.word === 'first') this.word = 'second';
  }
}
customElements.define('test-telling', Telling);

const said = (element: Shell) => element.shadowRoot?.textContent.trim();
const made: Element[] = [];

function put<Kind extends Plain>(element: Kind): Kind {
  document.body.append(element);
  made.push(element);
  return element;
}

const plain = () => document.createElement('test-plain') as Plain;

afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

it('draws an attribute, and its property tells the same', async () => {
  const element = plain();
  element.setAttribute('word', 'one');
  put(element);
  await element.updateComplete;
  expect(said(element)).to.equal('one');
  expect(element.word).to.equal('one');
  element.setAttribute('word', 'two');
  await element.updateComplete;
  expect(said(element)).to.equal('two');
});

it('draws a property, and leaves the attribute alone', async () => {
  const element = put(plain());
  element.word = 'one';
  await element.updateComplete;
  expect(said(element)).to.equal('one');
  expect(element.hasAttribute('word')).to.equal(false);
});

it('finds a property whose attribute has another name', async () => {
  const element = put(plain());
  element.setAttribute('long-name', 'long');
  await element.updateComplete;
  expect(element.longName).to.equal('long');
  expect(said(element)).to.equal('long');
});

it('forgets a value whose attribute is taken away', async () => {
  const element = put(plain());
  element.setAttribute('word', 'one');
  await element.updateComplete;
  element.removeAttribute('word');
  expect(element.word).to.equal(undefined);
  await element.updateComplete;
  expect(said(element)).to.equal('');
});

it('tells an empty attribute from an absent one', () => {
  const element = plain();
  expect(element.word).to.equal(undefined);
  element.setAttribute('word', '');
  expect(element.word).to.equal('');
});

it('repeats a property as an attribute where it is told to', async () => {
  const element = put(plain());
  element.mood = 'glad';
  expect(element.hasAttribute('mood')).to.equal(false);
  await element.updateComplete;
  expect(element.getAttribute('mood')).to.equal('glad');
  expect(element.drawings).to.equal(1);
});

it('takes the attribute away again with the value it repeats', async () => {
  const element = put(plain());
  element.mood = 'glad';
  await element.updateComplete;
  element.mood = undefined;
  await element.updateComplete;
  expect(element.hasAttribute('mood')).to.equal(false);
});

it('draws once for all that changes in one turn', async () => {
  const element = put(plain());
  await element.updateComplete;
  expect(element.drawings).to.equal(1);
  element.word = 'one';
  element.word = 'two';
  element.setAttribute('long-name', 'long');
  element.requestUpdate();
  await element.updateComplete;
  expect(element.drawings).to.equal(2);
  expect(said(element)).to.equal('two long');
});

it('draws nothing for a value that is the same', async () => {
  const element = put(plain());
  element.word = 'one';
  await element.updateComplete;
  element.word = 'one';
  element.setAttribute('word', 'one');
  expect(element.isUpdatePending).to.equal(false);
  await element.updateComplete;
  expect(element.drawings).to.equal(1);
});

it('leaves what is drawn as it is when the drawing is the same', async () => {
  const element = put(plain());
  element.word = 'one';
  await element.updateComplete;
  const drawn = element.shadowRoot!.querySelector('p');
  element.word = 'same';
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('p') === drawn).to.equal(true);
  expect(said(element)).to.equal('one');
});

it('is not drawn before it is in the page', async () => {
  const element = plain();
  element.word = 'one';
  await Promise.resolve();
  expect(element.shadowRoot === null).to.equal(true);
  expect(element.hasUpdated).to.equal(false);
  expect(element.isUpdatePending).to.equal(true);
  put(element);
  await element.updateComplete;
  expect(element.hasUpdated).to.equal(true);
  expect(element.isUpdatePending).to.equal(false);
  expect(said(element)).to.equal('one');
  expect(element.drawings).to.equal(1);
});

it('is not drawn while it is put into the page, but at the end of the turn', async () => {
  const element = put(plain());
  expect(element.hasUpdated).to.equal(false);
  expect(element.shadowRoot === null).to.equal(true);
  await element.updateComplete;
  expect(element.hasUpdated).to.equal(true);
});

it('draws again what changes once it is drawn, and updateComplete resolves after each drawing', async () => {
  const element = put(document.createElement('test-telling') as Telling);
  element.word = 'first';
  await element.updateComplete;
  expect(element.told).to.deep.equal(['first']);
  expect(element.isUpdatePending).to.equal(true);
  await element.updateComplete;
  expect(element.told).to.deep.equal(['first', 'second']);
  expect(element.isUpdatePending).to.equal(false);
});

it('keeps what was set before its tag was known', async () => {
  const early = document.createElement('test-late') as Plain;
  early.word = 'early';
  early.setAttribute('long-name', 'attribute');
  document.body.append(early);
  made.push(early);
  customElements.define('test-late', class extends Plain {});
  customElements.upgrade(early);
  await early.updateComplete;
  expect(said(early)).to.equal('early attribute');
  expect(Object.hasOwn(early, 'word')).to.equal(false);
  early.word = 'later';
  await early.updateComplete;
  expect(said(early)).to.equal('later attribute');
});

it('keeps what was set before its tag was known where that is more than an attribute', async () => {
  const early = document.createElement('test-later') as Plain & { given: string };
  early.given = 'whole';
  document.body.append(early);
  made.push(early);
  customElements.define(
    'test-later',
    class extends Plain {
      set given(value: string) {
        this.word = value;
      }
    },
  );
  await early.updateComplete;
  expect(said(early)).to.contain('whole');
  expect(Object.hasOwn(early, 'given')).to.equal(false);
});

it('draws with its own style sheet, one for all elements of the kind', async () => {
  const [one, other] = [put(plain()), put(plain())];
  await other.updateComplete;
  expect(getComputedStyle(one).color).to.equal('rgb(1, 2, 3)');
  const [sheet, ...rest] = one.shadowRoot!.adoptedStyleSheets;
  expect(rest).to.have.length(0);
  expect(other.shadowRoot!.adoptedStyleSheets[0] === sheet).to.equal(true);
});

it('tells its controllers when it comes and goes, and keeps its drawing when it is put back', async () => {
  const element = put(plain());
  element.word = 'one';
  await element.updateComplete;
  const drawn = element.shadowRoot!.querySelector('p');
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  expect(element.lifts).to.deep.equal(['connected', 'disconnected', 'connected']);
  expect(element.shadowRoot!.querySelector('p') === drawn).to.equal(true);
  expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  element.word = 'two';
  await element.updateComplete;
  expect(said(element)).to.equal('two');
});

it('goes on drawing after a drawing that failed', async () => {
  const element = put(plain());
  element.fault = new Error('made up');
  const failure = await element.updateComplete.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).to.equal(element.fault);
  element.fault = undefined;
  element.word = 'again';
  await element.updateComplete;
  expect(said(element)).to.equal('again');
});

const ways: Record<string, () => Plain> = {
  createElement: plain,
  'its class': () => new Plain(),
  innerHTML: () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<test-plain></test-plain>';
    return holder.firstElementChild as Plain;
  },
  'cloneNode of one that was drawn': () => put(plain()).cloneNode(true) as Plain,
  'importNode of a template’s': () => {
    const template = document.createElement('template');
    template.innerHTML = '<test-plain></test-plain>';
    return document.importNode(template.content, true).firstElementChild as Plain;
  },
  'cloneNode of a template’s, known only when it is in the page': () => {
    const template = document.createElement('template');
    template.innerHTML = '<test-plain></test-plain>';
    return template.content.cloneNode(true).firstChild as Plain;
  },
};
for (const [name, make] of Object.entries(ways))
  it(`is made by ${name}, without an attribute of its own`, async () => {
    const element = make();
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.setAttribute('word', 'one');
    put(element);
    await element.updateComplete;
    expect(said(element)).to.equal('one');
    element.word = 'two';
    await element.updateComplete;
    expect(said(element)).to.equal('two');
  });

it('gives a clone its attributes, and not its drawing', async () => {
  const original = put(plain());
  original.setAttribute('word', 'one');
  original.longName = 'property';
  await original.updateComplete;
  const clone = put(original.cloneNode(true) as Plain);
  await clone.updateComplete;
  expect(said(clone)).to.equal('one');
});
