import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import type { Agency, Attention } from '../model/attention.js';
import type { AgencyQuestion } from '../model/provider.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Client, LoadOptions } from './client.js';
import type { Door } from './door.js';
import { exchange, patience } from './transport.js';

/** The agencies that count for the DOIs they register themselves. */
const registrars: readonly ProviderId[] = ['crossref', 'datacite'];

/** Agencies that were told, by client, so that opening details again does not ask again. */
const told = new WeakMap<Client, Map<Identifier, Promise<Agency | undefined>>>();

/**
 * All that is found about one work, of every tier; where no registration agency among the
 * providers knows its DOI, also who registered it. Never rejects.
 *
 * @param door how the agency is reached
 * @param question how the agency is asked for
 */
export async function loadAll(
  client: Client,
  door: Pick<Door, 'fetch' | 'now'>,
  question: AgencyQuestion,
  identifiers: readonly Identifier[],
  options: Omit<LoadOptions, 'tier'> = {},
): Promise<Attention> {
  const attention = await client.load(identifiers, { ...options, tier: 'all' });
  const doi = identifiers.find((identifier) => schemeOf(identifier) === 'doi');
  if (!doi || options.signal?.aborted || !isUnregistered(attention)) return attention;
  const agency = await agencyOf(client, door, question, doi);
  if (!agency) return attention;
  const known: Attention = { ...attention, work: { ...attention.work, agency } };
  if (!options.signal?.aborted) options.onUpdate?.(known);
  return known;
}

/** Whether all of them were asked, and none knows the work. */
function isUnregistered({ findings }: Attention): boolean {
  return registrars.every((registrar) => {
    const own = findings.filter(({ provider }) => provider === registrar);
    return (
      own.length > 0 &&
      own.every((finding) => 'reason' in finding && finding.reason === 'unknown-work')
    );
  });
}

/** It is one request after Crossref has answered, so that it waits for no turn. */
function agencyOf(
  client: Client,
  door: Pick<Door, 'fetch' | 'now'>,
  question: AgencyQuestion,
  doi: Identifier,
): Promise<Agency | undefined> {
  const known = told.get(client) ?? new Map<Identifier, Promise<Agency | undefined>>();
  told.set(client, known);
  const answer =
    known.get(doi) ??
    exchange(door, question.request(doi, {}), AbortSignal.timeout(patience)).then((reply) => {
      const agency = typeof reply === 'object' ? question.parse(reply) : undefined;
      // Whoever could not be told may ask again.
      if (!agency) known.delete(doi);
      return agency;
    });
  known.set(doi, answer);
  return answer;
}
