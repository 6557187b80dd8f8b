import { expect, html, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { ImpactErrorEvent } from '../../../src/elements/events.js';
import type { ImpactEvidence } from '../../../src/elements/impact-evidence/element.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { configure } from '../../../src/page/settings.js';
import { mount } from '../../support/mount.js';
import '../../support/view.js';

const asked: string[] = [];
const worker = setupWorker();
const warn = console.warn;
const warnings: string[] = [];

before(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
});
beforeEach(() => {
  asked.length = warnings.length = 0;
  console.warn = (text: string) => void warnings.push(text);
});
afterEach(() => {
  console.warn = warn;
  worker.resetHandlers();
  document.getElementById('kept')?.remove();
  configure({ consent: 'none' });
});
after(() => worker.stop());

const day: Evidence = {
  ...{ kind: 'event', title: 'Kidney health day', date: '2025-06-14', count: 240, unit: 'people' },
  ...{ method: 'sign-in-sheet', reportedBy: 'Riverside Clinic', id: 'day' },
};
const letter: Evidence = { kind: 'letter', title: 'A mother’s letter', reportedBy: 'Camp office' };
const fileOf = (entries: readonly object[], rest: object = {}) => ({
  ...{ format: 'impact-badges-evidence', version: 1 },
  ...{ ...rest, entries },
});

/** Lets the site hold a file, at an address of its own for each test. */
function serve(address: string, answer: () => Response): string {
  worker.use(
    http.get(new URL(address, document.baseURI).href, () => {
      asked.push(address);
      return answer();
    }),
  );
  return address;
}

function keep(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'kept';
  script.textContent = text;
  document.body.append(script);
}

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const inside = ({ shadowRoot }: ImpactEvidence) => words(shadowRoot);
const isOut = ({ shadowRoot }: ImpactEvidence) => shadowRoot?.querySelector('slot') === null;

async function settled(template: TemplateResult, state = 'ready'): Promise<ImpactEvidence> {
  const element = mount<ImpactEvidence>(template);
  await reach(element, state);
  return element;
}

async function reach(element: ImpactEvidence, state: string): Promise<void> {
  await waitUntil(
    () => element.getAttribute('state') === state && element.shadowRoot,
    `never ${state}`,
    { timeout: 9000 },
  );
  await element.updateComplete;
}

const written = html`<impact-evidence>
  <article data-kind="event" data-method="sign-in sheet">
    <h4><a href="https://clinic.example/day">Kidney health day</a></h4>
    <p>
      <data value="240" data-unit="people">240 people</data>,
      <time datetime="2025-06-14">a Saturday in June</time>
    </p>
    <p>Reported by <span data-field="reportedBy">Riverside Clinic</span></p>
  </article>
</impact-evidence>`;

it('draws a file of the site, and says of each entry who reports it', async () => {
  const src = serve('/one/evidence.json', () => HttpResponse.json(fileOf([day])));
  const element = await settled(html`<impact-evidence src=${src}>No script</impact-evidence>`);
  expect(inside(element)).to.match(/^Reported by the authors/);
  expect(inside(element)).to.contain('240 people, 14 June 2025');
  expect(inside(element)).to.contain('Reported by Riverside Clinic');
  expect(isOut(element)).to.equal(true);
  expect(element.getAttribute('aria-busy')).to.equal('false');
  expect(warnings).to.deep.equal([]);
  await expect(element).to.be.accessible();
});

it('needs no consent, for nobody but the site is asked', async () => {
  configure({ consent: 'manual' });
  const src = serve('/two/evidence.json', () => HttpResponse.json(fileOf([day])));
  const element = await settled(html`<impact-evidence src=${src}></impact-evidence>`);
  expect(inside(element)).to.contain('240 people');
});

it('asks no other site', async () => {
  const src = serve('https://elsewhere.example/evidence.json', () =>
    HttpResponse.json(fileOf([day])),
  );
  const element = await settled(
    html`<impact-evidence src=${src}>Two events</impact-evidence>`,
    'unavailable',
  );
  expect(asked).to.deep.equal([]);
  expect(inside(element)).to.match(/^The evidence could not be shown/);
  await waitUntil(() => warnings.length);
  expect(warnings[0]).to.contain('is on another site');
});

it('draws what a script of the page holds, the story before any number', async () => {
  keep(
    JSON.stringify(
      fileOf([day], {
        title: 'River Camp',
        story: { situation: { text: 'Few know what kidneys do.', evidence: ['day'] } },
      }),
    ),
  );
  const element = await settled(html`<impact-evidence src="#kept"></impact-evidence>`);
  const [first] = element.shadowRoot!.querySelectorAll('section');
  expect(first?.getAttribute('part')).to.equal('story');
  expect(words(first)).to.contain('Few know what kidneys do.');
  expect(words(first)).to.contain('It is not known yet what changed.');
  expect(inside(element)!.indexOf('River Camp')).to.be.lessThan(
    inside(element)!.indexOf('240 people'),
  );
});

it('draws what stands between its tags, which stays until then', async () => {
  const element = mount<ImpactEvidence>(written);
  expect(element.innerText).to.contain('a Saturday in June');
  await reach(element, 'ready');
  expect(inside(element)).to.contain('240 people, 14 June 2025');
  expect(inside(element)).to.contain('How it was counted sign-in sheet');
  expect(isOut(element)).to.equal(true);
});

it('follows its children', async () => {
  const element = await settled(written);
  element.querySelector('data')!.setAttribute('value', '250');
  element.querySelector('h4')!.textContent = 'Open day';
  await waitUntil(() => inside(element)?.includes('Open day'));
  expect(inside(element)).to.contain('250 people');
  element.querySelector('article')!.remove();
  await reach(element, 'empty');
  expect(inside(element)).to.equal('No evidence has been given yet.');
});

it('draws nothing of a file that holds one private entry, and says how many anyone can download', async () => {
  const src = serve('/private/evidence.json', () =>
    HttpResponse.json(
      fileOf([day, letter, { ...letter, title: 'Another' }, { ...day, minors: true }]),
    ),
  );
  const errors: string[] = [];
  const listen = ({ error }: ImpactErrorEvent) => void errors.push(error.name);
  document.body.addEventListener('impact-error', listen);
  const element = await settled(
    html`<impact-evidence src=${src}>Two events</impact-evidence>`,
    'unavailable',
  );
  document.body.removeEventListener('impact-error', listen);
  expect(inside(element)).to.equal(
    'Nothing of this evidence is shown: 3 of its entries are not for everyone.',
  );
  expect(errors).to.deep.equal(['EvidenceError']);
  await waitUntil(() => warnings.length);
  expect(warnings[0]).to.match(/^impact-badges: Anyone can download 3 private entries/);
});

it('hides children of which one is private', async () => {
  const element = await settled(
    html`<impact-evidence>
      <p data-kind="news"><b data-field="title">In the paper</b></p>
      <p data-kind="testimony"><b data-field="title">What one girl wrote</b></p>
    </impact-evidence>`,
    'unavailable',
  );
  expect(isOut(element)).to.equal(true);
  expect(inside(element)).to.equal(
    'Nothing of this evidence is shown: 1 of its entries is not for everyone.',
  );
});

it('leaves children in sight of which one can’t be read', async () => {
  const element = await settled(
    html`<impact-evidence>
      <p data-kind="news" data-date="06/07/2025"><b data-field="title">In the paper</b></p>
    </impact-evidence>`,
    'unavailable',
  );
  expect(element.innerText).to.contain('In the paper');
  expect(inside(element)).to.match(/^The evidence could not be shown/);
});

const unreadable: Readonly<Record<string, () => Response>> = {
  'is missing': () => new HttpResponse('', { status: 404 }),
  fails: () => new HttpResponse('', { status: 500 }),
  'is no JSON': () => new HttpResponse('<!doctype html>'),
  'is another kind of file': () => HttpResponse.json({ format: 'impact-badges-snapshot' }),
  'is of a later version': () => HttpResponse.json({ ...fileOf([day]), version: 2 }),
};

for (const [how, answer] of Object.entries(unreadable))
  it(`leaves what stands between its tags where the file ${how}`, async () => {
    const src = serve(`/${how.replaceAll(' ', '-')}/evidence.json`, answer);
    const element = await settled(
      html`<impact-evidence src=${src}><p>Two events</p></impact-evidence>`,
      'unavailable',
    );
    expect(element.innerText).to.contain('Two events');
    expect(inside(element)).to.equal(
      'The evidence could not be shown: it could not be fetched or read.',
    );
    await waitUntil(() => warnings.length);
    expect(warnings[0]).to.contain(src);
  });

it('shows the rest where one entry can’t be read, and tells the page’s owner', async () => {
  const src = serve('/some/evidence.json', () =>
    HttpResponse.json(fileOf([day, { kind: 'news', title: 'In July?', date: '06/07/2025' }])),
  );
  const element = await settled(html`<impact-evidence src=${src}></impact-evidence>`);
  expect(inside(element)).to.contain('Kidney health day');
  expect(inside(element)).not.to.contain('In July?');
  await waitUntil(() => warnings.length);
  expect(warnings[0]).to.contain('In July?');
});

it('speaks Spanish where the page does', async () => {
  keep(JSON.stringify(fileOf([day])));
  const element = await settled(html`<impact-evidence lang="es" src="#kept"></impact-evidence>`);
  expect(inside(element)).to.match(/^Comunicado por los autores/);
  expect(inside(element)).to.contain('240 personas');
});

it('reads another address where it is given one, and the same only once', async () => {
  const one = serve('/first/evidence.json', () => HttpResponse.json(fileOf([day])));
  const two = serve('/second/evidence.json', () =>
    HttpResponse.json(fileOf([{ ...day, title: 'Another day' }])),
  );
  const element = await settled(html`<impact-evidence src=${one}></impact-evidence>`);
  const parent = element.parentNode!;
  element.remove();
  parent.append(element);
  await element.updateComplete;
  element.src = two;
  await waitUntil(() => inside(element)?.includes('Another day'));
  expect(asked).to.deep.equal([one, two]);
});
