import fc from 'fast-check';
import { readUrn } from '../../src/identifiers/urn.js';
import { readerTests } from './reader.js';

readerTests({
  scheme: 'urn',
  read: readUrn,
  written: [
    ['urn:nbn:de:bvb:19-146642', 'urn:nbn:de:bvb:19-146642'],
    ['URN:NBN:fi-fe976238', 'urn:nbn:fi-fe976238'],
    ['Urn:Nbn:SE:uu:diva-3475', 'urn:nbn:SE:uu:diva-3475'],
    ['urn:nbn:nl:ui:13-AbCd', 'urn:nbn:nl:ui:13-AbCd'],
    ['https://nbn-resolving.org/urn:nbn:de:bvb:19-146642', 'urn:nbn:de:bvb:19-146642'],
    ['https://urn.fi/URN:NBN:fi-fe976238', 'urn:nbn:fi-fe976238'],
    ['http://urn.kb.se/resolve?urn=urn:nbn:se:uu:diva-3475', 'urn:nbn:se:uu:diva-3475'],
    ['http://urn.kb.se/resolve?urn=urn%3Anbn%3Ase%3Auu%3Adiva-3475&x=1', 'urn:nbn:se:uu:diva-3475'],
    ['https://nbn-resolving.org/urn:nbn:de:bvb:19-146642#x', 'urn:nbn:de:bvb:19-146642'],
    ['(urn:nbn:de:bvb:19-146642).', 'urn:nbn:de:bvb:19-146642'],
  ],
  wrong: [
    'nbn:de:bvb:19-146642',
    'urn:nbn:',
    'urn:nbn:de',
    'urn:nbn:de:bvb',
    'urn:nbn:de-',
    'urn:nbn:d-1',
    'urn:nbn:de:b vb-1',
    'urn:isbn:0306406152',
    'urn:doi:10.1234/abc',
    'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66',
    'https://nbn-resolving.org/',
    'https://nbn-resolving.org/urn:nbn:de:bvb:19-1%2042',
    'urn:nbn:de-1\u0000',
    'urn:nbn:de-1\uD800',
  ],
  normal: /^urn:nbn:[a-zA-Z]{2}[a-zA-Z\d:]*-[^\s?#&]+$/,
  values: fc
    .tuple(
      fc.constantFrom('de:bvb:19-', 'fi-', 'se:uu:diva-', 'NL:ui:13-', 'at:at-'),
      fc.stringMatching(/^[A-Za-z\d][A-Za-z\d./:-]{0,8}[A-Za-z\d]$/),
    )
    .map((parts) => `urn:nbn:${parts.join('')}` as const),
  labels: ['', 'https://nbn-resolving.org/', 'http://urn.kb.se/resolve?urn='],
  tails: ['', '?x=1', '#x'],
});
