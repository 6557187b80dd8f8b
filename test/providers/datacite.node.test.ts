import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { type Answer } from '../../src/model/provider.js';
import { datacite } from '../../src/providers/datacite.js';
import { areHere, place } from '../recordings.js';
import { dois } from '../support/dois.js';
import { contract } from './contract.js';
import { outcome, question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/datacite.js';

// All works here are made up and have DOIs of the test prefix.
const works = [
  'doi:10.5555/made-up.1',
  'doi:10.5555/made+up(2)/a',
  'doi:10.5555/made-up<3>;2-#',
] as const satisfies Identifier[];
const [first, second] = works;

const work = ([id, count]: Stated, more: object = {}) => ({
  id: valueOf(id),
  type: 'dois',
  attributes: {
    doi: valueOf(id),
    titles: [{ title: 'A made-up dataset' }, { title: 'Ein Datensatz', lang: 'de' }],
    publicationYear: 2024,
    types: { ris: 'DATA', resourceTypeGeneral: 'Dataset' },
    viewCount: count,
    downloadCount: count,
    citationCount: count,
    ...more,
  },
});
const one = (stated: Stated, more?: object) => ({ data: work(stated, more) });
const list = (stated: readonly Stated[]) => ({
  data: stated.map((each) => work(each)),
  meta: { total: stated.length, totalPages: 1, page: 1 },
  links: { self: 'https://api.datacite.org/dois' },
});

contract({
  provider: datacite,
  works,
  ids: dois,
  one: (stated) => one(stated),
  several: list,
  schemas,
});

function read(body: unknown, options?: { status?: number; url?: string }): Answer {
  const request = question(datacite, [first]);
  const [answer] = datacite.parse([replyTo(request, body, options)], [first], {});
  assert.ok(answer);
  return answer;
}
const measures = ['citations', 'views', 'downloads'] as const;
const outcomes = (answer: Answer) => measures.map((measure) => outcome(answer, measure));

describe('DataCite is asked', () => {
  it('for one work by a list of one, for a work alone comes with all its history', () => {
    const [alone, list] = [[second], works].map((asked) => new URL(question(datacite, asked).url));
    assert.equal(alone?.pathname, '/dois');
    assert.match(alone?.search ?? '', /[?&]ids=10\.5555%2Fmade%2Bup\(2\)%2Fa&/);
    const query = (url?: URL) => Object.fromEntries(url?.searchParams ?? []);
    const one = { ids: valueOf(second), 'page[size]': '1' };
    assert.deepEqual(query(alone), { ...query(list), ...one });
  });

  it('for one work by its whole DOI, percent-encoded, where a list would part it', () => {
    const comma = new URL(question(datacite, ['doi:10.5555/made,up+(2)/a']).url);
    assert.equal(comma.href, 'https://api.datacite.org/dois/10.5555%2Fmade%2Cup%2B(2)%2Fa');
    const bar = new URL(question(datacite, ['doi:10.5555/made|up']).url);
    assert.equal(bar.href, 'https://api.datacite.org/dois/10.5555%2Fmade%7Cup');
  });

  it('for several works with as many rows, and without facets', () => {
    const { url } = question(datacite, works);
    const query = new URL(url).searchParams;
    assert.deepEqual(query.get('ids')?.split(','), works.map(valueOf));
    assert.equal(query.get('page[size]'), '3');
    assert.equal(query.get('disable_facets'), 'true');
    // Read as a space, a plus names another work.
    assert.doesNotMatch(url, /[[\]+]/);
  });

  it('for all that is read of a list', () => {
    const fields = new URL(question(datacite, works).url).searchParams.get('fields[dois]');
    assert.deepEqual(
      fields?.split(',').sort(),
      Object.keys(work([first, 1]).attributes).sort(),
      'what is not asked for is missing from the answer',
    );
  });

  it('with the owner’s address where there is one, and only there', () => {
    const contact = "o'neil+badges@example.org";
    for (const asked of [[first], works]) {
      const [plain, polite] = [{}, { contact }].map(
        (settings) => new URL(datacite.request(asked, settings)[0]?.url ?? ''),
      );
      assert.equal(plain?.searchParams.has('mailto'), false);
      assert.equal(polite?.searchParams.get('mailto'), contact);
      polite?.searchParams.delete('mailto');
      assert.deepEqual([...(polite?.searchParams ?? [])], [...(plain?.searchParams ?? [])]);
      assert.equal(polite?.pathname, plain?.pathname);
    }
  });

  it('no more often than 500 times in five minutes', () => {
    assert.ok(datacite.pace.perSecond * 300 <= 500);
  });
});

describe('DataCite answers', () => {
  it('with each count from its own field', () => {
    const body = one([first, 0], { citationCount: 1, viewCount: 195, downloadCount: 25 });
    const answer = read(body);
    assert.deepEqual(outcomes(answer), ['counted 1', 'counted 195', 'counted 25']);
    assert.deepEqual(
      answer.findings.map(({ receipt }) => receipt.rule),
      ['citationCount', 'viewCount', 'downloadCount'],
    );
    for (const { receipt } of answer.findings) assert.equal(receipt.scope, 'this version');
  });

  it('with a true 0 of citations, and a 0 of use that may mean that nobody reported any', () => {
    const unused = 'not-covered ambiguous-zero';
    assert.deepEqual(outcomes(read(one([first, 0]))), ['counted 0', unused, unused]);
    const body = one([first, 0], { viewCount: 2 });
    assert.deepEqual(outcomes(read(body)), ['counted 0', 'counted 2', unused]);
  });

  it('with the counts it has, where one cannot be read', () => {
    const body = one([first, 7], { viewCount: null });
    assert.deepEqual(outcomes(read(body)), ['counted 7', 'failed malformed', 'counted 7']);
  });

  it('about one work in a list of one', () => {
    assert.deepEqual(
      outcomes(read(list([[first, 7]]))),
      measures.map(() => 'counted 7'),
    );
    const alone = (body: object) => [...new Set(outcomes(read(body)))];
    assert.deepEqual(alone(list([])), ['not-covered unknown-work']);
    assert.deepEqual(alone(list([[second, 7]])), ['failed other-work']);
    for (const unreadable of [null, 12, '10.5555/x', [], {}])
      assert.deepEqual(alone({ data: [unreadable] }), ['failed malformed']);
  });

  it('404 about a DOI of another agency, which it does not know', () => {
    const error = { status: '404', title: "The resource you are looking for doesn't exist." };
    const unknown = read({ errors: [error] }, { status: 404 });
    assert.deepEqual(
      outcomes(unknown),
      measures.map(() => 'not-covered unknown-work'),
    );
  });

  it('about what the work is, as far as it says', () => {
    assert.deepEqual(read(one([first, 12])).about, {
      title: 'A made-up dataset',
      year: 2024,
      type: 'Dataset',
    });
    const unsaid = { titles: [], publicationYear: null, types: {} };
    const wrong = { titles: 'A', publicationYear: '2024', types: 'Dataset' };
    const absurd = { titles: [{ title: 12 }], publicationYear: 20_240, types: [] };
    for (const more of [unsaid, wrong, absurd]) {
      const answer = read(one([first, 12], more));
      assert.deepEqual(answer.about, {});
      assert.equal(outcome(answer, 'citations'), 'counted 12');
    }
  });

  it('nothing about notices, for which it does not look', () => {
    assert.equal('notices' in read(one([first, 12])), false);
  });

  it('do not call a work unknown while a record of the batch cannot be read', () => {
    for (const unreadable of [null, 12, '10.5555/x', [], {}, { id: '10.5555/x', attributes: {} }]) {
      const body = { ...list([]), data: [unreadable, work([second, 12])] };
      const answers = datacite.parse([replyTo(question(datacite, works), body)], works, {});
      assert.deepEqual(
        answers.map((answer) => outcome(answer, 'views')),
        ['failed malformed', 'counted 12', 'failed malformed'],
      );
    }
  });

  it('link to a page about the work whose address holds the DOI as people write it', () => {
    assert.equal(
      datacite.link(second),
      'https://commons.datacite.org/doi.org/10.5555/made%2Bup(2)%2Fa',
    );
  });
});

interface RecordedList {
  readonly data: readonly {
    id: string;
    attributes: Readonly<Record<string, number | undefined>>;
  }[];
}

describe('recorded lists of DataCite', () => {
  for (const file of ['list_dois_query_stage.json', 'list_dois_2020.json', 'list_empty_2025.json'])
    it(`hold in ${file} what their records say, and not a work that is absent`, (t) => {
      if (!areHere) return t.skip(`no recordings in ${place}`);
      const path = new URL(`../../../shared/recordings/datacite/${file}`, import.meta.url);
      const body = JSON.parse(readFileSync(path, 'utf8')) as RecordedList;
      const ids = body.data.map(({ id }): Identifier => `doi:${id}`);
      const asked = [...ids, first, second].reverse();
      const answers = datacite.parse([replyTo(question(datacite, asked), body)], asked, {});
      for (const answer of answers) {
        const record = body.data.find(({ id }) => `doi:${id}` === answer.id)?.attributes;
        const said = (field: string, zero: string) => {
          if (!record) return 'not-covered unknown-work';
          if (record[field] === undefined) return 'failed malformed';
          return record[field] === 0 ? zero : `counted ${record[field]}`;
        };
        assert.deepEqual(outcomes(answer), [
          said('citationCount', 'counted 0'),
          said('viewCount', 'not-covered ambiguous-zero'),
          said('downloadCount', 'not-covered ambiguous-zero'),
        ]);
      }
      assert.equal(answers.length, asked.length);
    });
});
