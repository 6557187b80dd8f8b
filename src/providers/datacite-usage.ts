import { valueOf } from '../identifiers/identifier.js';
import type { Measure } from '../model/measure.js';
import { type Asked, counted, measuresOf } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import { datacite } from './datacite.js';
import { detailed } from './detailed.js';
import { type Fields, fields, list, ownDoi } from './fields.js';
import { type Related, versionsAmong } from './relations.js';
import { seriesOf, timeOf } from './series.js';
import { answers } from './works.js';

/** Where the record tells how a count came about, and what it calls the time. */
const histories: Readonly<Partial<Record<Measure, readonly [over: string, when: string]>>> = {
  citations: ['citationsOverTime', 'year'],
  views: ['viewsOverTime', 'yearMonth'],
  downloads: ['downloadsOverTime', 'yearMonth'],
};

/**
 * DataCite's whole record of one work, which tells by months how it was used and by years how it
 * was cited, and names its other versions. Lists leave that out, and badges ask by lists.
 */
export const dataciteUsage: Provider = {
  ...datacite,
  tier: 'details',
  batch: { ids: 1, urlBytes: 6000 },

  request: (ids, { contact }) =>
    ids.map((id) => ({
      url:
        `https://api.datacite.org/dois/${encodeURIComponent(valueOf(id))}` +
        (contact ? `?mailto=${encodeURIComponent(contact)}` : ''),
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(dataciteUsage, replies, {
      record: (body) => attributesIn(body),
      records: () => undefined,
      names: (record) => [ownDoi(fields(record)['doi'])],
      answer: (record, asked) => answer(fields(record), asked),
    }),
};

function answer(work: Fields, asked: Asked): Answer {
  const relations = versionsAmong(relatedIn(work), asked.id, datacite.name);
  return {
    id: asked.id,
    findings: measuresOf(dataciteUsage).map((measure) => {
      const value = work[dataciteUsage.measures[measure]!.rule];
      const [over = '', when = ''] = histories[measure] ?? [];
      const series = seriesOf(
        list(work[over])?.map((entry) => {
          const { [when]: time, total } = fields(entry);
          return [timeOf(time), total];
        }),
      );
      return detailed(counted(dataciteUsage, measure, value, asked), { series });
    }),
    ...(relations.length > 0 && { about: { relations } }),
  };
}

function relatedIn(work: Fields): Related[] {
  return (list(work['relatedIdentifiers']) ?? []).map((related) => {
    const {
      relationType: type,
      relatedIdentifierType: scheme,
      relatedIdentifier: name,
    } = fields(related);
    return { type, scheme, name };
  });
}

function attributesIn(body: object): Fields {
  return fields(fields(fields(body)['data'])['attributes']);
}
