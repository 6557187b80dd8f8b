import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Counted, Finding } from '../../src/model/finding.js';
import { type Measure, measures } from '../../src/model/measure.js';
import { flawOf, statementsOf, uncounted } from '../../src/words/statements.js';
import { badges, counted } from '../export/fixtures.js';
import { voices } from '../export/voices.js';

const said = (
  finding: Counted,
  voice: keyof typeof voices = 'en',
  among: readonly Finding[] = [finding],
) => statementsOf(finding, among, voices[voice]).map(({ text }) => text);

const of = (measure: Measure) =>
  badges.attention.findings.find(
    (finding): finding is Counted => finding.measure === measure && finding.state === 'counted',
  )!;

test('a count is said with its noun, its source and its date', () => {
  assert.deepEqual(said(counted('openalex', 'citations', 39)), [
    'Cited by 39 works (OpenAlex, 12 November 2026)',
  ]);
  assert.deepEqual(said(counted('openalex', 'citations', 1)), [
    'Cited by 1 work (OpenAlex, 12 November 2026)',
  ]);
  assert.deepEqual(said(counted('openalex', 'citations', 0)), [
    'Cited by 0 works (OpenAlex, 12 November 2026)',
  ]);
});

test('citing countries say how many works could be located', () => {
  const finding = counted('openalex', 'countries-citing', 32, { located: { n: 31, of: 39 } });
  assert.deepEqual(said(finding), [
    'Cited by authors with affiliations in 32 countries (31 of 39 citing works located; OpenAlex, 12 November 2026)',
  ]);
});

test('downloads from countries name the repository and the period', () => {
  const places = 'ES EG GB FR'
    .split(' ')
    .map((country, index) => ({ country, value: 400 - index * 50 }));
  const finding = counted('dspace', 'downloads', 1300, {
    places,
    receipt: {
      link: 'https://repository.test/7',
      period: { from: '2024-01', until: '2026-10' },
    },
  });
  assert.deepEqual(said(finding), [
    'Downloaded 1,300 times; downloaded from 4 countries (DSpace, repository.test, January 2024 – October 2026, read on 12 November 2026)',
  ]);
  assert.deepEqual(
    said({ ...finding, value: 1500 })[1], // 200 of unknown country
    'Downloaded from 4 countries (1,300 of 1,500 located; DSpace, repository.test, January 2024 – October 2026, read on 12 November 2026)',
  );
});

test('policy documents are named where the source names them', () => {
  assert.deepEqual(said(of('policy-documents')), [
    'Cited in 2 policy documents (Overton, 12 November 2026), including “Guidance on badges” (WHO, 2024), “A plan” (Welsh Government, 2021)',
  ]);
});

test('a benchmark is said with its set and size, and with neither it is not said', () => {
  const percentile = of('citation-percentile');
  assert.deepEqual(said(percentile), [
    'More cited than 86 % of works of the same kind, year and subfield: article, 2018, Library Science (OpenAlex’s own figure, 12 November 2026; 4,312 such works)',
  ]);
  const context = { ...percentile.context, n: 49 };
  assert.deepEqual(said({ ...percentile, context }), []);
  const { n } = percentile.context!;
  assert.deepEqual(said({ ...percentile, context: { n: n! } }), []);
  const fwci = counted('openalex', 'fwci', 1.7423);
  assert.deepEqual(said(fwci), []);
  assert.deepEqual(said(fwci, 'en', [fwci, percentile]), [
    'Citations against the field average (FWCI): 1.74, where 1 is the average of works of the same kind, year and subfield: article, 2018, Library Science (OpenAlex’s own figure, 12 November 2026; 4,312 such works)',
  ]);
  const other = { ...percentile, provider: 'lens' as const };
  assert.deepEqual(said(fwci, 'en', [fwci, other]), []);
});

test('open access is told by its word', () => {
  assert.deepEqual(said(counted('unpaywall', 'open-access', 1, { status: 'gold' })), [
    'Open access status: gold (unpaywall, 12 November 2026)',
  ]);
});

test('Spanish and Arabic say the same by their own rules of number', () => {
  assert.deepEqual(said(counted('openalex', 'citations', 1), 'es'), [
    'Citado por 1 trabajo (OpenAlex, 12 de noviembre de 2026)',
  ]);
  assert.deepEqual(said(counted('openalex', 'citations', 39), 'es'), [
    'Citado por 39 trabajos (OpenAlex, 12 de noviembre de 2026)',
  ]);
  const arabic = (value: number) =>
    said(counted('openalex', 'citations', value), 'ar')[0]!.replace(/[\u2068\u2069]/g, '');
  assert.equal(arabic(2), 'استشهد به عملان (2) (OpenAlex، 12 نوفمبر 2026)');
  assert.equal(arabic(5), 'استشهد به 5 أعمال (OpenAlex، 12 نوفمبر 2026)');
  assert.equal(arabic(39), 'استشهد به 39 عملًا (OpenAlex، 12 نوفمبر 2026)');
});

test('every measure can be said in every language, with the number in it', () => {
  const context = { type: 'article', year: 2018, field: 'X', n: 60 };
  for (const measure of Object.keys(measures) as Measure[])
    for (const language of ['en', 'es', 'ar'] as const)
      for (const value of [1, 2, 5, 11, 37]) {
        const finding = counted('openalex', measure, value, { context, status: String(value) });
        const [text = ''] = said(finding, language);
        assert.ok(text.includes(String(value)), `${measure} ${language} ${value}: ${text}`);
        assert.doesNotMatch(text, /[{}]|undefined|NaN/);
      }
});

test('a number without source, date or known unit is not said, and it is told why', () => {
  const flawed = (receipt: object) => counted('openalex', 'citations', 3, { receipt });
  const none = flawed({ link: '', request: undefined });
  assert.equal(flawOf(none), 'no-source');
  assert.deepEqual(said(none), []);
  assert.equal(flawOf(flawed({ link: 'javascript:alert(1)', request: '' })), 'no-source');
  assert.equal(flawOf(flawed({ retrieved: undefined })), 'no-date');
  assert.equal(flawOf(flawed({ retrieved: 'yesterday' })), 'no-date');
  assert.equal(flawOf(counted('openalex', 'hearts' as Measure, 3)), 'no-unit');
  assert.deepEqual(said(counted('openalex', '__proto__' as Measure, 3)), []);
  assert.equal(flawOf(flawed({})), undefined);
});

test('without counts it is said that something is recorded, and nothing of a 0', () => {
  assert.equal(
    uncounted(counted('openalex', 'citations', 39), voices.en)?.text,
    'Recorded: Citations (OpenAlex, 12 November 2026)',
  );
  assert.equal(uncounted(counted('openalex', 'citations', 0), voices.en), undefined);
});
