import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionOf, type Written } from '../../src/profile/question.js';

const empty: Written = { orcid: '', works: '', award: '', funder: '', from: '', until: '' };
const read = (written: Partial<Written>) => questionOf({ ...empty, ...written });
const told = (written: Partial<Written>) =>
  read(written).faults.map(({ field, sentence }) => `${field}: ${sentence}`);

test('an iD, identifiers and an award are read in the forms in which people paste them', () => {
  const { attributes, faults, isAskable } = read({
    orcid: ' https://orcid.org/0000-0002-1825-0097 ',
    works: 'https://doi.org/10.5555/A\n\n pmid:12345 \narXiv:2401.00001',
    award: 'MR/X000001/1',
    funder: 'https://ror.org/05dxps055',
    from: '2024-06-14',
    until: '2025',
  });
  assert.deepEqual(faults, []);
  assert.equal(isAskable, true);
  assert.deepEqual(attributes, {
    orcid: '0000-0002-1825-0097',
    works: 'doi:10.5555/a pmid:12345 doi:10.48550/arxiv.2401.00001',
    award: 'MR/X000001/1',
    funder: 'https://ror.org/05dxps055',
    from: '2024-06-14',
    until: '2025',
  });
});

test('a wrong digit of an iD is told apart from what is no iD at all', () => {
  assert.match(told({ orcid: '0000-0002-1825-0098' })[0]!, /^orcid: .*last character does not fit/);
  assert.match(told({ orcid: 'Josiah Carberry' })[0]!, /^orcid: .*sixteen digits/);
  assert.equal(read({ orcid: 'Josiah Carberry' }).isAskable, false);
});

test('a line that can’t be read is told by its number, and the other lines go on', () => {
  const { attributes, faults } = read({ works: '10.5555/a\nthe one on rain\n10.5555/b' });
  assert.equal(attributes.works, 'doi:10.5555/a doi:10.5555/b');
  assert.deepEqual(
    faults.map(({ field }) => field),
    ['works'],
  );
  assert.match(faults[0]!.sentence, /^Line 2: "the one on rain"/);
});

test('an award needs its funder, by an identifier', () => {
  assert.match(told({ award: '1234' })[0]!, /^funder: Whose award/);
  assert.match(told({ funder: '10.13039/501100000265' })[0]!, /^award: Which award/);
  assert.match(told({ award: '1234', funder: 'Wellcome' })[0]!, /^funder: “Wellcome” is neither/);
  assert.equal(read({ award: '1234', funder: 'Wellcome' }).attributes.award, undefined);
});

test('a day that is none, and an end before the beginning, are told', () => {
  assert.match(told({ from: '14/06/2024' })[0]!, /^from: “14\/06\/2024” is no date/);
  assert.match(told({ from: '2024-06', until: '2023' })[0]!, /^until: The last day comes before/);
  assert.deepEqual(told({ from: '2024-06-14', until: '2024' }), []);
});
