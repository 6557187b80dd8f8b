import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { openalexLists } from '../../src/providers/openalex-lists.js';
import { listedBy, type Page, useless } from './lists.js';

const person = 'orcid:0000-0002-1825-0097';
const organisation = 'ror:05dxps055';
const award = 'award:10.13039/501100000265/MR/X000001/1';

const work = (number: number, more: object = {}) => ({
  id: `https://openalex.org/W${number}`,
  doi: `https://doi.org/10.5555/w${number}`,
  ids: {},
  display_name: `Work ${number}`,
  publication_year: 2024,
  type: 'article',
  ...more,
});

/** A list of so many works, served page by page. */
const pages =
  (count: number) =>
  ({ searchParams }: URL): Page => {
    const from = (Number(searchParams.get('page')) - 1) * 100;
    const size = Math.max(0, Math.min(100, count - from));
    const results = Array.from({ length: size }, (_, at) => work(from + at + 1));
    return { body: { meta: { count }, results } };
  };

const list = (...results: unknown[]): Page => ({
  body: { meta: { count: results.length }, results },
});

function read(subject: Identifier, serve: (url: URL) => Page) {
  return listedBy(openalexLists, subject, serve);
}

describe('OpenAlex lists works', () => {
  it('of a person by iD and of an organisation by ROR ID, the newest first', () => {
    for (const [subject, filter] of [
      [person, 'author.orcid:0000-0002-1825-0097'],
      [organisation, 'authorships.institutions.ror:05dxps055'],
    ] as const) {
      const { urls } = read(subject, () => list());
      assert.equal(urls.length, 1);
      const { pathname, searchParams } = urls[0]!;
      assert.equal(pathname, '/works');
      assert.equal(searchParams.get('filter'), filter);
      assert.equal(searchParams.get('sort'), 'publication_date:desc');
      assert.equal(searchParams.get('per_page'), '100');
      assert.equal(searchParams.get('page'), '1');
    }
  });

  it('with all that names them and what they are', () => {
    const ids = { pmid: 'https://pubmed.ncbi.nlm.nih.gov/12' };
    const { listed } = read(person, () => list(work(1, { ids }), work(2, { doi: null })));
    const about = { year: 2024, type: 'article' };
    assert.deepEqual(listed, {
      entries: [
        {
          title: 'Work 1',
          ...about,
          identifiers: ['doi:10.5555/w1', 'openalex:W1', 'pmid:12'],
        },
        { title: 'Work 2', ...about, identifiers: ['openalex:W2'] },
      ],
      read: 2,
      total: 2,
    });
  });

  it('page by page, to the end of the list', () => {
    const { listed, urls } = read(organisation, pages(203));
    assert.deepEqual(
      urls.map(({ searchParams }) => searchParams.get('page')),
      ['1', '2', '3'],
    );
    assert.equal(listed.entries.length, 203);
    assert.equal(listed.read, 203);
    assert.equal(listed.total, 203);
  });

  it('no further than it leads without a key', () => {
    const { listed, urls } = read(organisation, pages(12_345));
    assert.equal(urls.length, 100);
    assert.equal(listed.read, 10_000);
    assert.equal(listed.total, 12_345);
  });

  it('and counts a work once that has moved to the next page', () => {
    const { listed } = read(person, ({ searchParams }) => ({
      body: {
        meta: { count: 102 },
        results:
          searchParams.get('page') === '1'
            ? Array.from({ length: 100 }, (_, at) => work(at + 1))
            : [work(100), work(101)],
      },
    }));
    assert.equal(listed.read, 101);
    assert.equal(listed.total, 102);
  });

  it('ends with a page that holds nothing, whatever it promised', () => {
    const { urls } = read(person, () => ({ body: { meta: { count: 5000 }, results: [] } }));
    assert.equal(urls.length, 1);
  });

  it('keeps what it said before it failed', () => {
    const { listed } = read(person, (url) =>
      url.searchParams.get('page') === '3' ? { status: 429, body: {} } : pages(1000)(url),
    );
    assert.equal(listed.read, 200);
    assert.equal(listed.total, 1000);
    assert.equal(listed.failure, 'rate-limited');
  });

  it('or fails', () => {
    for (const subject of [person, organisation, award] as const)
      for (const [page, reason] of useless)
        assert.equal(read(subject, () => page).listed.failure, reason, JSON.stringify(page));
    for (const count of [undefined, '3', -1, 1.5])
      assert.equal(
        read(person, () => ({ body: { meta: { count }, results: [] } })).listed.failure,
        'malformed',
      );
  });
});

describe('OpenAlex lists works of an award', () => {
  const record = (number: number, funder: object, more: object = {}) => ({
    id: `https://openalex.org/G${number}`,
    display_name: `Award ${number}`,
    funder_award_id: 'MR/X000001/1',
    funder: { id: 'https://openalex.org/F1', display_name: 'A funder', ...funder },
    ...more,
  });
  const ours = { doi: 'https://doi.org/10.13039/501100000265', ror: null };
  const theirs = { doi: 'https://doi.org/10.13039/100000001', ror: 'https://ror.org/021nxhr62' };

  const asked = (subject: Identifier, ...awards: unknown[]) =>
    read(subject, ({ pathname }) => (pathname === '/awards' ? list(...awards) : list(work(1))));

  it('by its own number for it, which it tells from the same number of another funder', () => {
    const { listed, urls } = asked(
      award,
      record(1, theirs),
      record(2, ours),
      record(3, { doi: '10.13039/501100000265' }),
      record(4, ours, { funder_award_id: 'MR/X000001/12' }),
      record(5, {}),
    );
    assert.deepEqual(
      urls.map(({ pathname, searchParams }) => [pathname, searchParams.get('filter')]),
      [
        ['/awards', 'funder_award_id:MR/X000001/1'],
        ['/works', 'awards.id:G2|G3'],
      ],
    );
    assert.equal(listed.name, 'Award 2');
    assert.deepEqual(listed.entries[0]!.identifiers, ['doi:10.5555/w1', 'openalex:W1']);
    assert.equal(listed.total, 1);
  });

  it('of a funder that is named by its ROR ID', () => {
    const { urls } = asked('award:021nxhr62/MR/X000001/1', record(1, theirs), record(2, ours));
    assert.equal(urls[1]?.searchParams.get('filter'), 'awards.id:G1');
  });

  it('whose number would divide the filter', () => {
    const { urls } = asked('award:021nxhr62/a,b|c');
    assert.equal(urls[0]?.searchParams.get('filter'), 'funder_award_id:"a,b|c"');
    assert.doesNotMatch(urls[0].href, /,b/);
  });

  it('that it does not know', () => {
    for (const awards of [[], [record(1, theirs)], [null, 'x', {}]])
      assert.deepEqual(asked(award, ...awards).listed, {
        entries: [],
        read: 0,
        failure: 'unknown-subject',
      });
  });

  it('that stands on a later page of awards of one number', () => {
    const { urls } = read(award, ({ pathname, searchParams }) => {
      if (pathname !== '/awards') return list(work(1));
      const first = Array.from({ length: 100 }, (_, at) => record(at + 1, theirs));
      const results = searchParams.get('page') === '1' ? first : [record(101, ours)];
      return { body: { meta: { count: 101 }, results } };
    });
    assert.deepEqual(
      urls.map(({ pathname }) => pathname),
      ['/awards', '/awards', '/works'],
    );
    assert.equal(urls[2]?.searchParams.get('filter'), 'awards.id:G101');
  });
});

describe('OpenAlex ties works', () => {
  it('to people by matching, to organisations by address, to awards by number', () => {
    assert.deepEqual(
      [person, organisation, award].map((subject) => openalexLists.tie(subject as Identifier)),
      ['openalex author matching', 'affiliation', 'funder+award number'],
    );
  });
});
