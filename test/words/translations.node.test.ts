import assert from 'node:assert/strict';
import { test } from 'node:test';
import { details as read } from '../../src/aggregate/details.js';
import type { Attention } from '../../src/model/attention.js';
import { measures as facts } from '../../src/model/measure.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { ar } from '../../src/words/ar/prose.js';
import {
  lackSentence,
  registrationSentence,
  type Voice,
} from '../../src/words/details-sentences.js';
import { en } from '../../src/words/en/prose.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { es } from '../../src/words/es/prose.js';
import type { Prose } from '../../src/words/prose.js';
import { speaker } from '../../src/words/speaker.js';
import { failedBy, notAskedOf, notCoveredBy } from '../support/findings.js';

type Texts = Readonly<Record<string, string>>;

/** Every text of a catalogue by the way to it, forms of plurals apart. */
function texts(of: object, at = ''): Texts {
  return Object.assign(
    {},
    ...Object.entries(of).map(([key, value]: [string, string | object]): Texts =>
      typeof value === 'string'
        ? { [at + key]: value }
        : 'other' in value
          ? {}
          : texts(value, `${at}${key}.`),
    ),
  ) as Texts;
}

const plurals = ['withheld', 'allItems', 'someItems'] as const;
const formsOf = ({ details }: Prose) =>
  plurals.flatMap((key) =>
    Object.entries(details[key]).map(([category, form]): [string, string] => [
      `${key}.${category}`,
      form,
    ]),
  );

/** All texts, forms of plurals too. */
const allOf = (prose: Prose): Texts => ({
  ...texts(prose),
  ...Object.fromEntries(formsOf(prose)),
});

/** Where texts break a rule; naming the places makes a failure readable. */
const places = (of: Texts, breaks: (text: string, at: string) => boolean) =>
  Object.entries(of)
    .filter(([at, text]) => breaks(text, at))
    .map(([at, text]) => `${at}: ${text}`);

const holes = (text: string) => (text.match(/\{\w*\}?/g) ?? []).sort();
const english = texts(en);

const languages = [
  {
    name: 'Spanish',
    tag: 'es',
    prose: es,
    paces: { days: /\b[Dd]ías\b/, months: /\b[Mm]eses\b/, years: /\b[Aa]ños\b/ },
    foreign: /\b(?:the|of|and|which|that|is|are|this|works?|with|not|asked|sources?|data)\b/i,
    banned:
      /\bN\/A\b|\b(?:null|undefined|NaN|API|JSON|HTTP|URL|CORS|caché|portal|endpoint|impacto|puntuación|puntaje|ranking|score|rango)\b/i,
    lead: /^[\p{Lu}¿«{]/u,
  },
  {
    name: 'Arabic',
    tag: 'ar',
    prose: ar,
    paces: { days: /أيام/, months: /أشهر/, years: /سنوات/ },
    foreign:
      /\b(?!(?:Altmetric|Bluesky|COUNTER|Crossref|DOI|FWCI|Facebook|Faculty|GitHub|H1|Connect|Hacker|News|Hypothesis|Lemmy|Lens|Library|Mendeley|NIH|Open|OpenAlex|Opinions|Overton|PREreview|PubMed|PubPeer|RCR|README|Reddit|Scholar|Semantic|Software|Heritage|full|partial|Stack|Exchange|Syllabus|Unpaywall|WorldCat|YouTube|X|Zenodo|Zotero|contradicting|iCite|investigations|requests|scite|webmention)\b)[A-Za-z]\w*\b/,
    banned: /تأثير|معامل|نقاط|بوابة|واجهة برمج/,
    lead: /^[\p{Script=Arabic}{]/u,
  },
] as const;

for (const { name, tag, prose, paces, foreign, banned, lead } of languages) {
  const all = allOf(prose);
  const plain = texts(prose);
  const withoutHoles = (text: string) => text.replace(/\{\w+\}/g, '');

  test(`${name} says all that English says, and nothing else`, () => {
    assert.deepEqual(Object.keys(plain).sort(), Object.keys(english).sort());
    assert.ok(Object.keys(plain).length > 9 * Object.keys(facts).length);
  });

  test(`no text in ${name} is English, empty or has stray spaces`, () => {
    assert.deepEqual(
      places(plain, (text, at) => text === english[at]),
      [],
    );
    assert.deepEqual(
      places(all, (text) => foreign.test(withoutHoles(text))),
      [],
    );
    assert.deepEqual(
      places(all, (text) => !text || text !== text.trim() || /\s\s|\s[.,;:،؛]/.test(text)),
      [],
    );
  });

  test(`every text in ${name} has the places to fill that the English one has`, () => {
    assert.deepEqual(
      Object.entries(plain)
        .filter(([at, text]) => holes(text).join() !== holes(english[at]!).join())
        .map(([at]) => at),
      [],
    );
  });

  test(`plurals in ${name} have one form for all numbers or one for each of its categories`, () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const key of plurals) {
      const given = Object.keys(prose.details[key]).sort();
      assert.ok(
        given.join() === 'other' || given.join() === [...pluralCategories].sort().join(),
        `${key}: ${given.join()}`,
      );
    }
    assert.deepEqual(
      formsOf(prose).filter(([, form]) => holes(form).join() !== '{n}'),
      [],
    );
  });

  test(`${name} speaks no programmer’s language and calls no count impact, score or rank`, () => {
    assert.deepEqual(
      places(all, (text) => banned.test(text)),
      [],
    );
  });

  test(`the measures in ${name} are told in one or two sentences, names and units aside`, () => {
    const told = texts(prose.measures);
    const isLabel = (at: string) => /\.(?:name|unit)$/.test(at);
    assert.deepEqual(
      places(told, (text, at) => isLabel(at) === text.endsWith('.')),
      [],
    );
    assert.deepEqual(
      places(told, (text, at) => !at.endsWith('.unit') && !lead.test(text)),
      [],
    );
    assert.deepEqual(
      places(told, (text) => text.length > 280),
      [],
    );
    assert.deepEqual(
      places(told, (text) => text.split(/[.!?؟](?:\s|$)/).filter(Boolean).length > 2),
      [],
    );
  });

  test(`the measures in ${name} name the pace that the model states`, () => {
    const wrong = Object.entries(facts).filter(
      ([key, { accrues }]) => !paces[accrues].test(prose.measures[key as keyof typeof facts].pace),
    );
    assert.deepEqual(
      wrong.map(([key]) => key),
      [],
    );
  });

  test(`in ${name} no two measures share a name, a definition or another sentence`, () => {
    const told = Object.entries(texts(prose.measures)).filter(([at]) => !at.endsWith('.unit'));
    const said = told.map(([, text]) => text.toLowerCase());
    assert.deepEqual(
      said.filter((text, index) => said.indexOf(text) !== index),
      [],
    );
  });

  test(`every number in ${name} prose stands in the English one`, () => {
    const numbers = (text: string) => (withoutHoles(text).match(/\d+/g) ?? []).sort().join();
    assert.deepEqual(
      places(plain, (text, at) => numbers(text) !== numbers(english[at]!)),
      [],
    );
  });
}

test('Arabic is written with Arabic marks, and begins from the right', () => {
  const all = allOf(ar);
  assert.deepEqual(
    places(all, (text) => /[,;?]/.test(text)),
    [],
  );
  assert.deepEqual(
    places(all, (text) => /^[^\p{L}]*\p{Script=Latin}/u.test(text.replace(/\{\w+\}/g, ''))),
    [],
  );
  // A comma between two Latin names takes their direction, and swaps them.
  assert.deepEqual(
    places(all, (text) => /\p{Script=Latin}، ?\p{Script=Latin}/u.test(text)),
    [],
  );
});

const names: Readonly<Record<string, string>> = { crossref: 'Crossref', datacite: 'DataCite' };
const voiceOf = (prose: Prose, words: typeof arabicWords): Voice => ({
  speaker: speaker(words, words.language),
  prose,
  labelOf: (id) => names[id] ?? id,
});
const spanish = voiceOf(es, spanishWords);
const arabic = voiceOf(ar, arabicWords);

function registrationOf(voice: Voice): string {
  const attention: Attention = {
    work: { identifiers: ['doi:10.5555/w1'], agency: { id: 'jalc', label: 'JaLC' } },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: [notCoveredBy('datacite'), notCoveredBy('crossref')],
  };
  return registrationSentence(read(attention, 0).registration!, voice);
}

test('sentences are whole in Spanish', () => {
  const row = { provider: 'crossref', isLastKnown: false, items: [] } as const;
  assert.equal(
    registrationOf(spanish),
    'Agencia de registro del DOI: JaLC; no figura en Crossref y DataCite.',
  );
  assert.equal(
    lackSentence({ ...row, finding: failedBy('crossref', 'timeout') }, spanish),
    'Crossref tardó demasiado en responder.',
  );
  const unasked = { ...notAskedOf('crossref'), reason: 'no-open-source' as const };
  assert.equal(
    lackSentence({ ...row, finding: unasked }, spanish),
    'No se consultó a Crossref. No existe ninguna fuente abierta.',
  );
  assert.equal(spanish.speaker.count(1, es.details.withheld), '1 cifra que esta página no muestra');
});

test('sentences are whole in Arabic, with names kept apart', () => {
  assert.equal(
    registrationOf(arabic),
    'وكالة تسجيل معرّف DOI: \u2068JaLC\u2069؛ ولا يرد العمل لدى: \u2068Crossref\u2069 و\u2068DataCite\u2069.',
  );
  const { count } = arabic.speaker;
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((value) => count(value, ar.details.withheld)),
    [
      'أرقام لا تعرضها هذه الصفحة: 0',
      'رقم واحد لا تعرضه هذه الصفحة (1)',
      'رقمان لا تعرضهما هذه الصفحة (2)',
      '3 أرقام لا تعرضها هذه الصفحة',
      '11 رقمًا لا تعرضها هذه الصفحة',
      '100 رقم لا تعرضها هذه الصفحة',
    ],
  );
});
