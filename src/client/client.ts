import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Answer, Provider, ProviderSettings } from '../model/provider.js';
import { assemble, type Given } from './assemble.js';
import { Desk } from './desk.js';
import { type Door, platform } from './door.js';
import { Shelf } from './shelf.js';

/** What a client is made of; whatever is left out is the platform's own. */
export interface ClientOptions extends Partial<Door>, ProviderSettings {
  /** Whom to ask, in the order in which they are shown. */
  readonly providers: readonly Provider[];
}

/** How one work is asked about. */
export interface LoadOptions {
  /** Gives the question up. The promise then resolves with what is known. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called at once with what is already known, and again with each answer. A provider without a
   * finding is still awaited.
   */
  readonly onUpdate?: ((attention: Attention) => void) | undefined;
  /** Ask these alone; all of the client's where absent. */
  readonly only?: readonly ProviderId[] | undefined;
}

/** Asks providers about works: each question once, in batches, at their pace, with a memory. */
export interface Client {
  /** Everyone it can ask. */
  readonly providers: readonly Provider[];
  /**
   * All that is found about one work. Never rejects: a failure is a finding.
   *
   * @param identifiers everything the work is known by, in normal form
   */
  load(identifiers: readonly Identifier[], options?: LoadOptions): Promise<Attention>;
}

/** Makes a client. A page has one, shared by all its elements. */
export function createClient({ providers, contact, ...given }: ClientOptions): Client {
  const door: Door = { ...platform, ...given };
  const settings: ProviderSettings = contact ? { contact } : {};
  const shelf = new Shelf(door);
  const desks = new Map(
    providers.map((provider) => [
      provider,
      new Desk(provider, settings, door, (answers) => shelf.put(provider, answers)),
    ]),
  );

  return { providers, load };

  async function load(
    identifiers: readonly Identifier[],
    { signal, onUpdate, only }: LoadOptions = {},
  ): Promise<Attention> {
    const asked = providers.filter(({ name }) => !only || only.includes(name));
    const unasked: Finding[] = [];
    const settled = new Map<Provider, Answer>();
    const awaited: [Provider, Identifier][] = [];
    for (const provider of asked) {
      const id = bestFor(provider, identifiers);
      const known = id && shelf.take(provider, id);
      if (known) settled.set(provider, known);
      else if (id) awaited.push([provider, id]);
      else
        unasked.push(
          ...measuresOf(provider).map((measure) => notAsked(provider, measure, 'no-identifier')),
        );
    }
    let attention!: Attention;
    const update = () => {
      const given = asked.flatMap((provider): Given[] => {
        const answer = settled.get(provider);
        return answer ? [[provider.name, answer]] : [];
      });
      attention = assemble(identifiers, given, unasked);
      if (!signal?.aborted) onUpdate?.(attention);
    };
    const ask = async ([provider, id]: [Provider, Identifier]) => {
      settled.set(provider, await desks.get(provider)!.ask(id, signal));
      update();
    };

    update();
    // Given up from the start, or by the first update, nothing is asked.
    if (!signal?.aborted) await Promise.race([Promise.all(awaited.map(ask)), aborted(signal)]);
    return attention;
  }
}

/** The identifier of the work that a provider understands best. */
function bestFor(
  { accepts }: Provider,
  identifiers: readonly Identifier[],
): Identifier | undefined {
  for (const scheme of accepts) {
    // Half a surrogate pair fits in no address, and would spoil the batch.
    const match = identifiers.find(
      (identifier) => schemeOf(identifier) === scheme && !/\p{Cs}/u.test(identifier),
    );
    if (match) return match;
  }
  return undefined;
}

function aborted(signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve) => signal?.addEventListener('abort', resolve));
}
