import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Provider, ProviderRequest, ProviderSettings } from '../model/provider.js';

/** How a provider writes its questions. */
export interface Grammar {
  /** The owner's settings, where the provider rewards the address in them with a faster queue. */
  readonly settings?: ProviderSettings;
  /** Address that asks for one work, given its value percent-encoded. */
  single(value: string): string;
  /** Address that asks for several. */
  several(values: readonly string[]): string;
}

/** A value that would break a list, because it holds a list's own separator. */
const unlistable = /[,|]/;

/**
 * The fewest requests that ask for all works. A work alone, and one the list cannot carry, is
 * asked for by itself; a list ends before it has too many works or too long an address.
 */
export function requests(
  ids: readonly Identifier[],
  limits: Provider['batch'],
  grammar: Grammar,
): ProviderRequest[] {
  const { contact } = grammar.settings ?? {};
  const address = (group: readonly Identifier[]): string => {
    const values = group.map((id) => encodeURIComponent(valueOf(id)));
    const url = values.length === 1 ? grammar.single(values[0]!) : grammar.several(values);
    return contact
      ? `${url}${url.includes('?') ? '&' : '?'}mailto=${encodeURIComponent(contact)}`
      : url;
  };
  const isAlone = (id: Identifier) => unlistable.test(valueOf(id));
  const listable = ids.filter((id) => !isAlone(id));
  const groups = ids.filter(isAlone).map((id) => [id]);
  while (listable[0]) {
    let { ids: most } = limits;
    while (most > 1 && address(listable.slice(0, most)).length > limits.urlBytes) most -= 1;
    groups.push(listable.splice(0, most));
  }
  return groups.map((group) => ({ url: address(group), ids: group, as: 'json' }));
}
