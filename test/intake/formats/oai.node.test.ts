import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorks } from '../../../src/intake/works-in-file.js';

const readOai = (text: string) => readWorks(text, { kind: 'oai' });

const record = (own: string, dc: string) =>
  `<record><header><identifier>${own}</identifier><datestamp>2024-05-06</datestamp></header><metadata><oai_dc:dc>${dc}</oai_dc:dc></metadata></record>`;

const listing = `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
${record(
  'oai:repository.test:10568/12',
  '<dc:title>Soil &amp; water</dc:title><dc:title>Second title</dc:title><dc:date>2021-02-03T00:00:00Z</dc:date><dc:date>2019</dc:date><dc:type>Article</dc:type><dc:identifier>Doe (2019) Soil. 10.5555/in a sentence</dc:identifier><dc:identifier>https://doi.org/10.5555/OAI</dc:identifier><dc:identifier>https://repository.test/item/12</dc:identifier><dc:relation>https://doi.org/10.5555/other</dc:relation>',
)}
<record><header status="deleted"><identifier>oai:repository.test:13</identifier></header></record>
${record('oai:repository.test:14', '<dc:title>Fish & chips &nbsp;</dc:title><dc:identifier>https://repository.test/14</dc:identifier>')}
${record('oai:repository.test:15', '<dc:title><![CDATA[A <b>chapter</b>]]></dc:title><dc:type>Book chapter</dc:type><dc:identifier>978-0-306-40615-7</dc:identifier>')}
${record('oai:repository.test:16', '<dc:creator>Nobody</dc:creator>')}
<resumptionToken completeListSize="300" cursor="0">more</resumptionToken>
</ListRecords></OAI-PMH>`;

test('records are read, and what is no work of the listing is told by its line', () => {
  const { works, problems } = readOai(listing);
  assert.deepEqual(works, [
    {
      identifiers: ['doi:10.5555/oai', 'handle:10568/12'],
      ...{ title: 'Soil & water', year: 2019, type: 'Article', line: 3 },
    },
    { identifiers: ['url:https://repository.test/14'], title: 'Fish & chips &nbsp;', line: 5 },
    { identifiers: [], title: 'A <b>chapter</b>', type: 'Book chapter', line: 6 },
  ]);
  assert.deepEqual(problems, [
    { line: 4, trouble: { kind: 'deleted', text: 'oai:repository.test:13' } },
    { line: 5, trouble: { kind: 'not-xml' } },
    { line: 7, trouble: { kind: 'nameless' } },
    { line: 8, trouble: { kind: 'continued', n: 5, of: 300 } },
  ]);
});

for (const [own, identifiers] of [
  ['oai:dspace.test:10568/1', ['handle:10568/1']],
  ['oai:arXiv.org:2401.00001', ['doi:10.48550/arxiv.2401.00001', 'arxiv:2401.00001']],
  ['oai:pubmedcentral.nih.gov:123', ['pmcid:PMC123']],
  ['oai:journal.test:10.5555/a', ['doi:10.5555/a']],
  ['oai:eprints.test:123', undefined],
] as const)
  test(`of a header alone, ${own} is ${identifiers?.join(' ') ?? 'nobody’s name'}`, () => {
    const text = `<OAI-PMH><ListIdentifiers><header><identifier>${own}</identifier></header><resumptionToken/></ListIdentifiers></OAI-PMH>`;
    const { works, problems } = readOai(text);
    assert.deepEqual(works[0]?.identifiers, identifiers);
    assert.deepEqual(
      problems.map(({ trouble: { kind } }) => kind),
      identifiers ? [] : ['nameless'],
    );
  });

test('what the repository refuses is told in its own word', () => {
  assert.deepEqual(
    readOai('<OAI-PMH>\n<error code="noRecordsMatch">x</error></OAI-PMH>').problems,
    [{ line: 2, trouble: { kind: 'refused', text: 'noRecordsMatch' } }],
  );
});

test('a listing that is cut off gives the records before the cut', () => {
  const { works, problems } = readOai(listing.slice(0, listing.indexOf('Fish')));
  assert.equal(works.length, 1);
  assert.ok(problems.some(({ trouble: { kind } }) => kind === 'not-xml'));
});

test('entities that are made of one another are not followed', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><record><dc:title>&b;</dc:title></record>`;
  assert.deepEqual(
    readOai(bomb).works.map(({ title }) => title),
    ['&b;'],
  );
});
