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
  const single = (id: Identifier): ProviderRequest => ({
    url: grammar.single(valueOf(id)),
    ids: [id],
    as: 'json',
  });
  if (ids.length === 1) return [single(ids[0]!)];

  const made: ProviderRequest[] = [];
  let batch: Identifier[] = [];
  const several = (group: readonly Identifier[]) => grammar.several(group.map(valueOf));
  const send = () => {
    if (batch.length === 1) made.push(single(batch[0]!));
    else if (batch.length) made.push({ url: several(batch), ids: batch, as: 'json' });
    batch = [];
  };
  for (const id of ids) {
    if (grammar.unlistable.test(valueOf(id))) made.push(single(id));
    else {
      const isTooLong = several([...batch, id]).length > limits.urlBytes;
      if (isTooLong || batch.length === limits.ids) send();
      batch = [...batch, id];
    }
  }
  send();
  return made;
}
