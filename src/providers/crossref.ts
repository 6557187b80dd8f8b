import { readDoi } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Notice, NoticeKind } from '../model/notice.js';
import { type Asked, counted } from '../model/outcome.js';
import { partialDate } from '../model/partial-date.js';
import type { Answer, Provider } from '../model/provider.js';
import { about, type Fields, fields, list, ownDoi, text } from './fields.js';
import { requests } from './requests.js';
import { answers } from './works.js';

const api = 'https://api.crossref.org/works';
const select = 'select=DOI,title,issued,type,is-referenced-by-count,updated-by';

/** Crossref: the registration agency of most journals; counts references its members deposit. */
export const crossref: Provider = {
  name: 'crossref',
  label: 'Crossref',
  homepage: 'https://www.crossref.org/',
  licence: 'facts, free to reuse',
  terms: 'https://www.crossref.org/documentation/retrieve-metadata/rest-api/',
  attribution: 'Crossref',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.crossref.org'],
  tier: 'badge',
  accepts: ['doi'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'is-referenced-by-count',
      ruleVersion: '2026-06',
      scope: 'this version',
    },
  },
  batch: { ids: 100, urlBytes: 6000 },
  // The public pool allows five requests a second, one at a time; its headers are hidden from
  // scripts, so these stand here.
  pace: { perSecond: 5, concurrent: 1 },

  request: (ids, settings) =>
    requests(ids, crossref.batch, {
      settings,
      // Comes whole, for it takes no `select`; but a list of one would not follow an alias.
      single: (doi) => `${api}/${doi}`,
      several: (dois) => `${api}?filter=doi:${dois.join(',doi:')}&rows=${dois.length}&${select}`,
    }),

  parse: (replies) =>
    answers(crossref, replies, {
      record: (body) => fields(body)['message'],
      records: (body) => list(fields(fields(body)['message'])['items']),
      names: (record) => [ownDoi(fields(record)['DOI'])],
      answer: (record, asked) => answer(fields(record), asked),
    }),

  link: (id) => `https://search.crossref.org/search/works?q=${encodeURIComponent(valueOf(id))}`,
};

function answer(work: Fields, asked: Asked): Answer {
  const found = counted(crossref, 'citations', work['is-referenced-by-count'], asked);
  const updates = work['updated-by'] === undefined ? [] : list(work['updated-by']);
  return {
    id: asked.id,
    findings: [found],
    about: about(list(work['title'])?.[0], dateParts(work['issued'])[0], work['type']),
    // What cannot be understood has not been looked at.
    ...(updates && { notices: updates.flatMap((update) => notice(fields(update), asked.id)) }),
  };
}

/** Crossref's kinds of update that are notices, by what their names have in common. */
const kinds: readonly (readonly [RegExp, NoticeKind])[] = [
  [/retract/i, 'retraction'],
  [/withdr|remov/i, 'withdrawal'],
  [/correct|corrig|errat/i, 'correction'],
  [/concern/i, 'expression-of-concern'],
];

/** `updated-by` stands on the article itself; `update-to` stands on the notice about it. */
function notice(update: Fields, id: Identifier): Notice[] {
  const type = text(update['type']) ?? '';
  const kind = kinds.find(([names]) => names.test(type))?.[1];
  if (!kind) return [];
  const doi = readDoi(text(update['DOI']) ?? '');
  const link = doi
    ? `https://doi.org/${encodeURIComponent(valueOf(doi)).replace('%2F', '/')}`
    : crossref.link(id);
  const date = partialDate(dateParts(update['updated']));
  return [{ kind, link, provider: 'crossref', ...(date && { date }) }];
}

function dateParts(date: unknown): readonly unknown[] {
  return list(list(fields(date)['date-parts'])?.[0]) ?? [];
}
