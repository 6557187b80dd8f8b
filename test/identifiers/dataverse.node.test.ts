import fc from 'fast-check';
import { readDataverse } from '../../src/identifiers/dataverse.js';
import { elsewhere, rounds } from './places.js';
import { readerTests } from './reader.js';

const page = 'https://example.org/dataset.xhtml?persistentId=';
const dataset = `dataverse:${page}doi:10.5072/FK2/ABC` as const;

readerTests({
  scheme: 'dataverse',
  read: readDataverse,
  written: [
    [`${page}doi:10.5072/FK2/ABC`, dataset],
    [`${page}doi%3A10.5072%2FFK2%2FABC&version=2.0#files`, dataset],
    [`${page}DOI:10.5072/FK2/ABC`, dataset],
    [`${page}https://doi.org/10.5072/FK2/ABC`, dataset],
    ['https://example.org/?persistentId=doi:10.5072/FK2/ABC', dataset],
    ['https://example.org/citation?a=1&persistentId=doi:10.5072/FK2/ABC', dataset],
    ['https://example.org/api/datasets/:persistentId/?persistentId=doi:10.5072/FK2/ABC', dataset],
    [dataset, dataset],
    [`${page}hdl:1902.1/10001`, `dataverse:${page}hdl:1902.1/10001`],
    [`${page}https://hdl.handle.net/1902.1/10001`, `dataverse:${page}hdl:1902.1/10001`],
    [`${page}perma:DANSLINK-1`, `dataverse:${page}perma:DANSLINK-1`],
    [`${page}doi:10.5072/a%26b%2Bc%23d%25e`, `dataverse:${page}doi:10.5072/a%26b%2Bc%23d%25e`],
  ],
  wrong: [
    ...elsewhere,
    'doi:10.5072/FK2/ABC',
    page,
    `${page}doi:`,
    `${page}10.5072/FK2/ABC`,
    `${page}doi:10.5072/FK2/A%20C`,
    `${page}url:https://example.org/a`,
    `${page}javascript:alert(1)`,
    'https://example.org/dataset.xhtml?id=123',
    'https://example.org/dataset.xhtml#persistentId=doi:10.5072/FK2/ABC',
  ],
  normal:
    /^dataverse:https?:\/\/[^\s/?#]+\/dataset\.xhtml\?persistentId=(?:doi|hdl|perma):[^\s#&+]+$/,
  values: fc
    .tuple(fc.domain(), fc.stringMatching(/^10\.\d{4,9}\/[A-Za-z\d/]{1,12}$/))
    .map(
      ([host, doi]) =>
        `dataverse:https://${host.toLowerCase()}/dataset.xhtml?persistentId=doi:${doi}` as const,
    ),
  labels: ['', 'dataverse:', 'dataverse: '],
  foldsMore: true,
  sentences: rounds,
});
