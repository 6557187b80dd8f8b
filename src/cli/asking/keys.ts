import type { Door } from '../../client/door.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Provider } from '../../model/provider.js';
import { type KeyPlace, keyPlaces } from '../../providers/keys.js';
import { UsageError } from '../exit.js';

/** The owner's keys, by provider. They leave this module in requests alone. */
export type Keys = ReadonlyMap<ProviderId, string>;

/** The variable of the environment that holds the key for a provider. */
export function variableOf({ name }: Pick<Provider, 'name'>): string {
  return `IMPACT_BADGES_${name.toUpperCase()}_KEY`;
}

/**
 * The keys that the environment has for those who want one. Nowhere else is one taken from: what is
 * written behind a command stands in the history of a shell and in lists of processes.
 *
 * @throws UsageError where one is lacking; it never tells a key
 */
export function keysFor(
  providers: readonly Provider[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Keys {
  const found = new Map<ProviderId, string>();
  for (const provider of providers) {
    if (provider.needs !== 'key') continue;
    const variable = variableOf(provider);
    const key = environment[variable]?.trim();
    if (!key) throw new UsageError(lackSentence(provider, variable));
    if (!/^[\x21-\x7e]+$/.test(key))
      throw new UsageError(
        `${variable} holds what no key has: white space, or letters not of ASCII.`,
      );
    found.set(provider.name, key);
  }
  return found;
}

function lackSentence({ name, label }: Provider, variable: string): string {
  const { from = '', what = 'a key of your own' } = keyPlaces[name] ?? {};
  return `${label} answers only to ${what}: get it at ${from} and put it into the environment as ${variable}.`;
}

/**
 * A fetch that adds the key on its way out, so that no request, receipt, journal or error of ours
 * ever holds it. It goes to the provider's own hosts alone, and is not carried on to another.
 */
export function fetchWith(
  fetch: Door['fetch'],
  { name, hosts }: Provider,
  keys: Keys,
): Door['fetch'] {
  const key = keys.get(name);
  const place = keyPlaces[name];
  if (!key || !place) return fetch;
  return async (input, init) => {
    const address = input as string;
    const { protocol, hostname } = new URL(address);
    if (protocol !== 'https:' || !hosts.includes(hostname))
      throw new TypeError(`${name} is not asked at ${hostname}.`);
    const { body, status, headers } = await fetch(addressWith(address, place, key), {
      ...init,
      headers: headersOf(place, key),
      redirect: 'error',
    });
    // Made anew, for the address of the answer holds the key, too.
    return new Response(body, { status, headers });
  };
}

/** What stands in the address already stays as the provider wrote it. */
function addressWith(address: string, { parameter }: KeyPlace, key: string): string {
  if (!parameter) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(key)}`;
}

function headersOf({ header, prefix = '', headers }: KeyPlace, key: string) {
  return { ...headers, ...(header && { [header]: `${prefix}${key}` }) };
}
