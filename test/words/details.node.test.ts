import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { details as read } from '../../src/aggregate/details.js';
import type { Row, Told } from '../../src/aggregate/details-measures.js';
import type { Attention } from '../../src/model/attention.js';
import type {
  Counted,
  FailedReason,
  Finding,
  HiddenReason,
  NotAskedReason,
  NotCoveredReason,
} from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import { ar } from '../../src/words/ar/badge.js';
import { methodLines } from '../../src/words/details-method.js';
import {
  checkSentence,
  dateWords,
  figure,
  figureAlone,
  lackSentence,
  measureName,
  noticeName,
  origin,
  registrationSentence,
  type Voice,
  whyHidden,
  whyNotAsked,
} from '../../src/words/details-sentences.js';
import { details } from '../../src/words/en/details.js';
import { download } from '../../src/words/en/download.js';
import { grid } from '../../src/words/en/grid.js';
import { measures } from '../../src/words/en/measures.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { speaker } from '../../src/words/speaker.js';
import { countedBy, failedBy, notAskedOf, notCoveredBy } from '../support/findings.js';

const names: Readonly<Record<string, string>> = {
  openalex: 'OpenAlex',
  crossref: 'Crossref',
  datacite: 'DataCite',
};
const english: Voice = {
  speaker: englishSpeaker('en'),
  prose: { details, download, grid, measures },
  labelOf: (id) => names[id] ?? id,
};
const arabic: Voice = { ...english, speaker: speaker(ar, 'ar') };

const row = (finding?: Told, isLastKnown = false): Row => ({
  provider: finding?.provider ?? 'openalex',
  ...(finding && { finding }),
  isLastKnown,
  items: [],
});

/** Every text of a catalogue, with the way to it. */
function texts(of: unknown, at = ''): [at: string, text: string][] {
  return Object.keys(of as object).flatMap((key): [at: string, text: string][] => {
    const value = (of as Record<string, unknown>)[key];
    return typeof value === 'string' ? [[at + key, value]] : texts(value, `${at}${key}.`);
  });
}
const places = (breaks: (text: string) => boolean) =>
  texts(details)
    .filter(([, text]) => breaks(text))
    .map(([at]) => at);

test('no text is empty or has stray spaces', () => {
  assert.deepEqual(
    places((text) => !text || text !== text.trim() || text.includes('  ')),
    [],
  );
});

test('no text speaks a programmer’s language', () => {
  const jargon =
    /\bN\/A\b|\b(?:null|undefined|NaN|portals?|endpoints?|CORS|APIs?|JSON|HTTP|URL|404|429|cache|fetch(?:ed)?)\b/i;
  assert.deepEqual(
    places((text) => jargon.test(text)),
    [],
  );
});

test('no text calls a count impact, a score or a rank', () => {
  assert.deepEqual(
    places((text) => /\bimpact|\bscor(?:e|es|ed|ing)\b|\brank/i.test(text)),
    [],
  );
});

const sentences = texts(details).filter(([at]) =>
  /^(?:caveat|nothing|registered|awaited|failed|notCovered|noAnswer|notAsked|why|notices)/.test(at),
);
for (const [at, text] of sentences.filter(([key]) => !key.endsWith('question')))
  test(`${at} is a plain sentence`, () => {
    assert.match(text, /^(?:\p{Lu}|\{name\} ).*[^.]\.$/u);
  });

const failures: Readonly<Record<FailedReason, string>> = {
  unreachable: 'Crossref could not be reached.',
  timeout: 'Crossref took too long to answer.',
  'rate-limited': 'Crossref is busy; try again later.',
  'server-error': 'Crossref had a fault and could not answer.',
  refused: 'Crossref refused to answer.',
  'not-json': 'Crossref sent something other than figures.',
  malformed: 'Crossref sent an answer that could not be read.',
  'other-work': 'Crossref answered about another work, so its figure is left out.',
};
for (const reason of Object.keys(failures) as FailedReason[])
  test(`the failure ${reason} is told without a digit`, () => {
    const said = lackSentence(row(failedBy('crossref', reason)), english);
    assert.equal(said, failures[reason]);
    assert.doesNotMatch(said, /\d/);
  });

const gaps: Readonly<Record<NotCoveredReason, string>> = {
  'unknown-work': 'DataCite does not know this work.',
  'ambiguous-zero': 'DataCite says 0, which here may also mean that nobody reported it.',
  'no-open-file': 'DataCite holds no open file of this work yet.',
  'no-figure': 'DataCite has no such figure of this work.',
};
for (const reason of Object.keys(gaps) as NotCoveredReason[])
  test(`not covered, ${reason}, is told in a sentence of its own`, () => {
    const finding = { ...notCoveredBy('datacite', 'views'), reason };
    assert.equal(lackSentence(row(finding), english), gaps[reason]);
  });

test('a provider that was not asked says why, and one that is awaited says so', () => {
  const finding = { ...notAskedOf('openalex'), reason: 'needs-key' as const };
  assert.equal(
    lackSentence(row(finding), english),
    'OpenAlex was not asked. An answer needs a key, and a page must not hold one.',
  );
  assert.equal(lackSentence(row(), english), 'OpenAlex has not answered yet.');
});

test('reasons that are new to this copy are told in words, never as keys', () => {
  const strange = 'constructor' as never;
  assert.equal(
    lackSentence(row(failedBy('openalex', strange)), english),
    'OpenAlex gave no usable answer.',
  );
  assert.equal(
    lackSentence(row({ ...notCoveredBy('openalex'), reason: strange }), english),
    'OpenAlex gave no usable answer.',
  );
  assert.equal(whyNotAsked(strange as NotAskedReason, english), 'The reason is unknown here.');
  assert.equal(whyHidden(strange as HiddenReason, english), 'The reason is unknown here.');
});

test('measures and notices that are new to this copy go by their keys, and nothing throws', () => {
  assert.equal(measureName('toString' as Measure, english), 'toString');
  assert.equal(noticeName('constructor' as never, english.speaker), 'constructor');
  for (const voice of [english, arabic])
    assert.equal(figure(countedBy('openalex', 3, 'constructor' as Measure), voice), '3');
});

test('a figure with its origin is number, measure, provider, date and scope', () => {
  const finding = countedBy('openalex', 1163);
  assert.equal(figure(finding, english), '1,163 citations');
  assert.equal(figureAlone(finding, english), '1,163');
  assert.equal(origin(finding, row(finding), english), 'OpenAlex, 22 November 2026, this version');
  const all: Counted = { ...finding, receipt: { ...finding.receipt, scope: 'all versions' } };
  assert.equal(
    origin(all, row(all, true), english),
    'OpenAlex, last known, 22 November 2026, all versions',
  );
});

test('a ratio has two decimals, and a percentile is rounded down', () => {
  const said = (measure: Measure, value: number) =>
    figure(countedBy('openalex', value, measure), english);
  assert.equal(said('fwci', 12.3456), '12.35');
  assert.equal(said('fwci', 0.0042), '0.004');
  assert.equal(said('fwci', 0), '0');
  assert.equal(said('citation-percentile', 99.96), '99');
  // No work is more cited than all, itself included.
  assert.equal(said('citation-percentile', 100), '99');
});

test('a date is told as far as it is known, and what is no date is not told', () => {
  const { speaker } = english;
  assert.equal(dateWords('2026-11-22T09:30:00Z', speaker), '22 November 2026');
  assert.equal(dateWords('2020-06-05', speaker), '5 June 2020');
  assert.equal(dateWords('2020-06', speaker), 'June 2020');
  assert.equal(dateWords('2020', speaker), '2020');
  for (const none of ['', 'soon', '2020-13', '2020-02-31x', 7, null, undefined])
    assert.equal(dateWords(none as string, speaker), '');
  assert.equal(dateWords('2020-06', englishSpeaker('en_US')), 'June 2020');
});

function attention(more: Partial<Attention>): Attention {
  return {
    work: { identifiers: ['doi:10.5555/w1'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: [],
    ...more,
  };
}
const check = (more: Partial<Attention>) =>
  checkSentence(read(attention(more), 0).notices, english);
const looked = { providers: ['openalex', 'crossref'], retrieved: '2026-11-22T09:30:00Z' } as const;

test('the look for notices is told with who looked and when', () => {
  assert.equal(
    check({ noticesChecked: { state: 'none-found', ...looked } }),
    'No retraction, correction or other notice found: OpenAlex, Crossref, 22 November 2026.',
  );
  assert.equal(
    check({
      notices: [{ kind: 'retraction', link: 'https://x.test/', provider: 'crossref' }],
      noticesChecked: { state: 'found', ...looked },
    }),
    'Looked for by OpenAlex, Crossref, 22 November 2026.',
  );
  assert.equal(
    check({ noticesChecked: { state: 'none-found', providers: ['crossref'] } }),
    'No retraction, correction or other notice found: Crossref.',
  );
  assert.equal(
    check({}),
    'Not checked for retractions and corrections: no source that records them has answered.',
  );
});

test('an agency is named, with those who do not hold the work', () => {
  const said = (findings: Finding[]) => {
    const work: Attention['work'] = {
      identifiers: ['doi:10.5555/w1'],
      agency: { id: 'jalc', label: 'JaLC' },
    };
    return registrationSentence(read(attention({ work, findings }), 0).registration!, english);
  };
  assert.equal(said([]), 'Registered with JaLC.');
  assert.equal(
    said([notCoveredBy('datacite'), notCoveredBy('crossref')]),
    'Registered with JaLC; not held by Crossref, DataCite.',
  );
});

test('source and method name page, request, time, rule, scope, period, licence and credit', () => {
  const finding = countedBy('openalex', 3);
  assert.deepEqual(
    methodLines(finding, english).map(({ term, text, link }) => [term, text, link]),
    [
      ['Source', 'Page at OpenAlex', 'https://plain.test/about'],
      ['Exact request', 'https://plain.test/', 'https://plain.test/'],
      ['Retrieved', '22 November 2026, 09:30 UTC', undefined],
      ['Counting rule', 'count, as described in August 2026', undefined],
      ['Versions', 'this version', undefined],
      ['Period', 'all time, up to the date of the answer', undefined],
      ['Licence', 'CC0-1.0', undefined],
      ['Credit', 'Plain', undefined],
    ],
  );
});

test('a period that is not all time is named', () => {
  const finding = countedBy('openalex', 3, 'views');
  const period = { from: '2025-06', until: '2026-05-31' } as const;
  const lines = methodLines({ ...finding, receipt: { ...finding.receipt, period } }, english);
  assert.equal(lines.find(({ term }) => term === 'Period')?.text, 'June 2025 to 31 May 2026');
});

test('where no figure came, source and method claim no time covered, nor that it was retrieved', () => {
  const terms = (finding: Told) => methodLines(finding, english).map(({ term }) => term);
  assert.deepEqual(terms(failedBy('openalex')), [
    'Source',
    'Exact request',
    'Asked',
    'Counting rule',
    'Versions',
    'Licence',
    'Credit',
  ]);
  const unasked = methodLines(notAskedOf('openalex'), english);
  assert.equal(unasked.find(({ term }) => term === 'Retrieved')?.text, 'Not asked this time');
  assert.equal(
    unasked.some(({ term }) => term === 'Exact request' || term === 'Period'),
    false,
  );
});

test('a damaged receipt leaves lines out and throws nothing', () => {
  const retrieved = 'yesterday';
  // JSON makes even objects that can't be turned into text.
  const textless = { toString: [] };
  const receipts = [
    {},
    { retrieved },
    { link: 7, rule: {}, ruleVersion: [], retrieved: '' },
    { retrieved: textless },
    { rule: textless, ruleVersion: '2026-08' },
  ];
  for (const voice of [english, arabic])
    for (const receipt of receipts) {
      const finding = { ...failedBy('openalex'), receipt } as unknown as Told;
      assert.doesNotThrow(() => methodLines(finding, voice));
    }
});

const anything = fc.jsonValue({ maxDepth: 2 });
const fields = fc.record(
  {
    link: anything,
    request: anything,
    retrieved: fc.oneof(anything, fc.constant('2026-11-22T09:30:00Z')),
    rule: anything,
    ruleVersion: anything,
    scope: fc.oneof(anything, fc.constant('__proto__')),
    period: anything,
    licence: anything,
    attribution: anything,
  },
  { requiredKeys: [] },
);
const strangers = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'citations'));
const findings = fc.array(
  fc.record({
    measure: strangers,
    provider: strangers,
    state: fc.constantFrom('not-covered', 'not-asked', 'failed', 'hidden', 'counted'),
    value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    reason: anything,
    items: anything,
    receipt: fields,
  }),
);

test('a reason that can’t be made a text is an unknown one', () => {
  const reason = [{ toString: 0 }] as unknown as 'omit';
  assert.equal(whyHidden(reason, english), whyHidden('constructor' as 'omit', english));
});

test('a time that can’t be made a text is no old one', () => {
  const { receipt } = countedBy('openalex', 3);
  const retrieved = { toString: 0 } as unknown as typeof receipt.retrieved;
  const found = [{ ...countedBy('openalex', 3), receipt: { ...receipt, retrieved } }];
  const damaged = { findings: found, notices: [] } as unknown as Attention;
  const { groups } = read(damaged, Date.UTC(2026, 10, 22));
  assert.equal(groups[0]!.measures[0]!.rows[0]!.isLastKnown, false);
});

test('whatever a snapshot holds in place of what it should, nothing throws', () => {
  fc.assert(
    fc.property(findings, anything, anything, anything, (found, work, checked, date) => {
      const notices = [{ kind: 'toString', provider: 'crossref', link: 'x', date }];
      const damaged = { findings: found, work, noticesChecked: checked, notices };
      const known = read(damaged as unknown as Attention, Date.UTC(2026, 10, 22));
      for (const voice of [english, arabic]) {
        checkSentence(known.notices, voice);
        dateWords(known.notices.found[0]!.date, voice.speaker);
        if (known.registration) registrationSentence(known.registration, voice);
        for (const { reason } of known.withheld) whyHidden(reason, voice);
        for (const { reason } of known.unasked) whyNotAsked(reason, voice);
        for (const { measure, rows } of [
          ...known.groups.flatMap((one) => one.measures),
          ...known.context,
        ]) {
          measureName(measure, voice);
          for (const each of rows) {
            const { finding } = each;
            if (finding?.state === 'counted') figure(finding, voice) + origin(finding, each, voice);
            else lackSentence(each, voice);
            if (finding) methodLines(finding, voice);
          }
        }
      }
    }),
  );
});

test('names and dates are kept apart from words that run from right to left', () => {
  const finding = countedBy('openalex', 3);
  const said = origin(finding, row(finding), arabic);
  assert.ok(said.startsWith('\u2068OpenAlex\u2069'), said);
  assert.equal(figure(finding, arabic).includes('استشهادات'), true);
});
