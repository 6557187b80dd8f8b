import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import { equivalents } from '../identifiers/read.js';
import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import { measuresOf, notAsked } from '../model/outcome.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Answer, Provider, ProviderSettings } from '../model/provider.js';
import { assemble, type Given } from './assemble.js';
import { attempt } from './attempt.js';
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
   * finding is still awaited; a finding older than a day is being asked for again.
   */
  readonly onUpdate?: ((attention: Attention) => void) | undefined;
  /** Ask these alone; all of the client's where absent. */
  readonly only?: readonly ProviderId[] | undefined;
  /** `badge` leaves the providers of other tiers alone; `all` where absent. */
  readonly tier?: 'badge' | 'all' | undefined;
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
  /** Lets a batch of the badge tier that goes out anyway ask for this work too. */
  join(identifiers: readonly Identifier[], only?: readonly ProviderId[]): void;
  /** Whether all of the badge tier is in memory, so that it can be shown in the first frame. */
  knows(identifiers: readonly Identifier[], only?: readonly ProviderId[]): boolean;
  /**
   * Forgets all it knows, in storage and archive too. What is under way is still told, and not
   * kept. Never rejects.
   */
  forget(): Promise<void>;
  /**
   * Where it keeps what its small memory can't hold: it may be given later, to one that had none.
   *
   * @internal
   */
  readonly door?: { archive: Door['archive'] };
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

  return { providers, load, join, knows, forget, door };

  async function load(
    identifiers: readonly Identifier[],
    { signal, onUpdate, only, tier }: LoadOptions = {},
  ): Promise<Attention> {
    const asked = among(only);
    const sound = soundOf(identifiers);
    const unasked: Finding[] = [];
    const settled = new Map<Provider, Answer>();
    const awaited: [Provider, readonly Identifier[]][] = [];
    for (const provider of asked) {
      const ids = understoodBy(provider, sound);
      const isClosed = tier === 'badge' && provider.tier !== tier;
      if (isClosed || !ids.length) {
        const reason = isClosed ? 'details-closed' : 'no-identifier';
        unasked.push(...measuresOf(provider).map((measure) => notAsked(provider, measure, reason)));
      } else if (!look(provider, ids)) awaited.push([provider, ids]);
    }
    let attention!: Attention;
    update();
    // Given up from the start, or by the first update, nothing is asked.
    if (!signal?.aborted) await Promise.race([Promise.all(awaited.map(ask)), aborted(signal)]);
    return attention;

    function update(): void {
      const given = asked.flatMap((provider): Given[] => {
        const answer = settled.get(provider);
        return answer ? [[provider.name, answer]] : [];
      });
      attention = assemble(identifiers, given, unasked);
      // A listener that throws spoils its own page's picture, not the question.
      if (!signal?.aborted) attempt(() => onUpdate?.(attention));
    }

    /** Shows what is remembered; whether nothing is left to ask. */
    function look(provider: Provider, ids: readonly Identifier[]): boolean {
      const { answer, isSettled } = remembered(provider, ids);
      if (answer) settled.set(provider, answer);
      return isSettled;
    }

    async function ask([provider, ids]: [Provider, readonly Identifier[]]): Promise<void> {
      if (door.archive) {
        await Promise.all(ids.map((id) => shelf.recall(provider, id)));
        if (signal?.aborted) return;
        const isSettled = look(provider, ids);
        if (settled.has(provider)) update();
        if (isSettled) return;
      }
      let answer: Answer | undefined;
      for (const id of ids) {
        if (signal?.aborted) return;
        const known = shelf.take(provider, id);
        const next = known?.isFresh ? known.answer : await desks.get(provider)!.ask(id, signal);
        const isLast = !isUnknown(next);
        if (isLast || !answer) answer = next;
        if (isLast) break;
      }
      settled.set(provider, answer!);
      update();
    }
  }

  function join(identifiers: readonly Identifier[], only?: readonly ProviderId[]): void {
    const sound = soundOf(identifiers);
    for (const provider of badgeTier(only)) {
      const [id] = understoodBy(provider, sound);
      if (id && !shelf.take(provider, id)?.isFresh) desks.get(provider)!.join(id);
    }
  }

  function knows(identifiers: readonly Identifier[], only?: readonly ProviderId[]): boolean {
    const sound = soundOf(identifiers);
    return badgeTier(only).every((provider) => {
      const ids = understoodBy(provider, sound);
      return !ids.length || remembered(provider, ids).answer;
    });
  }

  function badgeTier(only?: readonly ProviderId[]): readonly Provider[] {
    return among(only).filter(({ tier }) => tier === 'badge');
  }

  function among(only?: readonly ProviderId[]): readonly Provider[] {
    return only ? providers.filter(({ name }) => only.includes(name)) : providers;
  }

  /** The best of what is remembered of a work, and whether nothing is left to ask. */
  function remembered(
    provider: Provider,
    ids: readonly Identifier[],
  ): { readonly answer: Answer | undefined; readonly isSettled: boolean } {
    const known = ids.map((id) => shelf.take(provider, id));
    const open = known.findIndex((each) => !each?.isFresh || !isUnknown(each.answer));
    const rest = known.slice(Math.max(open, 0)).flatMap((each) => each?.answer ?? []);
    const answer = rest.find((each) => !isUnknown(each)) ?? rest[0];
    return { answer, isSettled: open < 0 || !!known[open]?.isFresh };
  }

  async function forget(): Promise<void> {
    for (const desk of desks.values()) desk.forget();
    await shelf.forget();
  }
}

/** All that the work is surely known by, and that can stand in an address. */
export function soundOf(identifiers: readonly Identifier[]): readonly Identifier[] {
  // Half a surrogate pair fits in no address, and would spoil the batch.
  return [...new Set([...identifiers, ...identifiers.flatMap(equivalents)])].filter(
    (identifier) => !/\p{Cs}/u.test(identifier),
  );
}

/** Those of the identifiers that a provider understands, the best first. */
export function understoodBy(
  { accepts, understands = () => true }: Provider,
  sound: readonly Identifier[],
): readonly Identifier[] {
  return accepts.flatMap((scheme) =>
    sound.filter((identifier) => schemeOf(identifier) === scheme && understands(identifier)),
  );
}

/** Whether the provider knows no work by this identifier, so that another may help. */
export function isUnknown({ findings }: Answer): boolean {
  return findings.every((finding) => 'reason' in finding && finding.reason === 'unknown-work');
}

function aborted(signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve) => signal?.addEventListener('abort', resolve));
}
