import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Provider, ProviderRequest } from '../model/provider.js';

/** How a provider writes its questions. */
export interface Grammar {
  /** Address that asks for one work. */
  single(value: string): string;
  /** Address that asks for several. */
  several(values: readonly string[]): string;
  /** A value that would break the list, because it holds the list's own separator. */
  readonly unlistable: RegExp;
}

/**
 * The fewest requests that ask for all works. A work alone, and one the list cannot carry, is
 * asked for by itself; a list ends before it has too many works or too long an address.
 */
export function requests(
  ids: readonly Identifier[],
  limits: Provider['batch'],
  grammar: Grammar,
): ProviderRequest[] {
  const made: ProviderRequest[] = [];
  let batch: Identifier[] = [];
  const send = (group: Identifier[]) => {
    const [first, ...others] = group;
    if (!first) return;
    const url = others.length ? several(group) : grammar.single(valueOf(first));
    made.push({ url, ids: group, as: 'json' });
  };
  const several = (group: readonly Identifier[]) => grammar.several(group.map(valueOf));

  for (const id of ids) {
    if (grammar.unlistable.test(valueOf(id))) {
      send([id]);
    } else {
      const longer = [...batch, id];
      if (longer.length > limits.ids || several(longer).length > limits.urlBytes) {
        send(batch);
        batch = [id];
      } else batch = longer;
    }
  }
  send(batch);
  return made;
}
