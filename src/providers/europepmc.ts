import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { readPmcid } from '../identifiers/pmcid.js';
import { readPmid } from '../identifiers/pmid.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { about, type Fields, fields, list, ownDoi, text } from './fields.js';
import { answers } from './works.js';

const api = 'https://www.ebi.ac.uk/europepmc/webservices/rest/search';

/**
 * Europe PMC: articles of the life sciences and the citations between them. It has no address for
 * a work, so it is searched, and what it finds is compared. Since September 2026 its answers lack
 * the header that lets pages read them, which makes it look unreachable: only a page whose owner
 * names it asks, and a command that fetches without a browser can.
 */
export const europepmc: Provider = {
  name: 'europepmc',
  label: 'Europe PMC',
  homepage: 'https://europepmc.org/',
  licence: 'metadata free to use',
  terms: 'https://europepmc.org/Copyright',
  attribution: 'Europe PMC',
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: ['www.ebi.ac.uk'],
  tier: 'details',
  isOptIn: true,
  accepts: ['doi', 'pmid', 'pmcid'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'citedByCount',
      ruleVersion: '2026-07',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // It publishes no limits.
  pace: { perSecond: 2, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `${api}?query=${encodeURIComponent(queryFor(id))}&format=json&resultType=lite`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(europepmc, replies, {
      record: resultsIn,
      records: resultsIn,
      names: (results) => ((results ?? []) as readonly unknown[]).flatMap(namesOf),
      answer: (results, own) => {
        // It may keep a work twice: the first record stands.
        const found = (results as readonly unknown[]).find((each) =>
          namesOf(each).includes(own.id),
        );
        const article = fields(found);
        const asked = { ...own, link: pageOf(article) };
        return {
          id: asked.id,
          findings: [counted(europepmc, 'citations', article['citedByCount'], asked)],
          // The year comes as text.
          about: about(article['title'], Number(text(article['pubYear'])), undefined),
        };
      },
    }),

  link: (id) => `https://europepmc.org/search?query=${encodeURIComponent(queryFor(id))}`,
};

function queryFor(id: Identifier): string {
  const value = valueOf(id);
  switch (schemeOf(id)) {
    case 'pmid':
      return `EXT_ID:${value} AND SRC:MED`;
    case 'pmcid':
      return `PMCID:${value}`;
    default:
      return `DOI:"${value.replace(/["\\]/g, '\\$&')}"`;
  }
}

function resultsIn(body: object): readonly unknown[] | undefined {
  return list(fields(fields(body)['resultList'])['result'])?.slice(0, 25);
}

function namesOf(result: unknown): (Identifier | undefined)[] {
  const { doi, pmid, pmcid } = fields(result);
  return [ownDoi(doi), readPmid(text(pmid) ?? ''), readPmcid(text(pmcid) ?? '')];
}

function pageOf({ source, id }: Fields): string | undefined {
  const path = `${text(source)}/${text(id)}`;
  return /^[A-Z]{3}\/\w+$/.test(path) ? `https://europepmc.org/article/${path}` : undefined;
}
