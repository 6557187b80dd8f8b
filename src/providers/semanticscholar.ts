import { readArxiv } from '../identifiers/arxiv.js';
import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import { readPmid } from '../identifiers/pmid.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { about, type Fields, fields, ownDoi, text } from './fields.js';
import { inPath } from './path.js';
import { answers } from './works.js';

const api = 'https://api.semanticscholar.org/graph/v1/paper/';
const select = 'fields=externalIds,title,year,citationCount,influentialCitationCount';
const prefixes: Readonly<Record<string, string>> = { doi: 'DOI', pmid: 'PMID', arxiv: 'ARXIV' };

/**
 * Semantic Scholar: an index that also reads how works are cited. Without a key everybody shares
 * one small allowance, so that it often refuses, and it then sends no CORS header: the answer looks
 * like a broken network. That is why only a page whose owner names it asks, for one work at a time.
 * It keeps a preprint and its article as one paper.
 */
export const semanticscholar: Provider = {
  name: 'semanticscholar',
  label: 'Semantic Scholar',
  homepage: 'https://www.semanticscholar.org/?utm_source=api',
  licence: 'Semantic Scholar API License Agreement',
  terms: 'https://www.semanticscholar.org/product/api/license',
  attribution: 'Semantic Scholar',
  // Its licence forbids passing its data on in bulk.
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.semanticscholar.org'],
  tier: 'details',
  isOptIn: true,
  accepts: ['doi', 'pmid', 'arxiv'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'citationCount',
      ruleVersion: '2026-02',
      scope: 'all versions',
    },
    'influential-citations': {
      zero: 'true-zero',
      rule: 'influentialCitationCount',
      ruleVersion: '2026-02',
      scope: 'all versions',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 100 requests in five minutes, shared with everybody.
  pace: { perSecond: 0.3, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({ url: `${api}${nameOf(id)}?${select}`, ids: [id], as: 'json' })),

  parse: (replies) =>
    answers(semanticscholar, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record) => namesOf(fields(fields(record)['externalIds'])),
      answer: (record, own) => {
        const paper = fields(record);
        const asked = { ...own, link: pageOf(paper) };
        return {
          id: asked.id,
          findings: [
            counted(semanticscholar, 'citations', paper['citationCount'], asked),
            counted(
              semanticscholar,
              'influential-citations',
              paper['influentialCitationCount'],
              asked,
            ),
          ],
          about: about(paper['title'], paper['year'], undefined),
        };
      },
    }),

  link: (id) => `https://api.semanticscholar.org/${nameOf(id)}`,
};

/** As Semantic Scholar writes it. */
function nameOf(id: Identifier): string {
  return `${prefixes[schemeOf(id)]}:${inPath(id)}`;
}

function namesOf({ DOI, PubMed, ArXiv }: Fields): readonly (Identifier | undefined)[] {
  const arxiv = readArxiv(text(ArXiv) ?? '');
  return [
    ownDoi(DOI),
    readPmid(text(PubMed) ?? ''),
    arxiv,
    // arXiv's own DOI, which Semantic Scholar leaves out where there is another.
    arxiv && `doi:10.48550/${arxiv.replace(':', '.')}`,
  ];
}

function pageOf({ paperId }: Fields): string | undefined {
  const id = /^[0-9a-f]{40}$/.exec(text(paperId) ?? '')?.[0];
  return id && `https://www.semanticscholar.org/paper/${id}?utm_source=api`;
}
