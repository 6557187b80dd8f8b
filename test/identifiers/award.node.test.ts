import fc from 'fast-check';
import { readAward } from '../../src/identifiers/award.js';
import { readerTests, sentences } from './reader.js';

readerTests({
  scheme: 'award',
  read: readAward,
  written: [
    ['10.13039/501100000265/MR/X000001/1', 'award:10.13039/501100000265/MR/X000001/1'],
    ['10.13039/100000001/1234567', 'award:10.13039/100000001/1234567'],
    ['award:10.13039/100000002/R01 GM123456', 'award:10.13039/100000002/R01 GM123456'],
    ['10.13039/100000002/  R01\u00A0 GM123456 ', 'award:10.13039/100000002/R01 GM123456'],
    ['https://doi.org/10.13039/501100000265/MR/X1', 'award:10.13039/501100000265/MR/X1'],
    ['05dxps055/ab-12', 'award:05dxps055/ab-12'],
    ['05DXPS055/ab-12', 'award:05dxps055/ab-12'],
    ['https://ror.org/05dxps055/AB-12', 'award:05dxps055/AB-12'],
    ['award: 05dxps055/AB(2)', 'award:05dxps055/AB(2)'],
  ],
  wrong: [
    'MR/X000001/1',
    '1234567',
    '10.13039/501100000265',
    '10.13039/501100000265/',
    '10.13039/abc/1',
    '10.1234/501100000265/1',
    '05dxps056/1',
    '05dxps055',
    '05dxps055/',
    '05dxp\u017F055/1',
    'Medical Research Council/MR/X000001/1',
    '10.13039/1/a\u0000',
    '10.13039/1/a\uD800',
    '10.35802/205456',
  ],
  normal: /^award:(?:10\.13039\/\d+|0[\da-z]{6}\d\d)\/\S(?:.*\S)?$/,
  values: fc
    .tuple(
      fc.constantFrom('10.13039/501100000265', '10.13039/1', '05dxps055', '02mhbdp94'),
      fc.stringMatching(/^[A-Z\d][A-Za-z\d/.() -]{0,8}[A-Z\d]$/),
    )
    .map((parts) => `award:${parts.join('/').replace(/ +/g, ' ')}` as const),
  labels: ['', 'award:', 'Award: '],
  // Its number may hold and end in anything, so nothing round it is taken for a sentence.
  sentences: sentences.filter(
    ([before, after]) => !/\S/.test(`${before}${after}`.replace(/[\u200B\uFEFF]/g, '')),
  ),
});
