import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import type { Asked } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { countryNamed } from './countries.js';
import { type Fields, fields, list, ownDoi, text } from './fields.js';
import { figure } from './figure.js';
import { answers } from './works.js';

/**
 * Mendeley: how many of its users keep a work, from its catalogue; answered to registered programs
 * alone. A work it does not know is an empty list. Countries are what users say of themselves,
 * which most do not, by English names; a name that no country has now is left out.
 */
export const mendeley: Provider = {
  name: 'mendeley',
  label: 'Mendeley',
  homepage: 'https://www.mendeley.com/',
  licence: 'Proprietary',
  terms: 'https://dev.mendeley.com/',
  attribution: 'Mendeley, with a link to its page about the work',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.mendeley.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi', 'pmid', 'arxiv'],
  measures: {
    readers: {
      zero: 'true-zero',
      rule: 'reader_count',
      ruleVersion: '2026-06',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://api.mendeley.com/catalog?${schemeOf(id)}=${encodeURIComponent(valueOf(id))}&view=stats`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(mendeley, replies, {
      record: (body) => list(body)?.[0],
      records: (body) => list(body),
      names: (record) => namesOf(fields(fields(record)['identifiers'])),
      answer: (record, asked) => ({ id: asked.id, findings: [found(fields(record), asked)] }),
    }),

  link: (id) => `https://www.mendeley.com/search/?query=${encodeURIComponent(valueOf(id))}`,
};

function namesOf({ doi, pmid, arxiv }: Fields): readonly (Identifier | undefined)[] {
  return [
    ownDoi(doi),
    text(pmid) ? `pmid:${text(pmid)}` : undefined,
    text(arxiv) ? `arxiv:${text(arxiv)!.replace(/^arxiv:/i, '')}` : undefined,
  ];
}

function found(record: Fields, { id, retrieved }: Asked): Finding {
  const page = /^https?:\/\/www\.mendeley\.com\/([^\s"<>\\^`{}]+)$/.exec(
    text(record['link']) ?? '',
  );
  const link = page ? `https://www.mendeley.com/${page[1]}` : undefined;
  const { reader_count: count, reader_count_by_country: byCountry } = record;
  const finding = figure(mendeley, 'readers', count, 'no-figure', { id, retrieved, link });
  const places = Object.entries(fields(byCountry)).flatMap(([name, value]) => {
    const country = countryNamed(name);
    const isCount = Number.isSafeInteger(value) && (value as number) > 0;
    return country && isCount ? [{ country, value: value as number }] : [];
  });
  return finding.state === 'counted' && places.length
    ? { ...finding, places: merged(places) }
    : finding;
}

/** A country can have been entered by several names. */
function merged(places: readonly { country: string; value: number }[]) {
  const sums = new Map<string, number>();
  for (const { country, value } of places) sums.set(country, (sums.get(country) ?? 0) + value);
  return [...sums].map(([country, value]) => ({ country, value }));
}
