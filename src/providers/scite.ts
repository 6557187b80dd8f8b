import { type Asked, counted, measuresOf, notCovered } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import { type Fields, fields, ownDoi } from './fields.js';
import { inPath } from './path.js';
import { answers } from './works.js';

/**
 * scite: passages in citing works, sorted by software into those that support a work, contrast with
 * it or mention it. It counts passages and not works. Its data are its own, so a page asks only
 * where its owner names it. A work of which it has read no passage has a 404 or an empty tally, and
 * either says nothing about support.
 */
export const scite: Provider = {
  name: 'scite',
  label: 'scite',
  homepage: 'https://scite.ai/',
  licence: 'proprietary',
  terms: 'https://scite.ai/terms',
  attribution: 'scite',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.scite.ai'],
  tier: 'details',
  isOptIn: true,
  accepts: ['doi'],
  measures: {
    'supporting-citations': {
      zero: 'true-zero',
      rule: 'supporting',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
    'contrasting-citations': {
      zero: 'true-zero',
      rule: 'contradicting',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // It publishes no limits.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://api.scite.ai/tallies/${inPath(id)}`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(scite, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record) => [ownDoi(fields(record)['doi'])],
      answer: (record, asked) => answer(fields(record), asked),
    }),

  link: (id) => `https://scite.ai/reports/${inPath(id)}`,
};

function answer(tally: Fields, asked: Asked): Answer {
  if (tally['total'] === 0)
    return {
      id: asked.id,
      findings: measuresOf(scite).map((measure) =>
        notCovered(scite, measure, 'ambiguous-zero', asked),
      ),
    };
  return {
    id: asked.id,
    findings: [
      counted(scite, 'supporting-citations', tally['supporting'], asked),
      counted(scite, 'contrasting-citations', tally['contradicting'], asked),
    ],
  };
}
