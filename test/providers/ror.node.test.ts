import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ror } from '../../src/providers/ror.js';
import { listedBy, useless } from './lists.js';

const subject = 'ror:05dxps055';
const read = (body: unknown, status = 200) => listedBy(ror, subject, () => ({ status, body }));
const record = (...names: unknown[]) => ({ id: 'https://ror.org/05dxps055', names });
const shown = { value: 'Made-up Institute', types: ['label', 'ror_display'], lang: 'en' };

describe('ROR', () => {
  it('is asked for one organisation', () => {
    const { urls } = read(record(shown));
    assert.deepEqual(urls.map(String), ['https://api.ror.org/v2/organizations/05dxps055']);
  });

  it('says the name that is to be shown, and lists nothing', () => {
    const acronym = { value: 'MUI', types: ['acronym'], lang: null };
    assert.deepEqual(read(record(acronym, shown)).listed, {
      entries: [],
      read: 0,
      name: 'Made-up Institute',
    });
    assert.equal(ror.tie(subject), undefined);
  });

  it('does not guess at a name', () => {
    const names = record({ value: 'MUI', types: ['acronym'] }, null, { types: ['ror_display'] });
    for (const body of [names, record(), { id: 'https://ror.org/05dxps055', names: 'x' }])
      assert.equal(read(body).listed.failure, 'malformed');
  });

  it('may speak of another organisation, know none, or fail', () => {
    assert.equal(
      read({ ...record(shown), id: 'https://ror.org/013meh722' }).listed.failure,
      'other-work',
    );
    assert.equal(read({ errors: ['not found'] }, 404).listed.failure, 'unknown-subject');
    for (const [page, reason] of useless)
      assert.equal(listedBy(ror, subject, () => page).listed.failure, reason);
  });
});
