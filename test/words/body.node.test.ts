import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../src/aggregate/body/body.js';
import { highlightKinds, highlightsOf } from '../../src/aggregate/body/highlights.js';
import type { Member } from '../../src/aggregate/body/member.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import type { Trouble } from '../../src/model/trouble.js';
import { readWritten } from '../../src/intake/written.js';
import { body as arabicBody } from '../../src/words/ar/body.js';
import { highlights as arabicHighlights } from '../../src/words/ar/highlights.js';
import { importWords as arabicImport } from '../../src/words/ar/import.js';
import { ar } from '../../src/words/ar/badge.js';
import {
  accessSentence,
  alertSentences,
  type BodyVoice,
  sumNotes,
  sumSentence,
} from '../../src/words/body-sentences.js';
import { body as englishBody } from '../../src/words/en/body.js';
import { highlights as englishHighlights } from '../../src/words/en/highlights.js';
import { importWords as englishImport } from '../../src/words/en/import.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { body as spanishBody } from '../../src/words/es/body.js';
import { highlights as spanishHighlights } from '../../src/words/es/highlights.js';
import { importWords as spanishImport } from '../../src/words/es/import.js';
import { es } from '../../src/words/es/badge.js';
import { highlightText, type HighlightVoice } from '../../src/words/highlights-sentences.js';
import { problemSentence, troubleSentence } from '../../src/words/import-sentences.js';
import { speaker } from '../../src/words/speaker.js';
import { lack, number, work } from '../aggregate/body/made.js';

const labels: Partial<Record<ProviderId, string>> = {
  ...{ openalex: 'OpenAlex', wikipedia: 'Wikipedia', unpaywall: 'Unpaywall', crossref: 'Crossref' },
};
const labelOf = (id: ProviderId) => labels[id] ?? id;
const voice: HighlightVoice = {
  speaker: englishSpeaker('en'),
  labelOf,
  body: englishBody,
  highlights: englishHighlights,
};
const now = Date.parse('2026-11-22T10:00:00Z');
const bodyFor = (members: readonly Member[]) => bodyOf(members, now);
const first = (members: readonly Member[], by: BodyVoice = voice) => {
  const [sum] = bodyFor(members).sums;
  return { sentence: sumSentence(sum!, by), notes: sumNotes(sum!, by) };
};

test('a sum says that it is a lower bound, whose it is and how many works have answered', () => {
  const members = [
    ...Array.from({ length: 38 }, (_, at) => work(`w${at}`, [number(at ? 32 : 20)])),
    work('failed', [lack('failed')]),
    work('awaited'),
  ];
  const { sentence, notes } = first(members);
  assert.equal(sentence, 'at least 1,204 citations (OpenAlex; 38 of 40 works answered)');
  assert.deepEqual(notes, [
    '1 work without a usable answer, 1 work still awaited.',
    'What is about several of the works counts once for each of them.',
    'Median 32, from 20 to 32; 38 works.',
  ]);
});

test('a whole sum is said plainly, and answers without a number are told', () => {
  assert.equal(first([work('a', [number(1)])]).sentence, '1 citation (OpenAlex)');
  assert.equal(
    first([work('a', [number(1)]), work('b', [lack('not-covered')])]).sentence,
    'at least 1 citation (OpenAlex; 2 of 2 works answered; 1 work not covered)',
  );
});

test('without a number there are words, and never a 0', () => {
  assert.equal(
    first([work('a', [lack('failed')]), work('b')]).sentence,
    'No work has a number here. (OpenAlex; 0 of 2 works answered)',
  );
  const measure = 'fwci';
  assert.equal(
    first([work('a', [number(1.5, { measure })]), work('b', [number(2, { measure })])]).sentence,
    'These numbers can’t be added up, so each stands by itself. (OpenAlex)',
  );
});

test('below ten works it is said why there is no median', () => {
  const { notes } = first([work('a', [number(1)]), work('b', [number(2)])]);
  assert.ok(notes.includes('Fewer than 10 works have a number, so there is no median.'));
});

test('free access is a share of what is known', () => {
  const access = (value: number) =>
    number(value, { measure: 'open-access', provider: 'unpaywall' });
  const values = [1, 1, 1, 1, 0];
  const [share] = bodyFor([
    ...values.map((value, at) => work(`w${at}`, [access(value)])),
    work('x', [lack('failed', 'unpaywall', 'open-access')]),
  ]).access;
  assert.equal(
    accessSentence(share!, voice),
    '4 of 5 works free to read (Unpaywall; not known of 1 work)',
  );
});

test('it is said at how many works somebody looked for notices', () => {
  const [unlooked] = alertSentences(bodyFor([work('a', [])]).alerts, voice);
  assert.equal(unlooked, 'Nobody has looked for retractions and corrections yet.');
  const noticesChecked = { state: 'found', providers: ['crossref'] } as const;
  const notices = [{ kind: 'retraction', link: 'https://a.test/', provider: 'crossref' }] as const;
  const { alerts } = bodyFor([work('a', [], { answer: { notices, noticesChecked } }), work('b')]);
  assert.deepEqual(alertSentences(alerts, voice), [
    '1 work has a notice.',
    'Retractions and corrections were looked for at 1 of 2 works: Crossref.',
  ]);
});

const wikipedia = (links: readonly string[]) =>
  number(links.length, {
    ...{ measure: 'wikipedia-pages', provider: 'wikipedia' },
    items: links.map((link) => ({ title: link, link: `https://${link}.wikipedia.org/wiki/A` })),
  });
const citing = (n: number, located: { n: number; of: number }) =>
  number(n, {
    measure: 'countries-citing',
    places: Array.from({ length: n }, (_, at) => {
      const letter = String.fromCharCode(65 + (at % 26));
      return { country: `${at < 26 ? 'A' : 'B'}${letter}`, value: 1 };
    }),
    located,
  });
const tell = (members: readonly Member[], by = voice) =>
  highlightsOf(bodyFor(members)).map((each) => highlightText(each, by));

test('highlights are sentences with source, rule and the works behind them', () => {
  const [pages, countries] = tell([
    work('a', [wikipedia(['en', 'de', 'fr', 'es']), citing(32, { n: 31, of: 39 })]),
  ]);
  assert.equal(pages?.sentence, 'Cited on 4 Wikipedia pages in 4 languages');
  assert.equal(pages?.source, 'Wikipedia, 22 November 2026');
  assert.deepEqual(pages?.notes, ['It rests on 1 work.']);
  assert.match(pages?.rule ?? '', /^Wikipedia articles that name the DOI/);
  assert.equal(
    countries?.sentence,
    'Cited by authors with affiliations in 32 countries (31 of 39 citing works located)',
  );
});

test('highlights of several works say what that does to a count', () => {
  const [countries] = tell([
    work('a', [citing(3, { n: 5, of: 6 })]),
    work('b', [citing(2, { n: 2, of: 4 })]),
    work('c', [lack('failed', 'openalex', 'countries-citing')]),
  ]);
  assert.equal(
    countries?.sentence,
    'Cited by authors with affiliations in at least 3 countries (7 of 10 citing works located, each counted for every work it cites)',
  );
  assert.equal(countries?.source, 'OpenAlex, 22 November 2026; 2 of 3 works answered');
});

test('free access is told as a share', () => {
  const access = (value: number) =>
    number(value, { measure: 'open-access', provider: 'unpaywall' });
  const [open] = tell([1, 1, 0, 1, 1].map((value, at) => work(`w${at}`, [access(value)])));
  assert.equal(open?.sentence, '4 of 5 works free to read');
});

const every = (members: readonly Member[], by: HighlightVoice) =>
  tell(members, by).flatMap(({ sentence, source, rule, notes }) => [
    ...[sentence, source, rule],
    ...notes,
  ]);
const rich = (n: number) =>
  highlightKinds.flatMap((kind) =>
    kind === 'countries-citing'
      ? [work(`c${n}`, [citing(n + 1, { n, of: n + 2 })])]
      : [work(`${kind}${n}`, [number(kind === 'open-access' ? 1 : n, { measure: kind })])],
  );

const voices: readonly (readonly [string, HighlightVoice, readonly number[]])[] = [
  ['English', voice, [1, 2]],
  [
    'Spanish',
    { labelOf, speaker: speaker(es, 'es'), body: spanishBody, highlights: spanishHighlights },
    [1, 2],
  ],
  [
    'Arabic',
    { labelOf, speaker: speaker(ar, 'ar'), body: arabicBody, highlights: arabicHighlights },
    [1, 2, 3, 11, 100],
  ],
];

for (const [name, by, counts] of voices)
  for (const n of counts)
    test(`every sentence in ${name} is whole where there are ${n}`, () => {
      const said = [
        ...every(rich(n), by),
        ...bodyFor(rich(n)).sums.flatMap((sum) => [sumSentence(sum, by), ...sumNotes(sum, by)]),
      ];
      assert.ok(said.length > 20);
      for (const sentence of said) {
        assert.doesNotMatch(sentence, /[{}]|undefined|NaN/);
        assert.match(sentence, /\S/);
      }
    });

const texts = (of: object, at = ''): [string, string][] =>
  Object.entries(of).flatMap(([key, value]: [string, string | object]): [string, string][] =>
    typeof value === 'string' ? [[at + key, value]] : texts(value, `${at}${key}.`),
  );
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

for (const [name, english, others] of [
  ['of bodies', englishBody, [spanishBody, arabicBody]],
  ['of highlights', englishHighlights, [spanishHighlights, arabicHighlights]],
  ['of files', englishImport, [spanishImport, arabicImport]],
] as const)
  test(`the words ${name} have the same places for values in every language`, () => {
    const known = new Map(texts(english));
    for (const other of others)
      for (const [at, text] of texts(other)) {
        const own = known.get(at) ?? known.get(at.replace(/\.\w+$/, '.other'));
        assert.ok(own, at);
        const missing = holes(own).filter((hole) => !holes(text).includes(hole));
        // Languages with a form for none, one and two need no number there.
        const spare = /\.(?:zero|one|two)$/.test(at) ? ['{n}', '{open}'] : [];
        assert.deepEqual(
          missing.filter((hole) => !spare.includes(hole)),
          [],
          `${at}: ${text}`,
        );
        assert.deepEqual(
          holes(text).filter((hole) => !holes(own).includes(hole)),
          [],
          at,
        );
      }
  });

test('no highlight knows levels, superlatives or a score', () => {
  for (const [at, text] of [...texts(englishHighlights), ...texts(spanishHighlights)])
    assert.doesNotMatch(
      text,
      /\b(?:gold|silver|bronze|top|best|leading|excellent|outstanding|impact|score|mejor|oro|plata|excelente|impacto|puntuación)\b/i,
      at,
    );
});

for (const text of ['12345', '10.5555/a b', 'see 10.5555/a', 'doi 10.12/x', 'nothing'])
  test(`what is wrong with "${text}" is said in English alike by commands and by pages`, () => {
    const reading = readWritten(text);
    assert.ok('problem' in reading);
    assert.equal(troubleSentence(reading.trouble, englishImport, voice.speaker), reading.problem);
  });

test('a problem is told with its place', () => {
  const trouble: Trouble = { kind: 'unreadable', text: '10.12/x', scheme: 'doi' };
  const said = (place: { line?: number; entry?: number }) =>
    problemSentence({ ...place, trouble }, englishImport, voice.speaker);
  assert.equal(said({ line: 1200 }), 'Line 1,200: "10.12/x" can\'t be read as a DOI.');
  assert.equal(said({ entry: 3 }), 'Entry 3: "10.12/x" can\'t be read as a DOI.');
  assert.equal(said({}), '"10.12/x" can\'t be read as a DOI.');
  const continued: Trouble = { kind: 'continued', n: 100, of: 3412 };
  assert.equal(
    troubleSentence(continued, englishImport, voice.speaker),
    'The list goes on elsewhere: 100 records of 3,412 are in this file.',
  );
});
