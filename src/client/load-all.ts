import { type Identifier, isPlace, schemeOf } from '../identifiers/identifier.js';
import { joint } from '../identifiers/joint.js';
import type { Agency, Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { AgencyQuestion, Provider } from '../model/provider.js';
import type { ProviderId } from '../model/provider-id.js';
import { type Client, isUnknown, type LoadOptions, soundOf, understoodBy } from './client.js';
import { combined } from './combine.js';
import type { Door } from './door.js';
import { exchange, patience } from './transport.js';

/** The agencies that count for the DOIs they register themselves. */
const registrars: readonly ProviderId[] = ['crossref', 'datacite'];

/** Agencies that were told, by client, so that opening details again does not ask again. */
const told = new WeakMap<Client, Map<Identifier, Promise<Agency | undefined>>>();

/** How one work is asked about. */
export interface LoadAllOptions extends Omit<LoadOptions, 'tier'> {
  /** Where the work is kept: the items of repositories that are asked how it is used. */
  readonly places?: readonly Identifier[] | undefined;
}

/** Whom to ask, and as whom. */
export interface Everyone {
  /** Answers the badges' question. */
  readonly badges: Client;
  /** Answers what is asked beyond it. */
  readonly details: Client;
  /** The owner's address, where one is given. */
  readonly contact?: string | undefined;
  /** How the agency is asked for. */
  readonly agency: AgencyQuestion;
  /** How it is reached. */
  readonly door: Pick<Door, 'fetch' | 'now'>;
}

/**
 * All that is found about one work, of every tier; where no registration agency among the
 * providers knows its DOI, also who registered it. Who understands none of the identifiers is
 * asked by those that others give the work. Never rejects.
 */
export async function loadAll(
  { badges, details, contact, agency, door }: Everyone,
  identifiers: readonly Identifier[],
  { only, signal, onUpdate, places = [] }: LoadAllOptions = {},
): Promise<Attention> {
  const named = [...identifiers, ...places];
  const concerned = concernedBy(details.providers, named, only);
  const willing = concerned.filter((provider) => !reasonAgainst(provider, only, contact));
  // Who is asked once for all names waits for the DOI where the page names none.
  const sound = soundOf(named);
  const hasDoi = sound.some((name) => schemeOf(name) === 'doi');
  const later = willing.filter(
    (provider) => !understoodBy(provider, sound).length || (provider.unites && !hasDoi),
  );
  const now = willing.filter((provider) => !later.includes(provider));
  // Who takes one request at a time has the badges' to answer first.
  const waits = ({ name, pace }: Provider) =>
    pace.concurrent === 1 && badges.providers.some((provider) => provider.name === name);
  const held = concerned.flatMap((provider): Finding[] => {
    const reason = reasonAgainst(provider, only, contact);
    return reason ? measuresOf(provider).map((measure) => notAsked(provider, measure, reason)) : [];
  });
  const parts: [Attention, ...Attention[]] = [unknown(identifiers, []), unknown(identifiers, held)];
  await Promise.all([
    badges
      .load(identifiers, { only, signal, onUpdate: put(0) })
      .then(put(0))
      .then(() => ask(named, now.filter(waits), 4)),
    ask(
      named,
      now.filter((provider) => !waits(provider)),
      2,
    ),
  ]);
  const { also = [] } = attention().work;
  const all = [...new Set([...named, ...also])];
  await ask(all, later, 6);
  const doi = identifiers.find((identifier) => schemeOf(identifier) === 'doi');
  if (!doi || signal?.aborted || !isUnregistered(attention())) return attention();
  const registrar = await agencyOf(badges, door, agency, doi);
  if (!registrar) return attention();
  parts[0] = { ...parts[0], work: { ...parts[0].work, agency: registrar } };
  return tell();

  async function ask(
    names: readonly Identifier[],
    whom: readonly Provider[],
    at: number,
  ): Promise<void> {
    const united = joint(soundOf(names));
    await Promise.all([
      load(
        names,
        whom.filter(({ unites }) => !unites),
        at,
      ),
      load(
        united ? [united] : [],
        whom.filter(({ unites }) => unites),
        at + 1,
      ),
    ]);
  }

  async function load(
    names: readonly Identifier[],
    whom: readonly Provider[],
    at: number,
  ): Promise<void> {
    const know = put(at);
    know(await details.load(names, { only: namesOf(whom), signal, onUpdate: know }));
  }

  function put(at: number): (part: Attention) => void {
    return (part) => {
      // What the later ones are asked by is no identifier that the owner gave.
      parts[at] = { ...part, work: { ...part.work, identifiers } };
      tell();
    };
  }

  function attention(): Attention {
    const [first, ...others] = parts;
    return combined([first, ...others.filter(Boolean)]);
  }

  function tell(): Attention {
    const known = attention();
    if (!signal?.aborted) onUpdate?.(known);
    return known;
  }
}

/**
 * Those whom a work concerns at all: a repository has nothing to say of what it does not keep.
 *
 * @param named everything the work is known by, and where it is kept
 */
export function concernedBy(
  providers: readonly Provider[],
  named: readonly Identifier[],
  only: readonly ProviderId[] | undefined,
): readonly Provider[] {
  return providers.filter(
    (provider) =>
      (!only || only.includes(provider.name)) &&
      (!provider.accepts.every(isPlace) || understoodBy(provider, named).length),
  );
}

/** Why a provider is not asked though the page leaves it in; `undefined` where it is. */
function reasonAgainst(
  { name, isOptIn, needs }: Provider,
  only: readonly ProviderId[] | undefined,
  contact: string | undefined,
): 'provider-off' | 'needs-contact' | 'needs-key' | undefined {
  if (only ? !only.includes(name) : isOptIn) return 'provider-off';
  if (needs === 'key') return 'needs-key';
  return needs && !contact ? 'needs-contact' : undefined;
}

function namesOf(providers: readonly Provider[]): ProviderId[] {
  return providers.map(({ name }) => name);
}

function unknown(identifiers: readonly Identifier[], findings: readonly Finding[]): Attention {
  const noticesChecked = { state: 'not-checked', providers: [] } as const;
  return { work: { identifiers }, notices: [], noticesChecked, findings };
}

/** Whether all of them were asked, and none knows the work. */
function isUnregistered({ findings }: Attention): boolean {
  return registrars.every((registrar) => {
    const own = findings.filter(({ provider }) => provider === registrar);
    return own.length > 0 && isUnknown({ id: 'doi:', findings: own });
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
