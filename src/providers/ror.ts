import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Listed, Lister } from '../model/lister.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';

/**
 * The Research Organization Registry: what an organisation is called. It lists no works.
 *
 * It may be asked 50 times in five minutes, so its answers should be kept.
 */
export const ror: Lister = {
  name: 'ror',
  label: 'ROR',
  homepage: 'https://ror.org/',
  licence: 'CC0-1.0',
  terms: 'https://ror.org/about/faqs/',
  attribution: 'ROR',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.ror.org'],
  pace: { perSecond: 1 / 6, concurrent: 1 },
  accepts: ['ror'],
  tie: () => undefined,
  request: (subject) => [{ url: organisationAt(subject) }],
  next: () => [],

  parse: ([reply], subject) => {
    const nothing: Listed = { entries: [], read: 0 };
    if (!reply) return nothing;
    if (reply.status === 404) return { ...nothing, failure: 'unknown-subject' };
    const reason = failure(reply);
    if (reason) return { ...nothing, failure: reason };
    const { id, names } = fields(reply.body);
    if (id !== ror.link(subject)) return { ...nothing, failure: id ? 'other-work' : 'malformed' };
    // It has a name in each language, and acronyms; one of them is the one to show.
    const shown = list(names)?.find((name) => list(fields(name)['types'])?.includes('ror_display'));
    const name = text(fields(shown)['value']);
    return name ? { ...nothing, name } : { ...nothing, failure: 'malformed' };
  },

  link: (subject) => `https://ror.org/${valueOf(subject)}`,
};

/** Where ROR keeps the record of an organisation. */
export function organisationAt(subject: Identifier): string {
  return `https://api.ror.org/v2/organizations/${valueOf(subject)}`;
}
