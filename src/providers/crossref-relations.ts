import type { Identifier } from '../identifiers/identifier.js';
import type { Relation } from '../model/relation.js';
import type { Provider, Reply } from '../model/provider.js';
import { crossref } from './crossref.js';
import { type Fields, fields, list, ownDoi } from './fields.js';
import { type Related, versionsAmong } from './relations.js';

/**
 * Crossref, asked for the other versions of a work too: the preprint of an article, the article of
 * a preprint. Badges don't ask for them, for they show none.
 */
export const crossrefRelations: Provider = {
  ...crossref,
  tier: 'details',

  // A work alone comes whole.
  request: (ids, settings) =>
    crossref
      .request(ids, settings)
      .map((request) => ({ ...request, url: request.url.replace('&select=', '$&relation,') })),

  parse: (replies, ids, settings) =>
    crossref.parse(replies, ids, settings).map((answer) => {
      const relations = answer.about ? relationsOf(answer.id, replies) : [];
      return relations.length ? { ...answer, about: { ...answer.about, relations } } : answer;
    }),
};

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

/** What is told about a work: the answer itself, which may be under another name, or one of a list. */
function recordOf(id: Identifier, replies: readonly Reply[]): Fields {
  const reply = replies.findLast(({ request }) => request.ids.includes(id));
  const message = fields(fields(reply?.body)['message']);
  const items = reply?.request.ids.length === 1 ? undefined : list(message['items']);
  return items ? fields(items.find((item) => ownDoi(fields(item)['DOI']) === id)) : message;
}
