import type { Identifier } from '../identifiers/identifier.js';
import type { Relation } from '../model/relation.js';
import type { Provider, Reply } from '../model/provider.js';
import { crossref } from './crossref.js';
import { type Fields, fields, list, ownDoi } from './fields.js';
import { type Related, versionsAmong } from './relations.js';
import { requests } from './requests.js';

const api = 'https://api.crossref.org/works';
const select = 'DOI,title,issued,type,is-referenced-by-count,updated-by,relation';

/**
 * Crossref, asked for the other versions of a work too: the preprint of an article, the article of
 * a preprint. Badges don't ask for them, for they show none. A record comes whole with all its
 * references, so that a work alone is asked for by a list, too; what has been moved to another DOI
 * is not found there.
 */
export const crossrefRelations: Provider = {
  ...crossref,
  tier: 'details',
  // Lists have a slower queue, and the badges are in it too.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids, settings) =>
    requests(ids, crossref.batch, {
      settings,
      // A list can't carry them all.
      single: (doi) => (/%2C|%7C/.test(doi) ? `${api}/${doi}` : listed([doi])),
      several: listed,
    }),

  parse: (replies, ids, settings) => {
    const read = replies.map(alone);
    return crossref.parse(read, ids, settings).map((answer) => {
      const relations = answer.about ? relationsOf(answer.id, read) : [];
      return relations.length ? { ...answer, about: { ...answer.about, relations } } : answer;
    });
  },
};

function listed(dois: readonly string[]): string {
  return `${api}?filter=doi:${dois.join(',doi:')}&rows=${dois.length}&select=${select}`;
}

/** The one work of a list of one, as if it had been asked for by itself. */
function alone(reply: Reply): Reply {
  const items = itemsIn(reply);
  return reply.request.ids.length === 1 && items?.length === 1
    ? { ...reply, body: { message: items[0] } }
    : reply;
}

function relationsOf(id: Identifier, replies: readonly Reply[]): Relation[] {
  const related = Object.entries(fields(recordOf(id, replies)['relation'])).flatMap(
    ([type, works]) =>
      (list(works) ?? []).map((work): Related => {
        const { 'id-type': scheme, id: name } = fields(work);
        return { type, scheme, name };
      }),
  );
  return versionsAmong(related, id, crossref.name);
}

/** What is told about a work: the answer itself, or one of a list. */
function recordOf(id: Identifier, replies: readonly Reply[]): Fields {
  const reply = replies.findLast(({ request }) => request.ids.includes(id));
  if (!reply) return {};
  const items = itemsIn(reply);
  return items
    ? fields(items.find((item) => ownDoi(fields(item)['DOI']) === id))
    : fields(fields(reply.body)['message']);
}

function itemsIn({ body }: Reply): readonly unknown[] | undefined {
  return list(fields(fields(body)['message'])['items']);
}
