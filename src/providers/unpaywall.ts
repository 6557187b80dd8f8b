import type { Provider } from '../model/provider.js';
import { access } from './access.js';
import { about, fields, ownDoi } from './fields.js';
import { inPath } from './path.js';
import { answers } from './works.js';

/**
 * Unpaywall: whether a free copy of a work is known, for DOIs of Crossref alone; it says 404 for
 * all others. It demands the owner's address with every question and refuses made-up ones. Since
 * late 2025 it is another format of what OpenAlex knows, and no second opinion.
 */
export const unpaywall: Provider = {
  name: 'unpaywall',
  label: 'Unpaywall',
  homepage: 'https://unpaywall.org/',
  licence: 'not stated',
  terms: 'https://unpaywall.org/products/api',
  attribution: 'Unpaywall',
  // Nobody could say under which licence its answers stand.
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.unpaywall.org'],
  tier: 'details',
  needs: 'contact',
  accepts: ['doi'],
  measures: {
    'open-access': {
      zero: 'true-zero',
      rule: 'is_oa',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 100,000 a day.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids, { contact }) =>
    ids.map((id) => ({
      url: `https://api.unpaywall.org/v2/${inPath(id)}${
        contact ? `?email=${encodeURIComponent(contact)}` : ''
      }`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(unpaywall, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record) => [ownDoi(fields(record)['doi'])],
      answer: (record, asked) => {
        const { is_oa: isOpen, oa_status: status, title, year, genre } = fields(record);
        return {
          id: asked.id,
          findings: [access(unpaywall, isOpen, status, asked)],
          about: about(title, year, genre),
        };
      },
    }),

  link: (id) => `https://unpaywall.org/${inPath(id)}`,
};
