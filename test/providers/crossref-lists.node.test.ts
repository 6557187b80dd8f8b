import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { crossrefLists } from '../../src/providers/crossref-lists.js';
import { listedBy, type Page, useless } from './lists.js';

const person = 'orcid:0000-0002-1825-0097';
const award = 'award:10.13039/100000001/DMS-1663813';
const ofRor = 'award:021nxhr62/DMS-1663813';

const funder = (dois: string, ...numbers: string[]) => ({
  DOI: dois,
  name: 'A funder',
  award: numbers,
});
const work = (number: number, ...funders: unknown[]) => ({
  DOI: `10.5555/W${number}`,
  title: [`Work ${number}`],
  issued: { 'date-parts': [[2024, 5]] },
  type: 'journal-article',
  funder: funders,
});
const message = (total: unknown, items: unknown): Page => ({
  body: { status: 'ok', message: { 'total-results': total, items } },
});
const works = (...items: unknown[]) => message(items.length, items);

function read(subject: Identifier, serve: (url: URL) => Page) {
  return listedBy(crossrefLists, subject, serve);
}

describe('Crossref lists works', () => {
  it('of a person, by the iD that publishers gave', () => {
    const { listed, urls } = read(person, () => works(work(1)));
    assert.equal(urls.length, 1);
    assert.equal(urls[0]!.searchParams.get('filter'), 'orcid:0000-0002-1825-0097');
    assert.equal(urls[0]!.searchParams.get('select'), 'DOI,title,issued,type');
    assert.deepEqual(listed, {
      entries: [
        { title: 'Work 1', year: 2024, type: 'journal-article', identifiers: ['doi:10.5555/w1'] },
      ],
      read: 1,
      total: 1,
    });
  });

  it('page by page, to the end, and no further than it leads', () => {
    const serve =
      (total: number) =>
      ({ searchParams }: URL) => {
        const from = Number(searchParams.get('offset'));
        const size = Math.min(200, total - from);
        return message(
          total,
          Array.from({ length: size }, (_, at) => work(from + at)),
        );
      };
    assert.equal(read(person, serve(401)).urls.length, 3);
    assert.equal(read(person, serve(401)).listed.read, 401);
    const long = read(person, serve(20_000));
    assert.equal(long.urls.length, 50);
    assert.equal(long.listed.total, 20_000);
  });

  it('of an award, by number and funder together', () => {
    const { urls } = read(award, () => works());
    assert.equal(
      urls[0]!.searchParams.get('filter'),
      'award.number:DMS-1663813,award.funder:10.13039/100000001',
    );
  });

  it('and looks again whether they name the award', () => {
    const ours = '10.13039/100000001';
    const { listed } = read(award, () =>
      works(
        work(1, funder(ours, 'DMS-1663813')),
        work(2, funder(ours, 'DMS 1663813')),
        work(3, funder(ours, 'DMS-16638134'), funder('10.13039/100000002', 'DMS-1663813')),
        work(4),
        work(5, { name: 'A funder', award: ['DMS-1663813'], id: [{ id: ours, 'id-type': 'DOI' }] }),
        work(6, null, { DOI: ours, award: 'DMS-1663813' }),
      ),
    );
    assert.deepEqual(
      listed.entries.map(({ title }) => title),
      ['Work 1', 'Work 2', 'Work 5'],
    );
    assert.equal(listed.read, 6);
    assert.equal(listed.total, 6);
  });

  it('tells its owner’s address to nobody but itself', () => {
    const contact = 'owner@example.org';
    const [direct] = crossrefLists.request(award, { contact });
    assert.equal(new URL(direct!.url).searchParams.get('mailto'), contact);
    const [organisation] = crossrefLists.request(ofRor, { contact });
    assert.doesNotMatch(organisation!.url, /owner/);
  });

  it('can not be asked for a number with a comma', () => {
    assert.deepEqual(crossrefLists.request('award:10.13039/100000001/a,b', {}), []);
  });

  it('or fails, and keeps what it said before', () => {
    for (const subject of [person, award] as const)
      for (const [page, reason] of useless)
        assert.equal(read(subject, () => page).listed.failure, reason);
    for (const total of [undefined, '3', -1])
      assert.equal(read(person, () => message(total, [])).listed.failure, 'malformed');
    const { listed } = read(person, ({ searchParams }) =>
      searchParams.get('offset') === '0'
        ? message(
            300,
            Array.from({ length: 200 }, (_, at) => work(at)),
          )
        : { status: 503, body: '' },
    );
    assert.equal(listed.read, 200);
    assert.equal(listed.failure, 'server-error');
  });
});

describe('Crossref is asked for an award whose funder has a ROR ID', () => {
  const organisation = (others: unknown): Page => ({
    body: { id: 'https://ror.org/021nxhr62', external_ids: others },
  });
  const fundref = { type: 'fundref', all: ['100000001', '100007352', 'x'], preferred: null };
  const isRor = ({ hostname }: URL) => hostname === 'api.ror.org';

  it('by the DOIs that ROR keeps of it', () => {
    const { listed, urls } = read(ofRor, (url) =>
      isRor(url)
        ? organisation([{ type: 'grid', all: ['grid.1'] }, fundref])
        : works(work(1, funder('10.13039/100007352', 'DMS-1663813'))),
    );
    assert.equal(
      urls[1]!.searchParams.get('filter'),
      'award.number:DMS-1663813,award.funder:10.13039/100000001,award.funder:10.13039/100007352',
    );
    assert.equal(listed.entries.length, 1);
  });

  it('by number alone where ROR has none, for records that name the organisation', () => {
    const named = { award: ['DMS-1663813'], id: [{ id: 'https://ror.org/021nxhr62' }] };
    const { listed, urls } = read(ofRor, (url) =>
      isRor(url) ? organisation([]) : works(work(1, named), work(2, funder('x', 'DMS-1663813'))),
    );
    assert.equal(urls[1]!.searchParams.get('filter'), 'award.number:DMS-1663813');
    assert.deepEqual(
      listed.entries.map(({ title }) => title),
      ['Work 1'],
    );
  });

  it('not at all where ROR does not answer for it', () => {
    for (const [page, reason] of [
      [{ status: 404, body: {} }, 'unknown-subject'],
      [{ status: 429, body: '' }, 'rate-limited'],
      [{ body: { id: 'https://ror.org/013meh722' } }, 'malformed'],
    ] as const) {
      const { listed, urls } = read(ofRor, () => page);
      assert.equal(urls.length, 1);
      assert.equal(listed.failure, reason);
    }
  });
});
