import { valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { about, type Fields, fields, list } from './fields.js';
import { ratio } from './ratio.js';
import { requests } from './requests.js';
import { answers } from './works.js';

const api = 'https://icite.od.nih.gov/api/pubs';
const fl = 'fl=pmid,year,title,citation_count,relative_citation_ratio,cited_by_clin';

/**
 * NIH iCite: citations between the articles of PubMed. It is asked by PMID alone, answers in an
 * order of its own and leaves out what it does not know. What it has not worked out yet is null or
 * missing, and neither is 0: an article has no ratio in its first year unless it is cited often.
 */
export const icite: Provider = {
  name: 'icite',
  label: 'NIH iCite',
  homepage: 'https://icite.od.nih.gov/',
  licence: 'public domain',
  terms: 'https://icite.od.nih.gov/',
  attribution: 'iCite, NIH Office of Portfolio Analysis',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['icite.od.nih.gov'],
  tier: 'details',
  accepts: ['pmid'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'citation_count',
      ruleVersion: '2025-08',
      scope: 'this version',
    },
    'clinical-citations': {
      zero: 'true-zero',
      rule: 'cited_by_clin',
      ruleVersion: '2025-08',
      scope: 'this version',
    },
    'relative-citation-ratio': {
      zero: 'true-zero',
      rule: 'relative_citation_ratio',
      ruleVersion: '2025-08',
      scope: 'this version',
    },
  },
  // It takes 1,000, in answers that hold the articles behind each count.
  batch: { ids: 100, urlBytes: 2000 },
  // It publishes no limits.
  pace: { perSecond: 2, concurrent: 1 },

  request: (ids) =>
    requests(ids, icite.batch, {
      single: (pmid) => `${api}?pmids=${pmid}&${fl}`,
      several: (pmids) => `${api}?pmids=${pmids.join(',')}&${fl}`,
    }),

  parse: (replies) =>
    answers(icite, replies, {
      record: (body) => list(fields(body)['data'])?.[0],
      records: (body) => list(fields(body)['data']),
      names: (record) => {
        const { pmid } = fields(record);
        return [typeof pmid === 'number' ? `pmid:${pmid}` : undefined];
      },
      answer: (record, asked) => {
        const article = fields(record);
        return {
          id: asked.id,
          findings: [
            citations(article, asked),
            clinical(article, asked),
            ratio(
              icite,
              'relative-citation-ratio',
              article['relative_citation_ratio'] ?? null,
              asked,
            ),
          ],
          about: about(article['title'], article['year'], undefined),
        };
      },
    }),

  link: (id) => `${api}/${encodeURIComponent(valueOf(id))}`,
};

function citations({ citation_count: count = null }: Fields, asked: Asked): Finding {
  return count === null
    ? notCovered(icite, 'citations', 'no-figure', asked)
    : counted(icite, 'citations', count, asked);
}

/** The clinical articles that cite it come as a list of PMIDs. */
function clinical({ cited_by_clin: given = null }: Fields, asked: Asked): Finding {
  if (given === null) return notCovered(icite, 'clinical-citations', 'no-figure', asked);
  const pmids = list(given);
  return pmids?.every(Number.isSafeInteger)
    ? counted(icite, 'clinical-citations', new Set(pmids).size, asked)
    : failed(icite, 'clinical-citations', 'malformed', asked);
}
