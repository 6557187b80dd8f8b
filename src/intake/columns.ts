import type { WorkScheme } from './written.js';

/** What a column holds: identifiers of one scheme, or of whichever they are. */
export type Column = WorkScheme | 'any';

/** The names of columns, without anything but letters and digits, by what they hold. */
const spellings: Readonly<Record<Column, readonly string[]>> = {
  doi: [
    ...['doi', 'dois', 'doiurl', 'doilink', 'di', 'digitalobjectidentifier', 'articledoi'],
    ...['dcidentifierdoi', 'dctermsidentifierdoi', 'prismdoi', 'citationdoi', 'idsdoi'],
  ],
  pmid: [
    ...['pmid', 'pmids', 'pubmed', 'pubmedid', 'pubmednumber', 'idspmid'],
    ...['dcidentifierpmid', 'dcidentifierpubmed', 'citationpmid'],
  ],
  pmcid: [
    ...['pmcid', 'pmc', 'pubmedcentralid', 'idspmcid'],
    ...['dcidentifierpmcid', 'dcidentifierpmc', 'citationpmcid'],
  ],
  arxiv: ['arxiv', 'arxivid', 'arxivnumber', 'dcidentifierarxiv', 'citationarxivid'],
  isbn: ['isbn', 'isbn10', 'isbn13', 'eisbn', 'dcidentifierisbn', 'citationisbn'],
  handle: ['handle', 'hdl', 'dcidentifierhandle', 'dcidentifierhdl'],
  openalex: ['openalex', 'openalexid', 'idsopenalex'],
  ark: ['ark', 'dcidentifierark'],
  urn: ['urn', 'dcidentifierurn'],
  swh: ['swh', 'swhid', 'dcidentifierswh'],
  url: ['officialurl', 'url', 'link', 'uri', 'dcidentifieruri', 'dcidentifierurl'],
  any: [
    'identifier',
    'identifiers',
    'id',
    'idnumber',
    'dcidentifier',
    'dctermsidentifier',
    'work',
    'works',
  ],
};

/** What the column of a header holds; `undefined` for one that names no work. */
export function columnOf(header: string): Column | undefined {
  // DSpace adds the language: `dc.identifier.doi[en]`.
  const name = header
    .replace(/\[[^\]]*\]\s*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return (Object.keys(spellings) as Column[]).find((column) => spellings[column].includes(name));
}
