import fc from 'fast-check';
import { readInveniordm } from '../../src/identifiers/inveniordm.js';
import { elsewhere, rounds } from './places.js';
import { readerTests } from './reader.js';

const record = 'inveniordm:https://example.org/api/records/rd9fg-k5282';

readerTests({
  scheme: 'inveniordm',
  read: readInveniordm,
  written: [
    ['https://example.org/api/records/rd9fg-k5282', record],
    ['https://example.org/records/rd9fg-k5282', record],
    ['https://example.org/records/rd9fg-k5282/', record],
    ['https://example.org/records/rd9fg-k5282?preview=1#files', record],
    ['HTTPS://EXAMPLE.ORG:443/records/rd9fg-k5282', record],
    [record, record],
    ['https://example.org/records/123', 'inveniordm:https://example.org/api/records/123'],
    ['http://localhost:5000/records/123', 'inveniordm:http://localhost:5000/api/records/123'],
  ],
  wrong: [
    ...elsewhere,
    'rd9fg-k5282',
    'https://example.org/records/',
    'https://example.org/records/RD9FG',
    'https://example.org/records/a/files',
    'https://example.org/records/a/versions/latest',
    'https://example.org/api/a/records/b',
    'https://example.org/communities/a',
    'https://example.org/?records/a',
  ],
  normal: /^inveniordm:https?:\/\/[^\s/?#]+\/api\/records\/[a-z\d]+(?:-[a-z\d]+)*$/,
  values: fc
    .tuple(fc.domain(), fc.stringMatching(/^[a-z\d]{5}-[a-z\d]{5}$/))
    .map(([host, id]) => `inveniordm:https://${host.toLowerCase()}/api/records/${id}` as const),
  labels: ['', 'inveniordm:', 'inveniordm: '],
  foldsMore: true,
  sentences: rounds,
});
