import type { Words } from '../words.js';

/** English names of the kinds of identifier that few badges have. */
export const schemes: Words['schemes'] = {
  arxiv: 'number of arXiv',
  isbn: 'valid ISBN',
  handle: 'handle',
  openalex: 'work of OpenAlex',
};
