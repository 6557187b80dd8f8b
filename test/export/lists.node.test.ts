import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { cslText } from '../../src/export/csl-json.js';
import { cslType } from '../../src/export/csl-type.js';
import { resumeText } from '../../src/export/json-resume.js';
import { notesOf } from '../../src/export/notes.js';
import type { ExportWork } from '../../src/export/work.js';
import { arabic, badges, hostile, reported, retracted } from './fixtures.js';
import { voices } from './voices.js';

/** What csl-data.json of CSL 1.0.2 says of the fields that are used here; it allows no others. */
const csl = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      type: {
        enum: [
          ...['article', 'article-journal', 'book', 'chapter', 'dataset', 'document', 'entry'],
          ...['paper-conference', 'patent', 'report', 'software', 'standard', 'thesis'],
        ],
      },
      title: { type: 'string' },
      issued: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: {
              type: 'array',
              minItems: 1,
              maxItems: 3,
              items: { type: ['string', 'number'] },
            },
          },
        },
      },
      DOI: { type: 'string' },
      PMID: { type: 'string' },
      PMCID: { type: 'string' },
      ISBN: { type: 'string' },
      URL: { type: 'string' },
      note: { type: 'string' },
    },
  },
};

/** What schema.json of JSON Résumé 1 says of them; it requires nothing, and names no other fields here. */
const resume = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    publications: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          publisher: { type: 'string' },
          releaseDate: {
            type: 'string',
            pattern:
              '^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$',
          },
          url: { type: 'string', pattern: '^https?://' },
          summary: { type: 'string' },
        },
      },
    },
    meta: {
      type: 'object',
      properties: {
        version: { type: 'string', pattern: '^v\\d+\\.\\d+\\.\\d+$' },
        lastModified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$' },
      },
    },
  },
};

const ajv = new Ajv2020({ allowUnionTypes: true });
const fits = { csl: ajv.compile(csl), resume: ajv.compile(resume) };
const all = [badges, retracted, hostile, arabic];
const nameless: ExportWork = {
  key: 'pmid:123',
  attention: {
    ...badges.attention,
    work: { identifiers: ['pmid:123'], also: ['pmcid:PMC9', 'isbn:9780306406157'], year: 12 },
  },
};

function made(works: readonly ExportWork[], language: keyof typeof voices = 'en') {
  const { notes } = notesOf({ works }, reported, voices[language]);
  return {
    csl: JSON.parse(cslText(notes)) as Record<string, string>[],
    resume: JSON.parse(resumeText(notes, '2026-11-12T09:30:00Z')) as {
      publications: Record<string, string>[];
    },
  };
}

for (const [language] of Object.entries(voices))
  test(`both lists fit what their schemas say of their fields, in ${language}`, () => {
    const lists = made([...all, nameless], language as keyof typeof voices);
    for (const name of ['csl', 'resume'] as const)
      assert.ok(fits[name](lists[name]), JSON.stringify(fits[name].errors));
  });

test('a CSL item holds what is known of the work, and its numbers in the note alone', () => {
  const [item, other] = made([badges, nameless]).csl;
  const { note, ...rest } = item!;
  assert.deepEqual(rest, {
    id: 'doi:10.5555/badges',
    // OpenAlex calls papers in proceedings an article too.
    type: 'document',
    title: 'On badges',
    issued: { 'date-parts': [[2018]] },
    DOI: '10.5555/badges',
    URL: 'https://doi.org/10.5555/badges',
  });
  assert.deepEqual(note!.split('\n').slice(0, 2), [
    'Cited in 2 policy documents (Overton, 12 November 2026), including “Guidance on badges” (WHO, 2024), “A plan” (Welsh Government, 2021)',
    'Cited by 39 works (OpenAlex, 12 November 2026); 31 (Crossref, 12 November 2026)',
  ]);
  assert.deepEqual(note!.split('\n').slice(-2), [
    'A number without a period counts all time, up to its date',
    'Kidney health day, 240 visitors (reported by A. Author, 14 June 2025)',
  ]);
  assert.equal(other!['PMID'], '123');
  assert.equal(other!['PMCID'], 'PMC9');
  assert.equal(other!['ISBN'], '9780306406157');
});

test('a publication of a JSON Résumé has a name, a year, an address, and its numbers in the summary', () => {
  const [publication, other] = made([retracted, nameless]).resume.publications;
  assert.deepEqual(publication, {
    name: 'A data set',
    releaseDate: '2020',
    url: 'https://doi.org/10.5555/retracted',
    summary:
      'Retracted (Crossref, March 2021). Cited by 1 work (OpenAlex, 12 November 2026). A number without a period counts all time, up to its date.',
  });
  assert.equal(other!['name'], '123');
  assert.equal('releaseDate' in other!, false);
});

test('a retraction stands before any number, in both', () => {
  const { csl: items, resume: file } = made([retracted]);
  assert.match(items[0]!['note']!, /^Retracted \(Crossref, March 2021\)\n/);
  assert.match(file.publications[0]!['summary']!, /^Retracted \(Crossref, March 2021\)\. /);
});

test('a number without source or date is in no note, and what is about no work is told', () => {
  const { notes, leftOut, apart } = notesOf(
    {
      works: [
        {
          ...badges,
          attention: {
            ...badges.attention,
            findings: badges.attention.findings.map((finding) =>
              finding.state === 'counted'
                ? { ...finding, receipt: { ...finding.receipt, retrieved: '' } }
                : finding,
            ),
          },
        },
      ],
    },
    [{ text: 'A talk', by: 'B' }],
    voices.en,
  );
  assert.deepEqual(notes[0]!.sentences, []);
  assert.equal(leftOut.length, 6);
  assert.deepEqual(
    apart.map(({ text }) => text),
    ['A talk'],
  );
});

test('what a provider calls a work is said in CSL’s words only where they mean the same', () => {
  const kinds = ['journal-article', 'JournalArticle', 'posted-content', 'Dataset', 'monograph'];
  assert.deepEqual(kinds.map(cslType), [
    ...['article-journal', 'article-journal', 'article', 'dataset', 'book'],
  ]);
  for (const kind of ['article', 'other', 'toString', undefined, 7])
    assert.equal(cslType(kind), 'document');
});

test('a name in braces does not become a field of its own', () => {
  const named: ExportWork = {
    ...badges,
    attention: {
      ...badges.attention,
      findings: badges.attention.findings.map((finding) =>
        finding.measure === 'policy-documents' && finding.state === 'counted'
          ? { ...finding, items: [{ title: '{:author: Evil}', link: 'https://who.test/' }] }
          : finding,
      ),
    },
  };
  assert.doesNotMatch(made([named]).csl[0]!['note']!, /\{:/);
});
