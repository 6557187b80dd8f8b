import { expect, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import '../../../src/define.js';
import { listen, opener, panel, settled, text } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  answered,
  beyond,
  others,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
beforeEach(resetNetwork);
after(stopNetwork);

/** Lets OpenAlex know one work by what stands in its addresses after `/works/`. */
function openalexKnows(path: string, ids: Readonly<Record<string, string>>, count: number): void {
  answerAll('openalex', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (decodeURIComponent(pathname) !== `/works/${path}`)
      return new HttpResponse('<!doctype html>', { status: 404 });
    const work = {
      id: 'https://openalex.org/W77',
      doi: null,
      ids,
      cited_by_count: count,
      is_retracted: false,
    };
    return HttpResponse.json(work, { headers: { date: answered } });
  });
}

const asked = () =>
  requests.map((url) => {
    const { hostname, pathname, search } = new URL(url);
    return decodeURIComponent(hostname + pathname + search);
  });

it('finds a work by its number in PubMed, and asks no one who does not know such numbers', async () => {
  openalexKnows('pmid:29456894', { pmid: 'https://pubmed.ncbi.nlm.nih.gov/29456894' }, 12);
  const badge = await settled(mount(html`<impact-badge pmid="PMID: 29456894"></impact-badge>`));
  expect(text(badge)).to.contain('12 citations, OpenAlex, 12 January 2026');
  expect(asked()).to.have.length(1);
  expect(asked()[0]).to.match(/^api\.openalex\.org\/works\/pmid:29456894\?/);
  expect(beyond).to.deep.equal([]);
});

it('finds a work by its identifier in OpenAlex, whose reader comes with the rest', async () => {
  openalexKnows('W77', {}, 3);
  const badge = await settled(
    mount(html`<impact-badge openalex="https://openalex.org/W77"></impact-badge>`),
  );
  expect(text(badge)).to.contain('3 citations, OpenAlex');
});

for (const [name, written, doi] of [
  ['a new', 'arXiv:2401.00001v2', '10.48550/arxiv.2401.00001'],
  ['an old', 'hep-th/9901001', '10.48550/arxiv.hep-th/9901001'],
] as const)
  it(`asks by the DOI of ${name} arXiv identifier`, async () => {
    answer({ openalex: { [doi]: 9 }, datacite: { [doi]: 8 } });
    const badge = await settled(mount(html`<impact-badge arxiv=${written}></impact-badge>`));
    expect(text(badge)).to.contain('9 citations, OpenAlex');
    expect(asked().filter((url) => !url.includes(doi))).to.deep.equal([]);
  });

for (const [attribute, written] of [
  ['pmcid', 'PMC5815332'],
  ['handle', '10568/1234'],
  ['url', 'https://example.org/page'],
] as const)
  it(`says “not asked”, without a digit, of a work that has only ${attribute}="${written}"`, async () => {
    answer({});
    const badge = document.createElement('impact-badge');
    badge.setAttribute(attribute, written);
    const page = mount(html`<div></div>`);
    page.append(badge);
    await settled(badge);
    expect(badge.state).to.equal('empty');
    expect(text(badge)).to.contain('Not asked');
    expect(text(badge)).not.to.match(/\d/);
    expect(requests).to.deep.equal([]);
    expect(badge.attention!.findings.every(({ state }) => state === 'not-asked')).to.equal(true);
  });

it('asks about a book whoever understands ISBNs, and says not covered where nobody knows it', async () => {
  answer({});
  const badge = await settled(mount(html`<impact-badge isbn="978-0-262-03384-8"></impact-badge>`));
  expect(badge.state).to.equal('empty');
  expect(text(badge)).to.contain('Not covered');
  expect(text(badge)).not.to.match(/\d/);
  expect(requests).to.deep.equal([]);
  expect(others.map((url) => decodeURIComponent(url))).to.have.length(1);
  expect(decodeURIComponent(others[0]!)).to.contain('filter=isbn:9780262033848');
});

it('falls through: a provider that knows a work by none of its first identifiers is asked by the next', async () => {
  openalexKnows('pmid:29456894', { pmid: 'https://pubmed.ncbi.nlm.nih.gov/29456894' }, 5);
  answerAll('crossref', () => new HttpResponse('Resource not found.', { status: 404 }));
  answerAll('datacite', () => HttpResponse.json({ data: [] }));
  answerAll('opencitations', () => HttpResponse.json([{ count: '0' }]));
  const badge = await settled(
    mount(html`<impact-badge arxiv="2401.00001" pmid="29456894"></impact-badge>`),
  );
  expect(text(badge)).to.contain('5 citations, OpenAlex');
  const paths = asked().filter((url) => url.startsWith('api.openalex.org'));
  expect(paths.map((url) => url.replace(/\?.*/, ''))).to.deep.equal([
    'api.openalex.org/works/doi:10.48550/arxiv.2401.00001',
    'api.openalex.org/works/pmid:29456894',
  ]);
});

it('keeps the number of a readable identifier, and names the unreadable one in console and details', async () => {
  const { warned } = listen();
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(
    mount(html`<impact-badge doi="10.5555/a" pmid="not-a-number" isbn="123"></impact-badge>`),
  );
  expect(badge.state).to.equal('ready');
  expect(text(badge)).to.contain('145 citations, OpenAlex');
  expect(text(badge)).not.to.contain('not-a-number');
  await waitUntil(() => warned.length === 2);
  expect(warned).to.have.members([
    'impact-badges: <impact-badge pmid="not-a-number"> can\'t be read. Write it like pmid="29456894".',
    'impact-badges: <impact-badge isbn="123"> can\'t be read. Write it like isbn="9780262033848".',
  ]);
  opener(badge)!.click();
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
  expect(panel(badge)!.textContent.includes('pmid="not-a-number"')).to.equal(true);
  expect(panel(badge)!.textContent.includes('isbn="123"')).to.equal(true);
});

it('names an unreadable identifier in the details that a framework set as a property', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(
    mount(html`<impact-badge .doi=${'10.5555/a'} .pmid=${'no-number'}></impact-badge>`),
  );
  opener(badge)!.click();
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
  expect(panel(badge)!.textContent.includes('pmid="no-number"')).to.equal(true);
});

for (const [attribute, written, says] of [
  ['pmid', 'abc', 'Not a PMID: abc'],
  ['pmcid', 'PMC', 'Not a PMCID: PMC'],
  ['arxiv', 'x/y', 'Not a number of arXiv: x/y'],
  ['isbn', '9780262033849', 'Not a valid ISBN: 9780262033849'],
  ['handle', 'nothing', 'Not a handle: nothing'],
  ['url', 'nothing', 'Not a URL: nothing'],
  ['openalex', 'A123', 'Not a work of OpenAlex: A123'],
] as const)
  it(`is invalid and asks nobody when all it has is ${attribute}="${written}"`, async () => {
    const { warned } = listen();
    const badge = document.createElement('impact-badge');
    badge.setAttribute(attribute, written);
    const page = mount(html`<div></div>`);
    page.append(badge);
    await settled(badge);
    expect(badge.state).to.equal('invalid');
    expect(text(badge)).to.contain(says);
    expect(badge.error!.name).to.equal('InvalidIdentifierError');
    expect(await badge.loaded).to.equal(undefined);
    await waitUntil(() => warned.length);
    expect(warned[0]).to.contain(`<impact-badge ${attribute}="${written}"> can't be read.`);
    expect([...requests, ...beyond]).to.deep.equal([]);
  });

it('takes an empty attribute for none', async () => {
  const { warned } = listen();
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const page = mount(html`
    <div>
      <impact-badge pmid="" isbn="  " doi="10.5555/a" providers="" headline="" omit="" min-count="" src="" also=""></impact-badge>
      <impact-badge doi="" pmid="  "></impact-badge>
    </div>
  `);
  const [known, none] = page.querySelectorAll('impact-badge');
  await settled(known!);
  expect(text(known!)).to.contain('145 citations, OpenAlex');
  await settled(none!);
  expect(none!.state).to.equal('invalid');
  expect(text(none!)).to.contain('No identifier given');
  await waitUntil(() => warned.length);
  expect(warned.some((line) => line.includes('names no work'))).to.equal(true);
  expect(warned.some((line) => line.includes("can't be read"))).to.equal(false);
});
