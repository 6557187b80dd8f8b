import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { type Answer } from '../../src/model/provider.js';
import { crossref } from '../../src/providers/crossref.js';
import { dois, doiValues } from '../support/dois.js';
import { contract } from './contract.js';
import { outcome, question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/crossref.js';

// All works and notices here are made up and have DOIs of the test prefix.
const works = [
  'doi:10.5555/made-up.1',
  'doi:10.5555/made-up(2)',
  'doi:10.5555/made-up<3>;2-#',
] as const satisfies Identifier[];
const [first, second] = works;

const work = ([id, count]: Stated, more: object = {}) => ({
  DOI: valueOf(id),
  title: ['A made-up work'],
  issued: { 'date-parts': [[2024, 5]] },
  type: 'journal-article',
  'is-referenced-by-count': count,
  ...more,
});
const envelope = (type: string, message: unknown) => ({
  status: 'ok',
  'message-type': type,
  'message-version': '1.0.0',
  message,
});
const one = (stated: Stated, more?: object) => envelope('work', work(stated, more));
const list = (stated: readonly Stated[]) =>
  envelope('work-list', {
    'total-results': stated.length,
    items: stated.map((each) => work(each)),
    'items-per-page': stated.length,
  });

contract({
  provider: crossref,
  works,
  ids: dois,
  one: (stated) => one(stated),
  several: list,
  schemas,
});

function read(
  body: unknown,
  options?: { status?: number; url?: string },
  id: Identifier = first,
): Answer {
  const [answer] = crossref.parse([replyTo(question(crossref, [id]), body, options)], [id], {});
  assert.ok(answer);
  return answer;
}

describe('Crossref is asked', () => {
  it('for one work by its whole DOI, percent-encoded', () => {
    const sici: Identifier =
      'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';
    const { pathname, search } = new URL(question(crossref, [sici]).url);
    assert.match(pathname, /^\/works\/10\.1002%2F[^/]+$/);
    assert.equal(decodeURIComponent(pathname), `/works/${valueOf(sici)}`);
    assert.equal(search, '', 'a parameter that a single work does not allow would be refused');
  });

  it('for several works with one filter each and as many rows', () => {
    const url = new URL(question(crossref, works).url);
    assert.equal(url.pathname, '/works');
    assert.deepEqual(
      url.searchParams.get('filter')?.split(','),
      works.map((id) => `doi:${valueOf(id)}`),
    );
    assert.equal(url.searchParams.get('rows'), '3');
  });

  it('for all that is read of a list', () => {
    const select = new URL(question(crossref, works).url).searchParams.get('select');
    const read = [...Object.keys(work([first, 1])), 'updated-by'];
    assert.deepEqual(select?.split(',').sort(), read.sort());
  });

  it('with the owner’s address where there is one, and only there', () => {
    const contact = "o'neil+badges@example.org";
    for (const asked of [[first], works]) {
      const [plain, polite] = [{}, { contact }].map(
        (settings) => new URL(crossref.request(asked, settings)[0]?.url ?? ''),
      );
      assert.equal(plain?.searchParams.has('mailto'), false);
      assert.equal(polite?.searchParams.get('mailto'), contact);
      polite?.searchParams.delete('mailto');
      assert.deepEqual([...(polite?.searchParams ?? [])], [...(plain?.searchParams ?? [])]);
      assert.equal(polite?.pathname, plain?.pathname);
    }
  });

  it('one request after the other, as its public pool demands', () => {
    assert.equal(crossref.pace.concurrent, 1);
    assert.ok(crossref.pace.perSecond <= 5);
  });
});

describe('Crossref answers', () => {
  it('about what the work is, as far as it says', () => {
    assert.deepEqual(read(one([first, 12])).about, {
      title: 'A made-up work',
      year: 2024,
      type: 'journal-article',
    });
    const unsaid = { title: [], issued: { 'date-parts': [[null]] }, type: null };
    const wrong = { title: 'A', issued: { 'date-parts': '2024' }, type: 12 };
    const absurd = { title: [12], issued: { 'date-parts': [2024] }, type: [] };
    for (const more of [unsaid, wrong, absurd]) {
      const answer = read(one([first, 12], more));
      assert.deepEqual(answer.about, {});
      assert.equal(outcome(answer, 'citations'), 'counted 12');
    }
  });

  it('not about a work where the message is a list of complaints', () => {
    const complaint = { type: 'parameter-not-allowed', value: 'select', message: 'Not allowed' };
    const body = { ...envelope('validation-failure', [complaint]), status: 'failed' };
    assert.equal(outcome(read(body), 'citations'), 'failed malformed');
    assert.equal(outcome(read(body, { status: 400 }), 'citations'), 'failed refused');
  });

  it('do not call a work unknown while a record of the batch cannot be read', () => {
    for (const unreadable of [null, 12, '10.5555/x', [], {}, { 'is-referenced-by-count': 5 }]) {
      const body = envelope('work-list', { items: [unreadable, work([second, 12])] });
      const answers = crossref.parse([replyTo(question(crossref, works), body)], works, {});
      assert.deepEqual(
        answers.map((answer) => outcome(answer, 'citations')),
        ['failed malformed', 'counted 12', 'failed malformed'],
      );
    }
  });

  // The DOIs of a redirect that was recorded in 2026-03; the bodies are made up.
  const asked = 'doi:10.26434/chemrxiv.5406907';
  const kept = 'doi:10.26434/chemrxiv.5406907.v5';
  const address = 'https://api.crossref.org/works/10.26434/chemrxiv.5406907.v5';

  it('about the work to which an alias was redirected', () => {
    for (const url of [address, address.replace('26434/', '26434%2F'), address.toUpperCase()]) {
      const answer = read(one([kept, 12]), { url }, asked);
      assert.equal(outcome(answer, 'citations'), 'counted 12');
      assert.equal(answer.id, asked);
    }
  });

  it('about another work where nothing was redirected', () => {
    assert.equal(outcome(read(one([kept, 12]), {}, asked), 'citations'), 'failed other-work');
    const { url } = question(crossref, [asked]);
    // As a browser writes the same address.
    const rewritten = url.replace('%2F', '%2f');
    assert.equal(
      outcome(read(one([kept, 12]), { url: rewritten }, asked), 'citations'),
      'failed other-work',
    );
  });

  it('about another work where the redirect went elsewhere', () => {
    const paths = ['10.26434/chemrxiv.5406907.v4', '910.26434/chemrxiv.5406907.v5', 'v5', ''];
    for (const path of paths)
      assert.equal(
        outcome(
          read(one([kept, 12]), { url: `https://api.crossref.org/works/${path}` }, asked),
          'citations',
        ),
        'failed other-work',
      );
  });

  it('about another work where only the owner’s address is written differently', () => {
    const long: Identifier = 'doi:10.5555/made-up/10.5555/x';
    const [request] = crossref.request([long], { contact: "o'neil@example.org" });
    assert.ok(request);
    const url = new URL(request.url).href;
    assert.notEqual(url, request.url);
    const body = one(['doi:10.5555/x', 12]);
    const [answer] = crossref.parse([replyTo(request, body, { url })], [long], {});
    assert.equal(outcome(answer, 'citations'), 'failed other-work');
  });
});

describe('Crossref knows of notices', () => {
  const date = (...parts: unknown[]) => ({ 'date-parts': [parts] });
  const update = (type: unknown, more: object = {}) => ({
    DOI: '10.5555/notice.1',
    type,
    label: 'Made up',
    source: 'publisher',
    updated: date(2025, 6, 14),
    ...more,
  });
  const notices = (updated: unknown) =>
    read(one([first, 12], updated === undefined ? {} : { 'updated-by': updated })).notices;
  const link = 'https://doi.org/10.5555/notice.1';

  const kinds = {
    retraction: 'retraction',
    partial_retraction: 'retraction',
    withdrawal: 'withdrawal',
    removal: 'withdrawal',
    correction: 'correction',
    corrigendum: 'correction',
    erratum: 'correction',
    expression_of_concern: 'expression-of-concern',
    // As some publishers deposit them.
    Retraction: 'retraction',
    'Expression of Concern': 'expression-of-concern',
    'expression-of-concern': 'expression-of-concern',
  };
  for (const [type, kind] of Object.entries(kinds))
    it(`and calls its ${type} a ${kind}`, () => {
      assert.deepEqual(notices([update(type)]), [
        { kind, date: '2025-06-14', link, provider: 'crossref' },
      ]);
    });

  it('and keeps them in its order, also two from one document', () => {
    const found = notices([
      update('correction'),
      update('retraction', { source: 'retraction-watch' }),
      update('erratum', { DOI: '10.5555/NOTICE.2', updated: date(2025) }),
    ]);
    assert.deepEqual(found, [
      { kind: 'correction', date: '2025-06-14', link, provider: 'crossref' },
      { kind: 'retraction', date: '2025-06-14', link, provider: 'crossref' },
      {
        kind: 'correction',
        date: '2025',
        link: 'https://doi.org/10.5555/notice.2',
        provider: 'crossref',
      },
    ]);
  });

  it('and invents no date', () => {
    for (const updated of [undefined, null, {}, date(null), date(), date('2025', 6), '2025-06-14'])
      assert.deepEqual(notices([update('retraction', { updated })]), [
        { kind: 'retraction', link, provider: 'crossref' },
      ]);
  });

  it('and hides no retraction because its notice has no readable DOI', () => {
    for (const DOI of [undefined, null, '', 'not a DOI', 12])
      assert.deepEqual(notices([update('retraction', { DOI })]), [
        {
          kind: 'retraction',
          date: '2025-06-14',
          link: crossref.link(first),
          provider: 'crossref',
        },
      ]);
  });

  it('and links to the notice whatever its DOI', () => {
    fc.assert(
      fc.property(doiValues, (DOI) => {
        const [notice] = notices([update('retraction', { DOI })]) ?? [];
        const url = new URL(notice?.link ?? '');
        assert.equal(url.origin + url.search + url.hash, 'https://doi.org');
        assert.equal(decodeURIComponent(url.pathname), `/${DOI}`);
      }),
    );
  });

  it('and passes over kinds that are none of ours', () => {
    const types = ['new_version', 'addendum', 'made-up', '', null, undefined, 12, ['retraction']];
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    for (const type of [...types, ...names]) assert.deepEqual(notices([update(type)]), []);
    assert.deepEqual(notices([null, 'retraction', 12, []]), []);
  });

  it('and says so where it found none', () => {
    assert.deepEqual(notices(undefined), []);
    assert.deepEqual(notices([]), []);
  });

  it('and has not looked where it cannot be understood', () => {
    for (const unclear of [null, 'retraction', 12, true, {}, update('retraction')])
      assert.equal(notices(unclear), undefined);
  });

  it('but not from what the notice itself says about the article', () => {
    const body = one([first, 12], { 'update-to': [update('retraction')] });
    assert.deepEqual(read(body).notices, []);
  });

  it('and has not looked where its answer is an error or about another work', () => {
    const retracted = { 'updated-by': [update('retraction')] };
    assert.equal(read('', { status: 503 }).notices, undefined);
    assert.equal(read('', { status: 404 }).notices, undefined);
    assert.equal(read(one([second, 12], retracted)).notices, undefined);
  });
});
