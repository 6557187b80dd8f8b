import { valueOf } from '../identifiers/identifier.js';
import type { AgencyQuestion } from '../model/provider.js';
import { crossref } from './crossref.js';
import { failure } from './failure.js';
import { fields, ownDoi, text } from './fields.js';

/** Who registered a DOI, as Crossref knows it of every agency's. */
export const agency: AgencyQuestion = {
  hosts: crossref.hosts,
  pace: crossref.pace,
  request: (id, { contact }) => ({
    url: `https://api.crossref.org/works/${encodeURIComponent(valueOf(id))}/agency${
      contact ? `?mailto=${encodeURIComponent(contact)}` : ''
    }`,
    ids: [id],
    as: 'json',
  }),
  parse: (reply) => {
    if (failure(reply)) return undefined;
    const message = fields(fields(reply.body)['message']);
    if (ownDoi(message['DOI']) !== reply.request.ids[0]) return undefined;
    const { id, label } = fields(message['agency']);
    const key = text(id);
    return key ? { id: key, label: text(label) ?? key } : undefined;
  },
};
