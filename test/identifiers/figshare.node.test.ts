import { readFigshare } from '../../src/identifiers/figshare.js';
import { numbers, readerTests } from './reader.js';

readerTests({
  scheme: 'figshare',
  read: readFigshare,
  written: [
    ['1286826', 'figshare:1286826'],
    ['figshare:1286826', 'figshare:1286826'],
    ['figshare 1286826', 'figshare:1286826'],
    ['Figshare: 1286826.', 'figshare:1286826'],
  ],
  wrong: [
    '0',
    '01286826',
    '1286826.v1',
    '1286826v1',
    '1286826/1',
    '10.6084/m9.figshare.1286826',
    'https://doi.org/10.6084/m9.figshare.1286826',
    'https://figshare.com/articles/dataset/A_made_up_title/1286826/1',
    'https://figshare.com/articles/1286826',
    'zenodo:1286826',
    '１２８６８２６',
  ],
  normal: /^figshare:[1-9]\d{0,11}$/,
  values: numbers(12).map((value) => `figshare:${value}` as const),
  labels: ['', 'figshare:', 'figshare '],
});
