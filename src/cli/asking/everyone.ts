import { soundOf, understoodBy } from '../../client/client.js';
import type { Door } from '../../client/door.js';
import { type Identifier, schemeOf } from '../../identifiers/identifier.js';
import { joint } from '../../identifiers/joint.js';
import type { Work } from '../../intake/works.js';
import type { Agency } from '../../model/attention.js';
import type { Answer, Provider, ProviderSettings } from '../../model/provider.js';
import { agency } from '../../providers/agency.js';
import { isUnknown } from '../../client/client.js';
import { askAgencies } from './agencies.js';
import { fetchWith, type Keys } from './keys.js';
import type { Outcome } from './outcome.js';
import { askAll } from './provider-loop.js';
import type { Question } from './question.js';

/** What is known before anybody is asked, and where answers are written down as they arrive. */
export interface Memory {
  /** An answer about a work that is new enough to be taken as it stands. */
  earlier(work: Work, provider: Provider): Answer | undefined;
  /** An answer that has been written down. */
  recall(provider: Provider, id: Identifier): Answer | undefined;
  keep(provider: Provider, answers: readonly Answer[]): void;
  /** Who registered a DOI; `null` where nobody could say, `undefined` where nobody was asked. */
  recallAgency(doi: Identifier): Agency | null | undefined;
  keepAgency(doi: Identifier, agency: Agency | null): void;
}

/** How works are asked about. */
export interface AskingOptions {
  readonly providers: readonly Provider[];
  readonly settings: ProviderSettings;
  /** For those who answer only to one. */
  readonly keys: Keys;
  readonly door: Door;
  readonly signal: AbortSignal;
  readonly memory: Memory;
  /** Called with each final answer of a provider: so many of all. */
  readonly progress: (provider: Provider, done: number, all: number) => void;
}

/** What came of asking everyone. */
export interface Asked {
  readonly outcomes: readonly Outcome[];
  /** Who registered DOIs that no registration agency among the providers knows. */
  readonly agencies: ReadonlyMap<Identifier, Agency>;
}

/** The questions that are to be put to a provider. */
export function questionsFor(
  provider: Provider,
  works: readonly Work[],
  earlier: Memory['earlier'],
): Question[] {
  return works.flatMap((work): Question[] => {
    const sound = soundOf(work.identifiers);
    const names = provider.unites ? [joint(sound) ?? []].flat() : sound;
    const [first, ...rest] = understoodBy(provider, names);
    return first && !earlier(work, provider) ? [{ work, ids: [first, ...rest], tries: 0 }] : [];
  });
}

/** Asks every provider about every work, each at its own pace, so that none waits for another. */
export async function askEveryone(works: readonly Work[], options: AskingOptions): Promise<Asked> {
  const { providers, signal } = options;
  const asking = new Map(
    providers.map((provider) => [provider.name, askOne(provider, works, options)]),
  );
  const registered = Promise.all([asking.get('crossref'), asking.get('datacite')]).then((pair) =>
    signal.aborted ? new Map<Identifier, Agency>() : agenciesOf(works, pair, options),
  );
  const outcomes = await Promise.all(asking.values());
  return { outcomes, agencies: await registered };
}

async function askOne(
  provider: Provider,
  works: readonly Work[],
  { settings, keys, door, signal, memory, progress }: AskingOptions,
): Promise<Outcome> {
  const answers = new Map<Identifier, Answer>();
  const reused = new Set<Identifier>();
  for (const work of works) {
    const known = memory.earlier(work, provider);
    if (!known) continue;
    answers.set(work.key, known);
    reused.add(work.key);
  }
  const questions = questionsFor(provider, works, (work, one) => memory.earlier(work, one));
  const send = fetchWith(door.fetch, provider, keys);
  let requests = 0;
  let done = 0;
  const counting: Door = {
    ...door,
    fetch: (input, init) => {
      requests += 1;
      return send(input, init);
    },
  };
  progress(provider, 0, questions.length);
  const givenUp = await askAll(provider, questions, {
    settings,
    door: counting,
    signal,
    recall: (id) => memory.recall(provider, id),
    keep: (given) => memory.keep(provider, given),
    settle: ({ work }, answer) => {
      answers.set(work.key, answer);
      progress(provider, (done += 1), questions.length);
    },
  });
  return { provider, answers, reused, requests, givenUp };
}

/** Asks where Crossref and DataCite both say, one of them anew, that they don't know a DOI. */
async function agenciesOf(
  works: readonly Work[],
  registrars: readonly (Outcome | undefined)[],
  { settings, door, signal, memory }: AskingOptions,
): Promise<ReadonlyMap<Identifier, Agency>> {
  const found = new Map<Identifier, Agency>();
  const open: Identifier[] = [];
  for (const { key } of works) {
    const answers = registrars.map((outcome) => outcome?.answers.get(key));
    if (schemeOf(key) !== 'doi' || !answers.every((answer) => answer && isUnknown(answer)))
      continue;
    const known = memory.recallAgency(key);
    if (known) found.set(key, known);
    else if (known === undefined && !registrars.every((outcome) => outcome!.reused.has(key)))
      open.push(key);
  }
  await askAgencies(open, agency, settings, door, signal, (doi, told) => {
    memory.keepAgency(doi, told ?? null);
    if (told) found.set(doi, told);
  });
  return found;
}
