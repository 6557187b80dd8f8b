import type { ImportWords } from '../import-words.js';

/** What is said in English of a file of works. */
export const importWords: ImportWords = {
  line: 'Line {n}:',
  entry: 'Entry {n}:',
  unreadableAs: '"{text}" can\'t be read as {scheme}.',
  schemes: {
    doi: 'a DOI',
    arxiv: 'an arXiv number',
    pmcid: 'a PubMed Central number',
    pmid: 'a PubMed number',
    openalex: 'a work of OpenAlex',
    isbn: 'an ISBN',
    handle: 'a Handle',
    ark: 'an ARK',
    urn: 'a URN',
    swh: 'a SWHID',
    url: 'an address',
  },
  troubles: {
    unreadable:
      '"{text}" can\'t be read as a DOI, a PubMed or arXiv number or any other identifier of a work.',
    'bare-number': '"{text}" can\'t be read: if it is a PubMed number, write pmid:{text}.',
    'white-space':
      '"{text}" can\'t be read as a DOI: there is white space in it. Write one identifier a line.',
    'more-than-doi':
      '"{text}" can\'t be read: there is more than a DOI in it. Write the DOI alone.',
    'half-doi':
      '"{text}" can\'t be read as a DOI. A DOI is written 10.…/…, with at least four digits before the stroke.',
    'no-column':
      'No column names works. Call one doi, pmid, pmcid, arxiv, isbn, handle, openalex, url or identifier.',
    misquoted:
      'The row that begins here goes over {lines} lines and has {cells} cells instead of {expected}. A quotation mark may be missing: inside a cell it is written twice.',
    broken:
      'This entry can\'t be read: "{text}". A comma, a brace or its first line may be missing.',
    unclosed: 'The end of this entry is missing: "{text}".',
    'too-long': 'This entry is too long to be read: "{text}".',
    nameless: 'There is neither an identifier nor a title here.',
    'not-json': 'This is no whole JSON document.',
    'not-xml': "The XML can't be read here.",
    'no-works': 'No work is named in this file.',
    'other-file': 'This file has a form that is not known here.',
    refused: 'The repository did not answer with a list: {text}.',
    deleted: 'The repository has deleted this record: {text}.',
    unsigned: '"{text}" begins neither with + nor with -, so nothing is added or taken out.',
  },
  continued: {
    one: 'The list goes on elsewhere: {n} record is in this file.',
    other: 'The list goes on elsewhere: {n} records are in this file.',
  },
  continuedOf: {
    one: 'The list goes on elsewhere: {n} record of {of} is in this file.',
    other: 'The list goes on elsewhere: {n} records of {of} are in this file.',
  },
  more: {
    one: '{n} more problem is not shown.',
    other: '{n} more problems are not shown.',
  },
};
