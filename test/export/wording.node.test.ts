import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/export/compose.js';
import { textOf } from '../../src/export/text.js';
import { wordingFlaws, wordingOf } from '../../src/export/wording.js';
import { badges, counted, retracted } from './fixtures.js';
import { voices } from './voices.js';

const said = 'Cited by 1,204 works (OpenAlex, 12 November 2026)';
const finding = counted('openalex', 'citations', 1204);
const flaws = (text: string) => wordingFlaws(text, said, finding, voices.en);

test('a sentence that keeps number, source and date has no flaw, however it is put', () => {
  assert.deepEqual(flaws(said), []);
  assert.deepEqual(flaws('By 12 November 2026, OPENALEX knew 1204 works that cite it'), []);
  assert.deepEqual(flaws('1,204 citations (OpenAlex, 2026-11-12), as of 12 Nov 2026'), []);
});

test('a number that is taken out or changed is told, and so is one that the source did not give', () => {
  assert.deepEqual(flaws('Widely cited (OpenAlex, 12 November 2026)'), ['no-number']);
  assert.deepEqual(flaws('Cited by 11,204 works (OpenAlex, 12 November 2026)'), [
    'no-number',
    'other-number',
  ]);
  assert.deepEqual(flaws(`${said}, more than 99 % of all`), ['other-number']);
});

test('a lost source and a lost date are told', () => {
  assert.deepEqual(flaws('Cited by 1,204 works (12 November 2026)'), ['no-source']);
  assert.deepEqual(flaws('Cited by 1,204 works (OpenAlex)'), ['no-date']);
  assert.deepEqual(flaws('Well cited'), ['no-number', 'no-source', 'no-date']);
});

test('where the sentence names no count, none is missed', () => {
  const recorded = 'Recorded: citations (OpenAlex, 12 November 2026)';
  assert.deepEqual(wordingFlaws(recorded, recorded, finding, voices.en), []);
});

test('digits and dates of another language are read', () => {
  const ar = 'استشهد به ١٬٢٠٤ أعمال (OpenAlex، 2026-11-12)';
  assert.deepEqual(wordingFlaws(ar, '1,204', finding, voices.ar), []);
});

test('what is written becomes one line without an end', () => {
  assert.equal(wordingOf('  Two\n lines\u202E. '), 'Two lines');
});

test('a person’s wording stands in place of the sentence in each layout that tells sentences', () => {
  const wordings = [
    {
      work: badges.key,
      measure: 'citations',
      provider: 'openalex',
      text: 'Cited 39 times, says OpenAlex on 12 November 2026',
    },
  ] as const;
  for (const layout of ['cv', 'tenure', 'nih', 'narrative-cv', 'ref', 'pathway'] as const) {
    const wishes = [{ measure: 'citations' }] as const;
    const { document } = compose(
      layout,
      { works: [badges], of: 1, wishes, wordings, now: 0 },
      voices.en,
    );
    const text = textOf(document);
    assert.match(text, /Cited 39 times, says OpenAlex on 12 November 2026/, layout);
    assert.doesNotMatch(text, /Cited by 39 works/, layout);
  }
});

test('a number that is wished for of one work is told of that work alone', () => {
  const wishes = [{ measure: 'citations', work: retracted.key }] as const;
  const { document } = compose(
    'cv',
    { works: [badges, retracted], of: 2, wishes, now: 0 },
    voices.en,
  );
  assert.match(textOf(document), /Cited by 1 work /);
  assert.doesNotMatch(textOf(document), /Cited by 39/);
});

test('what a person writes into a box of the NIH form counts against its limit, and nothing is cut', () => {
  const own = 'word '.repeat(400).trim();
  const { boxes, warnings } = compose(
    'nih',
    { works: [badges], of: 1, accounts: { [badges.key]: own }, now: 0 },
    voices.en,
  );
  const [statement, contribution] = boxes!;
  assert.equal(statement!.limit, 3500);
  assert.equal(contribution!.limit, 2000);
  assert.ok(contribution!.text.startsWith(own));
  assert.equal(contribution!.used, contribution!.text.length);
  assert.ok(contribution!.used > 2000);
  assert.match(warnings.join(), /Contribution 1: .* of 2,000 characters: .* too many/);
});
