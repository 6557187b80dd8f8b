import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orcid } from '../../src/providers/orcid.js';
import { listedBy, type Page, useless } from './lists.js';

const subject = 'orcid:0000-0002-1825-0097';
const path = '/0000-0002-1825-0097';

const external = (type: string, value: string, more: object = {}) => ({
  'external-id-type': type,
  'external-id-value': value,
  'external-id-normalized': { value },
  'external-id-relationship': 'self',
  ...more,
});

const summary = (title: string, year: string | null, more: object = {}) => ({
  title: { title: { value: title } },
  type: 'journal-article',
  'publication-date': year === null ? null : { year: { value: year }, month: null },
  'display-index': '0',
  ...more,
});

const group = (ids: object[] | null, ...summaries: object[]) => ({
  'external-ids': ids && { 'external-id': ids },
  'work-summary': summaries,
});

function read(groups: unknown[], person: Page = { body: { name: null } }) {
  return listedBy(orcid, subject, ({ pathname }) =>
    pathname.endsWith('/works') ? { body: { group: groups, path: `${path}/works` } } : person,
  );
}

function onlyEntry(...groups: unknown[]) {
  const { entries } = read(groups).listed;
  assert.equal(entries.length, 1);
  return entries[0]!;
}

describe('ORCID is asked', () => {
  it('for works and name, in JSON, by header alone', () => {
    const requests = orcid.request(subject, { contact: 'owner@example.org' });
    assert.deepEqual(requests, [
      { url: `https://pub.orcid.org/v3.0${path}/works`, accept: 'application/json' },
      { url: `https://pub.orcid.org/v3.0${path}/person`, accept: 'application/json' },
    ]);
  });
});

describe('ORCID’s works', () => {
  it('have everything that names them, in our normal forms', () => {
    const ids = [
      external('doi', '10.5555/A'),
      external('pmid', '12'),
      external('pmc', 'PMC34'),
      external('arxiv', 'arXiv:2401.00001v2'),
      external('isbn', '978-0-306-40615-7'),
      external('handle', '10568/1'),
      external('uri', 'https://example.org/a'),
      external('bibcode', '1974AJ.....79..819H'),
    ];
    assert.deepEqual(onlyEntry(group(ids, summary('On a', '2024'))), {
      title: 'On a',
      year: 2024,
      type: 'journal-article',
      identifiers: [
        'doi:10.5555/a',
        'pmid:12',
        'pmcid:PMC34',
        'arxiv:2401.00001',
        'isbn:9780306406157',
        'handle:10568/1',
        'url:https://example.org/a',
        'bibcode:1974AJ.....79..819H',
      ],
    });
  });

  it('are not what they are a part or a version of, nor who paid for them', () => {
    const ids = [
      external('doi', '10.5555/book', { 'external-id-relationship': 'part-of' }),
      external('doi', '10.5555/preprint', { 'external-id-relationship': 'version-of' }),
      external('grant_number', '12', { 'external-id-relationship': 'funded-by' }),
      external('isbn', '9780306406157', { 'external-id-relationship': 'part-of' }),
      external('doi', '10.5555/chapter'),
    ];
    const { identifiers } = onlyEntry(group(ids, summary('Chapter', '2020')));
    assert.deepEqual(identifiers, ['doi:10.5555/chapter']);
  });

  it('are named by what was written where ORCID could not normalise it', () => {
    const ids = [
      external('doi', 'https://doi.org/10.5555/B', { 'external-id-normalized': null }),
      external('pmid', 'none of your business'),
      external('constructor', '1'),
      external('other-id', '115891'),
      external('issn', '1234-5678'),
    ];
    assert.deepEqual(onlyEntry(group(ids, summary('B', '2020'))).identifiers, ['doi:10.5555/b']);
  });

  it('are described as the person prefers', () => {
    const entry = onlyEntry(
      group(
        [external('doi', '10.5555/c')],
        summary('FROM THE PUBLISHER', '2019', { 'display-index': '2' }),
        summary('As I write it', '2020', { 'display-index': '10' }),
        summary('From elsewhere', '2021', { 'display-index': '1' }),
      ),
    );
    assert.equal(entry.title, 'As I write it');
    assert.equal(entry.year, 2020);
  });

  it('are listed without an identifier too, and without a year that is not there', () => {
    const { listed } = read([
      group(null, summary('A talk', null)),
      group([external('doi', '')], summary('Another', 'soon', { type: null, title: null })),
      'nonsense',
    ]);
    assert.deepEqual(listed.entries, [
      { title: 'A talk', type: 'journal-article', identifiers: [] },
      { identifiers: [] },
      { identifiers: [] },
    ]);
    assert.equal(listed.read, 3);
    assert.equal(listed.total, 3);
  });

  it('may be none', () => {
    assert.deepEqual(read([]).listed, { entries: [], read: 0, total: 0 });
  });
});

describe('the person’s name', () => {
  const named = (name: unknown, status = 200) =>
    read([], { status, body: { name } }).listed.name ?? 'none';
  const parts = { 'given-names': { value: 'Ada' }, 'family-name': { value: 'Example' } };

  it('is the one they publish under, else both parts, else the one they have', () => {
    assert.equal(named({ ...parts, 'credit-name': { value: 'A. Example' } }), 'A. Example');
    assert.equal(named({ ...parts, 'credit-name': null }), 'Ada Example');
    assert.equal(named({ 'given-names': { value: 'Ada' }, 'family-name': null }), 'Ada');
  });

  it('may be private, and may fail alone', () => {
    assert.equal(named(null), 'none');
    assert.equal(named({}), 'none');
    assert.equal(named(parts, 500), 'none');
    assert.equal(read([], { status: 500, body: 'x' }).listed.failure, undefined);
  });

  it('is no other person’s', () => {
    assert.equal(named({ ...parts, path: '0000-0001-5109-3700' }), 'none');
  });
});

describe('ORCID that gives no list', () => {
  it('is unknown, or has failed', () => {
    const body = { 'response-code': 404, 'error-code': 9016 };
    const { listed } = listedBy(orcid, subject, () => ({ status: 404, body }));
    assert.deepEqual(listed, { entries: [], read: 0, failure: 'unknown-subject' });
    for (const [page, reason] of useless)
      assert.equal(listedBy(orcid, subject, () => page).listed.failure, reason);
  });

  it('or speaks of somebody else', () => {
    const other = { group: [], path: '/0000-0001-5109-3700/works' };
    const { listed } = listedBy(orcid, subject, () => ({ body: other }));
    assert.equal(listed.failure, 'other-work');
  });
});
